namespace Governance.Model;

/// <summary>A forum without powers, whose ballots bind because four browsers trust only those who follow them.</summary>
internal static class CaBrowserForum
{
    private static readonly Source Bylaws = Cite.Checked("Bylaws of the CA/Browser Forum", "https://github.com/cabforum/forum/blob/main/Bylaws.md");

    private static readonly Source Ballot22 = Cite.Checked("Tally of ballot SC22, September 2019", "https://gist.github.com/ScottHelme/5531ed88b1ff0c1e8ce8af5654e462f9");

    private static readonly Source Ballot54 = Cite.Checked(
        "Results of ballot SC54, 2022",
        "https://github.com/cabforum/servercert/commit/23f2f9b6ed154b7c2627a008d0e1d73523225d52");

    private static readonly Source RootPolicies = Cite.General(
        "Policies of the root programmes of Google, Apple, Microsoft and Mozilla: conformity with the Baseline Requirements");

    private static readonly Programme[] Programmes =
        [new("apple", "Root store of Apple"), new("google", "Root store of Google"), new("microsoft", "Root store of Microsoft"), new("mozilla", "Root store of Mozilla")];

    public static Institution Institution { get; } = new("ca-browser-forum", "CA/Browser Forum", InstitutionFamily.RuleSources, Bylaws, Part)
    {
        Summary = "Firms that issue certificates and firms whose browsers rely on them vote in two classes on the rules for certificates: two thirds of the one, a "
            + "majority of the other, and half of the active members must take part. "
            + "The forum says of itself that it has no powers. Its ballots bind issuers because the root programmes of four firms admit only those who follow them; "
            + "whoever visits a site has no vote.",
        Notes =
        [
            "The quorum counts members who took part in the last three meetings, not all members; 28 were active when ballot SC54 was put in 2022. It counts abstentions.",
            "The bylaws ask for 'fifty percent plus one' of the votes of consumers. That is read here, as the forum reads it, as more than half.",
            "The forum's page on ballot SC22 says that both thresholds were met and that the ballot failed. By the votes, 11 of 31 issuers, it failed.",
            "A root programme may also ask for more than the forum decides: the shorter life of certificates which issuers refused in 2019 came in 2020 by decision of "
                + "the browsers.",
            "A ballot on guidelines takes effect after a review of patents of thirty or sixty days; this is no part of a rule here.",
        ],
        Parameters =
        [
            new(
                "active-members",
                "How many members count as active for the quorum",
                28,
                "Half of the active members was 14 when ballot SC54 began in 2022, which made a quorum of 15."),
        ],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Matters = [new("certificates", Layer.Logical)],
        Parties =
        [
            new("certificate-authorities") { Name = "Certificate authorities", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector },
            new("certificate-subscribers") { Name = "Operators of sites, who buy or fetch certificates", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector },
            new("relying-parties") { Name = "Users of TLS, who rely on certificates", Kind = PartyKind.Class, Group = StakeholderGroup.CivilSociety },
        ],
        Stakes =
        [
            new("relying-parties", "certificates") { Bears = Bearing.Loss },
            new("certificate-subscribers", "certificates") { Bears = Bearing.Loss | Bearing.Cost },
            new("certificate-authorities", "certificates")
            {
                Bears = Bearing.Cost | Bearing.Liability,
                Source = Cite.General("Issuers bear the cost of audits and the loss of trust"),
            },
        ],
        Mandates = [.. Programmes.SelectMany(programme => Mandates(programme.Firm))],
        Bodies = [Forum(numbers["active-members"])],
        Chokepoints = [.. Programmes.Select(programme => new Chokepoint($"root-store-{programme.Firm}", programme.Firm) { Name = programme.Name, Source = RootPolicies })],
        Capabilities =
        [
            new("be-trusted-in-browsers", Requirement.All([.. Programmes.Select(programme => (Requirement)$"root-store-{programme.Firm}")]))
            {
                Name = "Issue or use certificates that every main browser trusts",
                WantedBy = ["certificate-authorities", "certificate-subscribers"],
                Source = Cite.General("A certificate that one of the main browsers rejects is of little use to a public site"),
            },
            new("visit-sites-safely", Requirement.Any([.. Programmes.Select(programme => (Requirement)$"root-store-{programme.Firm}")]))
            {
                Name = "Visit sites whose certificates some browser has vetted",
                WantedBy = ["relying-parties"],
                Source = Cite.General("A visitor may change the browser, and with it the root store"),
            },
        ],
        Observations =
        [
            new("ca-browser-ballot", "code-mandatory", true) { Source = RootPolicies },
            new("ca-browser-ballot", "enforcement-industry-wide", true) { Source = RootPolicies },
            new("ca-browser-ballot", "sanction-exists", true) { Source = Cite.General("Root programmes have ended the trust in issuers several times") },
            new("ca-browser-ballot", "negotiated-mandate", false)
            {
                Source = Cite.Checked("Bylaws of the CA/Browser Forum, 1.2: no regulatory or industry powers over its members or others"),
            },
            new("ca-browser-ballot", "standard-present", true) { Source = Cite.General("Baseline Requirements") },
            new("ca-browser-ballot", "process-transparent", true) { Source = Cite.Checked("Bylaws of the CA/Browser Forum: votes are sent to a public list") },
            new("ca-browser-ballot", "recourse", false) { Source = Cite.Checked("Bylaws of the CA/Browser Forum, 2.3(4): no appeal for votes that were not submitted properly") },
        ],
    };

