namespace Governance.Model;

/// <summary>A company that counts capital, and one whose founder decides alone because his shares count ten times.</summary>
internal static class Corporation
{
    private static readonly Measure Capital = "capital";

    private static readonly Measure Votes = "shareholder-votes";

    private static readonly Source Charter = Cite.General("Company law and charters: one share, one vote, unless the charter says otherwise");

    private static readonly Source MetaShares = Cite.Checked(
        "observer.com on the shares of Meta: ten votes for each of class B; the founder has 61.1 % of the votes and 13 % of the equity");

    public static Institution Institution { get; } = new("corporation", "Corporation", InstitutionFamily.RuleSources, Charter, Part)
    {
        Summary = "Shareholders of a company vote by what they hold. Where a charter gives one class of shares ten votes each, as that of Meta does, a founder with an "
            + "eighth of the equity decides alone. "
            + "Resolutions bind the company and its shareholders; staff, customers and users have no vote.",
        Notes =
        [
            "The figures for Meta are shares of all votes and of all equity, as reported; how many shares of each class there are is not in the record.",
            "Votes counted here are those of all shares, given or not. Where only votes cast count, the founder decides all the same.",
            "Boards, whom the meeting elects, run the company; how they vote is not modelled.",
        ],
        Parameters =
        [
            new("founder-votes", "The founder's votes, as a share of all", new(611, 1_000), "So reported of Meta."),
            new("founder-equity", "The founder's equity, as a share of all", new(13, 100), "So reported of Meta."),
            new(
                "shareholders",
                "How many shareholders the example with one class of shares has",
                100,
                "The number of a constructed example: sixty hold a fifth of the capital, forty the rest."),
        ],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties = Parties(numbers),
        Stakes =
        [
            new("ordinary-shareholders", "enterprise") { Bears = Bearing.Loss },
            new("meta-shareholders", "enterprise") { Bears = Bearing.Loss },
            new("company-staff", "enterprise") { Bears = Bearing.Loss, Note = "They bear the loss of their work" },
        ],
        Mandates =
        [
            new("ordinary-shareholders", "shareholders-meeting", Power.Bind, "enterprise", Instrument.Charter, "company-charter")
            {
                EndableBy = ["ordinary-shareholders"],
                Source = Cite.General("A charter that counts capital; a shareholder ends it by selling"),
            },
            new("meta-shareholders", "dual-class-meeting", Power.Bind, "enterprise", Instrument.Charter, "meta-charter")
            {
                EndableBy = ["meta-shareholders"],
                Source = Cite.General("Charter of Meta; a shareholder ends it by selling"),
            },
        ],
        Bodies =
        [
            new("shareholders-meeting", [new("shareholder", numbers.Seats("shareholders"))])
            {
                Name = "Meeting of a company with one class of shares",
                Of = "ordinary-company",
                Procedures =
                [
                    new(Rule.MoreThan(Fraction.Half, ShareBase.Cast, Capital)) { Name = "One share, one vote", Admits = Counted.Votes },
                    new(Rule.AtLeast(Fraction.ThreeQuarters, ShareBase.Cast, Capital))
                    {
                        Name = "Special resolution: three quarters, in many laws",
                        QuestionType = "special-resolution",
                        Admits = Counted.Votes,
                    },
                ],
            },
            DualClass(numbers["founder-votes"], numbers["founder-equity"]),
        ],
        Observations =
        [
            new("dual-class-meeting", "founder-votes", numbers["founder-votes"]) { Source = MetaShares },
            new("dual-class-meeting", "founder-equity", numbers["founder-equity"]) { Source = MetaShares },
            new("dual-class-meeting", "votes-per-class-b-share", 10) { Source = MetaShares },
        ],
    };

    private static EquatableArray<Party> Parties(InstitutionParameters numbers) =>
    [
        new("ordinary-company") { Name = "A company with one class of shares", Kind = PartyKind.Firm, Group = StakeholderGroup.PrivateSector },
        new("ordinary-shareholders", numbers.Seats("shareholders"))
        {
            Name = "Shareholders of a company with one class of shares",
            Kind = PartyKind.Class,
            Group = StakeholderGroup.PrivateSector,
        },
        new("meta-founder")
        {
            Name = "The founder of Meta, who holds most shares of class B",
            Kind = PartyKind.Person,
            Group = StakeholderGroup.PrivateSector,
            MemberOf = ["meta-shareholders"],
            Source = MetaShares,
        },
        new("meta-shareholders") { Name = "Shareholders of Meta", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector, Source = MetaShares },
        new("company-staff") { Name = "Staff of companies", Kind = PartyKind.Class, Group = StakeholderGroup.CivilSociety },
    ];

    private static Body DualClass(Fraction votes, Fraction equity) => new("dual-class-meeting",
        [
            new("founder", holder: "meta-founder") { Weights = [new(Votes, votes * 1_000), new(Capital, equity * 1_000)] },
            new("other-shareholders") { Weights = [new(Votes, (1 - votes) * 1_000), new(Capital, (1 - equity) * 1_000)] },
        ])
    {
        Name = "Meeting of Meta, with one vote for a share of class A and ten for one of class B",
        Of = "meta",
        Source = MetaShares,
        Procedures =
        [
            new(Rule.MoreThan(Fraction.Half, ShareBase.Entitled, Votes)) { Name = "Resolution: a majority of the votes of all shares", Admits = Counted.Votes },
            new(Rule.MoreThan(Fraction.Half, ShareBase.Entitled, Capital))
            {
                Name = "For comparison: a majority of the equity",
                QuestionType = "by-equity",
                Admits = Counted.Votes,
            },
        ],
    };
}
