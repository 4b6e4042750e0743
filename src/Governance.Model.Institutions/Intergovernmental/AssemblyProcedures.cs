namespace Governance.Model;

/// <summary>Which majority the General Assembly asks, and for what.</summary>
internal static class AssemblyProcedures
{
    private static readonly DateOnly With193Members = new(2011, 7, 14);

    private static readonly Source ArticleOnVoting = Cite.General("Charter of the United Nations, art. 18(2) and (3)");

    /// <summary>What is decided by those present and voting.</summary>
    /// <param name="abstentionsCount">Whether those who abstain are taken to vote, as rule 86 denies.</param>
    public static EquatableArray<Procedure> Ordinary(bool abstentionsCount)
    {
        var voting = abstentionsCount ? ShareBase.CastWithAbstentions : ShareBase.Cast;
        var (majority, twoThirds) = (Rule.MoreThan(Fraction.Half, voting), Rule.AtLeast(Fraction.TwoThirds, voting));
        return
        [
            new(majority)
            {
                Name = "Other questions: majority of members present and voting",
                Admits = Delegations.Votes,
                Source = Cite.General("Charter of the United Nations, art. 18(3)"),
            },
            AskingFor(twoThirds, "Important questions: two thirds of members present and voting", "important-question", Cite.General("Charter of the United Nations, art. 18(2)")),
            AskingFor(twoThirds, "Election of members of the Security Council", "elect-security-council", Cite.General("Charter of the United Nations, art. 18(2) and 23")),
            AskingFor(twoThirds, "Suspension from the Human Rights Council", "suspend-from-council", Cite.Checked("A/RES/60/251, par. 8; abstainers are not voting")),
            Over(twoThirds, "peace", "Recommendations on peace and security are important questions"),
            Over(twoThirds, "un/internal/budget", "Budgetary questions are important questions"),
            new(Rule.All(Rule.DecisionOf("security-council"), twoThirds))
            {
                Name = "Admission, suspension and expulsion: two thirds, on the recommendation of the Security Council",
                Over = "un/internal/membership",
                Admits = Delegations.Votes,
                Source = Cite.General("Charter of the United Nations, art. 4 to 6 and 18(2)"),
            },
            new(Rule.If(new DocketCriterion("motion-on-important-question"), twoThirds, majority))
            {
                Name = "A question on whose importance a motion was put: as the motion decided",
                QuestionType = "after-motion-on-importance",
                Admits = Delegations.Votes,
                Source = ArticleOnVoting,
            },
            WithoutAVote(Scope.Everything),
            WithoutAVote("peace"),
            WithoutAVote("un/internal/budget"),
        ];
    }

    /// <summary>What is counted over all members, whether or not they are there.</summary>
    public static EquatableArray<Procedure> OfAllMembers { get; } =
    [
        new(Rule.AbsoluteMajority)
        {
            Name = "Election of the Human Rights Council: majority of the members",
            QuestionType = "elect-human-rights-council",
            Term = Term.Since(With193Members),
            Admits = Delegations.Votes,
            Source = Cite.General("A/RES/60/251, par. 7"),
        },
        new(Rule.AtLeast(Fraction.TwoThirds, ShareBase.Entitled))
        {
            Name = "Amendment of the Charter, first step: two thirds of the members",
            QuestionType = "amend-charter",
            Term = Term.Since(With193Members),
            Admits = Delegations.Votes,
            Source = Cite.General("Charter of the United Nations, art. 108"),
        },
        new(Rule.Any(Rule.DecisionOf("security-council"), Rule.AbsoluteMajority))
        {
            Name = "Uniting for Peace: nine members of the Security Council or a majority of all members call an emergency session",
            Over = "peace/emergency-session",
            Term = Term.Since(With193Members),
            Admits = Delegations.Votes,
            Source = Cite.Checked("Resolution 377 (V), part A; Rules of procedure of the General Assembly, rule 8(b)"),
        },
    ];

    /// <summary>The question of China: each session's majority was what the motion of that session decided.</summary>
    public static EquatableArray<Procedure> Representation { get; } =
    [
        AsTheMotionDecided("25th", "important-question-motion-1970", new(new(1970, 9, 15), new(1971, 9, 21))),
        AsTheMotionDecided("26th", "important-question-motion-1971", new(new(1971, 9, 21), new(1972, 9, 19))),
    ];

    private static Procedure AskingFor(Rule rule, string name, string type, Source source) =>
        new(rule) { Name = name, QuestionType = type, Admits = Delegations.Votes, Source = source };

    private static Procedure Over(Rule rule, Scope over, string name) =>
        new(rule) { Name = name, Over = over, Admits = Delegations.Votes, Source = Cite.General("Charter of the United Nations, art. 18(2)") };

    private static Procedure WithoutAVote(Scope over) => new(Rule.SilenceIsAssent)
    {
        Name = "Adoption without a vote",
        QuestionType = "without-a-vote",
        Over = over,
        Admits = Delegations.Objections,
        Source = Cite.General("Practice of the General Assembly"),
    };

    private static Procedure AsTheMotionDecided(string session, string motion, Term term) => new(Rule.If(new DocketCriterion(motion), Rule.TwoThirdsOfVotesCast, Rule.MajorityOfVotesCast))
    {
        Name = $"Representation of China in the {session} session: as the motion on the important question decided",
        Over = "un/internal/representation",
        Term = term,
        Admits = Delegations.Votes,
        Source = ArticleOnVoting,
    };
}
