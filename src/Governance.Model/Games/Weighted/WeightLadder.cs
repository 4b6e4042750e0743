using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>The players of a weighted game that count for something, by ascending weight, cut to a table of so many sums.</summary>
/// <remarks>
/// Players are taken one after another, the lightest first, so that the sums that occur so far stay few for long: the work
/// is the sum over the players of the smaller of the weight so far and the table, not players times table.
/// </remarks>
internal sealed class WeightLadder
{
    /// <param name="cells">How many sums matter, from 0 on; a weight beyond them is written as that number.</param>
    /// <param name="steps">The weights above zero, ascending, and how many players have each.</param>
    public WeightLadder(int cells, ImmutableArray<(BigInteger Weight, int Players)> steps)
    {
        Cells = cells;
        Players = new int[steps.Sum(step => step.Players)];
        var player = 0;
        foreach (var (weight, players) in steps)
        {
            Players.AsSpan(player, players).Fill((int)BigInteger.Min(weight, cells));
            player += players;
        }

        Sums = new long[Players.Length + 1];
        for (var i = 0; i < Players.Length; i++)
        {
            Sums[i + 1] = Sums[i] + Players[i];
        }
    }

    /// <summary>How many sums matter, from 0 on.</summary>
    public int Cells { get; }

    /// <summary>The weight of each player, ascending.</summary>
    public int[] Players { get; }

    /// <summary>For each number of players, what so many of the lightest weigh together.</summary>
    public long[] Sums { get; }

    /// <summary>How many of the lightest players fit together: no coalition of more stays within the table.</summary>
    public int Longest => Array.FindLastIndex(Sums, sum => sum < Cells);

    /// <summary>The highest sum of the first <paramref name="players"/> players that matters.</summary>
    public int Reach(int players) => (int)Math.Min(Sums[players], Cells - 1);

    /// <summary>How many cells change when the players are taken one after another.</summary>
    public long Updates
    {
        get
        {
            var updates = 0L;
            for (var i = 0; i < Players.Length; i++)
            {
                updates += Math.Max(0, Reach(i + 1) - Players[i] + 1);
            }

            return updates;
        }
    }
}
