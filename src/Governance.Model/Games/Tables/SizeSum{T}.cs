using System.Numerics;
using System.Runtime.InteropServices;

namespace Governance.Model.Games;

/// <summary>Adds up rows of numbers: for each number of members, one for each coalition of lanes, in binary digits side by side.</summary>
/// <remarks>Two rows of equally many summands wait for each other before they are added, so that digits grow only as fast as they must.</remarks>
/// <param name="players">How many players the members are of; each number of a row is at most a binomial coefficient.</param>
/// <typeparam name="T">The lanes.</typeparam>
internal sealed class SizeSum<T>(int players)
    where T : unmanaged, ILanes<T>
{
    private readonly List<(int[] Firsts, T[] Waiting, T[] Made)> levels = []; // rows of 1, 2, 4 ... summands
    private int added;

    /// <summary>Where the digits for each number of members begin; the last is the end.</summary>
    /// <param name="players">How many players the members are of.</param>
    /// <param name="level">How many digits more there are, because of two to this power of summands.</param>
    public static int[] Firsts(int players, int level)
    {
        var begins = new int[players + 2];
        long coefficient = 1;
        for (var size = 0; size <= players; size++)
        {
            begins[size + 1] = begins[size] + BitOperations.Log2((ulong)coefficient) + 1 + level;
            coefficient = coefficient * (players - size) / (size + 1);
        }

        return begins;
    }

    /// <summary>Adds two numbers for each coalition of lanes, lowest digit first.</summary>
    public static void Add(ReadOnlySpan<T> one, ReadOnlySpan<T> other, Span<T> sum)
    {
        T carry = default;
        for (var digit = 0; digit < sum.Length; digit++)
        {
            var left = digit < one.Length ? one[digit] : default;
            var differ = digit < other.Length ? left ^ other[digit] : left;
            sum[digit] = differ ^ carry;
            carry = T.Choose(differ, carry, left);
        }
    }

    /// <summary>Adds a row.</summary>
    public void Add(ReadOnlySpan<T> row)
    {
        var level = 0;
        for (var count = added++; (count & 1) != 0; count >>= 1)
        {
            row = Join(level++, row);
        }

        row.CopyTo(Level(level).Waiting);
    }

    /// <summary>Adds the sum to numbers by size.</summary>
    /// <param name="counts">One number for each size of a coalition of members and lanes.</param>
    public void Read(Span<long> counts)
    {
        for (var level = 0; added >> level != 0; level++)
        {
            if ((added >> level & 1) == 0)
            {
                continue;
            }

            var (begins, waiting, _) = levels[level];
            for (var size = 0; size <= players; size++)
            {
                for (var i = begins[size]; i < begins[size + 1]; i++)
                {
                    Layers.Add(waiting[i], i - begins[size], counts[size..]);
                }
            }
        }
    }

    /// <summary>Adds a row to the one that waits at its level.</summary>
    private ReadOnlySpan<T> Join(int level, ReadOnlySpan<T> row)
    {
        var (next, _, made) = Level(level + 1);
        var (begins, waiting, _) = levels[level];
        for (var size = 0; size <= players; size++)
        {
            var digits = begins[size]..begins[size + 1];
            Add(waiting.AsSpan()[digits], row[digits], made.AsSpan()[next[size]..next[size + 1]]);
        }

        return made;
    }

    private ref (int[] Firsts, T[] Waiting, T[] Made) Level(int level)
    {
        if (level == levels.Count)
        {
            var begins = Firsts(players, level);
            levels.Add((begins, new T[begins[^1]], new T[begins[^1]]));
        }

        return ref CollectionsMarshal.AsSpan(levels)[level];
    }
}
