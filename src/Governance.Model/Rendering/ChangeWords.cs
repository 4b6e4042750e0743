namespace Governance.Model.Rendering;

/// <summary>What would change a decision: votes, and mandates.</summary>
internal static class ChangeWords
{
    private const int MostMandates = 12;

    public static IEnumerable<string> For(Determination decision, Func<EntityId, string> name)
    {
        if (decision.Change is { } change)
        {
            yield return Votes(change, decision.Verdict == Verdict.Open, name, decision.Body.Id) + Provided(decision.Finding!);
        }
        else if (decision.Verdict is Verdict.Failed && decision.Ballot is not null && decision.Declared is null)
        {
            yield return "No change of votes that the record allows to compute would carry it.";
        }

        foreach (var missing in decision.MissingMandates.Take(MostMandates))
        {
            yield return missing.Repairs is null
                ? $"{name(missing.From)} would be bound by a mandate that it gave {name(missing.To)} over {missing.Matter}."
                : $"{name(missing.From)} would be bound if the chain were repaired, or by a mandate of its own to {name(missing.To)} over {missing.Matter}.";
        }

        if (decision.MissingMandates.Count > MostMandates)
        {
            yield return $"… and {decision.MissingMandates.Count - MostMandates} more mandates";
        }
    }

    private static string Votes(SmallestChange change, bool open, Func<EntityId, string> name, EntityId body)
    {
        var moves = Words.List(change.Changes.Select(move => Move(move, name, body)));
        var how = open ? "To carry it if all others stay silent" : "To carry it";
        return $"{how}: {Words.Plural(change.Count, open ? "more vote" : "changed vote")}{(change.IsExact ? "" : " at most (the search was cut short)")}: {moves}.";
    }

    /// <summary>What outstanding votes must not do: the vetoes and objections that are still possible.</summary>
    private static string Provided(Finding finding)
    {
        var stops = Open(finding).Select(part => RuleWords.For(part.Rule)).Distinct(StringComparer.Ordinal).ToList();
        return stops.Count == 0 ? "" : $" Provided there is {Words.List(stops)}.";
    }

    private static IEnumerable<Finding> Open(Finding finding) => finding is { Verdict: Verdict.Open, IsNegated: false, Rule: VetoRule or ConsentRule or SilenceRule, Counted: not null }
        ? [finding]
        : finding.Parts.SelectMany(Open);

    private static string Move(VoteChange move, Func<EntityId, string> name, EntityId body)
    {
        var who = move.Seats.Count == move.Count
            ? Words.List(move.Seats)
            : $"{Words.Of(move.Count)} of {(move.Seats.IsEmpty ? move.Class : Words.List(move.Seats))}{(move.Body == body ? "" : $" in {name(move.Body)}")}";
        return move.From == Position.Outstanding ? $"{who} {RuleWords.Say(move.To)}" : $"{who} from {RuleWords.Say(move.From)} to {RuleWords.Say(move.To)}";
    }
}
