using System.Collections.Immutable;
using System.Numerics;
using Governance.Model.Games;
using Governance.Model.Tests.Laws;

namespace Governance.Model.Tests.Games.Weighted;

/// <summary>Minimal winning and minimal blocking coalitions of one weighted game.</summary>
public class MinimalCountingTests
{
    public static TheoryData<string> Files => [.. GameFile.Weightings(Effort.Most).Select(file => file.Id)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Minimal_winning_coalitions_are_those_others_counted(string id)
    {
        var file = GameFile.Read(id);
        var totals = file.Weighted().MinimalTotals();
        Assert.Equal(file.Integer("minimal_winning_coalitions"), totals.All);
        Assert.Equal<BigInteger>(file.Integers("mwc_members"), totals.ByClass);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Their_sizes_are_those_others_counted(string id)
    {
        var file = GameFile.Read(id);
        if (file.Players < 60)
        {
            var counts = file.Weighted().Minimal();
            Assert.Equal<BigInteger>(file.Integers("minimal_winning_by_size"), counts.BySize);
            Assert.Equal<BigInteger>(file.Integers("mwc_members"), counts.ByClass.Select(Sum));
            Assert.Equal<BigInteger>(file.Integers("minimal_blocking_by_size"), file.Weighted().Dual().Minimal().BySize);
        }
    }

    [Fact]
    public void Counting_is_what_the_definitions_say() => Law.Holds(WeightedDraw.Any, drawn =>
    {
        var expected = drawn.Reference().Minimal;
        Same(expected, drawn.Game().Minimal());
        var totals = drawn.Game().MinimalTotals();
        Assert.Equal(Sum(expected.BySize), totals.All);
        Assert.Equal<BigInteger>(expected.ByClass.Select(Sum), totals.ByClass);
    });

    [Fact]
    public void Blocking_twice_is_winning() => Law.Holds(WeightedDraw.Any, drawn => Same(drawn.Game().Minimal(), drawn.Game().Dual().Dual().Minimal()));

    [Theory]
    [InlineData(65)]
    [InlineData(140)]
    public void Counts_beyond_a_limb_are_binomials_where_all_are_alike(int players)
    {
        var quota = (players / 2) + 1;
        var game = new WeightedGame([players], [7], (7 * quota) - 6);
        Assert.Equal(Binomials.Of(players, quota), game.Minimal().BySize[quota]);
        Assert.Equal(Binomials.Of(players - 1, quota - 1), game.Minimal().ByClass[0][quota]);
        Assert.Equal(Binomials.Of(players, quota), game.MinimalTotals().All);
        Assert.Equal(Binomials.Of(players - 1, quota - 1), game.MinimalTotals().ByClass[0]);
    }

    private static BigInteger Sum(ImmutableArray<BigInteger> counts) => counts.Aggregate(BigInteger.Zero, BigInteger.Add);

    private static void Same(MinimalCounts expected, MinimalCounts actual)
    {
        Assert.Equal<BigInteger>(expected.BySize, actual.BySize);
        Assert.Equal<ImmutableArray<BigInteger>>(expected.ByClass, actual.ByClass, (one, other) => one.SequenceEqual(other));
    }
}
