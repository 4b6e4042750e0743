namespace Governance.Model;

/// <summary>Every part holds.</summary>
public sealed record AllRule : Rule
{
    /// <summary>Every one of <paramref name="parts"/>.</summary>
    /// <exception cref="GovernanceException">There are none (GOV1011).</exception>
    public AllRule(EquatableArray<Rule> parts)
        : base(parts.AsSpan()) => Parts = CheckParts(parts);

    /// <summary>The parts, in the order written.</summary>
    public EquatableArray<Rule> Parts { get; }

    private protected override string Tag => "all";
}
