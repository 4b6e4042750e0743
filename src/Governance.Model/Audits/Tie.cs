namespace Governance.Model.Audits;

/// <summary>That a party cannot have a capability without a certain chokepoint.</summary>
internal sealed record Tie(Capability Capability, EntityId Party);
