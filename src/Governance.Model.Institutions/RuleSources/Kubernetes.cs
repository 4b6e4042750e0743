namespace Governance.Model;

/// <summary>A software project of many firms, whose committee counts seven seats whether or not they are filled or there.</summary>
internal static class Kubernetes
{
    private static readonly Source Charter = Cite.Checked("Kubernetes steering committee: charter", "https://github.com/kubernetes/steering/blob/main/charter.md");

    private static readonly Source Elections = Cite.Checked("Kubernetes steering committee: elections", "https://github.com/kubernetes/steering/blob/main/elections.md");

    private static readonly Source Changes = Cite.Checked("Kubernetes steering committee: changes of its own rules", "https://github.com/kubernetes/steering/pull/22");

    public static Institution Institution { get; } = new("kubernetes", "Kubernetes", InstitutionFamily.RuleSources, Charter, Part)
    {
        Summary = "Kubernetes is governed by a steering committee of seven whom its contributors elect for two years. Votes are counted against all seven seats: four decide, "
            + "six remove a member or change the rules. No firm may hold more than a third of the seats, and technical questions are left to groups that the committee charters.",
        Notes =
        [
            "Three seats are filled in one year and four in the next, by Schulze's method.",
            "At most a third of the seats, two of seven, may be held by people of one firm. Those who stay in office count towards it, which an election by itself does not "
                + "tell: put the limit lower where they do. After a change of jobs members must resign until it is kept again; this is no part of a rule here.",
            "A rule that rounds half of the seats up equals a majority only where the number of seats is odd.",
            "The charter asks for half of the members to meet, four of seven, and for two thirds to vote in a meeting, five of seven. Before April 2019 two thirds were "
                + "asked for every meeting.",
            "The sections on voting and on removal were added to the charter in July 2022.",
        ],
        Parameters =
        [
            new("electors", "How many contributors may vote in an election of the committee", 1000, "Not of record: all with fifty contributions in a year, and those admitted on request."),
            WayOut.Parameter("a firm to fork Kubernetes and to keep up the fork"),
        ],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Matters = [new("kubernetes", Layer.Logical)],
        Parties = Parties,
        Stakes =
        [
            new("kubernetes-users", "kubernetes") { Bears = Bearing.Loss },
            new("kubernetes-vendors", "kubernetes") { Bears = Bearing.Loss | Bearing.Cost },
            new("cncf", "kubernetes/brand") { Bears = Bearing.Cost | Bearing.Liability, Source = Cite.General("The foundation holds the brand and pays for the infrastructure") },
        ],
        Mandates =
        [
            new("kubernetes-contributors", "kubernetes-steering-committee", Power.Bind, "kubernetes", Instrument.Charter, "kubernetes-charter")
            {
                MayBeDelegated = true,
                EndableBy = ["kubernetes-contributors"],
                Source = Cite.Checked("Kubernetes steering committee: charter; elections every year, for terms of two"),
            },
            new("kubernetes-contributors", "kubernetes-election", Power.Bind, "kubernetes/committee", Instrument.Charter, "kubernetes-elections")
            {
                EndableBy = ["kubernetes-contributors"],
                Source = Elections,
            },
            new("kubernetes-steering-committee", "kubernetes-sig", Power.Bind, "kubernetes/technical", Instrument.Charter, "kubernetes-sig-charter")
            {
                OnlyPassesOn = true,
                EndableBy = ["kubernetes-steering-committee"],
                Source = Cite.Checked("Kubernetes steering committee: charter; all technical responsibilities should be delegated to groups"),
            },
            new("cncf", "kubernetes-steering-committee", Power.Bind, "kubernetes", Instrument.Charter, "kubernetes-hosting")
            {
                EndableBy = ["cncf"],
                Source = Cite.General("Charter of the Cloud Native Computing Foundation: technical decisions are left to the project"),
            },
        ],
        Bodies = [Committee(), Group(), Electorate(numbers.Seats("electors"))],
        Chokepoints = [new("kubernetes-repositories", "kubernetes-steering-committee") { Name = "The repositories of Kubernetes, and access to them" }],
        Capabilities = [WayOut.Around("run-kubernetes", "Run and improve Kubernetes", "kubernetes-repositories", "fork", numbers, "kubernetes-users", "kubernetes-vendors")],
        Observations =
        [
            new("kubernetes-repositories", "exit", true) { Source = Cite.General("The licence allows anybody to copy and to go on alone, under another name") },
            new("kubernetes-repositories", "portability", true) { Source = Cite.General("The licence allows anybody to take the code along") },
            new("kubernetes-repositories", "open-source", true) { Source = Cite.General("Apache License 2.0") },
            new("kubernetes-steering-committee", "seats-per-firm-at-most", new Fraction(1, 3)) { Source = Elections },
        ],
    };

