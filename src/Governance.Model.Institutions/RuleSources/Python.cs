namespace Governance.Model;

/// <summary>A programming language whose core team elects a council, may dismiss it, and keeps some powers from it.</summary>
internal static class Python
{
    private static readonly Source Pep13 = Cite.Checked("PEP 13: Python language governance", "https://peps.python.org/pep-0013/");

    public static Institution Institution { get; } = new("python", "Python", InstitutionFamily.RuleSources, Pep13, Part)
    {
        Summary = "Python is run by a steering council of five whom the core team elects after each feature release. The council decides by a majority of those who do not "
            + "abstain; "
            + "to eject a member of the core team takes two thirds of it. The core team alone changes the constitution of the project, and may dismiss one councillor or "
            + "all of them.",
        Notes =
        [
            "The council was elected by approval until the core team went over to Bloc STAR for the election of November 2025, which is not modelled. A tie is settled "
                + "among the candidates or by lot, so that the rule leaves it standing.",
            "In 2018 the core team chose its form of government: by each compared with each, and only a winner of all comparisons was to be accepted (PEP 8001).",
            "At most two councillors may work for one employer: whoever of three has fewest votes gives way to the next candidate.",
            "The council may eject a member of the core team, but not while a vote of no confidence is under way, and it cannot delegate this power.",
            "The core team is private in its list; 96 were eligible in the election of 2019, and 69 of them voted.",
            "The council exists since 4 February 2019. Its procedures bear no date here, because the recorded cases are undated.",
        ],
        Parameters =
        [
            new("core-team", "How many members of the core team may vote", 96, "So many were eligible to vote in the first election, of January 2019 (PEP 8100)."),
            WayOut.Parameter("a user to go over to another implementation, or to fork this one"),
        ],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Matters = [new("python", Layer.Logical)],
        Parties = Parties(numbers),
        Stakes =
        [
            new("python-users", "python") { Bears = Bearing.Loss },
            new("python-core-team", "python") { Bears = Bearing.Cost },
            new("python-software-foundation", "python/assets")
            {
                Bears = Bearing.Cost | Bearing.Liability,
                Source = Cite.General("The foundation owns the name and pays for the infrastructure"),
            },
        ],
        Mandates =
        [
            new("python-core-team", "python-steering-council", Power.Bind, "python", Instrument.Charter, "python-council-mandate")
            {
                EndableBy = ["python-core-team-vote"],
                Duties = [new("python-steering-council", "seek consensus among contributors before it acts in a formal capacity") { Discretion = Discretion.Full }],
            },
            new("python-core-team", "python-core-team-vote", Power.Bind, "python", Instrument.Charter, "python-core-team-mandate") { EndableBy = ["python-core-team"] },
            new("python-core-team", "python-bdfl", Power.Bind, "python", Instrument.Consent, "python-bdfl-custom")
            {
                Term = Term.Before(new(2018, 7, 12)),
                EndableBy = ["python-core-team"],
                Source = Cite.General("Custom of the project until Guido van Rossum stepped down in July 2018"),
            },
        ],
        Bodies = [Council(), CoreTeam(numbers), Founder()],
        Chokepoints =
        [
            new("cpython", "python-core-team-vote")
            {
                Name = "The repository and the name of CPython",
                Source = Cite.General("The core team controls the repository, the foundation the name"),
            },
        ],
        Capabilities = [WayOut.Around("use-python", "Run programs written in Python", "cpython", "fork-or-other-implementation", numbers, "python-users")],
        Observations =
        [
            new("cpython", "exit", true) { Source = Cite.General("The licence allows anybody to copy and to go on alone, under another name") },
            new("cpython", "portability", true) { Source = Cite.General("The licence allows anybody to take the code along") },
            new("cpython", "open-source", true) { Source = Cite.General("Python Software Foundation License") },
            new("python-core-team-vote", "eligible", 96) { Source = Cite.Checked("PEP 8100: first election of the council, January 2019") },
            new("python-core-team-vote", "votes-cast", 69) { Source = Cite.Checked("PEP 8100: first election of the council, January 2019") },
        ],
    };

