namespace Governance.Model;

/// <summary>At least one part holds.</summary>
public sealed record AnyRule : Rule
{
    /// <summary>Any one of <paramref name="parts"/>.</summary>
    /// <exception cref="GovernanceException">There are none (GOV1011).</exception>
    public AnyRule(EquatableArray<Rule> parts)
        : base(parts.AsSpan()) => Parts = CheckParts(parts);

    /// <summary>The parts, in the order written.</summary>
    public EquatableArray<Rule> Parts { get; }

    private protected override string Tag => "any";
}
