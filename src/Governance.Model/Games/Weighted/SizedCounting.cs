using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Counts swings of a weighted game by weight and size, in one table with a row for each size.</summary>
/// <remarks>
/// The same as <see cref="SwingCounting"/> with a second variable: those of s players and weight x or less without a given
/// player of weight w number A(s, x) = C(s, x) − A(s − 1, x − w). O(n² q) for all players, after Uno (2012).
/// </remarks>
internal static class SizedCounting
{
    /// <summary>For each weight, for each size from 0 to one less than there are players, the swings of a player of that weight.</summary>
    /// <param name="ladder">The players, for sums below the quota.</param>
    /// <param name="weights">The weights that are asked for.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static ImmutableArray<ImmutableArray<BigInteger>> Swings(WeightLadder ladder, ImmutableArray<BigInteger> weights, CancellationToken cancellation)
    {
        var table = Fill(ladder, cancellation);
        for (var size = 0; size <= ladder.Longest; size++)
        {
            cancellation.ThrowIfCancellationRequested();
            table.Accumulate(size * ladder.Cells, ladder.Cells);
        }

        return [.. weights.Select(weight => Swings(table, ladder, (int)BigInteger.Min(weight, ladder.Cells)))];
    }

    /// <summary>To how many limbs the counts of one size can grow.</summary>
    public static int Limbs(int players) => Limb.Needed(Binomials.Bits(players));

    /// <summary>How many cells change; for thousands of players, no more than that.</summary>
    public static BigInteger Updates(WeightLadder ladder)
    {
        if (ladder.Players.Length > 1000)
        {
            return ((BigInteger)ladder.Updates + ladder.Cells) * (ladder.Longest + 1);
        }

        var updates = BigInteger.Zero;
        for (var i = 0; i < ladder.Players.Length; i++)
        {
            for (var size = Math.Min(i + 1, ladder.Longest); size > 0; size--)
            {
                updates += Math.Max(0, Window(ladder, i, size).Count);
            }
        }

        return updates + ((BigInteger)ladder.Cells * (ladder.Longest + 1));
    }

    private static LimbTable Fill(WeightLadder ladder, CancellationToken cancellation)
    {
        var table = new LimbTable(Limbs(ladder.Players.Length), ladder.Cells * (ladder.Longest + 1));
        table.Increment(0, 1);
        for (var i = 0; i < ladder.Players.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var size = Math.Min(i + 1, ladder.Longest); size > 0; size--)
            {
                var (lowest, count) = Window(ladder, i, size);
                table.Add((size * ladder.Cells) + lowest + ladder.Players[i], ((size - 1) * ladder.Cells) + lowest, count, table.Limbs);
            }
        }

        return table;
    }

    // The sums of one player less among those before player i, lowest first, as far as they fit with player i.
    private static (int Lowest, int Count) Window(WeightLadder ladder, int i, int size)
    {
        var lowest = ladder.Sums[size - 1];
        var highest = Math.Min(ladder.Sums[i] - ladder.Sums[i + 1 - size], ladder.Cells - 1 - ladder.Players[i]);
        return ((int)lowest, (int)Math.Max(0, highest - lowest + 1));
    }

    private static ImmutableArray<BigInteger> Swings(LimbTable sums, WeightLadder ladder, int weight)
    {
        var limbs = sums.Limbs;
        var last = ladder.Cells - 1;
        Span<ulong> without = new ulong[(ladder.Longest + 1) * limbs]; // by size, for the sum of this step
        Span<ulong> swings = new ulong[without.Length];
        Span<ulong> next = new ulong[limbs];
        for (var step = Math.Min(last / weight, ladder.Longest + 1); step >= 0; step--)
        {
            // A(s, x) = C(s, x) − A(s − 1, x − w), the largest size first, in place.
            for (var size = ladder.Longest; size >= 0; size--)
            {
                next.Clear();
                sums.AddTo(next, (size * ladder.Cells) + last - (step * weight));
                if (size > 0)
                {
                    Limb.Subtract(next, without.Slice((size - 1) * limbs, limbs));
                }

                var cell = without.Slice(size * limbs, limbs);
                if (step == 0)
                {
                    next.CopyTo(swings[(size * limbs)..]);
                    Limb.Subtract(swings.Slice(size * limbs, limbs), cell);
                }

                next.CopyTo(cell);
            }
        }

        var counts = ImmutableArray.CreateBuilder<BigInteger>(ladder.Players.Length);
        for (var size = 0; size < ladder.Players.Length; size++)
        {
            counts.Add(size <= ladder.Longest ? Limb.Read(swings.Slice(size * limbs, limbs)) : BigInteger.Zero);
        }

        return counts.MoveToImmutable();
    }
}