    private static EquatableArray<Party> Parties(InstitutionParameters numbers) =>
    [
        new("python-core-team", numbers.Seats("core-team")) { Name = "The core team of Python", Kind = PartyKind.Class, Group = StakeholderGroup.TechnicalCommunity },
        new("python-core-developer")
        {
            Name = "A member of the core team whom a vote concerns",
            Kind = PartyKind.Person,
            Group = StakeholderGroup.TechnicalCommunity,
            MemberOf = ["python-core-team"],
        },
        new("python-users") { Name = "Users of Python", Kind = PartyKind.Class, Group = StakeholderGroup.CivilSociety },
        new("python-software-foundation")
        {
            Name = "Python Software Foundation",
            Kind = PartyKind.Association,
            Group = StakeholderGroup.TechnicalCommunity,
            Region = "north-america",
            Source = Cite.General("Python Software Foundation, which holds the assets of the project"),
        },
    ];

    private static Body Council() => new("python-steering-council", [new("councillor", 5) { NamedBy = "python-core-team" }])
    {
        Name = "Steering council of Python",
        Procedures =
        [
            new(Rule.MajorityOfVotesCast) { Name = "Decision: a majority of those who do not abstain", Admits = Counted.Votes },
            new(Rule.TwoThirdsOfVotesCast) { Name = "Ejection of a member of the core team: two thirds, four of five", QuestionType = "eject-member", Admits = Counted.Votes },
        ],
    };

    private static Body CoreTeam(InstitutionParameters numbers)
    {
        SeatSelection team = "core-team-member";
        var twoThirds = Rule.Among(team, Rule.TwoThirdsOfVotesCast);
        return new("python-core-team-vote", [new("core-team-member", numbers.Seats("core-team")), new("council", holder: "python-steering-council")])
        {
            Name = "The core team, voting",
            Procedures =
            [
                new(Rule.Among(team, Rule.MajorityOfVotesCast))
                {
                    Name = "Choice of the form of government: the one that beats every other",
                    QuestionType = "form-of-government",
                    Choice = new(VotingMethod.Condorcet),
                    Term = Term.Before(new(2019, 2, 4)),
                    Source = Cite.Checked("PEP 8001: Python governance voting process", "https://peps.python.org/pep-8001/"),
                },
                new(Rule.Among(team, Rule.Floor(1)))
                {
                    Name = "Election of the council: the five with most votes, at most two of one employer",
                    QuestionType = "elect-council",
                    Choice = new(VotingMethod.Approval) { Seats = 5, MostPerAffiliation = 2 },
                    Term = Term.Before(new(2025, 11, 10)),
                    Source = Cite.Checked("PEP 13: electing the council, conflicts of interest; PEP 8107 for what followed", "https://peps.python.org/pep-0013/"),
                },
                new(twoThirds) { Name = "Change of PEP 13: two thirds of the votes cast, in a vote of two weeks", QuestionType = "amend-pep-13" },
                new(Rule.All(twoThirds, Rule.Veto("council")))
                {
                    Name = "New member of the core team: two thirds, in a vote of one week, unless the council vetoes",
                    QuestionType = "new-member",
                },
                new(Rule.Among(team, Rule.Floor(2)))
                {
                    Name = "Call for a vote of no confidence: one member calls and another seconds",
                    QuestionType = "call-no-confidence",
                    Term = Term.Before(new(2024, 12, 10)),
                },
                new(Rule.Among(team, Rule.Floor(2)))
                {
                    Name = "Call for a vote of no confidence: one member calls and another seconds within a week",
                    QuestionType = "call-no-confidence",
                    Term = Term.Since(new(2024, 12, 10)),
                },
                new(twoThirds) { Name = "No confidence in a councillor or in the whole council: two thirds of those who vote, in two weeks", QuestionType = "no-confidence" },
            ],
        };
    }

    private static Body Founder() => new("python-bdfl", [new("benevolent-dictator-for-life")], Rule.AbsoluteMajority)
    {
        Name = "The founder of Python, as its benevolent dictator for life",
        Term = Term.Before(new(2018, 7, 12)),
        Source = Cite.Checked("PEP 13, history: Guido van Rossum was benevolent dictator until July 2018"),
    };
}
