using System.Collections.Immutable;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Governance.Model.Games;
using Governance.Model.Tests.Laws;

namespace Governance.Model.Tests.Games.Weighted;

/// <summary>Estimates from samples, and how far they say they can be off.</summary>
public class MonteCarloTests
{
    [Theory]
    [InlineData("us_ec_1990")]
    [InlineData("imf_190_2024_q50")]
    [InlineData("imf_190_2024_q85")]
    [InlineData("eu27_lisbon_2023")]
    [InlineData("canada_1995")]
    [InlineData("bundesrat_16")]
    public void The_exact_index_is_within_the_stated_intervals(string id)
    {
        var file = GameFile.Read(id);
        Covers(MonteCarlo.Swings(file.Form(), 20_000, seed: 1), [.. file.Swings.Select(swings => new Fraction(swings, BigInteger.One << (file.Players - 1)))], 0.99);
        Covers(MonteCarlo.Pivots(file.Form(), 2_000, seed: 1), file.Shapley, 0.99);
    }

    [Fact]
    public void The_exact_index_of_any_game_is_within_the_stated_intervals() => Law.Holds(Falling, form =>
    {
        var (reference, players) = (WeightedReference.Of(form), form.PlayerCount);
        Covers(MonteCarlo.Swings(form, 500, seed: 3), [.. reference.Counts.Sum().Swings.Select(swings => new Fraction(swings, BigInteger.One << (players - 1)))], 1 - 1e-9);
        Covers(MonteCarlo.Pivots(form, 500, seed: 3), reference.Shapley, 1 - 1e-9);
    }, effort: 5);

    [Fact]
    public void Players_of_one_class_are_drawn_together_and_counted_apart() => Law.Holds(WeightedDraw.Any, drawn =>
    {
        var (exact, players) = (drawn.Game().Count().Swings, drawn.Classes.Sum());
        Covers(MonteCarlo.Swings(drawn.Form(), 500, seed: 5), [.. exact.Select(swings => new Fraction(swings, BigInteger.One << (players - 1)))], 1 - 1e-9);
    });

    [Fact]
    public void Weights_beyond_64_bits_are_sampled_too() => Law.Holds(WeightedDraw.Heavy, drawn =>
    {
        var (exact, players) = (drawn.Reference().Counts.Sum().Swings, drawn.Classes.Sum());
        Covers(MonteCarlo.Swings(drawn.Form(), 200, seed: 5), [.. exact.Select(swings => new Fraction(swings, BigInteger.One << (players - 1)))], 1 - 1e-9);
    }, effort: 5);

    [Fact]
    public void The_same_seed_draws_the_same_samples_and_another_seed_others()
    {
        var form = GameFile.Read("us_ec_2010").Form();
        Assert.Equal<SampledClass>(MonteCarlo.Swings(form, 50_000, 11).Classes, MonteCarlo.Swings(form, 50_000, 11).Classes);
        Assert.NotEqual<SampledClass>(MonteCarlo.Swings(form, 50_000, 11).Classes, MonteCarlo.Swings(form, 50_000, 12).Classes);
        Assert.Equal<SampledClass>(MonteCarlo.Pivots(form, 500, 11).Classes, MonteCarlo.Pivots(form, 500, 11).Classes);
    }

    [Fact]
    public void A_seed_means_the_same_for_ever()
    {
        var found = MonteCarlo.Swings(GameFile.Read("eec_1958").Form(), 1000, 2026).Classes;
        Assert.Equal<long>([300, 310, 292, 175, 190, 0], found.Select(hits => hits.Hits));
    }

    [Fact]
    public void In_a_rising_game_that_can_be_won_every_order_has_one_pivot() =>
        Assert.Equal(700, MonteCarlo.Pivots(GameFile.Read("eu27_lisbon_2023").Form(), 700, 1).Classes.Sum(found => found.Hits));

    [Fact]
    public void Small_shares_are_known_more_closely_than_their_number_of_samples_tells()
    {
        var found = MonteCarlo.Swings(GameFile.Read("imf_190_2024_q50").Form(), 20_000, 1);
        Assert.True(found.Bernstein(189, 0.99) < found.Hoeffding(189, 0.99) / 5);
    }

    [Fact]
    public void The_generators_are_those_that_were_published()
    {
        var random = new RandomBits(1, 2, 3, 4);
        ulong[] drawn = [random.Next(), random.Next(), random.Next(), random.Next()];
        Assert.Equal<ulong>([11520, 0, 1509978240, 1215971899390074240], drawn);
        var state = 0UL;
        Assert.Equal(0xE220A8397B1DCDAF, RandomBits.Split(ref state));
    }

    [Fact]
    public void Coins_and_dice_are_fair_enough()
    {
        var random = new RandomBits(8);
        var dice = new int[6];
        var heads = 0;
        for (var i = 0; i < 6000; i++)
        {
            dice[random.Below(6)]++;
            heads += random.Heads(i % 150);
        }

        Assert.All(dice, count => Assert.InRange(count, 850, 1150));
        Assert.InRange(heads, 223_500 - 1500, 223_500 + 1500);
    }

    [Fact]
    public void Work_that_is_no_longer_wanted_stops()
    {
        Assert.Throws<OperationCanceledException>(() => MonteCarlo.Swings(GameFile.Read("us_ec_2010").Form(), long.MaxValue, 1, new(canceled: true)));
        Assert.Throws<OperationCanceledException>(() => MonteCarlo.Swings(GameFile.Read("canada_1995").Form(), long.MaxValue, 1, new(canceled: true)));
        Assert.Throws<OperationCanceledException>(() => MonteCarlo.Pivots(GameFile.Read("us_ec_2010").Form(), long.MaxValue, 1, new(canceled: true)));
    }

    /// <summary>Games of sums and gates in which some weights count against.</summary>
    private static Arbitrary<GameForm> Falling { get; } = Arb.From(
        from drawn in WeightedDraw.Any.Generator
        from signs in Gen.ListOf(Gen.Elements(-1, 1, 1), drawn.Sizes.Count)
        from bound in Gen.Choose(-3, 8)
        from gate in Gen.Elements(-1, 1)
        from root in Gen.Choose(0, 2)
        select new GameForm(drawn.Classes,
        [
            drawn.Form().Root,
            new([.. drawn.Weights.Select((weight, i) => new GameTerm(i, weight * signs[i])).Where(term => !term.Weight.IsZero)], [], bound),
            new([new(0, 1)], [new(0, 1), new(1, gate)], root),
        ]));

    private static void Covers(SampledShares found, ImmutableArray<Fraction> exact, double confidence)
    {
        for (var i = 0; i < exact.Length; i++)
        {
            var distance = Math.Abs(Near(found.Share(i)) - Near(exact[i]));
            Assert.InRange(distance, 0, found.Hoeffding(i, confidence));
            Assert.InRange(distance, 0, found.Bernstein(i, confidence));
        }
    }

    private static double Near(Fraction share) => (double)(share.Numerator * (BigInteger.One << 60) / share.Denominator) / (1L << 60);
}
