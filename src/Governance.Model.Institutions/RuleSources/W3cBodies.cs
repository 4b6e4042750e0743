namespace Governance.Model;

/// <summary>Groups, boards, council and members of the World Wide Web Consortium.</summary>
internal static class W3cBodies
{
    private static readonly Source Appeals = Cite.Checked(
        "W3C Process: Advisory Committee appeal, from the draft of July 2024 on; in force since the Process of 18 August 2025",
        "https://www.w3.org/policies/process/20250818/");

    private static readonly Source FormerAppeals = Cite.General(
        "W3C Process: Advisory Committee appeal, as checked in the texts of 2018 to 2023; that the text of 1 March 2017, in force in September 2017, had the same is an assumption",
        "https://www.w3.org/2018/Process-20180201/");

    private static readonly Source Council = Cite.Checked("W3C Process: W3C Council", "https://www.w3.org/policies/process/drafts/");

    private static readonly DateOnly Adaptive = new(2025, 8, 18);

    public static IEnumerable<Body> All(InstitutionParameters numbers) =>
    [
        FormerCommittee(numbers["turnout-before-2025"]), Committee(numbers.Seats("members"), numbers["turnout-before-2025"]), CouncilOfBoards(numbers.Seats("advisory-board")),
        AdvisoryBoard(numbers.Seats("advisory-board")), Architects(), Appointments(), Group(), HtmlGroup(numbers.Seats("html-participants")),
    ];

    private static Body FormerCommittee(Fraction turnout) => new("w3c-advisory-committee-2017", [new("member", 463) { Source = Cite.General("Reports on the appeal of September 2017") }])
    {
        Name = "Advisory Committee of the W3C, in 2017",
        Of = "w3c",
        Term = Term.Before(Adaptive),
        Source = FormerAppeals,
        Procedures = [FormerAppeal(turnout), Support()],
    };

    private static Body Committee(long members, Fraction turnout) => new("w3c-advisory-committee", [new("member", members)])
    {
        Name = "Advisory Committee of the W3C: a representative of each member",
        Of = "w3c",
        Term = Term.Since(Adaptive),
        Source = Appeals,
        Procedures =
        [
            FormerAppeal(turnout),
            new(AdaptiveMajority()) { Name = "Appeal: the fewer take part, the larger the majority", QuestionType = "appeal", Term = Term.Since(Adaptive), Admits = Counted.Votes },
            Support(),
        ],
    };

    /// <summary>How appeals were decided before: the decision stands unless more reject it, and, in a reading that is not checked, if enough took part.</summary>
    private static Procedure FormerAppeal(Fraction turnout)
    {
        var unlessRejected = new ShareRule([Position.Against], ShareBase.Cast, Comparison.AtMost, Fraction.Half);
        return new(turnout > 0 ? Rule.All(Rule.Quorum(Counted.TurnoutAtLeast(turnout)), unlessRejected) : unlessRejected)
        {
            Name = "Appeal: the decision stands unless more reject it than approve it",
            QuestionType = "appeal",
            Term = Term.Before(Adaptive),
            Admits = Counted.Votes,
            Source = FormerAppeals,
        };
    }

    private static Procedure Support() => new(Rule.AtLeast(new(5, 100), ShareBase.Entitled))
    {
        Name = "Support for an appeal: a twentieth of the members within a week of its announcement",
        QuestionType = "support-appeal",
    };

    private static AllRule AdaptiveMajority() => Rule.All(
        Rule.Quorum(Counted.TurnoutAtLeast(new(5, 100))),
        new BandsRule(
            [
                new(new ShareRule(Counted.Votes, ShareBase.Entitled, Comparison.AtMost, new(15, 100)), Rule.MoreThan(Fraction.ThreeQuarters, ShareBase.Cast)),
                new(new ShareRule(Counted.Votes, ShareBase.Entitled, Comparison.LessThan, new(20, 100)), Rule.MoreThan(Fraction.TwoThirds, ShareBase.Cast)),
            ],
            Rule.MajorityOfVotesCast));

