namespace Governance.Model;

/// <summary>A way to have a capability: what it costs to switch to, and what it relies on.</summary>
/// <param name="Cost">What its routes cost together, in the unit of the capability; 0 for the way things are done today.</param>
/// <param name="Chokepoints">The chokepoints it relies on, in ordinal order.</param>
/// <param name="Routes">The routes it takes, in ordinal order.</param>
public sealed record Way(Fraction Cost, EquatableArray<string> Chokepoints, EquatableArray<string> Routes);
