using System.Numerics;

namespace Governance.Model;

/// <summary>Coalitions of one kind: how many there are, of which sizes, and the first of them.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="BySize">How many there are of each size, from 0 to the number of players.</param>
/// <param name="First">The first of them; one stands for all choices of so many of a kind.</param>
public sealed record CoalitionList(BigInteger Total, EquatableArray<BigInteger> BySize, EquatableArray<Coalition> First)
{
    /// <summary>Whether all of them are listed.</summary>
    public bool IsAll => First.Aggregate(BigInteger.Zero, (sum, coalition) => sum + coalition.Ways) == Total;

    /// <summary>Counts a family and lists some of it.</summary>
    /// <param name="family">The coalitions.</param>
    /// <param name="first">How many to list at most; 0 for none, which costs less.</param>
    /// <exception cref="GovernanceException">The number is negative (GOV1005), or the work does not fit (GOV5001).</exception>
    public static CoalitionList Of(CoalitionFamily family, int first)
    {
        ArgumentNullException.ThrowIfNull(family);
        return first < 0
            ? throw new GovernanceException(ErrorCodes.CountOutOfRange, $"The first {first} coalitions are none.", "Give 0 or more.")
            : new(family.Total, family.BySize, first == 0 ? [] : family.Take(first).ToEquatableArray());
    }
}
