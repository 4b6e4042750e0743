namespace Governance.Model;

/// <summary>The chokepoints of a model: who depends on them, who controls them, and what goes dark without them.</summary>
public sealed record ChokepointReport
{
    internal ChokepointReport()
    {
    }

    /// <summary>The model.</summary>
    public required GovernanceModel Model { get; init; }

    /// <summary>What was asked.</summary>
    public required ChokepointOptions Options { get; init; }

    /// <summary>One entry for each capability, in ordinal order.</summary>
    public required EquatableArray<CapabilityReport> Capabilities { get; init; }

    /// <summary>One entry for each chokepoint, in ordinal order.</summary>
    public required EquatableArray<ChokepointControl> Controls { get; init; }

    /// <summary>One entry for each market in which shares are known, in ordinal order of its name.</summary>
    public required EquatableArray<MarketConcentration> Markets { get; init; }

    /// <summary>What goes dark; null where nothing is lost.</summary>
    public required Darkness? Darkness { get; init; }
}
