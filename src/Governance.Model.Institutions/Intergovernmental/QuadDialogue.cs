namespace Governance.Model;

/// <summary>The dialogue of four states on the security of the Indo-Pacific.</summary>
internal static class QuadDialogue
{
    private const string Chips = "technology/semiconductor-supply";

    private static readonly Source Report = Cite.Document("TBI: internet report 2021: commitment on the supply of semiconductors");

    public static Institution Institution { get; } = new("quad", "Quad", InstitutionFamily.Intergovernmental,
        Cite.General("Joint statements of the leaders of the Quad, since March 2021"), Part)
    {
        Summary = "Australia, India, Japan and the United States meet at the level of leaders and foreign ministers. They agree on joint statements, one of them on a secure supply of semiconductors. "
            + "There is no treaty and no secretariat: each state follows the statement as far as it will.",
        Notes =
        [
            "The four states first met in 2007; the day of the first statement of leaders is used here.",
            "What the commitment on semiconductors obliges to, and by when, is not of record.",
        ],
    };

    private static GovernanceModel Part() => new()
    {
        Stakes =
        [
            new("australia", Chips) { Bears = Bearing.Cost },
            new("india", Chips) { Bears = Bearing.Cost },
            new("japan", Chips) { Bears = Bearing.Cost },
            new("united-states", Chips) { Bears = Bearing.Cost },
            new("vendors", Chips) { Bears = Bearing.Loss | Bearing.Cost },
        ],
        Bodies =
        [
            new("quad-leaders", [.. Delegations.Of("leader", "australia india japan united-states")])
            {
                Name = "Leaders of the Quad",
                Term = Term.Since(new(2021, 3, 12)),
                Procedures =
                [
                    new(Rule.UnanimityOfMembers)
                    {
                        Name = "Joint statement: agreement of all four",
                        Admits = Delegations.Votes,
                        ConsensusBy = Cite.General("Joint statements of the leaders of the Quad"),
                    },
                ],
            },
        ],
        Observations =
        [
            new("quad-leaders", "negotiated-mandate", false),
            new("quad-leaders", "aim-stated", true) { Source = Report },
            new("quad-leaders", "sanction-exists", false),
        ],
    };
}
