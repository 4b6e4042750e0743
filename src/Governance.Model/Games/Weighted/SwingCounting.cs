using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Counts losing coalitions and swings of a weighted game by weight alone.</summary>
/// <remarks>
/// With C(x) the number of coalitions of weight x or less, those without a given player of weight w number
/// A(x) = C(x) − A(x − w), so its swings A(q − 1) − A(q − 1 − w) are C(q − 1) − 2C(q − 1 − w) + 2C(q − 1 − 2w) − … and need
/// no table of their own. Generating functions go back to Mann and Shapley (1962); O(nq) for all players to Uno (2012) and
/// Kurz (2016), here Σ min(weight so far, q) by taking the lightest first.
/// </remarks>
internal static class SwingCounting
{
    /// <summary>How many coalitions weigh less than the table is long, and the swings of a player of each weight.</summary>
    /// <param name="ladder">The players, for sums below the quota.</param>
    /// <param name="weights">The weights that are asked for.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static (BigInteger Losing, ImmutableArray<BigInteger> Swings) Count(WeightLadder ladder, ImmutableArray<BigInteger> weights, CancellationToken cancellation)
    {
        var table = new LimbTable(Limb.Needed(ladder.Players.Length), ladder.Cells);
        table.Increment(0, 1);
        for (var i = 0; i < ladder.Players.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var weight = ladder.Players[i];
            table.Add(weight, 0, ladder.Reach(i + 1) - weight + 1, Limb.Needed(i + 1));
        }

        table.Accumulate(0, ladder.Cells);
        cancellation.ThrowIfCancellationRequested();
        return (table[ladder.Cells - 1], [.. weights.Select(weight => Swings(table, ladder.Cells - 1, (int)BigInteger.Min(weight, ladder.Cells)))]);
    }

    private static BigInteger Swings(LimbTable sums, int last, int weight)
    {
        Span<ulong> without = new ulong[sums.Limbs];
        var cell = last;
        for (var steps = last / weight; steps >= 0; steps--)
        {
            if (((last / weight) - steps) % 2 == 0)
            {
                sums.AddTo(without, cell);
            }
            else
            {
                sums.SubtractFrom(without, cell);
            }

            cell -= weight;
        }

        // Twice those without the player, less all of them.
        var carry = 0UL;
        for (var limb = 0; limb < without.Length; limb++)
        {
            without[limb] = Limb.Add(without[limb], without[limb], ref carry);
        }

        sums.SubtractFrom(without, last);
        return Limb.Read(without);
    }
}
