using System.Collections.Immutable;
using System.Numerics;
using Governance.Model.Games;

namespace Governance.Model.Tests.Games.Weighted;

/// <summary>The definitions, read out over all 2ⁿ coalitions.</summary>
internal sealed class WeightedReference
{
    private readonly ImmutableArray<int> sizes;
    private readonly int[] first;
    private readonly int players;
    private readonly bool[] wins;

    /// <param name="sizes">How many players each class has.</param>
    /// <param name="wins">Whether so many players of each class win.</param>
    public WeightedReference(ImmutableArray<int> sizes, Func<int[], bool> wins)
    {
        this.sizes = sizes;
        players = sizes.Sum();
        first = [.. sizes.Select((_, index) => sizes.Take(index).Sum())];
        this.wins = [.. Enumerable.Range(0, 1 << players).Select(mask =>
            wins([.. sizes.Select((size, index) => BitOperations.PopCount((uint)(mask >> first[index]) & ((1u << size) - 1)))]))];
    }

    public static WeightedReference Of(ImmutableArray<int> sizes, ImmutableArray<BigInteger> weights, BigInteger quota) =>
        new(sizes, coalition => coalition.Select((players, index) => players * weights[index]).Aggregate(BigInteger.Zero, BigInteger.Add) >= quota);

    public static WeightedReference Of(GameForm form) => new(form.Sizes, coalition => form.Wins(coalition));

    public SizedCounts Counts => new(
        BySize(players + 1, mask => wins[mask]),
        [.. first.Select(player => BySize(players, mask => !In(mask, player) && !wins[mask] && wins[mask | (1 << player)]))]);

    public MinimalCounts Minimal => new(
        BySize(players + 1, IsMinimal),
        [.. first.Select(player => BySize(players + 1, mask => In(mask, player) && IsMinimal(mask)))]);

    public ImmutableArray<Fraction> Shapley => [.. Counts.Swings.Select(swings => swings
        .Select((count, size) => new Fraction(count, players) / Choose(players - 1, size)).Aggregate(Fraction.Zero, (sum, share) => sum + share))];

    private static BigInteger Choose(int all, int chosen) => chosen == 0 ? BigInteger.One : Choose(all - 1, chosen - 1) * all / chosen;

    private static bool In(int mask, int player) => (mask >> player & 1) != 0;

    private bool IsMinimal(int mask) => wins[mask] && Enumerable.Range(0, players).All(player => !In(mask, player) || !wins[mask & ~(1 << player)]);

    private ImmutableArray<BigInteger> BySize(int length, Func<int, bool> counted)
    {
        var counts = new BigInteger[length];
        foreach (var mask in Enumerable.Range(0, wins.Length).Where(counted))
        {
            counts[BitOperations.PopCount((uint)mask)]++;
        }

        return [.. counts];
    }
}
