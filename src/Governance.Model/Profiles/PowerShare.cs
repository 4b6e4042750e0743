namespace Governance.Model;

/// <summary>The part of the power in a body that a group or region holds.</summary>
/// <param name="Name">The group or region; empty for seats of which it is not told.</param>
/// <param name="Share">The sum of the normalised Banzhaf indices of its seats.</param>
public sealed record PowerShare(string Name, Fraction Share);
