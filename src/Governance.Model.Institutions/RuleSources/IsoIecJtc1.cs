namespace Governance.Model;

/// <summary>The joint committee of ISO and IEC for information technology, where national bodies vote on drafts.</summary>
internal static class IsoIecJtc1
{
    private static readonly Source Directives = Cite.Checked("ISO/IEC Directives; ISO release of 2007");

    private static readonly Source Ballot2007 = Cite.Checked(
        "ISO release on the ballot that ended on 2 September 2007, as quoted by those who took part",
        "https://docs.microsoft.com/en-us/archive/blogs/dmahugh/voting-on-dis-29500");

    private static readonly Source Appeals2008 = Cite.Checked(
        "ISO and IEC release of 2008 on four appeals: two thirds of the members of each board were needed",
        "http://noooxml.wikidot.com/forum/t-81761/not-very-appealing:iso-iec-kicks-out-appeals");

    public static Institution Institution { get; } = new("iso-iec-jtc1", "ISO/IEC JTC1", InstitutionFamily.RuleSources, Directives, Part)
    {
        Summary = "National bodies, one for each country, vote on draft standards for information technology. Two thirds of those who take part as full members must be in "
            + "favour, and no more than a quarter of all votes against. "
            + "A standard binds nobody: vendors and states adopt it, or do not.",
        Notes =
        [
            "The two conditions have different denominators: the first counts participating members only, the second everybody who voted. Abstentions are left out of both.",
            "National bodies of 104 countries could vote in 2007, 41 of them participating members; 87 did, abstentions included, and could vote again in March 2008.",
            "The ballot of September 2007 on the same draft failed on both counts, with 53 % of participating members in favour and 26 % of all against; the votes "
                + "themselves are not in the record.",
            "Brazil, India, South Africa and Venezuela appealed in 2008; the boards of ISO and IEC did not take the appeals up.",
            "The Directives call a standard a document established by consensus, and count votes all the same.",
            "Agreements on trade oblige states to start from international standards, so that one may bind through national law; that is not modelled.",
        ],
    };

    private static GovernanceModel Part() => new()
    {
        Matters = [new("standards", Layer.Logical)],
        Parties =
        [
            new("iso") { Name = "International Organization for Standardization", Kind = PartyKind.Association, Group = StakeholderGroup.TechnicalCommunity },
            new("iec") { Name = "International Electrotechnical Commission", Kind = PartyKind.Association, Group = StakeholderGroup.TechnicalCommunity },
            new("national-standards-bodies", 104)
            {
                Name = "National bodies of ISO and IEC that could vote in 2007",
                Group = StakeholderGroup.TechnicalCommunity,
                Source = Ballot2007,
            },
            new("document-users") { Name = "Users of documents", Kind = PartyKind.Class, Group = StakeholderGroup.CivilSociety },
        ],
        Stakes =
        [
            new("document-users", "standards/documents") { Bears = Bearing.Cost },
            new("implementers", "standards") { Bears = Bearing.Cost, Source = Cite.General("They implement a standard, or do not") },
            new("vendors", "standards") { Bears = Bearing.Cost, Source = Cite.General("Vendors implement a standard, or sell without it") },
            new("national-standards-bodies", "standards") { Bears = Bearing.Cost, Source = Cite.General("National bodies pay for the work and adopt its result") },
        ],
        Mandates = Mandates(),
        Bodies =
        [
            Ballot(),
            Board("iso-technical-management-board", "Technical management board of ISO", "iso"),
            Board("iec-standardization-management-board", "Standardization management board of the IEC", "iec"),
            Appeals(),
        ],
        Chokepoints = [new("iso-standard-number", "iso") { Name = "The number of an international standard", Source = Cite.General("Publication and copyright of ISO") }],
        Capabilities =
        [
            new("supply-by-international-standard", "iso-standard-number")
            {
                Name = "Offer what buyers ask for by the number of an international standard",
                WantedBy = ["vendors"],
                Source = Cite.General("Public buyers that ask for international standards"),
            },
        ],
        Observations =
        [
            new("iso-standard-number", "standard-present", true) { Source = Cite.General("International standards of ISO and IEC") },
            new("iso-standard-number", "interoperability-needed", true) { Source = Cite.General("Documents must open in the programs of several vendors") },
            new("iso-iec-jtc1-ballot", "recourse", true) { Source = Appeals2008 },
            new("iso-iec-jtc1-ballot", "votes-cast", 71) { Source = Cite.Checked("Result of the ballot of March 2008: 61 in favour, 10 against") },
            new("iso-iec-jtc1-ballot", "eligible", 104) { Source = Ballot2007 },
        ],
    };

    private static EquatableArray<Mandate> Mandates() =>
    [
        new("national-standards-bodies", "iso", Power.Advise, "standards", Instrument.Membership, "iso-membership")
        {
            EndableBy = ["national-standards-bodies"],
            Source = Cite.General("Statutes of ISO: standards are voluntary"),
        },
        new("national-standards-bodies", "iec", Power.Advise, "standards", Instrument.Membership, "iec-membership")
        {
            EndableBy = ["national-standards-bodies"],
            Source = Cite.General("Statutes of the IEC: standards are voluntary"),
        },
        new("iso", "iso-iec-jtc1-ballot", Power.Bind, "standards/publication", Instrument.Charter, "jtc1-of-iso")
        {
            OnlyPassesOn = true,
            EndableBy = ["iso"],
            Source = Cite.General("Agreement of ISO and IEC on their joint committee, of 1987"),
        },
        new("iec", "iso-iec-jtc1-ballot", Power.Bind, "standards/publication", Instrument.Charter, "jtc1-of-iec")
        {
            OnlyPassesOn = true,
            EndableBy = ["iec"],
            Source = Cite.General("Agreement of ISO and IEC on their joint committee, of 1987"),
        },
    ];

    private static Body Ballot() => new("iso-iec-jtc1-ballot",
        [
            new("p-member", 41),
            new("other-member", 63) { Source = Ballot2007 },
            new("liaison")
            {
                Rights = Rights.Attend | Rights.Speak,
                Source = Cite.General("ISO/IEC Directives: organisations in liaison comment and do not vote"),
            },
        ])
    {
        Name = "National bodies, voting on a draft international standard",
        Procedures =
        [
            new(Rule.All(Rule.Among("p-member", Rule.TwoThirdsOfVotesCast), new ShareRule([Position.Against], ShareBase.Cast, Comparison.AtMost, new(1, 4))))
            {
                Name = "Approval of a draft: two thirds of participating members in favour, and a quarter of all at most against",
                ConsensusBy = Cite.Checked("ISO/IEC Directives: international standards are documents established by consensus"),
                Admits = Counted.Votes,
            },
        ],
    };

    private static Body Board(string id, string name, string of) => new(id, [new("member", 15) { Source = Cite.General("Fifteen members, as generally known") }])
    {
        Name = name,
        Of = of,
        Source = Appeals2008,
        Procedures =
        [
            new(Rule.AtLeast(Fraction.TwoThirds, ShareBase.Entitled))
            {
                Name = "To take up an appeal: two thirds of the members",
                QuestionType = "take-up-appeal",
                Admits = Counted.Votes,
            },
        ],
    };

    private static Body Appeals() => new("iso-iec-appeals")
    {
        Name = "Both boards, on an appeal against the joint committee",
        Source = Appeals2008,
        Procedures =
        [
            new(Rule.All(Rule.DecisionOf("iso-technical-management-board"), Rule.DecisionOf("iec-standardization-management-board")))
            {
                Name = "Both boards take the appeal up",
                QuestionType = "take-up-appeal",
            },
        ],
    };
}
