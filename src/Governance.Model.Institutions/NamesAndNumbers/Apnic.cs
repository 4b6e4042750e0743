namespace Governance.Model;

/// <summary>The register of numbers for Asia and the Pacific, whose policies take four steps.</summary>
internal static class Apnic
{
    private static readonly Source Mirage = Cite.Document("The multi-stakeholder mirage (heng.lu); process: apnic.net, policy development process");
    private static readonly EquatableArray<Position> Objections = [Position.InFavour, Position.Against, Position.ObjectionAddressed, Position.Objecting, Position.Abstaining];

    public static Institution Institution { get; } = new("apnic", "APNIC", InstitutionFamily.NamesAndNumbers, Cite.General("APNIC by-laws and membership agreement"), Part)
    {
        Summary = "A policy of APNIC passes the open policy meeting, then the meeting of members, then a period of comment on the list; its Executive Council then endorses it. "
            + "The first three find consensus and bind nobody. Only the fourth binds, and it binds the members, by their agreement.",
        Notes =
        [
            "The chairs tell minor objections from major ones; only a major one stands in the way.",
            "Members vote by size for the Executive Council and in ballots. How many members are in each tier is not of record.",
            "Of the three proposals that found consensus at APNIC 60 the record shows the first step only.",
        ],
        Parameters =
        [
            new("members-per-tier", "How many members are in each tier?", 1, "Not of record; one in each shows what the tiers weigh against each other."),
            new("commenters", "How many comment on the list?", 100, "The list is open, and the rule counts nobody."),
        ],
    };

