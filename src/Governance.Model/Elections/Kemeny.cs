using System.Numerics;

namespace Governance.Model.Elections;

/// <summary>The rankings that agree with the most comparisons: J. G. Kemeny, Mathematics without numbers, Daedalus 88 (1959).</summary>
internal static class Kemeny
{
    /// <summary>How many options are ranked at most: each more takes twice the memory and the time.</summary>
    public const int MostOptions = 20;

    /// <summary>Each option has the best place that it has in any ranking of the most agreement; winners are first in one of them.</summary>
    public static Placing Rank(PairwiseTable table)
    {
        var all = Enumerable.Range(0, table.Count).ToArray();
        var fits = all.SelectMany(one => all.Select(other => table.Units(one, other))).Aggregate(BigInteger.Zero, (sum, unit) => sum + unit) <= long.MaxValue;
        var places = fits
            ? new KemenySearch<long>(table.Count, (one, other) => (long)table.Units(one, other)).BestPlaces()
            : new KemenySearch<BigInteger>(table.Count, table.Units).BestPlaces();
        return new([.. all.GroupBy(option => places[option]).OrderBy(tier => tier.Key).Select(tier => tier.ToArray())]);
    }
}
