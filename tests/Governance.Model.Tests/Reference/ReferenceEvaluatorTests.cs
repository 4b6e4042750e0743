namespace Governance.Model.Tests.Reference;

/// <summary>The reference judges the engine; these facts judge the reference.</summary>
public class ReferenceEvaluatorTests
{
    private static readonly Position[] ThreeTwoThreeTwo =
    [
        Position.InFavour, Position.InFavour, Position.InFavour, Position.Against, Position.Against,
        Position.Abstaining, Position.Abstaining, Position.Abstaining, Position.Absent, Position.Absent,
    ];

    [Fact]
    public void A_majority_with_a_quorum_depends_on_who_counts_towards_the_quorum()
    {
        var with = Rule.All(Rule.MajorityOfVotesCast, Rule.Quorum(Rule.Floor(6, Position.InFavour, Position.Against, Position.Abstaining)));
        var without = Rule.All(Rule.MajorityOfVotesCast, Rule.Quorum(Rule.Floor(4, Position.InFavour)));
        Assert.True(Holds(with, ThreeTwoThreeTwo));
        Assert.False(Holds(without, ThreeTwoThreeTwo));
    }

    [Fact]
    public void A_tie_is_not_a_majority() => Assert.False(Holds(Rule.MajorityOfVotesCast, Position.InFavour, Position.Against));

    [Fact]
    public void Two_thirds_of_nothing_is_not_reached() => Assert.False(Holds(Rule.TwoThirdsOfVotesCast, Position.Absent, Position.Abstaining));

    [Fact]
    public void Vacant_seats_count_among_fixed_seats_only()
    {
        var seats = Seats("member", 3, vacant: 1);
        Assert.False(ReferenceEvaluator.Holds(Rule.AtLeast(1, ShareBase.FixedSeats), Hearing(seats, Position.InFavour, Position.InFavour)));
        Assert.True(ReferenceEvaluator.Holds(Rule.AtLeast(1, ShareBase.Entitled), Hearing(seats, Position.InFavour, Position.InFavour)));
    }

    [Fact]
    public void An_observer_is_never_counted() =>
        Assert.False(ReferenceEvaluator.Holds(Rule.Floor(1), Hearing([new Seat("observer") { Rights = Rights.Attend | Rights.Speak }], Position.InFavour)));

    [Fact]
    public void The_innermost_default_is_applied_first()
    {
        var inner = new DefaultsRule(Rule.Floor(1), absent: Position.Abstaining);
        Assert.True(Holds(new DefaultsRule(inner, abstaining: Position.InFavour), Position.Absent));
        Assert.False(Holds(new DefaultsRule(new DefaultsRule(Rule.Floor(1), abstaining: Position.InFavour), absent: Position.Abstaining), Position.Absent));
    }

    [Fact]
    public void A_refinement_is_counted_by_the_rule_that_names_its_kind_and_not_the_other_way_round()
    {
        var veto = new Position(PositionKind.Against, "veto");
        Assert.True(Holds(Rule.Floor(1, Position.Against), veto));
        Assert.False(Holds(Rule.Floor(1, veto), Position.Against));
    }

    [Fact]
    public void The_fewest_changes_to_a_majority_of_three_against_are_two() =>
        Assert.Equal(2, ReferenceCompletion.FewestChanges(Rule.AbsoluteMajority,
            Hearing(Seats("member", 3), Position.Against, Position.Against, Position.Against), [Position.InFavour, Position.Against]));

    [Fact]
    public void An_outstanding_vote_that_cannot_matter_leaves_one_verdict() =>
        Assert.Equal([true], ReferenceCompletion.Verdicts(Rule.AbsoluteMajority,
            Hearing(Seats("member", 3), Position.InFavour, Position.InFavour, Position.Outstanding), [Position.InFavour, Position.Against, Position.Absent]));

    private static bool Holds(Rule rule, params Position[] said) => ReferenceEvaluator.Holds(rule, Hearing(Seats("member", said.Length), said));

    private static EquatableArray<Seat> Seats(string seatClass, long count, long vacant = 0) => [new Seat(seatClass, count) { Vacant = vacant }];

    private static Hearing Hearing(EquatableArray<Seat> seats, params Position[] said) => new(Place.Of(seats, [], said.ToEquatableArray())) { Chair = true };
}
