namespace Governance.Model;

/// <summary>The place where a chain of mandates breaks, or where it stops short of binding.</summary>
public sealed record ChainBreak
{
    internal ChainBreak(ChainBreakKind kind, EntityId at, Mandate? mandate) => (Kind, At, Mandate) = (kind, at, mandate);

    /// <summary>What is wrong.</summary>
    public ChainBreakKind Kind { get; }

    /// <summary>Who granted the mandate that does not hold, or granted none.</summary>
    public EntityId At { get; }

    /// <summary>The mandate that does not hold, or null where there is none.</summary>
    public Mandate? Mandate { get; }
}
