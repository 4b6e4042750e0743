using System.Numerics;

namespace Governance.Model.Elections;

/// <summary>The most agreement that any ranking of each set of options has, in numbers that hold the sum of all comparisons.</summary>
/// <remarks>The best ranking of a set ends with one of its options, after the best ranking of the others (Held and Karp 1962).</remarks>
internal sealed class KemenySearch<T>
    where T : struct, INumber<T>
{
    private const int HalfBits = Kemeny.MostOptions / 2;

    private readonly int options;

    private readonly Func<int, int, T> preferring;

    /// <summary>By the last option and by sets of the first ten options, and of the others: how many prefer these to the last, added up.</summary>
    private readonly T[][] low;

    private readonly T[][] high;

    /// <summary>The most agreement within each set; bit by bit, a set is a number.</summary>
    private readonly T[] most;

    /// <summary>Looks at all sets of so many options.</summary>
    /// <param name="options">How many there are.</param>
    /// <param name="preferring">How many prefer one to another.</param>
    public KemenySearch(int options, Func<int, int, T> preferring)
    {
        (this.options, this.preferring) = (options, preferring);
        var half = Math.Min(options, HalfBits);
        low = [.. Enumerable.Range(0, options).Select(last => Sums(0, half, last))];
        high = [.. Enumerable.Range(0, options).Select(last => Sums(half, options, last))];
        most = new T[1 << options];
        for (var set = 1; set < most.Length; set++)
        {
            for (var left = set; left != 0; left &= left - 1)
            {
                most[set] = T.Max(most[set], EndingWith(BitOperations.TrailingZeroCount(left), set));
            }
        }
    }

    /// <summary>The best place of each option, counted from 0, in any ranking of the most agreement.</summary>
    public int[] BestPlaces()
    {
        var places = Enumerable.Repeat(options, options).ToArray();
        var begins = new bool[most.Length];
        begins[^1] = true;
        for (var set = most.Length - 1; set > 0; set--)
        {
            for (var left = begins[set] ? set : 0; left != 0; left &= left - 1)
            {
                var last = BitOperations.TrailingZeroCount(left);
                if (EndingWith(last, set) == most[set])
                {
                    begins[set & ~(1 << last)] = true;
                    places[last] = Math.Min(places[last], BitOperations.PopCount((uint)set) - 1);
                }
            }
        }

        return places;
    }

    /// <summary>The most agreement of a ranking of a set that ends with one of its options.</summary>
    private T EndingWith(int last, int set)
    {
        var others = set & ~(1 << last);
        return most[others] + low[last][others & ((1 << HalfBits) - 1)] + high[last][others >> HalfBits];
    }

    private T[] Sums(int from, int to, int last)
    {
        var sums = new T[1 << (to - from)];
        for (var set = 1; set < sums.Length; set++)
        {
            sums[set] = sums[set & (set - 1)] + preferring(from + BitOperations.TrailingZeroCount(set), last);
        }

        return sums;
    }
}
