namespace Governance.Model;

/// <summary>Seven states that agree on a text each year, and the ten that one proposal would make of them.</summary>
internal static class SevenAndTen
{
    private const string Policy = "technology/policy";

    private static readonly Source Report = Cite.Document("TBI: internet report 2021");

    private static readonly Source Custom = Cite.General("Communiqués of the summits of the G7");

    public static Institution Institution { get; } = new("g7-d10", "G7 / D10", InstitutionFamily.Intergovernmental, Custom, Part)
    {
        Status = InstitutionStatus.Practice,
        Summary = "Canada, France, Germany, Italy, Japan, the United Kingdom and the United States agree on a communiqué each year, with the European Union at the table. There is no treaty, no secretariat "
            + "and no vote. In 2021 Australia, India and South Korea joined in a statement: with them the seven are called the ten democracies, which some would make an alliance.",
        Notes =
        [
            "South Africa was invited in 2021 too, and signed the statement on open societies; it is not counted among the ten.",
            "One report asks that at least the seven be present wherever standards are made, so that no question is moved to a forum where they are not.",
        ],
    };

    private static GovernanceModel Part() => new()
    {
        Stakes =
        [
            new("g7-states", Policy) { Bears = Bearing.Cost },
            new("d10-states", Policy) { Bears = Bearing.Cost },
            new("low-income-regions", Policy) { Bears = Bearing.Loss },
            new("citizens", Policy) { Bears = Bearing.Loss },
        ],
        Bodies =
        [
            new("g7-leaders", [.. Delegations.Of("leader", Nations.MembersOf("g7-states")), new("participant", holder: "european-union") { Rights = Rights.Attend | Rights.Speak }])
            {
                Name = "Leaders of the G7",
                Procedures = [Agreement("Communiqué: agreement of the seven", Custom)],
            },
            new("d10-leaders", [.. Delegations.Of("leader", Nations.MembersOf("g7-states")), .. Delegations.Of("invitee", "australia india south-korea")])
            {
                Name = "Leaders of the G7 with three invitees",
                Term = Term.Since(new(2021, 6, 11)),
                Source = Report,
                Procedures = [Agreement("Joint statement: agreement of the ten", Cite.Document("TBI: internet report 2021: communiqué of the G7 signed by the ten"))],
            },
        ],
        Observations =
        [
            new("g7-leaders", "negotiated-mandate", false) { Source = Cite.General("No treaty and no charter") },
            new("g7-leaders", "sanction-exists", false),
            new("d10-leaders", "negotiated-mandate", false) { Source = Report },
        ],
    };

    private static Procedure Agreement(string name, Source source) => new(Rule.UnanimityOfMembers)
    {
        Name = name,
        Admits = Delegations.Votes,
        ConsensusBy = source,
        Source = source,
    };
}
