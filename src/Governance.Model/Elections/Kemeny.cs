using System.Numerics;

namespace Governance.Model.Elections;

/// <summary>The rankings that agree with the most comparisons: J. G. Kemeny, Mathematics without numbers, Daedalus 88 (1959).</summary>
/// <remarks>The best ranking of a set of options ends with one of them, after the best ranking of the others (Held and Karp 1962).</remarks>
internal static class Kemeny
{
    /// <summary>How many options are ranked at most: each more takes twice the memory and the time.</summary>
    public const int MostOptions = 20;

    private const int HalfBits = MostOptions / 2;

    /// <summary>Each option has the best place that it has in any ranking of the most agreement; winners are first in one of them.</summary>
    public static Placing Rank(PairwiseTable table)
    {
        var units = Enumerable.Range(0, table.Count).SelectMany(one => Enumerable.Range(0, table.Count).Select(other => table.Units(one, other)));
        var fits = units.Aggregate(BigInteger.Zero, (sum, unit) => sum + unit) <= long.MaxValue;
        var places = fits ? BestPlaces(table.Count, (one, other) => (long)table.Units(one, other)) : BestPlaces(table.Count, table.Units);
        return new([.. Enumerable.Range(0, table.Count).GroupBy(option => places[option]).OrderBy(tier => tier.Key).Select(tier => tier.ToArray())]);
    }

    private static int[] BestPlaces<T>(int options, Func<int, int, T> preferring)
        where T : struct, INumber<T>
    {
        var low = Enumerable.Range(0, options).Select(last => Sums(0, Math.Min(options, HalfBits), last)).ToArray();
        var high = Enumerable.Range(0, options).Select(last => Sums(Math.Min(options, HalfBits), options, last)).ToArray();
        var agreement = new T[1 << options];
        for (var set = 1; set < agreement.Length; set++)
        {
            var best = T.Zero;
            foreach (var last in Members(set))
            {
                best = T.Max(best, EndingWith(last, set));
            }

            agreement[set] = best;
        }

        var places = Enumerable.Repeat(options, options).ToArray();
        var isOnTheWay = new bool[agreement.Length];
        isOnTheWay[^1] = true;
        for (var set = agreement.Length - 1; set > 0; set--)
        {
            foreach (var last in isOnTheWay[set] ? Members(set) : [])
            {
                if (EndingWith(last, set) == agreement[set])
                {
                    isOnTheWay[set & ~(1 << last)] = true;
                    places[last] = Math.Min(places[last], BitOperations.PopCount((uint)set) - 1);
                }
            }
        }

        return places;

        T EndingWith(int last, int set)
        {
            var others = set & ~(1 << last);
            return agreement[others] + low[last][others & ((1 << HalfBits) - 1)] + high[last][others >> HalfBits];
        }

        // How many prefer each set of the options from one place to another to the last one, added up.
        T[] Sums(int from, int to, int last)
        {
            var sums = new T[1 << (to - from)];
            for (var set = 1; set < sums.Length; set++)
            {
                sums[set] = sums[set & (set - 1)] + preferring(from + BitOperations.TrailingZeroCount(set), last);
            }

            return sums;
        }
    }

    private static IEnumerable<int> Members(int set)
    {
        for (var left = set; left != 0; left &= left - 1)
        {
            yield return BitOperations.TrailingZeroCount(left);
        }
    }
}
