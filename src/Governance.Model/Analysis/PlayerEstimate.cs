namespace Governance.Model;

/// <summary>An estimate of what an index says of a player: of each of them, where there are several of the kind.</summary>
/// <param name="Player">The player.</param>
/// <param name="Value">The estimate.</param>
/// <param name="HalfWidth">How far it can be off, either way.</param>
public sealed record PlayerEstimate(Player Player, Fraction Value, Fraction HalfWidth);
