namespace Governance.Model;

/// <summary>The organisation of those who manage country-code domains.</summary>
internal static class CcNso
{
    private static readonly Regional[] Regions =
    [
        new("cctlds-africa", "Managers of country-code domains in Africa", "africa"),
        new("cctlds-asia-pacific", "Managers of country-code domains in Asia, Australia and the Pacific", "asia-pacific"),
        new("cctlds-europe", "Managers of country-code domains in Europe", "europe"),
        new("cctlds-latin-america", "Managers of country-code domains in Latin America and the Caribbean", "latin-america-and-caribbean"),
        new("cctlds-north-america", "Managers of country-code domains in North America", "north-america"),
    ];

    public static Institution Institution { get; } = new("ccnso", "ccNSO", InstitutionFamily.NamesAndNumbers,
        Cite.General("ICANN Bylaws, article 10 and Annex B"), Part)
    {
        Summary = "Managers of country-code domains who choose to join make global policy for their kind of domain. Fourteen of eighteen councillors recommend it, "
            + "then members vote: half must take part, and two in three of those must agree. "
            + "It binds members, as far as the law of their country leaves room, and nobody who stayed out.",
        Notes =
        [
            "How many members there are changes; the number here is an assumption. In the vote of 2006 that is of record, 31 of 51 took part.",
            "The share is 66 per cent, in its own rules more than that; the larger of the two is not used here.",
            "A manager may refuse a policy that would break its law or custom; no procedure for that is modelled.",
        ],
        Parameters =
        [
            new("members", "How many managers of country-code domains are members?", 170, "Well over a hundred and fewer than all, as generally known; 51 in 2006."),
        ],
        Uses = ["icann-board", "empowered-community", "icann-nomcom-csc-rssac-ssac"],
    };

    private static GovernanceModel Part(InstitutionParameters parameters) => new()
    {
        Parties =
        [
            new("ccnso") { Name = "Country Code Names Supporting Organization", Kind = PartyKind.Organisation, Group = StakeholderGroup.TechnicalCommunity },
            new("cctld-managers") { Name = "Managers of country-code domains", Kind = PartyKind.Class, Group = StakeholderGroup.TechnicalCommunity },
            new("ccnso-member-managers") { Name = "Managers of country-code domains that joined the ccNSO", Kind = PartyKind.Class, Group = StakeholderGroup.TechnicalCommunity, MemberOf = ["cctld-managers"] },
            .. Regions.Select(region => new Party(region.Id)
            {
                Name = region.Name,
                Kind = PartyKind.Class,
                Group = StakeholderGroup.TechnicalCommunity,
                Region = region.Region,
                MemberOf = ["ccnso-member-managers"],
            }),
        ],
        Stakes =
        [
            new("cctld-managers", "names/cctld") { Bears = Bearing.Loss | Bearing.Cost | Bearing.Liability },
            new("ccnso-member-managers", "names/cctld") { Bears = Bearing.Loss | Bearing.Cost | Bearing.Liability },
        ],
        Mandates =
        [
            new("ccnso-member-managers", "ccnso-members", Power.Bind, "names/cctld", Instrument.Membership, "ccnso-membership")
            {
                EndableBy = ["ccnso-member-managers"],
                Duties = [new("ccnso-member-managers", "apply the policy, unless law or custom of the country stands against it") { Discretion = Discretion.Means }],
                Source = IcannBylaws.Article("10.4: members are bound by policies of the ccNSO"),
            },
            new("icann-directors", "ccnso", Power.Advise, "names/cctld", Instrument.Bylaw, "ccnso-recommendations")
            {
                EndableBy = ["icann-with-community"],
                Duties = [new("icann-directors", "adopt the recommendation, unless more than 66 per cent of the directors vote it down") { Discretion = Discretion.Full }],
                Source = IcannBylaws.Article("Annex B, section 15"),
            },
        ],
        Bodies = [Council(), Members((long)parameters["members"].Floor())],
        Observations =
        [
            new("ccnso-members", "votes-cast", 31) { Source = Vote2006 },
            new("ccnso-members", "eligible", 51) { Source = Vote2006 },
            new("ccnso-council", "regions-represented", 5),
        ],
    };

    private static Source Vote2006 { get; } = Cite.Checked("Report of the ccNSO to the ICANN Board, 20 June 2006");

    private static Body Council() => new("ccnso-council", [.. Regions.SelectMany(region => IcannBylaws.Seats("councillor", region.Id, 3)), new("councillor", 3) { Id = "nomcom-councillors", NamedBy = "icann-nomcom" }])
    {
        Name = "ccNSO Council",
        Of = "ccnso",
        Source = IcannBylaws.Article("10.3: three from each of five regions, three named by the Nominating Committee"),
        Procedures =
        [
            new(Rule.MajorityOfVotesCast) { Name = "Ordinary decision", Admits = IcannBylaws.Vote },
            new(Rule.Floor(14)) { Name = "Recommendation of a policy: fourteen votes", QuestionType = "ccpdp", Admits = IcannBylaws.Vote, Source = IcannBylaws.Article("Annex B, section 10") },
            new(Rule.AtLeast(Fraction.ThreeQuarters, ShareBase.Entitled))
            {
                Name = "Removal of a director whom the ccNSO named",
                QuestionType = "remove-own-director",
                Admits = IcannBylaws.Vote,
                Term = IcannBylaws.Since2016,
                Source = IcannBylaws.Article("Annex D, 3.2"),
            },
            new(Rule.AtLeast(Fraction.TwoThirds, ShareBase.Entitled))
            {
                Name = "Separation of the IANA functions",
                QuestionType = "separate-iana",
                Admits = IcannBylaws.Vote,
                Term = IcannBylaws.Since2016,
                Source = IcannBylaws.Article("article 19"),
            },
        ],
    };

    private static Body Members(long members) => new("ccnso-members", [new("member", members)])
    {
        Name = "Members of the ccNSO",
        Of = "ccnso",
        Procedures =
        [
            new(Rule.All(Rule.QuorumOfShare(Fraction.Half), Rule.AtLeast(Fraction.Percent(66), ShareBase.Cast), Rule.DecisionOf("ccnso-council")))
            {
                Name = "Vote of the members, after the Council recommended: half take part, and 66 per cent of them agree",
                QuestionType = "ccpdp",
                Admits = IcannBylaws.Vote,
                Source = IcannBylaws.Article("Annex B, section 13"),
            },
        ],
    };

    /// <summary>Those of one region.</summary>
    private sealed record Regional(string Id, string Name, string Region);
}