    private static IEnumerable<Mandate> Mandates(string programme) =>
    [
        new("certificate-authorities", programme, Power.Bind, "certificates", Instrument.Contract, $"root-programme-{programme}")
        {
            MayBeDelegated = true,
            EndableBy = ["certificate-authorities", programme],
            Duties = [new("certificate-authorities", "be audited, and conform with the Baseline Requirements") { Discretion = Discretion.None, Source = RootPolicies }],
            Source = RootPolicies,
        },
        new(programme, "ca-browser-ballot", Power.Bind, "certificates", Instrument.Membership, $"forum-membership-{programme}") { OnlyPassesOn = true, EndableBy = [programme] },
    ];

    private static Body Forum(Fraction active)
    {
        var result = Rule.All(
            Rule.Quorum(new FloorRule(active / 2, Counted.Votes, strict: true)),
            Rule.Among("issuer", Rule.TwoThirdsOfVotesCast),
            Rule.Among("consumer", Rule.MajorityOfVotesCast));
        return new(
            "ca-browser-ballot",
            [new("issuer", 52) { Source = Ballot22 }, new("consumer", 8) { Source = Ballot22 }, new("associate") { Rights = Rights.Attend | Rights.Speak }])
        {
            Name = "Voting members of the CA/Browser Forum, on server certificates",
            Source = Ballot54,
            Procedures =
            [
                new(result)
                {
                    Name = "Result of a ballot: more than half of the active members, two thirds of the issuers, a majority of the consumers",
                    Admits = Counted.Votes,
                    Source = Cite.Checked("Bylaws of the CA/Browser Forum, 2.3"),
                },
                new(Rule.All(new DocketCriterion("ca-browser-endorsement"), result))
                {
                    Name = "Ballot in due form: endorsed, discussed for seven days, voted on for seven",
                    QuestionType = "ballot",
                    NoticeDays = 7,
                    Admits = Counted.Votes,
                    Source = Cite.Checked("Bylaws of the CA/Browser Forum, 2.3(3) and (4)"),
                },
                new(Rule.Floor(3))
                {
                    Name = "Endorsement: the member who proposes a ballot, and two more",
                    QuestionType = "endorse-ballot",
                    Source = Cite.Checked("Bylaws of the CA/Browser Forum, 2.3(3)"),
                },
            ],
        };
    }

    /// <summary>The root programme of a firm.</summary>
    private sealed record Programme(string Firm, string Name);
}
