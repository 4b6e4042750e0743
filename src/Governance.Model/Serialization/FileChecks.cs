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
        ErrorCodes.UnknownInProposal, ErrorCodes.CircularDelegation, ErrorCodes.DuplicateProposal,
    ];

    private readonly Locator locator = new();
    private readonly Place file = new(root, FileFormats.File, "");

    public void Check(GovernanceFile content)
    {
        Report(ModelValidation.Check(content.Model), locator.Locate(file, "model"));
        var seen = new HashSet<string>();
        for (var i = 0; i < content.Proposals.Count && !reading.IsOver; i++)
        {
            var (proposal, place) = (content.Proposals[i], locator.Locate(file, $"proposals[{i}]"));
            if (proposal.Proposal.Id is { } id && !seen.Add(id))
            {
                Report([Diagnostic.Error(ErrorCodes.DuplicateProposal, "id", $"Two proposals are called '{id}'.", "Give one of them another id.")], place);
            }

            Report(Answered(content, proposal), place);
            Report(UnknownParties(content.Model, proposal.Expect), place);
        }
    }

    /// <summary>What is wrong with a proposal and its roll call; only what can be told of a model that is not sound itself, where it is not.</summary>
    private EquatableArray<Diagnostic> Answered(GovernanceFile content, ProposalCase one)
    {
        if (!mistakes.AnyError)
        {
            return ProposalValidation.Check(content.Model, content.Docket, one.Proposal, one.RollCall);
        }

        var sink = new DiagnosticSink();
        ProposalValidation.Check(content.Model, one.Proposal, one.RollCall, sink);
        return sink.ToArray();
    }

    private static EquatableArray<Diagnostic> UnknownParties(GovernanceModel model, Expectation? expect) => (expect?.Effects ?? [])
        .Where(effect => model.FindParty(effect.Party) is null && model.FindBody(effect.Party) is null)
        .Select(effect => Diagnostic.Error(ErrorCodes.UnknownInProposal, $"expect.effects[{effect.Party}]", $"There is no party or body '{effect.Party}'.",
            Spelling.Cure(effect.Party.Value, [.. model.Parties.Select(party => party.Id.Value), .. model.Bodies.Select(body => body.Id.Value)], "Write the id of one:")))
        .ToEquatableArray();

    /// <summary>Places each finding in the text: its path leads from the file or the model, or else from <paramref name="start"/>.</summary>
    private void Report(EquatableArray<Diagnostic> findings, Place start)
    {
        foreach (var finding in findings)
        {
            var place = Quotation.In(locator.Locate(Start(finding.Path) ?? start, finding.Path), finding.Message);
            if (reading.Holes == 0 || (Lasting.Contains(finding.Code) && !MayBeLost(place)))
            {
                mistakes.Add(place.Node.Offset, finding with { Path = place.Path });
            }
        }
    }

    private Place? Start(string path) => ModelStep.Of(path).FirstOrDefault().Name switch
    {
        "proposals" or "docket" => file,
        "bodies" or "parties" or "mandates" => locator.Locate(file, "model"),
        _ => null,
    };

    private bool MayBeLost(Place place) => place.Node.Kind == JsonKind.Text && place.Node.TryGetText(out var text) && reading.MayHaveLost(text);
}
