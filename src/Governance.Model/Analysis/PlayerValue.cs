namespace Governance.Model;

/// <summary>What an index says of a player: of each of them, where there are several of the kind.</summary>
/// <param name="Player">The player.</param>
/// <param name="Value">The exact value.</param>
public sealed record PlayerValue(Player Player, Fraction Value);
