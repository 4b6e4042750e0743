namespace Governance.Model;

/// <summary>All that is asked of one capability.</summary>
public sealed record CapabilityReport
{
    internal CapabilityReport()
    {
    }

    /// <summary>The capability.</summary>
    public required Capability Capability { get; init; }

    /// <summary>For each who wants it, the cheapest way before and after what is lost; alike where nothing is.</summary>
    public required EquatableArray<Access> Access { get; init; }

    /// <summary>For each who wants it, what it relies on within its budget; where nobody does, one entry for any route at any cost.</summary>
    public required EquatableArray<CapabilityStructure> Structures { get; init; }

    /// <summary>For each chokepoint on which somebody relies, how many could not do without it.</summary>
    public required EquatableArray<Exclusivity> Exclusivity { get; init; }

    /// <summary>The chokepoints without which it fails on every route, whatever that costs, in ordinal order.</summary>
    public required EquatableArray<string> SinglePointsOfFailure { get; init; }
}