    private static Body CouncilOfBoards(long board)
    {
        const string chair = "w3c-council-chair";
        return new("w3c-council",
            [
                new("ceo"),
                new("advisory-board")
                {
                    Id = chair,
                    Source = Cite.General("The chair is one of the members, here of the advisory board; it differs from council to council"),
                },
                new("advisory-board", board - 1),
                new("tag", 12),
            ])
        {
            Name = "W3C Council, convened for one formal objection",
            Of = "w3c",
            Source = Council,
            Procedures =
            [
                new(Rule.RoughConsensus) { Name = "Decision on a formal objection, by consensus", QuestionType = "formal-objection", ConsensusBy = Council, ChairDeclares = true },
                new(Rule.CastingVote(chair))
                {
                    Name = "Decision on a formal objection, where there is no consensus: a majority, and the chair decides a tie",
                    QuestionType = "formal-objection-by-vote",
                },
                new(Rule.All(new ShareRule([Position.InFavour], ShareBase.Entitled, Comparison.AtLeast, new(80, 100)), Rule.Cap(0)))
                {
                    Name = "Short circuit: four fifths confirm what the team recommends, and nobody is against",
                    QuestionType = "short-circuit",
                },
                new(Counted.TimesAsMany(2)) { Name = "Delegation of the decision: twice as many in favour as against", QuestionType = "delegate" },
                new(Rule.AtLeast(Fraction.Half, ShareBase.Cast)) { Name = "Dismissal of a member from this council: as many in favour as against", QuestionType = "dismiss" },
            ],
        };
    }

    private static Body AdvisoryBoard(long seats) => new("w3c-advisory-board", [new("elected", seats) { NamedBy = "w3c-members" }])
    {
        Name = "Advisory Board of the W3C",
        Of = "w3c",
        Procedures = [new(Rule.MajorityOfVotesCast), new(Rule.TwoThirdsOfVotesCast) { Name = "Ratification of those whom the team appoints", QuestionType = "ratify-appointment" }],
    };

    private static Body Architects() => new("w3c-tag", [new("life-member"), new("appointed", 3), new("elected", 8) { NamedBy = "w3c-members" }])
    {
        Name = "Technical Architecture Group of the W3C",
        Of = "w3c",
        Procedures = [new(Rule.MajorityOfVotesCast), new(Rule.TwoThirdsOfVotesCast) { Name = "Ratification of those whom the team appoints", QuestionType = "ratify-appointment" }],
    };

    private static Body Appointments() => new("w3c-appointments")
    {
        Name = "Both boards, on those whom the team appoints to the architecture group",
        Of = "w3c",
        Procedures = [new(Rule.All(Rule.DecisionOf("w3c-advisory-board"), Rule.DecisionOf("w3c-tag"))) { Name = "Two thirds in each board", QuestionType = "ratify-appointment" }],
    };

    private static Body Group() => new("w3c-working-group", [new("organisation", 2) { Source = Cite.General("Groups differ in size; no rule here depends on it") }])
    {
        Name = "A working group of the W3C",
        Procedures =
        [
            new(Rule.RoughConsensus) { Name = "Consensus, which the chair judges", ConsensusBy = Cite.Checked("W3C Process: consensus"), ChairDeclares = true },
            new(Rule.MajorityOfVotesCast) { Name = "Vote, where the means of reaching consensus have failed: one for each organisation", QuestionType = "deadlock" },
        ],
    };

    private static Body HtmlGroup(long participants) => new("w3c-html-wg", [new("participant", participants)])
    {
        Name = "HTML working group of the W3C, in 2013",
        Source = Cite.Checked("W3C HTML Working Group, decision policy"),
        Procedures =
        [
            new(Rule.SilenceIsAssent)
            {
                Name = "Call for consensus: silence is assent",
                Admits = [Position.InFavour, Position.Abstaining, Position.NotObjecting, Position.Objecting],
                ConsensusBy = Cite.Checked("W3C HTML Working Group, decision policy: silence is assent"),
            },
        ],
    };
}
