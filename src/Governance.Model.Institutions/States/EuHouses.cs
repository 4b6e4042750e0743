namespace Governance.Model;

/// <summary>The bodies that make the laws of the European Union: two houses, what they are together, and the committee that joins them.</summary>
internal static class EuHouses
{
    private const string Amendments = "second-reading-amendments";

    private static readonly EquatableArray<Position> Votes = [Position.InFavour, Position.Against, Position.Abstaining];

    private static readonly Source Readings = Cite.General("Treaty on the Functioning of the European Union, art. 294");

    /// <summary>One seat per state; an abstention does not help to carry.</summary>
    public static Body Council(string id, EquatableArray<Seat> seats, long states, Term term) =>
        new(id, [.. seats, new("commission", holder: "european-commission") { Rights = Rights.Attend | Rights.Speak | Rights.Propose }])
        {
            Name = states == 27 ? "Council of the European Union" : $"Council of the European Union, {states} states",
            Of = "european-union",
            Term = term,
            Procedures =
        [
            new(QualifiedMajority.InFavour(states))
            {
                Name = "Qualified majority on a proposal of the Commission",
                Admits = Votes,
                Source = Cite.Checked("Treaty on European Union, art. 16(4): 55 % of states, 65 % of the population"),
            },
            new(QualifiedMajority.WithoutCommission(states))
            {
                Name = "Qualified majority without a proposal of the Commission",
                QuestionType = "without-commission-proposal",
                Admits = Votes,
                Source = Cite.General("Treaty on the Functioning of the European Union, art. 238(2)"),
            },
            new(Rule.UnanimityOfVotesCast)
            {
                Name = "Unanimity, as for a change that the Commission does not accept: abstentions do not prevent it",
                QuestionType = "unanimity",
                Admits = Votes,
                Source = Cite.General("Treaty on the Functioning of the European Union, art. 238(4) and 293"),
            },
            new(Rule.AbsoluteMajority)
            {
                Name = "Questions of procedure: more than half of the members",
                QuestionType = "procedural",
                Admits = Votes,
                Source = Cite.General("Treaty on the Functioning of the European Union, art. 238(1)"),
            },
        ],
        };

    /// <summary>A majority of votes cast at first reading; at second reading more than half of all deputies to amend or reject.</summary>
    public static Body Parliament(string id, long deputies, Term term) => new(id, [new("deputy", deputies)])
    {
        Name = deputies == 720 ? "European Parliament" : $"European Parliament, {deputies} seats",
        Term = term,
        Source = Cite.General($"{deputies} seats in this term"),
        Procedures =
        [
            new(Rule.MajorityOfVotesCast)
            {
                Name = "Majority of the votes cast: first reading, approval, third reading",
                Admits = Votes,
                Source = Cite.General("Treaty on the Functioning of the European Union, art. 231"),
            },
            new(Rule.AbsoluteMajority) { Name = "Second reading: to amend the position of the Council", QuestionType = Amendments, Admits = Votes, Source = Readings },
            new(Rule.AbsoluteMajority)
            {
                Name = "Second reading: to reject the position of the Council",
                QuestionType = "second-reading-rejection",
                Admits = Votes,
                Source = Readings,
            },
        ],
    };

    /// <summary>As many from each house; each side carries by its own rule.</summary>
    public static Body ConciliationCommittee() => new("eu-conciliation-committee", [.. EuropeanPopulations.Seats27(), new("deputy", 27)])
    {
        Name = "Conciliation Committee",
        Term = Term.Since(new(2020, 2, 1)),
        Procedures =
        [
            new(Rule.All(Rule.Among("state", QualifiedMajority.InFavour(27)), Rule.Among("deputy", Rule.AbsoluteMajority)))
            {
                Name = "Joint text: a qualified majority of the states and a majority of the deputies",
                QuestionType = "joint-text",
                Admits = Votes,
                Source = Readings,
            },
        ],
    };

    /// <summary>Council and Parliament as one: at each reading both must carry.</summary>
    public static Body Legislature() => new("eu-legislature")
    {
        Name = "Council and Parliament together",
        Of = "european-union",
        Procedures =
        [
            .. Both("european-parliament-of-705", new(new(2020, 2, 1), new(2024, 7, 16))),
            .. Both("european-parliament", Term.Since(new(2024, 7, 16))),
        ],
    };

    private static IEnumerable<Procedure> Both(string parliament, Term term)
    {
        var houses = Rule.All(Rule.DecisionOf(parliament), Rule.DecisionOf("eu-council"));
        return
        [
            new(houses) { Name = "Ordinary procedure, first reading: both houses adopt one text", Term = term, Source = Readings },
            new(Rule.All(new DocketCriterion("council-position"), Rule.DecisionOf(parliament)))
            {
                Name = "Second reading: the Parliament approves the position that the Council took",
                QuestionType = "second-reading",
                Term = term,
                Source = Readings,
            },
            new(Rule.All(new DocketCriterion("council-position"), houses))
            {
                Name = "Second reading: the Parliament amends the position of the Council, and the Council takes the amendments",
                QuestionType = Amendments,
                Term = term,
                Source = Readings,
            },
            new(Rule.All(new DocketCriterion("joint-text"), houses))
            {
                Name = "Third reading: both houses adopt the joint text of the Conciliation Committee",
                QuestionType = "third-reading",
                Term = term,
                Source = Readings,
            },
        ];
    }
}
