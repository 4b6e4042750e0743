using System.Collections.Immutable;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Governance.Model.Games;
using Governance.Model.Tests.Laws;

namespace Governance.Model.Tests.Games.Weighted;

/// <summary>Swings by size from tables modulo primes, and decimals from tables of chances.</summary>
public class LargeGameTests
{
    public static TheoryData<string> Files => [.. GameFile.Weightings(60).Select(file => file.Id)];

    [Fact]
    public void Tables_at_points_give_what_a_row_for_each_size_gives() => Law.Holds(WeightedDraw.Any, drawn =>
    {
        var game = drawn.Game();
        if (!game.IsConstant)
        {
            Assert.Equal<ImmutableArray<BigInteger>>(game.CountInRows(), game.CountAtPoints(), (one, other) => one.SequenceEqual(other));
        }
    });

    [Theory]
    [InlineData("us_ec_1990")]
    [InlineData("bundesrat_16")]
    public void Tables_at_points_give_the_index_others_computed(string id)
    {
        var file = GameFile.Read(id);
        var game = file.Weighted();
        Assert.Equal<Fraction>(file.Shapley, SwingsBySize.Shapley(SwingsBySize.Complete(game.Sizes, game.PerClass(game.CountAtPoints(), []), emptyWins: false)));
    }

    [Theory]
    [InlineData(50)]
    [InlineData(85)]
    public void The_Fund_with_weights_in_thousands_has_the_same_swings_either_way(int percent)
    {
        var weights = GameFile.Read("imf_190_2024_q50").Weights.Select(weight => weight / 5000).ToImmutableArray();
        var total = weights.Aggregate(BigInteger.Zero, BigInteger.Add);
        var game = new WeightedGame([.. weights.Select(_ => 1)], weights, (total * percent / 100) + 1);
        Assert.Equal<ImmutableArray<BigInteger>>(game.CountInRows(), game.CountAtPoints(), (one, other) => one.SequenceEqual(other));
    }

    [Fact]
    public void Hundreds_of_players_need_points_at_which_players_do_not_come_in_pairs()
    {
        var game = new WeightedGame([200, 80], [1, 9], 150);
        Assert.True(new PointPlan(game).Tables > 126);
        Assert.Equal<ImmutableArray<BigInteger>>(game.CountInRows(), game.CountAtPoints(), (one, other) => one.SequenceEqual(other));
    }

    [Fact]
    public void A_quota_beyond_any_table_does_not_matter_where_blocking_takes_little()
    {
        // All nine heavy players and two of the three light ones: blocked by one of the former or two of the latter.
        var game = new WeightedGame([9, 3], [1_000_000_000, 7], 9_000_000_014);
        Assert.Equal<ImmutableArray<BigInteger>>(game.CountInRows(), game.CountAtPoints(), (one, other) => one.SequenceEqual(other));
        Assert.Equal(4, game.CountBySize().Sum().Winning);
        Assert.Equal<BigInteger>([4, 2], game.Count().Swings);
        Assert.True(game.Cost(WeightedQuestion.CountBySize).IsPossible);
    }

    [Fact]
    public void Bits_of_binomials_are_enough() =>
        Assert.All(Enumerable.Range(0, 300), players => Assert.True(Binomials.Of(players, players / 2).GetBitLength() <= Binomials.Bits(players)));

    [Theory]
    [InlineData("imf_190_2024_q50")]
    [InlineData("imf_190_2024_q85")]
    public void The_index_of_the_Fund_is_the_one_others_computed(string id)
    {
        var game = GameFile.Read(id).Weighted();
        Assert.True(game.Cost(WeightedQuestion.CountBySize).Bytes < 250 << 20);
        if (Effort.IsSlow)
        {
            Assert.Equal<Fraction>(GameFile.Read(id).Shapley, game.Shapley());
            Close(GameFile.Read(id).Shapley, game.ShapleyDecimals());
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Decimals_are_as_close_as_they_say(string id) => Close(GameFile.Read(id).Shapley, GameFile.Read(id).Weighted().ShapleyDecimals());

    [Fact]
    public void Decimals_of_any_game_are_as_close_as_they_say() => Law.Holds(WeightedDraw.Any, drawn => Close(drawn.Game().Shapley(), drawn.Game().ShapleyDecimals()));

    [Fact]
    public void Progress_ends_at_a_hundred_hundredths()
    {
        var told = new Progress();
        GameFile.Read("us_ec_2010").Weighted().CountAtPoints(progress: told);
        Assert.Equal(100, told.Highest);
    }

    [Fact]
    public void Work_that_is_no_longer_wanted_stops() =>
        Assert.ThrowsAny<OperationCanceledException>(() => GameFile.Read("imf_190_2024_q50").Weighted().Shapley(cancellation: new(canceled: true)));

    [Fact]
    public void Primes_are_prime_and_their_arithmetic_is_that_of_whole_numbers() => Law.Holds(Numbers, drawn =>
    {
        foreach (var field in PrimeField.For(600))
        {
            var (one, other, prime) = (field.Canonical(drawn.One), field.Canonical(drawn.Other), (BigInteger)field.Prime);
            Assert.Equal(drawn.One % prime, one);
            Assert.Equal((BigInteger)one * other % prime, field.Multiply(one, other));
            Assert.Equal(((BigInteger)one + other) % prime, field.Add(one, other));
            Assert.Equal((one + prime - other) % prime, field.Subtract(one, other));
            Assert.Equal(one == 0 ? 0UL : 1UL, field.Multiply(one, field.Inverse(one)));
        }
    }, effort: 50);

    [Fact]
    public void The_largest_prime_below_two_to_the_fifty_is_27_less() => Assert.Equal<ulong>([27UL, 35, 51, 71, 113], PrimeField.For(49 * 5).Select(field => field.Below));

    [Fact]
    public void Remainders_tell_a_number() => Law.Holds(Numbers, drawn =>
    {
        var number = ((BigInteger)drawn.One << 70) + drawn.Other;
        var fields = PrimeField.For(134);
        return Residues.Restore(fields, [.. fields.Select(field => (ulong)(number % field.Prime))]) == number;
    });

    private static Arbitrary<(ulong One, ulong Other)> Numbers { get; } = Arb.From(
        Gen.Two(Gen.OneOf(
            ArbMap.Default.GeneratorFor<ulong>(),
            Gen.Elements([0UL, 1UL, ulong.MaxValue, (1UL << 50) - 28, (1UL << 50) - 27, 1UL << 50, 1UL << 63]))));

    private static void Close(ImmutableArray<Fraction> exact, ShapleyDecimals decimals)
    {
        Assert.InRange(decimals.ErrorBound, 0, 1e-12);
        foreach (var (share, estimate) in exact.Zip(decimals.Shares))
        {
            var digits = (decimal)(share.Numerator * BigInteger.Pow(10, 24) / share.Denominator) / 1e24m;
            Assert.InRange(Math.Abs(digits - (decimal)estimate), 0, (decimal)decimals.ErrorBound + 1e-15m); // a decimal of a double has 15 digits
        }
    }

    private sealed class Progress : IProgress<int>
    {
        private readonly Lock gate = new();

        public int Highest { get; private set; }

        public void Report(int value)
        {
            lock (gate)
            {
                Highest = Math.Max(Highest, value);
            }
        }
    }
}
