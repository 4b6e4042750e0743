namespace Governance.Model;

/// <summary>The committee for individual users within ICANN.</summary>
internal static class Alac
{
    private static readonly Source Composition = Cite.General("ICANN Bylaws 12.2(d): two members from each of five regions, five named by the Nominating Committee");

    private static readonly Regional[] Regions =
    [
        new("afralo", "At-Large organisations of Africa", "africa"),
        new("apralo", "At-Large organisations of Asia, Australasia and the Pacific", "asia-pacific"),
        new("euralo", "At-Large organisations of Europe", "europe"),
        new("lacralo", "At-Large organisations of Latin America and the Caribbean", "latin-america-and-caribbean"),
        new("naralo", "At-Large organisations of North America", "north-america"),
    ];

    public static Institution Institution { get; } = new("alac", "ALAC", InstitutionFamily.NamesAndNumbers,
        Cite.Document("The multi-stakeholder mirage (heng.lu); ICANN Bylaws 12.2(d)"), Part)
    {
        Summary = "Fifteen people speak within ICANN for individual users: ten come from five regional organisations, five from the Nominating Committee. "
            + "They advise the Board, fill one of its seats and cast one of the five votes of the Empowered Community. "
            + "Their mandate comes from the Bylaws of ICANN and from no user.",
        Notes =
        [
            "The committee aims at consensus and votes where it finds none; how often is not of record.",
            "Regional organisations are made of associations; how many users stand behind them is not of record.",
        ],
        Uses = ["icann-board", "empowered-community", "icann-nomcom-csc-rssac-ssac"],
    };

    private static GovernanceModel Part() => new()
    {
        Parties =
        [
            new("alac") { Name = "At-Large Advisory Committee", Kind = PartyKind.Organisation, Group = StakeholderGroup.CivilSociety },
            .. Regions.Select(region => new Party(region.Id)
            {
                Name = region.Name,
                Kind = PartyKind.Association,
                Group = StakeholderGroup.CivilSociety,
                Region = region.Region,
                Source = Composition,
            }),
        ],
        Stakes = [.. Regions.Select(region => new Stake(region.Id, "names/user-interests") { Source = Composition })],
        Mandates =
        [
            new("icann-directors", "alac", Power.Advise, Scope.Everything, Instrument.Bylaw, "alac-advice")
            {
                EndableBy = ["icann-with-community"],
                Duties = [new("icann-directors", "take the advice into account, and answer it") { Discretion = Discretion.Full }],
            },
        ],
        Bodies =
        [
            new("alac-members", [.. Regions.SelectMany(region => IcannBylaws.Seats("member", region.Id, 2)), new("member", 5) { Id = "nomcom-members", NamedBy = "icann-nomcom" }])
            {
                Name = "The fifteen members of the ALAC",
                Of = "alac",
                Source = Cite.Document("The multi-stakeholder mirage (heng.lu): 15 members; who names them as generally known"),
                Procedures =
                [
                    new(Rule.MajorityOfVotesCast) { Name = "Advice", Admits = IcannBylaws.Vote, Source = Cite.Document("ICANN Bylaws 12.2(d)") },
                    new(Rule.AtLeast(Fraction.ThreeQuarters, ShareBase.Entitled))
                    {
                        Name = "Removal of the director whom At-Large named",
                        QuestionType = "remove-own-director",
                        Admits = IcannBylaws.Vote,
                        Term = IcannBylaws.Since2016,
                        Source = IcannBylaws.Article("Annex D, 3.2"),
                    },
                ],
            },
        ],
        Observations =
        [
            new("alac-members", "regions-represented", 5) { Source = Composition },
            new("alac-members", "directors-named", 1),
            new("alac-members", "represents", "individual users, who are billions") { Source = Cite.Document("The multi-stakeholder mirage (heng.lu)") },
        ],
    };

    /// <summary>The organisations of one region.</summary>
    private sealed record Regional(string Id, string Name, string Region);
}
