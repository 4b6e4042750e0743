namespace Governance.Model;

/// <summary>Every one of the parts is met.</summary>
public sealed record AllRequirement : Requirement
{
    /// <summary>Every one of <paramref name="parts"/>.</summary>
    /// <exception cref="GovernanceException">There are none (GOV1011).</exception>
    public AllRequirement(EquatableArray<Requirement> parts)
        : base(parts.AsSpan()) => Parts = CheckParts(parts);

    /// <summary>The parts, in the order written.</summary>
    public EquatableArray<Requirement> Parts { get; }

    private protected override string Tag => "all";
}