    private static EquatableArray<Party> Parties =>
    [
        new("kubernetes-contributors") { Name = "Contributors to Kubernetes who may vote", Kind = PartyKind.Class, Group = StakeholderGroup.TechnicalCommunity },
        new("kubernetes-steering-member")
        {
            Name = "A member of the committee whom a vote concerns",
            Kind = PartyKind.Person,
            Group = StakeholderGroup.TechnicalCommunity,
            MemberOf = ["kubernetes-contributors"],
        },
        new("kubernetes-users") { Name = "Users of Kubernetes", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector },
        new("kubernetes-vendors") { Name = "Vendors who sell or host Kubernetes", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector },
        new("cncf")
        {
            Name = "Cloud Native Computing Foundation",
            Kind = PartyKind.Association,
            Group = StakeholderGroup.PrivateSector,
            Region = "north-america",
            Source = Cite.General("Cloud Native Computing Foundation, part of the Linux Foundation"),
        },
    ];

    private static Body Committee() => new("kubernetes-steering-committee", [new("member", 7) { NamedBy = "kubernetes-contributors" }])
    {
        Name = "Steering committee of Kubernetes",
        Procedures =
        [
            new(Rule.All(Rule.QuorumOfSeats(5), Rule.MajorityOfFixedSeats)) { Name = "Routine: five there to vote, four of seven in favour", Admits = Counted.Votes },
            new(Rule.AtLeast(Fraction.ThreeQuarters, ShareBase.FixedSeats))
            {
                Name = "No confidence in a member: six of seven",
                QuestionType = "no-confidence",
                Admits = Counted.Votes,
            },
            new(Rule.Silence(windowDays: 28))
            {
                Name = "Change of the committee's own rules: it stands after four weeks unless somebody calls a vote",
                QuestionType = "change-charter",
                NoticeDays = 28,
                ConsensusBy = Changes,
                Source = Changes,
            },
            new(Rule.AtLeast(Fraction.ThreeQuarters, ShareBase.FixedSeats))
            {
                Name = "Change of the committee's own rules, once a vote is called: six of seven",
                QuestionType = "change-charter-by-vote",
                Admits = Counted.Votes,
                Source = Cite.Checked("Kubernetes steering committee: three fourths, held to be six of seven in 2020", "https://github.com/kubernetes/steering/pull/171"),
            },
        ],
    };

    private static Body Electorate(long electors) => new("kubernetes-election", [new("elector", electors) { NamedBy = "kubernetes-contributors" }])
    {
        Name = "Contributors to Kubernetes, electing the committee",
        Source = Elections,
        Procedures = [Election(3), Election(4)],
    };

    private static Procedure Election(int seats) => new(Rule.Floor(1))
    {
        Name = $"Election of {seats} members of the committee",
        QuestionType = $"elect-{(seats == 3 ? "three" : "four")}",
        Choice = new(VotingMethod.Schulze) { Seats = seats, MostPerAffiliation = 2 },
    };

    private static Body Group() => new("kubernetes-sig", [new("lead", 2) { Source = Cite.General("Two leads or more; no rule here depends on the number") }])
    {
        Name = "A special interest group of Kubernetes",
        Source = Cite.General("Charters of special interest groups"),
        Procedures =
        [
            new(Rule.SilenceIsAssent)
            {
                Name = "Lazy consensus: it stands unless somebody objects",
                Admits = [Position.InFavour, Position.Abstaining, Position.NotObjecting, Position.Objecting],
                ConsensusBy = Cite.General("Charters of special interest groups: lazy consensus"),
            },
        ],
    };
}
