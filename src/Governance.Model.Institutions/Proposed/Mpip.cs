namespace Governance.Model;

/// <summary>A panel of experts on Internet policy after the model of the panel on climate, as a report and a dialogue centre proposed it.</summary>
internal static class Mpip
{
    private static readonly Source Report = Cite.Document("TBI: internet report 2021, with the UK–China Global Issues Dialogue Centre");

    public static Institution Institution { get; } = new("mpip", "MPIP (proposed)", InstitutionFamily.Proposed, Report, Part)
    {
        Status = InstitutionStatus.Proposed,
        Summary = "Experts would gather data, warn early and propose reforms, outside the United Nations and outside the multi-stakeholder forums; firms could be members. "
            + "Nobody has mandated it, so that what it says is advice nobody asked for. Its remit may grow if institutions fail to reform: that, too, would take a grant.",
        Parameters =
        [
            new("experts", "How many experts sit on the panel", 40, "No number is on record; the panel on AI that the United Nations appointed has forty."),
            new("firm-members", "How many firms are members", 5, "The record says only that firms may join; a few are assumed."),
        ],
        Notes =
        [
            "The rule is not on record: consensus is taken from the panel on climate that serves as the model.",
            "Who finds that institutions have failed to reform is not said.",
        ],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Stakes =
        [
            new("internet-users", "internet-policy/evidence") { Bears = Bearing.Loss },
            new("un-members", "internet-policy/evidence"),
            new("businesses", "internet-policy/evidence"),
        ],
        Bodies =
        [
            new("mpip-panel", [new("expert", (long)numbers["experts"].Numerator), new("firm", (long)numbers["firm-members"].Numerator)])
            {
                Name = "The panel",
                Procedures =
                [
                    new(Rule.Consent) { Name = "Assessment: no sustained objection", ConsensusBy = Report },
                    new(Rule.Consent) { Name = "Early warning", QuestionType = "early-warning", ConsensusBy = Report },
                    new(Rule.All(new DocketCriterion("institutions-failed-to-reform"), Rule.Consent))
                    {
                        Name = "A wider remit, if institutions failed to reform",
                        QuestionType = "expand-remit",
                        ConsensusBy = Report,
                    },
                ],
            },
        ],
        Observations =
        [
            new("mpip-panel", "lacks", "a principal"),
            new("mpip-panel", "sanction-exists", false),
            new("mpip-panel", "negotiated-mandate", false),
        ],
    };
}
