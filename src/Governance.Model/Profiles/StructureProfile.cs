namespace Governance.Model;

/// <summary>A structure in short: who decides, by which rule, with whose power, for whom, and with which levers.</summary>
public sealed record StructureProfile
{
    internal StructureProfile(GovernanceModel model, AuditReport audit) => (Model, Audit) = (model, audit);

    /// <summary>The structure.</summary>
    public GovernanceModel Model { get; }

    /// <summary>What it is called.</summary>
    public string Name => Model.Name ?? "a model";

    /// <summary>The bodies that somebody authorised to bind, in ordinal order.</summary>
    public EquatableArray<BodyProfile> Bodies { get; internal init; }

    /// <summary>The parties from whom a chain of mandates with the power to bind leads to one of these bodies, in ordinal order.</summary>
    public EquatableArray<EntityId> Bound { get; internal init; }

    /// <summary>The parties that bear loss where one of these bodies decides, without such a chain in the matter; in ordinal order.</summary>
    public EquatableArray<EntityId> Exposed { get; internal init; }

    /// <summary>The chokepoints that somebody cannot route around, in ordinal order.</summary>
    public EquatableArray<ChokepointProfile> Chokepoints { get; internal init; }

    /// <summary>The audit.</summary>
    public AuditReport Audit { get; }

    /// <summary>The name, and how many bodies decide for how many parties.</summary>
    public override string ToString() => $"{Name}: {Bodies.Count} deciding, {Bound.Count} bound, {Exposed.Count} exposed";

    /// <summary>What a party or body is called in prose.</summary>
    internal string Title(EntityId id) => Model.FindParty(id)?.DisplayName ?? Model.FindBody(id)?.DisplayName ?? id.Value;
}
