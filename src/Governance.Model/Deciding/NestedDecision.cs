namespace Governance.Model;

/// <summary>How a body that holds a seat came to the position of that seat.</summary>
public sealed record NestedDecision
{
    internal NestedDecision(EntityId body, Finding finding) => (Body, Finding) = (body, finding);

    /// <summary>The body that holds the seat.</summary>
    public EntityId Body { get; }

    /// <summary>What its own rule says of its own votes.</summary>
    public Finding Finding { get; }
}
