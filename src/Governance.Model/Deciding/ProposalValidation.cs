namespace Governance.Model.Deciding;

/// <summary>Checks a proposal and its roll call against a model, all mistakes at once.</summary>
internal static class ProposalValidation
{
    /// <summary>Everything that is wrong with a proposal and its roll call; paths begin at the proposal, or with <c>rollCall</c>.</summary>
    public static EquatableArray<Diagnostic> Check(GovernanceModel model, Docket docket, Proposal proposal, RollCall? rollCall)
    {
        var sink = new DiagnosticSink();
        Check(model, proposal, rollCall, sink);
        if (!sink.HasErrors && model.FindBody(proposal.Body) is { } body)
        {
            Choosing.Decide(new(model, docket, proposal, proposal.On.First, (proposal.UnderRulesOf ?? proposal.On).First), rollCall, body, GovernanceOptions.Default with { ChangeSearchSteps = 0 }, sink);
        }

        return sink.ToArray().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToEquatableArray();
    }

    /// <summary>Whether what the proposal and the roll call refer to exists.</summary>
    public static void Check(GovernanceModel model, Proposal proposal, RollCall? rollCall, DiagnosticSink sink)
    {
        if (model.FindBody(proposal.Body) is null)
        {
            sink.Error(ErrorCodes.UnknownInProposal, "body", $"There is no body '{proposal.Body}'.", Suggestion.For(proposal.Body.Value, model.Bodies.Select(body => body.Id.Value), "body"));
        }

        if (model.FindBody(proposal.Body) is { } body)
        {
            var seats = body.Seats.Select(seat => seat.Id).ToHashSet(StringComparer.Ordinal);
            foreach (var sponsor in proposal.Sponsors.Where(sponsor => !seats.Contains(sponsor)).Take(DiagnosticSink.Most))
            {
                sink.Error(ErrorCodes.UnknownInProposal, "sponsors", $"'{body.Id}' has no seat '{Text.Printable(sponsor)}' that could sponsor this.", Suggestion.For(sponsor, seats, "seat"));
            }
        }

        foreach (var id in proposal.Addressees.Where(id => model.FindParty(id) is null && model.FindBody(id) is null).Take(DiagnosticSink.Most))
        {
            sink.Error(ErrorCodes.UnknownInProposal, "addressees", $"There is no party or body '{id}'.",
                Suggestion.For(id.Value, model.Parties.Select(party => party.Id.Value).Concat(model.Bodies.Select(body => body.Id.Value)), "party or body"));
        }

        if (rollCall is not null && rollCall.Body != proposal.Body)
        {
            sink.Error(ErrorCodes.WrongRollCall, "rollCall.body", $"The roll call is of '{rollCall.Body}', and the proposal was put to '{proposal.Body}'.", "Put the roll call of the body that was asked.");
        }

        if (rollCall is not null)
        {
            OptionValidation.Check(proposal, rollCall, model.FindBody(proposal.Body), sink);
            Denominators(rollCall, "rollCall", sink);
            Within(model, rollCall, "rollCall", sink);
        }
    }

    private static void Denominators(RollCall rollCall, string path, DiagnosticSink sink)
    {
        var amounts = rollCall.Tallies.Select(tally => (tally.Measure, tally.Amount))
            .Concat(rollCall.Totals.Select(total => (total.Measure, total.Amount)))
            .Concat(rollCall.Splits.Select(split => (split.Measure, split.Amount)));
        foreach (var group in amounts.GroupBy(entry => entry.Measure))
        {
            if (Numbers.CommonDenominator(group.Select(entry => entry.Amount)) is null)
            {
                sink.Error(ErrorCodes.CountOutOfRange, path, $"The amounts by {group.Key} have no common denominator of {Numbers.LongestDenominator} bits or less.", "Use amounts that share a denominator, such as decimals.");
            }
        }
    }

    private static void Within(GovernanceModel model, RollCall rollCall, string path, DiagnosticSink sink)
    {
        var open = new Stack<(RollCall Call, string Path)>([(rollCall, path)]);
        while (open.TryPop(out var top))
        {
            foreach (var within in top.Call.Within)
            {
                var where = $"{top.Path}.within.{within.Body}";
                if (model.FindBody(within.Body) is null)
                {
                    sink.Error(ErrorCodes.UnknownInProposal, where, $"There is no body '{within.Body}'.", Suggestion.For(within.Body.Value, model.Bodies.Select(body => body.Id.Value), "body"));
                }
                else
                {
                    if (within.Preferences is not null)
                    {
                        sink.Error(ErrorCodes.BallotsDoNotFit, $"{where}.preferences", "A body within another says yes or no, and does not rank options.", "Give its positions.");
                    }

                    Denominators(within, where, sink);
                    open.Push((within, where));
                }
            }
        }
    }
}
