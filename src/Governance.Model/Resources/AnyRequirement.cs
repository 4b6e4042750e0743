namespace Governance.Model;

/// <summary>At least one of the parts is met.</summary>
public sealed record AnyRequirement : Requirement
{
    /// <summary>At least one of <paramref name="parts"/>.</summary>
    /// <exception cref="GovernanceException">There are none (GOV1011).</exception>
    public AnyRequirement(EquatableArray<Requirement> parts)
        : base(parts.AsSpan()) => Parts = CheckParts(parts);

    /// <summary>The parts, in the order written.</summary>
    public EquatableArray<Requirement> Parts { get; }

    private protected override string Tag => "any";
}
