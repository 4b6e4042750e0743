namespace Governance.Model;

/// <summary>A foundation of software projects, in each of which the same people have a veto on some questions and none on others.</summary>
internal static class Apache
{
    private const string VotingPage = "https://www.apache.org/foundation/voting.html";

    private static readonly EquatableArray<Position> PlusOneToMinusOne = [Position.InFavour, Position.Against, new(PositionKind.Against, "veto"), Position.Abstaining];

    private static readonly Source Voting = Cite.Checked("Apache Software Foundation: voting process", VotingPage);

    public static Institution Institution { get; } = new("apache", "Apache", InstitutionFamily.RuleSources, Voting, Part)
    {
        Summary = "Each project of the Apache Software Foundation is run by a committee whose members vote +1, 0 or -1. A change of code fails on one reasoned -1; "
            + "a release needs three +1 and more of them than -1, and nobody can veto it. What is released is an act of the foundation; votes of the wider community are advice.",
        Notes =
        [
            "A -1 is a veto only with a technical reason; whether a reason is technical is judged by people and not by the rule. Such a vote is written here as 'against/veto'.",
            "A ballot is open for 72 hours at least, as generally known; the record of cases gives no dates.",
            "How large a committee is differs from project to project: the number here is that of the six who voted in the recorded case.",
        ],
        Parameters =
        [
            new(
                "pmc-members",
                "How many members the committee of the project has",
                6,
                "Six members voted on the code change of the recorded case; no rule here depends on the number."),
            new("community", "How many in the community vote without a binding vote", 40, "Forty did in the recorded case; their votes are never counted."),
            WayOut.Parameter("a user to fork the code of a project and to release it under another name"),
        ],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Matters = [new("software", Layer.Logical)],
        Parties =
        [
            new("apache-software-foundation") { Name = "Apache Software Foundation", Kind = PartyKind.Association, Group = StakeholderGroup.TechnicalCommunity, Region = "north-america" },
            new("apache-members") { Name = "Members of the Apache Software Foundation", Kind = PartyKind.Class, Group = StakeholderGroup.TechnicalCommunity },
            new("apache-contributors") { Name = "Contributors to the project", Kind = PartyKind.Class, Group = StakeholderGroup.TechnicalCommunity },
        ],
        Stakes =
        [
            new("software-users", "software") { Bears = Bearing.Loss },
            new("apache-contributors", "software/code") { Bears = Bearing.Cost },
            new("apache-software-foundation", "software/release") { Bears = Bearing.Liability, Note = "A release is an act of the foundation, which answers for it" },
        ],
        Mandates =
        [
            new("apache-contributors", "apache-software-foundation", Power.Bind, "software/code", Instrument.Terms, "apache-contributor-licence")
            {
                EndableBy = ["apache-contributors"],
                Source = Cite.General("Contributor licence agreement and project bylaws: a contributor may stop, and what was given stays given"),
            },
            new("apache-members", "apache-software-foundation", Power.Bind, "foundation", Instrument.Membership, "apache-membership")
            {
                EndableBy = ["apache-members"],
                Source = Cite.General("Bylaws of the Apache Software Foundation"),
            },
            new("apache-board", "apache-pmc", Power.Bind, "software", Instrument.Charter, "apache-project-resolution")
            {
                OnlyPassesOn = true,
                EndableBy = ["apache-board"],
                Duties = [new("apache-pmc", "report to the board on the health of the project") { Discretion = Discretion.Means }],
                Source = Cite.General("Resolutions of the board by which committees of projects are established, and ended"),
            },
        ],
        Bodies = [Committee(numbers), Board()],
        Chokepoints =
        [
            new("apache-release", "apache-software-foundation")
            {
                Name = "The repository of the project and the right to call a release by its name",
                Source = Cite.General("Trademark and release policies of the foundation"),
            },
        ],
        Capabilities =
        [
            WayOut.Around("use-apache-software", "Use and maintain the software of the project", "apache-release", "fork", numbers, "software-users", "apache-contributors"),
        ],
        Observations =
        [
            new("apache-release", "exit", true) { Source = Cite.General("The licence allows anybody to copy and to go on alone, under another name") },
            new("apache-release", "portability", true) { Source = Cite.General("The licence allows anybody to take the code along") },
            new("apache-release", "open-source", true) { Source = Cite.General("Apache License 2.0") },
            new("apache-pmc", "process-transparent", true) { Source = Cite.General("Votes are held on mailing lists that are archived") },
        ],
    };

    private static Body Committee(InstitutionParameters numbers) => new("apache-pmc",
        [new("pmc-member", numbers.Seats("pmc-members")), new("community", numbers.Seats("community")) { Rights = Rights.Attend | Rights.Speak | Rights.Propose }])
    {
        Name = "Project management committee of an Apache project",
        Of = "apache-software-foundation",
        Procedures =
        [
            new(Rule.MajorityOfVotesCast) { Name = "Procedural question: more +1 than -1", Admits = PlusOneToMinusOne },
            new(Rule.All(Rule.Floor(3), Rule.Veto(SeatSelection.All, new Position(PositionKind.Against, "veto"))))
            {
                Name = "Change of code: three +1, and no -1 with a technical reason",
                QuestionType = "code-change",
                Admits = PlusOneToMinusOne,
            },
            new(Rule.All(Rule.Floor(3), Rule.MajorityOfVotesCast))
            {
                Name = "Release: three +1, more of them than -1, no veto",
                QuestionType = "release",
                Admits = PlusOneToMinusOne,
                Source = Cite.Checked("Apache Software Foundation: voting process and release policy", VotingPage),
            },
            new(Rule.Silence(windowDays: 3))
            {
                Name = "Lazy consensus: it stands unless somebody objects within 72 hours",
                QuestionType = "lazy-consensus",
                ConsensusBy = Voting,
                Admits = [Position.InFavour, Position.Abstaining, Position.NotObjecting, Position.Objecting],
            },
        ],
    };

    private static Body Board() => new("apache-board", [new("director", 9) { NamedBy = "apache-members" }], Rule.MajorityOfVotesCast)
    {
        Name = "Board of directors of the Apache Software Foundation",
        Of = "apache-software-foundation",
        Source = Cite.General("Bylaws of the Apache Software Foundation: nine directors, elected by the members each year"),
    };
}
