using System.Collections.Immutable;
using System.Numerics;
using Governance.Model.Games;
using Governance.Model.Tests.Laws;

namespace Governance.Model.Tests.Games.Weighted;

/// <summary>Winning coalitions and swings of one weighted game, by weight and by size.</summary>
public class WeightedCountingTests
{
    public static TheoryData<string> Files => [.. GameFile.Weightings(Effort.Most).Select(file => file.Id)];

    public static TheoryData<string> SmallFiles => [.. GameFile.Weightings(60).Select(file => file.Id)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Winning_coalitions_and_swings_are_those_others_counted(string id)
    {
        var file = GameFile.Read(id);
        var counts = file.Weighted().Count();
        Assert.Equal(file.Winning, counts.Winning);
        Assert.Equal<BigInteger>(file.Swings, counts.Swings);
    }

    [Theory]
    [MemberData(nameof(SmallFiles))]
    public void The_Shapley_Shubik_index_is_the_one_others_computed(string id)
    {
        var file = GameFile.Read(id);
        var counts = file.Weighted().CountBySize();
        Assert.Equal<BigInteger>(file.Swings, counts.Sum().Swings);
        Assert.Equal<BigInteger>(file.Has("winning_by_size") ? file.Integers("winning_by_size") : counts.Winning, counts.Winning);
        Assert.Equal<Fraction>(file.Shapley, file.Weighted().Shapley());
    }

    [Fact]
    public void Counting_is_what_the_definitions_say() => Law.Holds(WeightedDraw.Any, drawn =>
    {
        var expected = drawn.Reference().Counts;
        Same(expected.Sum(), drawn.Game().Count());
        Same(expected, drawn.Game().CountBySize());
        Same(expected, WeightedGame.From(drawn.Form())!.CountBySize());
        Assert.Equal<Fraction>(drawn.Reference().Shapley, SwingsBySize.Shapley(expected));
    });

    [Fact]
    public void A_common_divisor_beyond_64_bits_changes_nothing() => Law.Holds(WeightedDraw.Any, drawn =>
    {
        var factor = (BigInteger)3 << 80;
        Same(drawn.Game().CountBySize(), new WeightedGame(drawn.Classes, [.. drawn.Weights.Select(weight => weight * factor)], (drawn.Quota * factor) - 5).CountBySize());
    });

    [Fact]
    public void The_dual_game_has_the_same_swings() => Law.Holds(WeightedDraw.Any, drawn =>
    {
        var (counts, dual) = (drawn.Game().Count(), drawn.Game().Dual().Count());
        Assert.Equal<BigInteger>(counts.Swings, dual.Swings);
        Assert.Equal(BigInteger.One << drawn.Classes.Sum(), counts.Winning + dual.Winning);
    });

    [Fact]
    public void Swings_are_odd_where_winning_coalitions_are() => Law.Holds(WeightedDraw.Any, drawn =>
    {
        var counts = drawn.Game().Count();
        return counts.Swings.All(swings => swings.IsEven == counts.Winning.IsEven);
    });

    [Fact]
    public void The_Shapley_Shubik_index_sums_to_one_unless_nobody_matters() => Law.Holds(WeightedDraw.Any, drawn =>
        drawn.Game().Shapley().Select((share, i) => share * drawn.Sizes[i]).Aggregate(Fraction.Zero, (sum, share) => sum + share) == (drawn.Game().IsConstant ? 0 : 1));

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(67)]
    [InlineData(68)]
    [InlineData(130)]
    [InlineData(200)]
    public void Counts_beyond_a_limb_are_binomials_where_all_are_alike(int players)
    {
        var quota = (players / 2) + 1;
        var counts = new WeightedGame([players, 1], [1, 0], quota).CountBySize();
        Assert.Equal(2 * Binomials.Of(players - 1, quota - 1), counts.Sum().Swings[0]);
        Assert.Equal(BigInteger.Zero, counts.Sum().Swings[1]);
        Same(counts.Sum(), new WeightedGame([players, 1], [1, 0], quota).Count());
        Assert.Equal<Fraction>([new Fraction(1, players), Fraction.Zero], SwingsBySize.Shapley(counts));
    }

    [Fact]
    public void Players_who_win_alone_swing_with_every_losing_coalition_of_others() =>
        Same(new(5, [3, 1, 1]), new WeightedGame([1, 1, 1], [100, 1, 2], 3).Count());

    [Fact]
    public void What_cannot_be_tabulated_is_refused()
    {
        var game = new WeightedGame([1, 1, 1], [BigInteger.One << 70, (BigInteger.One << 70) + 1, 5], (BigInteger.One << 70) + 4);
        Assert.False(game.Cost(WeightedQuestion.Count).IsPossible);
        Assert.Throws<InvalidOperationException>(() => game.Count());
    }

    [Fact]
    public void Only_one_sum_without_negative_weights_is_a_weighted_game()
    {
        Assert.Null(WeightedGame.From(GameFile.Read("canada_1995").Form()));
        Assert.Null(WeightedGame.From(new([1, 1], [new([new(0, 1), new(1, -1)], [], 1)])));
        Assert.NotNull(WeightedGame.From(new([1, 1], [GameNode.Constant(true)])));
    }

    [Fact]
    public void Work_that_is_no_longer_wanted_stops() =>
        Assert.Throws<OperationCanceledException>(() => GameFile.Read("imf_190_2024_q50").Weighted().Count(new(canceled: true)));

    private static void Same(SwingCounts expected, SwingCounts actual)
    {
        Assert.Equal(expected.Winning, actual.Winning);
        Assert.Equal<BigInteger>(expected.Swings, actual.Swings);
    }

    private static void Same(SizedCounts expected, SizedCounts actual)
    {
        Assert.Equal<BigInteger>(expected.Winning, actual.Winning);
        Assert.Equal<ImmutableArray<BigInteger>>(expected.Swings, actual.Swings, (one, other) => one.SequenceEqual(other));
    }
}
