using Governance.Model.Deciding;

namespace Governance.Model.Serialization;

/// <summary>Checks what must hold between the values of a file, and says of each mistake where in the text it is.</summary>
internal sealed class FileChecks(JsonNode root, Reading reading, Mistakes mistakes)
{
    /// <summary>
    /// Mistakes that stay mistakes whatever is added to a model. Where parts of a file could not be read, only these
    /// are reported: of anything else the missing part may be the cause.
    /// </summary>
    private static readonly HashSet<string> Lasting =
    [
        ErrorCodes.DuplicateEntity, ErrorCodes.UnknownEntity, ErrorCodes.DuplicateMandate, ErrorCodes.CircularMembership, ErrorCodes.DuplicateSeat,
        ErrorCodes.DuplicateEntry, ErrorCodes.CircularSeat, ErrorCodes.CircularDecision, ErrorCodes.DuplicateMatter,
        ErrorCodes.DuplicateChokepoint, ErrorCodes.DuplicateCapability, ErrorCodes.UnknownChokepoint, ErrorCodes.SharesBeyondWhole, ErrorCodes.DuplicateRoute,
        ErrorCodes.UnknownInProposal, ErrorCodes.CircularDelegation, ErrorCodes.DuplicateProposal,
    ];

    private readonly Locator locator = new();
    private readonly Place file = new(root, FileFormats.File, "");

    private Place Model => locator.Locate(file, "model");

    public void Check(GovernanceFile content)
    {
        var findings = ModelValidation.Check(content.Model);
        Report(findings, () => Model);
        var isSound = reading.Holes == 0 && findings.All(finding => finding.Severity != DiagnosticSeverity.Error);
        var seen = new HashSet<string>();
        for (var i = 0; i < content.Proposals.Count && !reading.IsOver; i++)
        {
            var (one, position) = (content.Proposals[i], i);
            var isRepeated = one.Proposal.Id is { } id && !seen.Add(id);
            Report(
                [.. Repeated(isRepeated ? one : null), .. Answered(content, one, isSound), .. UnknownParties(content.Model, one.Expect)],
                () => FileFormats.Proposals.At(locator.Locate(file, "proposals"), position, locator) ?? file);
        }
    }

    private static IEnumerable<Diagnostic> Repeated(ProposalCase? one) => one is null ? [] :
        [Diagnostic.Error(ErrorCodes.DuplicateProposal, "id", $"Two proposals are called '{one.Proposal.Id}'.", "Give one of them another id.")];

    /// <summary>What is wrong with a proposal and its roll call; of a model that is not sound, only what it lacks can be told.</summary>
    private static EquatableArray<Diagnostic> Answered(GovernanceFile content, ProposalCase one, bool isSound)
    {
        if (isSound)
        {
            return ProposalValidation.Check(content.Model, content.Docket, one.Proposal, one.RollCall);
        }

        var sink = new DiagnosticSink();
        ProposalValidation.Check(content.Model, one.Proposal, one.RollCall, sink);
        return sink.ToArray();
    }

    private static EquatableArray<Diagnostic> UnknownParties(GovernanceModel model, Expectation? expect) => (expect?.Effects ?? [])
        .Where(effect => model.FindParty(effect.Party) is null && model.FindBody(effect.Party) is null)
        .Take(Mistakes.MostListed)
        .Select(effect => Diagnostic.Error(ErrorCodes.UnknownInProposal, $"expect.effects[{effect.Party}]", $"There is no party or body '{effect.Party}'.",
            Suggestion.For(effect.Party.Value, model.Parties.Select(party => party.Id.Value).Concat(model.Bodies.Select(body => body.Id.Value)), "party or body")))
        .ToEquatableArray();

    /// <summary>Places each finding in the text: its path leads from the file or the model, or else from <paramref name="start"/>.</summary>
    private void Report(EquatableArray<Diagnostic> findings, Func<Place> start)
    {
        foreach (var finding in findings)
        {
            var place = Quotation.In(locator.Locate(Start(finding.Path) ?? start(), finding.Path), finding.Message);
            if (reading.Holes == 0 || (Lasting.Contains(finding.Code) && !MayBeLost(place)))
            {
                mistakes.Add(place.Node.Offset, finding with { Path = place.Path });
            }
        }
    }

    private Place? Start(string path) => ModelStep.Of(path).FirstOrDefault().Name switch
    {
        "proposals" or "docket" => file,
        "bodies" or "parties" or "mandates" => Model,
        _ => null,
    };

    private bool MayBeLost(Place place) => place.Node.Kind == JsonKind.Text && place.Node.TryGetText(out var text) && reading.MayHaveLost(text);
}
