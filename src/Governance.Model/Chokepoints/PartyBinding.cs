namespace Governance.Model;

/// <summary>The chokepoints that one party cannot route around, each taken alone.</summary>
/// <param name="Party">The party.</param>
/// <param name="Chokepoints">Their ids, in ordinal order; empty where it can do without any one of them, or has no way anyhow.</param>
public sealed record PartyBinding(EntityId Party, EquatableArray<string> Chokepoints);
