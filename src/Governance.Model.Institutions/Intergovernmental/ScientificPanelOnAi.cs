namespace Governance.Model;

/// <summary>Forty experts who report on artificial intelligence to the United Nations.</summary>
internal static class ScientificPanelOnAi
{
    private const string Matter = "ai/scientific-panel";

    public static Institution Institution { get; } = new("un-ai-panel", "UN AI Panel", InstitutionFamily.Intergovernmental,
        Cite.General("A/RES/79/325 on the panel; 78/265 on artificial intelligence"), Part)
    {
        Summary = "The Independent International Scientific Panel on AI has forty members, whom the General Assembly appointed in February 2026 by 117 votes to 2. It gathers evidence once a year. "
            + "The appointment binds inside the United Nations; what the panel reports is advice, to states and to anybody else.",
        Notes =
        [
            "The United States and Paraguay voted against the appointment, Tunisia and Ukraine abstained; the United States spoke of an overreach of the mandate.",
            "The rule by which the panel adopts a report is not of record here: the share is a number that can be set.",
            "The resolutions 78/265 (adopted without a vote in 2024) and 79/325 (on the panel, 2025) are general knowledge.",
        ],
        Parameters =
        [
            new("report-support", "What share of the experts must be in favour of a report?", Fraction.TwoThirds, "No rule of decision is of record; two thirds is what bodies of experts often ask where they cannot agree."),
        ],
        Uses = ["un-general-assembly"],
    };

    private static GovernanceModel Part(InstitutionParameters values) => new()
    {
        Stakes =
        [
            new("public", Matter) { Bears = Bearing.Loss },
            new("un-members", Matter),
            new("ai-developers", Matter) { Bears = Bearing.Cost },
            new("academics", Matter),
        ],
        Mandates =
        [
            new("general-assembly", "ai-panel-experts", Power.Advise, Matter, Instrument.Charter, "ai-panel-terms")
            {
                Term = Term.Since(new(2025, 8, 26)),
                EndableBy = ["general-assembly"],
                Duties = [new("ai-panel-experts", "report once a year") { WithinDays = 365 }],
                Source = Cite.General("A/RES/79/325"),
            },
            new("un-members", "ai-panel-experts", Power.Advise, Matter, Instrument.Charter, "ai-panel-advises-members")
            {
                Term = Term.Since(new(2025, 8, 26)),
                EndableBy = ["general-assembly"],
                Source = Cite.General("A/RES/79/325: reports are relevant to policy and prescribe nothing"),
            },
        ],
        Bodies =
        [
            new("ai-panel-experts", [new("expert", 40) { NamedBy = "general-assembly" }])
            {
                Name = "Independent International Scientific Panel on AI",
                Term = Term.Since(new(2026, 2, 12)),
                Source = Cite.Checked("General Assembly, GA/12751 of 12 February 2026: forty members, appointed by 117 to 2, with 2 abstentions"),
                Procedures =
                [
                    new(Rule.AtLeast(values["report-support"], ShareBase.Entitled))
                    {
                        Name = "Report: how many experts must be in favour is not of record",
                        Admits = Delegations.Votes,
                        Source = Cite.General("Assumption: no rule of decision is known"),
                    },
                ],
            },
        ],
        Observations =
        [
            new("ai-panel-experts", "aim-stated", true) { Source = Cite.General("A/RES/79/325") },
            new("ai-panel-experts", "sanction-exists", false) { Source = Cite.General("A/RES/79/325: advice only") },
            new("ai-panel-experts", "negotiated-mandate", true) { Source = Cite.General("A/RES/79/325, negotiated by states") },
        ],
    };
}
