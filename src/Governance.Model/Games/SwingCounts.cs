using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>How many coalitions win, and how many of them each player makes win.</summary>
/// <param name="Winning">How many of the 2ⁿ coalitions win.</param>
/// <param name="Swings">For each class, how many coalitions without a given player of it lose and win with that player.</param>
internal sealed record SwingCounts(BigInteger Winning, ImmutableArray<BigInteger> Swings);
