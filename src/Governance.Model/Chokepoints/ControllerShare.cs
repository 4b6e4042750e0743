namespace Governance.Model;

/// <summary>What one controller holds of a market.</summary>
/// <param name="Controller">The controller.</param>
/// <param name="Share">The shares of its chokepoints together, from 0 to 1.</param>
public sealed record ControllerShare(EntityId Controller, Fraction Share);
