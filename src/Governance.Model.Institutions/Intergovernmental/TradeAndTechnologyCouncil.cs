namespace Governance.Model;

/// <summary>A forum in which the executives of the European Union and of the United States agree, or do not.</summary>
internal static class TradeAndTechnologyCouncil
{
    private const string Alignment = "technology/regulation-alignment";

    private static readonly Source Report = Cite.Document("TBI: internet report 2021");

    public static Institution Institution { get; } = new("eu-us-ttc", "EU–US TTC", InstitutionFamily.Intergovernmental,
        Cite.General("EU–US Trade and Technology Council: inaugural joint statement, Pittsburgh, 29 September 2021"), Part)
    {
        Summary = "The Trade and Technology Council is a forum of two executives, with no treaty behind it. What both sides agree to, they may carry out at home by their own law; neither is bound, "
            + "and no parliament has a seat.",
        Notes =
        [
            "No meeting after April 2024 is known; it was never formally ended.",
            "One report builds its regulatory agenda for an alliance of democracies on it.",
        ],
    };

    private static GovernanceModel Part() => new()
    {
        Stakes =
        [
            new("european-union", Alignment) { Bears = Bearing.Cost },
            new("united-states", Alignment) { Bears = Bearing.Cost },
            new("businesses", Alignment) { Bears = Bearing.Cost },
            new("citizens", Alignment) { Bears = Bearing.Loss },
            new("low-income-regions", Alignment) { Bears = Bearing.Loss, Source = Report },
        ],
        Bodies =
        [
            new("ttc-co-chairs", [.. Delegations.Of("co-chair", "european-union united-states")])
            {
                Name = "EU–US Trade and Technology Council",
                Term = Term.Since(new(2021, 9, 29)),
                Procedures =
                [
                    new(Rule.UnanimityOfMembers)
                    {
                        Name = "Agreement of the two sides",
                        Admits = Delegations.Votes,
                        ConsensusBy = Cite.General("Joint statements of the EU–US Trade and Technology Council"),
                    },
                ],
            },
        ],
        Observations =
        [
            new("ttc-co-chairs", "negotiated-mandate", false) { Source = Cite.General("Executive forum without a treaty") },
            new("ttc-co-chairs", "sanction-exists", false),
        ],
    };
}
