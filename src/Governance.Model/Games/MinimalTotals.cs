using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Minimal winning coalitions without their sizes.</summary>
/// <param name="All">How many there are.</param>
/// <param name="ByClass">For each class, how many of them contain a given player of it: the public good index of Holler, before it is normalised.</param>
internal sealed record MinimalTotals(BigInteger All, ImmutableArray<BigInteger> ByClass);
