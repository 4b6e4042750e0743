using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Minimal winning coalitions: those that lose as soon as any one member leaves.</summary>
/// <param name="BySize">For each size from 0 to n, how many there are.</param>
/// <param name="ByClass">For each class, for each size from 0 to n, how many of them contain a given player of it.</param>
internal sealed record MinimalCounts(ImmutableArray<BigInteger> BySize, ImmutableArray<ImmutableArray<BigInteger>> ByClass)
{
    /// <summary>The same without sizes.</summary>
    public MinimalTotals Sum() => new(Total(BySize), [.. ByClass.Select(Total)]);

    private static BigInteger Total(ImmutableArray<BigInteger> counts) => counts.Aggregate(BigInteger.Zero, BigInteger.Add);
}
