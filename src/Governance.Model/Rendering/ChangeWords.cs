using System.Globalization;

namespace Governance.Model.Rendering;

/// <summary>What would change a decision: notice, votes, and mandates.</summary>
internal static class ChangeWords
{
    private const int MostMandates = 12;

    public static IEnumerable<string> For(Determination decision, Func<EntityId, string> name)
    {
        if (Notice(decision) is { } notice)
        {
            yield return notice;
        }

        if (Votes(decision, name) is { } votes)
        {
            yield return votes;
        }

        foreach (var missing in decision.MissingMandates.Take(MostMandates))
        {
            yield return Mandate(decision, missing, name);
        }

        if (decision.MissingMandates.Count > MostMandates)
        {
            yield return $"… and {decision.MissingMandates.Count - MostMandates} more mandates";
        }
    }

    private static string? Notice(Determination decision) =>
        decision is { Headline: Outcome.NoDecision { Reason: NoDecisionReason.NoticeNotGiven }, Procedure.NoticeDays: { } days, Proposal.On: { IsDay: true } on } && on.First.DayNumber >= days
            ? string.Create(CultureInfo.InvariantCulture, $"To be admitted: notice by {on.First.AddDays(-days):yyyy-MM-dd}.")
            : null;

    private static string? Votes(Determination decision, Func<EntityId, string> name)
    {
        if (decision.Change is { } change)
        {
            var isOpen = decision.Verdict == Verdict.Open;
            return change.Count > 0 ? $"{Moves(decision, change, isOpen, name)}{Provided(decision.Finding!)}."
                : decision.Choice is null ? $"It carries as it stands{Provided(decision.Finding!)}." : null; // which of several options is chosen, other votes decide
        }

        return decision.Verdict is not Verdict.Failed || decision.Ballot is null || decision.Declared is not null ? null : decision.ChangeAnswer switch
        {
            ChangeAnswer.NoneExists => $"No change of votes would {Carry(decision)}.",
            ChangeAnswer.NotComputable => $"Which votes would {Carry(decision)} cannot be computed from this record.",
            ChangeAnswer.CutShort => $"The search for votes that would {Carry(decision)} was cut short before it found any.",
            _ => null,
        };
    }

    private static string Carry(Determination decision) => decision.About is { } option ? $"let {option.DisplayName} satisfy its rule" : "carry it";

    private static string Moves(Determination decision, SmallestChange change, bool isOpen, Func<EntityId, string> name)
    {
        var moves = Words.List(change.Changes.Select(move => Move(move, name, decision.Body.Id)));
        var how = $"{(decision.About is { } option ? $"For {option.DisplayName} to satisfy its rule" : "To carry it")}{(isOpen ? " if all others stay silent" : "")}";
        return $"{how}: {Words.Plural(change.Count, isOpen ? "more vote" : "changed vote")}{(change.IsExact ? "" : " at most (the search was cut short)")}: {moves}";
    }

    /// <summary>What outstanding votes must not do: the vetoes and objections that are still possible.</summary>
    private static string Provided(Finding finding)
    {
        var stops = Open(finding).Select(part => part.Rule).Distinct().ToList();
        if (stops.Count == 0)
        {
            return "";
        }

        return stops.Distinct().ToList() is [SilenceRule { BrokenBy: 1 } or ConsentRule]
            ? $", if nobody objects{(stops[0] is SilenceRule { WindowDays: { } days } ? $" within {Words.Plural(days, "day")}" : "")}"
            : $", provided there is {Words.List(stops.Select(RuleWords.For).Distinct(StringComparer.Ordinal))}";
    }

    private static IEnumerable<Finding> Open(Finding finding) => finding is { Verdict: Verdict.Open, IsNegated: false, Rule: VetoRule or ConsentRule or SilenceRule, Counted: not null }
        ? [finding]
        : finding.Parts.SelectMany(Open);

    private static string Move(VoteChange move, Func<EntityId, string> name, EntityId body)
    {
        var who = move.Seats.Count == move.Count
            ? (move.IsExample ? "for example " : "") + Words.List(move.Seats)
            : $"{Words.Of(move.Count)} of {(move.Seats.IsEmpty ? move.Class : Words.List(move.Seats))}{(move.Body == body ? "" : $" in {name(move.Body)}")}";
        return move.From == Position.Outstanding ? $"{who} {RuleWords.Say(move.To)}" : $"{who} from {RuleWords.Say(move.From)} to {RuleWords.Say(move.To)}";
    }

    /// <summary>What it would take to bind one party: that it carries, that the party is addressed, and a chain that holds.</summary>
    private static string Mandate(Determination decision, MissingMandate missing, Func<EntityId, string> name)
    {
        var isAddressed = decision.EffectOn(missing.From) is { IsAddressed: true };
        var own = $"{name(missing.To)} a mandate {(missing.Repairs is null ? "" : "of its own ")}over {missing.Matter}";
        var chain = missing.Repairs is { } broken ? $"{Repair(broken, decision, name)}, or it gave {own}" : $"it gave {own}";
        return (decision.Verdict is Verdict.Passed ? "" : decision.Verdict is Verdict.Open ? "If it carries, " : "If it had carried, ")
            + $"{name(missing.From)} would be bound if {(isAddressed ? "" : "it were addressed and ")}{chain}.";
    }

    private static string Repair(ChainBreak broken, Determination decision, Func<EntityId, string> name)
    {
        var mandate = broken.Mandate!;
        var grant = $"the mandate from {name(mandate.From)} to {name(mandate.To)}";
        return broken.Kind switch
        {
            ChainBreakKind.NotInForce => $"{grant} were in force",
            ChainBreakKind.Revoked => $"{grant} had not been revoked",
            ChainBreakKind.Suspended => $"{grant} were not suspended",
            ChainBreakKind.OutOfScope => $"{grant} covered {decision.Proposal.Matter}",
            ChainBreakKind.WrongLayer => $"{grant} covered the layer of {decision.Proposal.Matter}",
            ChainBreakKind.NotDelegable => $"what {name(mandate.From)} was given might be passed on to {name(mandate.To)}",
            _ => $"{grant} were to bind, not only to advise",
        };
    }
}
