using System.Runtime.Intrinsics;

namespace Governance.Model.Games;

/// <summary>Coalitions by weight where each player is in with chance p, relative to the chance that nobody is: rounded.</summary>
/// <remarks>One of s members counts (p / (1 − p))ˢ, so nothing is subtracted and every cell is right to some units of its last place.</remarks>
internal sealed class LikelihoodTable
{
    /// <summary>The most players whose counts stay within range.</summary>
    public const int MostPlayers = 1000;

    private readonly WeightLadder ladder;
    private readonly double[] cells;

    /// <param name="ladder">The players, for all sums that matter.</param>
    public LikelihoodTable(WeightLadder ladder) => (this.ladder, cells) = (ladder, new double[ladder.Cells]);

    /// <summary>Fills the table with sums up to and with each cell, in place of what it held.</summary>
    /// <param name="odds">p / (1 − p), at most one.</param>
    /// <param name="cancellation">Stops the work.</param>
    public void Fill(double odds, CancellationToken cancellation)
    {
        cells.AsSpan().Clear();
        cells[0] = 1;
        var players = ladder.Players;
        for (var i = 0; i < players.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (i % 2 == players.Length % 2 && i + 1 < players.Length)
            {
                AddPair(odds, players[i], players[i + 1], ladder.Reach(i + 2));
                i++;
            }
            else
            {
                Add(odds, players[i], ladder.Reach(i + 1));
            }
        }

        Accumulate();
    }

    /// <summary>The swings of a player, where one of a coalition of s counts oddsˢ.</summary>
    public double Swings(double odds, int quota, int weight)
    {
        // With D the coalitions between one step and the next, D₀ − odds·D₁ + odds²·D₂ − …, from the lowest sum up.
        var (swings, below) = (0.0, 0.0);
        for (var sum = (quota - 1) % weight; sum < quota; sum += weight)
        {
            swings = cells[sum] - below - (odds * swings);
            below = cells[sum];
        }

        return swings;
    }

    private void AddPair(double odds, int light, int heavy, int reach)
    {
        var both = (int)Math.Min((long)light + heavy, reach + 1);
        AddBoth(odds, light, heavy, both, reach + 1 - both);
        Add(odds, light, both - 1);
        Add(odds, heavy, both - 1);
    }

    private void Add(double odds, int weight, int reach)
    {
        if (reach < weight)
        {
            return;
        }

        var to = cells.AsSpan(weight, reach + 1 - weight);
        var from = cells.AsSpan(0, to.Length);
        var cell = to.Length;
        if (Vector512.IsHardwareAccelerated)
        {
            var times = Vector512.Create(odds);
            for (; cell >= Vector512<double>.Count; cell -= Vector512<double>.Count)
            {
                var at = cell - Vector512<double>.Count;
                (Block(to, at) + (Block(from, at) * times)).CopyTo(to[at..]);
            }
        }

        while (--cell >= 0)
        {
            to[cell] += from[cell] * odds;
        }
    }

    private void AddBoth(double odds, int light, int heavy, int first, int count)
    {
        if (count <= 0)
        {
            return;
        }

        var to = cells.AsSpan(first, count);
        ReadOnlySpan<double> one = cells.AsSpan(first - light, count), other = cells.AsSpan(first - heavy, count), two = cells.AsSpan(first - light - heavy, count);
        var cell = count;
        if (Vector512.IsHardwareAccelerated)
        {
            var times = Vector512.Create(odds);
            for (; cell >= Vector512<double>.Count; cell -= Vector512<double>.Count)
            {
                var at = cell - Vector512<double>.Count;
                (Block(to, at) + ((Block(one, at) + Block(other, at) + (Block(two, at) * times)) * times)).CopyTo(to[at..]);
            }
        }

        while (--cell >= 0)
        {
            to[cell] += (one[cell] + other[cell] + (two[cell] * odds)) * odds;
        }
    }

    private static Vector512<double> Block(ReadOnlySpan<double> span, int at) => Vector512.Create(span.Slice(at, Vector512<double>.Count));

    // What rounding drops from the sum is carried along (Neumaier 1974), so that each cell is rounded once.
    private void Accumulate()
    {
        var (sum, dropped) = (0.0, 0.0);
        foreach (ref var cell in cells.AsSpan())
        {
            var next = sum + cell;
            dropped += sum >= cell ? sum - next + cell : cell - next + sum;
            sum = next;
            cell = sum + dropped;
        }
    }
}
