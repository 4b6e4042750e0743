using System.Numerics;

namespace Governance.Model;

/// <summary>How a capability hangs on its chokepoints, for one who wants it and within its budget.</summary>
public sealed record CapabilityStructure
{
    internal CapabilityStructure()
    {
    }

    /// <summary>Who wants it; null for any route at any cost.</summary>
    public required EntityId? Party { get; init; }

    /// <summary>The binding chokepoints: without any one of them no way is left. In ordinal order; empty where there is no way anyhow.</summary>
    public required EquatableArray<string> Binding { get; init; }

    /// <summary>How many minimal path sets there are; null where that takes too much work.</summary>
    public required BigInteger? PathSets { get; init; }

    /// <summary>How many minimal cut sets there are; null where that takes too much work.</summary>
    public required BigInteger? CutSets { get; init; }

    /// <summary>The fewest chokepoints whose loss leaves no way; null where no loss does, or where that takes too much work.</summary>
    public required Capture? SmallestCut { get; init; }

    /// <summary>Birnbaum's importance of each chokepoint where each works with probability 1/2: its absolute Banzhaf index; null where that takes too much work.</summary>
    public required PowerIndex? Importance { get; init; }

    /// <summary>The normalised Banzhaf index of each controller, the largest first; null where that takes too much work.</summary>
    public required EquatableArray<ControllerShare>? Power { get; init; }

    /// <summary>The Herfindahl–Hirschman index over that power, from 0 to 1; null where that is.</summary>
    public Fraction? PowerConcentration => Power?.Aggregate(Fraction.Zero, (sum, entry) => sum + (entry.Share * entry.Share));

    /// <summary>Why something above is missing, in words; null where nothing is.</summary>
    public required string? Remark { get; init; }
}
