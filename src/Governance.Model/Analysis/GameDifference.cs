using System.Numerics;

namespace Governance.Model;

/// <summary>Some coalitions, by their number and a witness.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Smallest">One with the fewest members.</param>
public sealed record GameDifference(BigInteger Count, Coalition Smallest);
