namespace Governance.Model;

/// <summary>What was found in one file, and what became of its proposals.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Diagnostics">What was found when it was read.</param>
/// <param name="Results">What became of its proposals, in its order; empty where it could not be used.</param>
public sealed record FileReport(string Name, EquatableArray<Diagnostic> Diagnostics, EquatableArray<CaseResult> Results)
{
    /// <summary>What its chokepoints are; null where that was not asked.</summary>
    public ChokepointReport? Chokepoints { get; init; }

    /// <summary>What an audit of it found; null where that was not asked.</summary>
    public AuditReport? Audit { get; init; }

    /// <summary>What was asked of its bodies as games.</summary>
    public EquatableArray<GameReport> Games { get; init; }
}