    private static EquatableArray<Observation> Figures { get; } =
    [
        new("apnic-conference", "attendance", 511) { Source = Mirage },
        new("apnic-conference", "attendance-in-person", 451) { Source = Mirage },
        new("apnic-conference", "economies-represented", 40) { Source = Mirage },
        new("apnic-conference", "regions-represented", 1) { Source = Mirage },
        new("apnic-conference", "member-organisations", 127) { Source = Mirage },
        new("apnic-policy-sig", "proposals-to-consensus", 3) { Source = Mirage },
        .. RegistryFlags.Of("apnic-registry"),
    ];

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties =
        [
            new("apnic") { Name = "APNIC", Kind = PartyKind.Association, Group = StakeholderGroup.TechnicalCommunity, Region = "asia-pacific" },
            new("apnic-sig-participants", 511) { Name = "Participants in the policy meeting of APNIC 60", Group = StakeholderGroup.TechnicalCommunity, Region = "asia-pacific", Source = Mirage },
            new("apnic-members") { Name = "Members of APNIC", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector, Region = "asia-pacific" },
            new("apnic-operators-not-members") { Name = "Operators in the region who are not members", Kind = PartyKind.Class, Group = StakeholderGroup.TechnicalCommunity, Region = "asia-pacific" },
            new("asia-pacific-region") { Name = "The Asia Pacific region", Kind = PartyKind.Region, Region = "asia-pacific" },
        ],
        Stakes =
        [
            new("apnic-members", "numbers") { Bears = Bearing.Loss | Bearing.Cost | Bearing.Liability },
            new("apnic-operators-not-members", "numbers") { Bears = Bearing.Loss },
            new("asia-pacific-region", "numbers") { Bears = Bearing.Loss, Source = Mirage },
        ],
        Mandates =
        [
            new("apnic-members", "apnic", Power.Bind, "numbers", Instrument.Membership, "apnic-membership")
            {
                EndableBy = ["apnic-members", "apnic"],
                Source = Cite.Checked("APNIC membership agreement; policy development process (APNIC-111), step 4"),
            },
        ],
        Bodies =
        [
            Step("apnic-policy-sig", "Policy SIG: the open policy meeting", "participant", 511, "Step 1: consensus judged by the chairs of the SIG", null, null),
            Step("apnic-member-meeting", "Member Meeting of APNIC", "participant", 511, "Step 2: consensus of the Member Meeting", "apnic-sig-consensus", 2),
            Step("apnic-final-comment", "The policy list of APNIC", "commenter", (long)numbers["commenters"].Floor(), "Step 3: final comment on the list", "apnic-member-meeting-consensus", 3),
            ExecutiveCouncil(),
            Ballot((long)numbers["members-per-tier"].Floor()),
            new("apnic-conference", [new("participant", 511)], Rule.MajorityOfThosePresent)
            {
                Name = "APNIC 60, everyone who attended",
                Source = Mirage,
            },
        ],
        Chokepoints = [new("apnic-registry", "apnic") { Name = "The register of numbers of APNIC, with RPKI and reverse DNS", MustBeUnique = true }],
        Capabilities =
        [
            new("route-with-apnic-numbers", "apnic-registry")
            {
                Name = "Route traffic under numbers registered with APNIC",
                WantedBy = ["apnic-members", "apnic-operators-not-members"],
                Source = Cite.General("There is no second registry in the region"),
            },
        ],
        Observations = Figures,
        Sources =
        [
            new("bodies[apnic-policy-sig].seats[participant].count", Cite.Document("The multi-stakeholder mirage (heng.lu): 451 in the room and 60 online at APNIC 60")),
            new("bodies[apnic-member-meeting].seats[participant].count", Cite.General("Taken to be those who attended APNIC 60: the record does not count the Member Meeting apart")),
            new("bodies[apnic-executive-council].seats[elected-member].count", Cite.General("APNIC by-laws: seven elected members")),
        ],
    };

    private static Body Step(string id, string name, string seat, long count, string procedure, string? after, int? step)
    {
        var document = Cite.Checked($"APNIC-111, policy development process, step {step ?? 1}");
        return new(id, [new(seat, count)])
        {
            Name = name,
            Procedures =
            [
                new(after is null ? Rule.RoughConsensus : Rule.All(new DocketCriterion(after), Rule.RoughConsensus))
                {
                    Name = procedure,
                    ChairDeclares = true,
                    ConsensusBy = document,
                    Admits = Objections,
                    Source = document,
                },
            ],
        };
    }

    private static Body ExecutiveCouncil() => new("apnic-executive-council",
    [
        new("elected-member", 7) { NamedBy = "apnic-members" },
        new("director-general") { Rights = Rights.Attend | Rights.Speak },
    ])
    {
        Name = "Executive Council of APNIC",
        Of = "apnic",
        Procedures =
        [
            new(Rule.MajorityOfVotesCast)
            {
                Name = "Other decisions of the council",
                Over = Scope.EverythingExcept(["numbers/policy"]),
                Admits = [Position.InFavour, Position.Against, Position.Abstaining],
                Source = Cite.General("APNIC by-laws; the majority is an assumption"),
            },
            new(Rule.All(new DocketCriterion("apnic-final-comment-consensus"), Rule.MajorityOfVotesCast))
            {
                Name = "Step 4: endorsement of a policy that has passed the three steps before",
                Over = "numbers/policy",
                Admits = [Position.InFavour, Position.Against, Position.Abstaining],
                Source = Cite.Checked("APNIC-111, policy development process, step 4"),
            },
        ],
    };

    private static Body Ballot(long each)
    {
        Seat Tier(string size, int votes) => new(size, each) { NamedBy = "apnic-members", Weights = [new("votes", votes)] };
        return new("apnic-ballot-of-members",
            [Tier("associate", 1), Tier("very-small", 2), Tier("small", 4), Tier("medium", 8), Tier("large", 16), Tier("very-large", 32), Tier("extra-large", 64)])
        {
            Name = "Ballot of the members of APNIC, by size",
            Of = "apnic",
            Source = Cite.Checked("APNIC, How many votes is your organization allowed?: from 1 to 64 by tier", "https://www.apnic.net/community/participate/elections/ec/voting/how-many-votes/"),
            Procedures =
            [
                new(Rule.MoreThan(Fraction.Half, ShareBase.Cast, "votes")) { Name = "Resolution of the members", Source = Cite.General("APNIC by-laws") },
                new(Rule.AtLeast(Fraction.TwoThirds, ShareBase.Cast, "votes"))
                {
                    Name = "Amendment of the by-laws",
                    QuestionType = "amend-by-laws",
                    Source = Cite.Checked("Notice of the Special Meeting of APNIC members of 14 September 2023: two thirds of the votes cast, by-law 83"),
                },
            ],
        };
    }
}
