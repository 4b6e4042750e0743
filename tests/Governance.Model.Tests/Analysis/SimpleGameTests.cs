using System.Numerics;

namespace Governance.Model.Tests.Analysis;

/// <summary>Rules over bodies as games: who can pass, who can block, who is decoration.</summary>
public class SimpleGameTests
{
    private static readonly Body Council = new("council", [new("permanent", 5), new("elected", 10)], Rule.All(Rule.Floor(9), Rule.Veto("permanent")));

    private static Body Board(params string[] members) => new("board", [.. members.Select(member => new Seat("member", holder: member))], Rule.AbsoluteMajority);

    [Fact]
    public void A_permanent_member_is_worth_about_hundred_times_an_elected_one()
    {
        var game = Council.Procedures[0].Rule.Game(Council);
        Assert.Equal(848, game.Banzhaf()["permanent"].Swings);
        Assert.Equal(84, game.Banzhaf()["elected"].Swings);
        Assert.Equal(new Fraction(421, 2145), game.ShapleyShubik()["permanent"]);
        Assert.Equal(1, game.ShapleyShubik().Sum);
        Assert.Equal(210, game.MinimalWinning().Total);
        Assert.Equal("5 of 5 permanent, 4 of 10 elected", Assert.Single(game.MinimalWinning()).ToString());
        Assert.Equal(["1 of 5 permanent", "7 of 10 elected"], game.MinimalBlocking().Select(coalition => coalition.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(9, game.CheapestWinning()!.Size);
        Assert.Equal(1, game.CheapestBlocking()!.Size);
    }

    [Fact]
    public void Who_abstains_instead_of_opposing_does_not_veto()
    {
        var game = Council.Procedures[0].Rule.Game(Council, options: new() { Outside = Position.Abstaining });
        Assert.Empty(game.Structure().VetoPlayers);
        Assert.Equal(9, game.CheapestWinning()!.Size);
        Assert.Equal(game.Banzhaf()["permanent"].Swings, game.Banzhaf()["elected"].Swings);
    }

    [Fact]
    public void A_seat_without_a_vote_does_not_play_and_a_vacant_one_only_raises_the_bar()
    {
        var body = new Body("b", [new("member", 4) { Vacant = 1 }, new("observer", 3) { Rights = Rights.Speak }]);
        var game = Rule.AtLeast(Fraction.TwoThirds, ShareBase.FixedSeats).Game(body);
        Assert.Equal(3, game.PlayerCount);
        Assert.Equal(3, game.CheapestWinning()!.Size);
    }

    [Fact]
    public void A_body_in_a_seat_is_a_game_inside_the_game()
    {
        var union = new Body("union", [new("state", holder: "a"), new("state", holder: "b"), new("state", holder: "chamber")], Rule.AbsoluteMajority);
        var chamber = new Body("chamber", [new("deputy", 3)], Rule.AbsoluteMajority);
        var model = new GovernanceModel { Parties = [new("a"), new("b")], Bodies = [union, chamber] };
        var game = model.Game("union");
        Assert.Equal(5, game.PlayerCount);

        // a decides when b and the chamber differ: half of the 2⁴ ballots of the others.
        Assert.Equal(8, game.Banzhaf()["union/a"].Swings);

        // A deputy decides the chamber in half of 2² ballots of the others, and the chamber the union in half of 2².
        Assert.Equal(4, game.Banzhaf()["chamber/deputy"].Swings);
        Assert.Equal(3, model.Game("union", new() { OpenBodies = false }).PlayerCount);
    }

    [Fact]
    public void Asking_another_body_makes_its_seats_players()
    {
        var lower = new Body("lower", [new("deputy", 3)], Rule.AbsoluteMajority);
        var upper = new Body("upper", [new("senator", 2)], Rule.All(Rule.DecisionOf("lower"), Rule.AbsoluteMajority));
        var game = new GovernanceModel { Bodies = [lower, upper] }.Game("upper");
        Assert.Equal(4, game.CheapestWinning()!.Size);
        Assert.Equal("upper/senator", Assert.Single(game.Structure().VetoPlayers).Id);
    }

    [Fact]
    public void Seats_of_one_holder_move_as_one_and_two_bodies_can_be_captured_at_once()
    {
        var first = Rule.AbsoluteMajority.Game(new Body("f", [Seat("x", "f1"), Seat("x", "f2"), Seat("y", "f3")]));
        var second = Rule.AbsoluteMajority.Game(new Body("s", [Seat("y", "s1"), Seat("z", "s2"), Seat("z", "s3")]));
        Assert.Equal("x", first.ByHolder().Structure().Dictator!.Id);
        var both = first.ByHolder().And(second.ByHolder());
        Assert.Equal("x, z", both.CheapestWinning()!.Coalition.ToString());
        Assert.Equal("y", Assert.Single(both.Structure().Dummies).Id);

        static Seat Seat(string holder, string id) => new("member", holder: holder) { Id = id };
    }

    [Fact]
    public void What_remains_when_seats_are_captured_or_absent()
    {
        var board = Board("a", "b", "c", "d", "e");
        var game = Rule.AbsoluteMajority.Game(board);
        Assert.Equal(1, game.With("a", "b").CheapestWinning()!.Size);
        Assert.Null(game.Without("a", "b", "c").CheapestWinning());
        Assert.False(game.Without("a", "b", "c").CanPass());
        Assert.False(game.With("a", "b", "c").CanBeBlocked());
    }

    [Fact]
    public void Groups_decide_block_or_are_decoration()
    {
        var game = SimpleGame.Weighted(5, [("big", 4), ("middle", 2), ("small", 1), ("none", 0)]);
        Assert.Equal(new GroupPower(true, true, true), game.Group("big", "middle"));
        Assert.Equal(new GroupPower(false, true, true), game.Group("big"));
        Assert.Equal(new GroupPower(false, true, true), game.Group("middle", "small"));
        Assert.Equal(new GroupPower(false, false, false), game.Group("none"));
    }

    [Fact]
    public void The_cheapest_coalition_is_not_always_the_smallest()
    {
        var game = SimpleGame.Weighted(3, [("big", 3), ("p", 1), ("q", 1), ("r", 1)]);
        Assert.Equal("big", game.CheapestWinning()!.Coalition.ToString());
        var cheapest = game.CheapestWinning(player => player.Id == "big" ? 10 : new Fraction(5, 2))!;
        Assert.Equal("p, q, r", cheapest.Coalition.ToString());
        Assert.Equal(new Fraction(15, 2), cheapest.Cost);
    }

    [Fact]
    public void A_rule_that_can_fail_by_support_is_refused_and_its_projection_offered()
    {
        var body = Board("a", "b", "c");
        var game = Rule.All(Rule.Floor(1), Rule.Cap(2, Position.InFavour)).Game(body);
        Assert.False(game.IsMonotone());
        Assert.Equal(ErrorCodes.NotMonotone, Assert.Throws<GovernanceException>(() => game.Banzhaf()).Code);
        var projection = game.MonotoneProjection();
        Assert.True(projection.IsMonotone());
        Assert.Equal(1, projection.CheapestWinning()!.Size);
        Assert.Equal(7, projection.Banzhaf().WinningCoalitions);
    }

    [Fact]
    public void Each_question_can_be_stopped_and_kept_within_memory()
    {
        var body = new Body("board", [.. Enumerable.Range(1, 24).Select(index => new Seat($"s{index}") { Weights = [new(Measure.Shares, index * index)] })]);
        var rule = Rule.All(Rule.AtLeast(Fraction.Half, ShareBase.Entitled, Measure.Shares), Rule.Cap(20, Position.InFavour));
        Func<SimpleGame, AnalysisOptions, object>[] questions =
        [
            (game, options) => game.IsMonotone(options), (game, options) => game.CanPass(options), (game, options) => game.CanBeBlocked(options),
            (game, options) => game.Group(["s1", "s2"], options), (game, options) => game.Banzhaf(options), (game, options) => game.MinimalWinning(options),
        ];
        Assert.All(questions, ask => Assert.Throws<OperationCanceledException>(() => ask(rule.Game(body), new() { Cancellation = new(canceled: true) })));
        Assert.False(rule.Game(body).IsMonotone(new()));
        Assert.True(rule.Game(body).Group(["s1"], new()).HasPower);
    }

    [Fact]
    public void A_quorum_that_a_vote_against_completes_is_no_harm_while_outsiders_stay_present()
    {
        var body = new Body("b", [new("member", 9)]);
        var rule = Rule.All(Rule.QuorumOfSeats(5), Rule.MajorityOfVotesCast);
        Assert.Equal(5, rule.Game(body).CheapestWinning()!.Size);
        Assert.Equal(5, rule.Game(body, options: new() { Outside = Position.Absent }).CheapestWinning()!.Size);
        Assert.True(rule.Game(body, options: new() { Outside = Position.Absent }).IsMonotone());
    }

    [Fact]
    public void Two_versions_of_a_charter_differ_by_a_named_coalition()
    {
        var body = Board("a", "b", "c", "d");
        var comparison = Rule.AtLeast(Fraction.Half, ShareBase.Entitled).Game(body).CompareWith(Rule.AbsoluteMajority.Game(body));
        Assert.False(comparison.AreEquivalent);
        Assert.True(comparison.SecondImpliesFirst);
        Assert.Equal(6, comparison.OnlyFirst!.Count);
        Assert.Equal(2, comparison.OnlyFirst.Smallest.Size);
    }

    [Fact]
    public void Criteria_and_declarations_are_assumed_and_listed()
    {
        var rule = Rule.All(Rule.AbsoluteMajority, Rule.RoughConsensus);
        var game = rule.Game(Board("a", "b", "c"));
        Assert.Single(game.Assumed);
        Assert.False(rule.Game(Board("a", "b", "c"), options: new() { Assume = false }).CanPass());
    }

    [Fact]
    public void A_game_needs_one_procedure()
    {
        var body = Board("a", "b", "c") with { Procedures = [new(Rule.AbsoluteMajority) { QuestionType = "x" }, new(Rule.UnanimityOfMembers) { QuestionType = "y" }] };
        var model = new GovernanceModel { Parties = [new("a"), new("b"), new("c")], Bodies = [body] };
        Assert.Equal(ErrorCodes.NoGame, Assert.Throws<GovernanceException>(() => model.Game("board")).Code);
        Assert.Equal(3, model.Game("board", new() { QuestionType = "y" }).CheapestWinning()!.Size);
        Assert.Equal(ErrorCodes.UnknownEntity, Assert.Throws<GovernanceException>(() => model.Game("bord")).Code);
    }

    [Fact]
    public void Proper_strong_and_interchangeable()
    {
        var majority = SimpleGame.Weighted(3, 2, 1, 1).Structure();
        Assert.True(majority.IsProper);
        Assert.False(majority.IsStrong);
        Assert.True(SimpleGame.Weighted(2, 1, 1, 1).Structure().IsStrong);
        Assert.Equal([1, 2], majority.Interchangeable.Select(group => group.Count));
        var half = SimpleGame.Weighted(2, 1, 1, 1, 1).Structure();
        Assert.False(half.IsProper);
        Assert.True(half.IsStrong);
        Assert.False(SimpleGame.Weighted(4, 1, 1, 1, 1).Structure().IsStrong);
    }

    [Fact]
    public void A_million_seats_are_refused_with_a_diagnostic_and_twenty_thousand_are_counted()
    {
        var crowd = new Body("crowd", [new("member", 1_000_000)]);
        Assert.Equal(ErrorCodes.AnalysisTooLarge, Assert.Throws<GovernanceException>(() => Rule.AbsoluteMajority.Game(crowd).ShapleyShubik()).Code);
        var members = Rule.AbsoluteMajority.Game(new Body("members", [new("member", 19_713)]));
        Assert.Equal(BigInteger.One << 19_712, members.Banzhaf().WinningCoalitions);
        Assert.Equal(new Fraction(1, 19_713), members.ShapleyShubik()["member"]);
    }

    [Fact]
    public void What_is_left_to_play_while_a_ballot_is_open()
    {
        var board = Board("a", "b", "c", "d", "e");
        var votes = board.OpenBallot().With(Position.InFavour, "a").With(Position.Against, "b");
        var left = Rule.AbsoluteMajority.Game(board, votes);
        Assert.Equal(["c, d", "c, e", "d, e"], left.MinimalWinning().Select(coalition => coalition.ToString()).Order(StringComparer.Ordinal));
        Assert.False(Rule.AbsoluteMajority.Game(board, votes.With(Position.Against, "c").With(Position.Against, "d")).CanPass());
        Assert.False(Rule.AbsoluteMajority.Game(board, votes.With(Position.InFavour, "c").With(Position.InFavour, "d")).CanBeBlocked());

        // Abstentions shrink what is cast: two in favour to one against are then enough.
        var abstained = votes.With(Position.Abstaining, "c").With(Position.Abstaining, "d");
        Assert.Equal("e", Assert.Single(Rule.MajorityOfVotesCast.Game(board, abstained).MinimalWinning()).ToString());
    }

    [Fact]
    public void Tallies_of_a_class_count_while_a_ballot_is_open()
    {
        var votes = Council.OpenBallot() with { Tallies = [new("permanent", Position.InFavour, 4), new("elected", Position.InFavour, 3), new("elected", Position.Abstaining, 5)] };
        var left = Council.Procedures[0].Rule.Game(Council, votes);
        Assert.Equal("1 of 2 elected", Assert.Single(left.MinimalWinning()).Where(member => member.Player.Id == "elected").Single().ToString());
        Assert.Equal("permanent", Assert.Single(left.Structure().VetoPlayers).Id);
    }

    [Fact]
    public void Estimates_state_how_far_they_can_be_off_and_keep_to_it()
    {
        var game = Council.Procedures[0].Rule.Game(Council);
        var (exact, estimate) = (game.Banzhaf(), game.EstimateBanzhaf(200_000, seed: 7));
        Assert.All(estimate, entry => Assert.True(Distance(entry.Value, exact[entry.Player.Id].Absolute) <= entry.HalfWidth));
        Assert.All(estimate, entry => Assert.True(entry.HalfWidth < new Fraction(1, 100)));
        var (pivots, orders) = (game.ShapleyShubik(), game.EstimateShapleyShubik(100_000, seed: 7));
        Assert.All(orders, entry => Assert.True(Distance(entry.Value, pivots[entry.Player.Id]) <= entry.HalfWidth));
        Assert.Equal(orders.Select(entry => entry.Value), game.EstimateShapleyShubik(100_000, seed: 7).Select(entry => entry.Value));
        var college = SimpleGame.Weighted(16, 10, 5, 4, 4, 3, 2, 1);
        Assert.All(college.RoundedShapleyShubik(), entry => Assert.True(Distance(entry.Value, college.ShapleyShubik()[entry.Player.Id]) <= entry.HalfWidth));

        static Fraction Distance(Fraction left, Fraction right) => left > right ? left - right : right - left;
    }
}
