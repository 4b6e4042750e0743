using System.Collections.Concurrent;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>The Shapley–Shubik index of a weighted game as an integral, to some decimals.</summary>
/// <remarks>
/// <para>
/// The index is the chance of a swing when every other player is in with the same chance p, averaged over p (Owen 1972): the
/// integral of a polynomial of degree n − 1, which n/2 points give without any error of method. One table of sums at
/// p ≤ 1/2 serves 1 − p too, through the dual game; there what is subtracted never counts more than what it is taken from.
/// </para>
/// <para>
/// What is left is rounding. In units of the last place, tables are right to 4 for each player, chances and powers to 4
/// more for each player, sums and nodes to 16, and at each step down in <see cref="LikelihoodTable.Swings"/> at most 6 are added, worth
/// a power of the odds. All relative to chances of at most 1/(1 − p) ≤ 2.
/// </para>
/// </remarks>
internal static class DecimalCounting
{
    private const long WorkingBytes = 160L << 20;
    private const double Unit = 1.0 / (1L << 53);

    /// <summary>How many tables are worked on at a time.</summary>
    public static int Workers(WeightLadder ladder) => (int)Math.Clamp(WorkingBytes / (8L * ladder.Cells), 1, Environment.ProcessorCount);

    /// <summary>The index for a player of each class.</summary>
    /// <param name="game">A game whose quotas fit a table.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static ShapleyDecimals Estimate(WeightedGame game, CancellationToken cancellation)
    {
        if (game.IsConstant)
        {
            return new([.. game.Sizes.Select(_ => 0.0)], 0);
        }

        var ladder = game.Ladder(BigInteger.Max(game.Quota, game.DualQuota));
        var players = ladder.Players.Length;
        if (players > LikelihoodTable.MostPlayers)
        {
            throw new InvalidOperationException($"{players} players are too many for decimals; at most {LikelihoodTable.MostPlayers}.");
        }

        int[] weights = [.. game.Steps.Select(step => (int)BigInteger.Min(step.Weight, ladder.Cells))];
        var points = (players + 1) / 2;
        var nodes = GaussLegendre.LowerHalf(points);
        var found = new double[nodes.Length][];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Workers(ladder), CancellationToken = cancellation };
        var idle = new ConcurrentBag<LikelihoodTable>(); // no more tables than workers
        Parallel.For(0, nodes.Length, options, k =>
        {
            var table = idle.TryTake(out var used) ? used : new(ladder);
            var (chance, share) = nodes[k];
            var odds = chance / (1 - chance);
            table.Fill(odds, cancellation);
            var scale = share * Math.Pow(1 - chance, players - 1);
            var hasOpposite = (2 * k) + 1 < points; // the middle point is its own opposite
            found[k] = Array.ConvertAll(weights, weight =>
                scale * (table.Swings(odds, (int)game.Quota, weight) + (hasOpposite ? table.Swings(odds, (int)game.DualQuota, weight) : 0)));
            idle.Add(table);
        });
        return new(game.PerClass(weights.Select((_, which) => found.Sum(shares => shares[which])), 0), Bound(nodes, players, ladder.Cells / (double)weights[0]));
    }

    private static double Bound((double Point, double Weight)[] nodes, int players, double steps) =>
        2 * Unit * ((8.0 * players) + 16 + nodes.Sum(node => 2 * node.Weight * 6 * Math.Min(steps + 1, (1 - node.Point) / Math.Max(1 - (2 * node.Point), Unit))));
}
