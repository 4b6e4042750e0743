namespace Governance.Model;

/// <summary>Another body carries the same question by its own procedure: two houses, people and cantons.</summary>
/// <remarks>It needs that body's roll call within the one that is counted; without it the answer stays open.</remarks>
public sealed record DecisionOfRule : Rule
{
    /// <summary>The decision of <paramref name="body"/>.</summary>
    public DecisionOfRule(EntityId body) => Body = Guard.Id(body);

    /// <summary>The other body.</summary>
    public EntityId Body { get; }

    private protected override string Tag => "decision-of";
}
