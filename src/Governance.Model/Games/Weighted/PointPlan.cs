using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>At which points the swings of a weighted game by size are worked out when a row for each size would be too much.</summary>
/// <remarks>
/// A table at z serves 1/z as well when it is as long as the larger of the quota and the dual quota, because turned round the
/// swings of the dual are those of the game. Where the two are far apart, more but shorter tables are cheaper.
/// </remarks>
internal sealed class PointPlan
{
    /// <param name="game">A game that neither always nor never wins, whose quotas fit a table.</param>
    public PointPlan(WeightedGame game)
    {
        var (small, large) = game.Quota < game.DualQuota ? (game.Quota, game.DualQuota) : (game.DualQuota, game.Quota);
        Ladder = game.Ladder(small);
        Players = Ladder.Players.Length;
        IsDual = game.DualQuota < game.Quota;
        (Quota, OtherQuota) = (small, large);

        // A coalition that swings is losing, and so is the rest of the players without its last member in the dual.
        (Lowest, Highest) = (Players - 1 - game.Longest(large), Ladder.Longest);
        (Serves, Tables) = (1, Unknowns);
        if (large * 8 <= WeightedCost.MostBytes && game.Ladder(large) is { } longer && ((Unknowns / 2) + 1) * (BigInteger)longer.Updates < Unknowns * (BigInteger)Ladder.Updates)
        {
            (Serves, Tables, Ladder) = (2, (Unknowns / 2) + 1, longer);
        }

        Bits = Binomials.Bits(Players - 1);
    }

    /// <summary>Players above weight zero.</summary>
    public int Players { get; }

    /// <summary>Whether the game worked on is the dual, which has the smaller quota.</summary>
    public bool IsDual { get; }

    /// <summary>The quota of the game worked on.</summary>
    public BigInteger Quota { get; }

    /// <summary>The quota of its dual.</summary>
    public BigInteger OtherQuota { get; }

    /// <summary>The smallest coalition that can swing.</summary>
    public int Lowest { get; }

    /// <summary>The largest coalition that can swing.</summary>
    public int Highest { get; }

    /// <summary>How many sizes are to be found.</summary>
    public int Unknowns => Highest - Lowest + 1;

    /// <summary>How many points a table serves; the point 1 is its own inverse.</summary>
    public int Serves { get; }

    /// <summary>The players, for the sums that a table has.</summary>
    public WeightLadder Ladder { get; }

    /// <summary>How many tables there are for each prime; the points are 1, 2, ….</summary>
    public int Tables { get; }

    /// <summary>How long a count can be.</summary>
    public long Bits { get; }

    /// <summary>What it costs when <paramref name="workers"/> tables exist at a time.</summary>
    public WeightedCost Cost(int workers)
    {
        var primes = (Bits + PrimeField.Bits - 2) / (PrimeField.Bits - 1);
        return new(primes * Tables * ((BigInteger)Ladder.Updates + Ladder.Cells), (BigInteger)workers * Ladder.Cells * 8);
    }

    /// <summary>Turns counts of the game worked on into those of the game asked about.</summary>
    public ImmutableArray<BigInteger> Turn(ImmutableArray<BigInteger> counts) => IsDual ? [.. counts.Reverse()] : counts;
}
