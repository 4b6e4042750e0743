using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Winning coalitions and swings, told apart by the size of the coalition.</summary>
/// <param name="Winning">For each size from 0 to n, how many coalitions of that size win.</param>
/// <param name="Swings">For each class, for each size from 0 to n − 1, how many coalitions of that size without a given player of it lose and win with that player.</param>
internal sealed record SizedCounts(ImmutableArray<BigInteger> Winning, ImmutableArray<ImmutableArray<BigInteger>> Swings)
{
    /// <summary>The same without sizes.</summary>
    public SwingCounts Sum() => new(Total(Winning), [.. Swings.Select(Total)]);

    private static BigInteger Total(ImmutableArray<BigInteger> counts) => counts.Aggregate(BigInteger.Zero, BigInteger.Add);
}
