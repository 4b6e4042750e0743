namespace Governance.Model;

/// <summary>A chokepoint that somebody cannot route around.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">What it is called in prose.</param>
/// <param name="Controller">Who controls it.</param>
/// <param name="Bound">Who cannot do without it, in ordinal order.</param>
public sealed record ChokepointProfile(string Id, string Name, EntityId Controller, EquatableArray<EntityId> Bound);
