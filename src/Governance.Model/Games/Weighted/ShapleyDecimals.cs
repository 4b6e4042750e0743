using System.Collections.Immutable;

namespace Governance.Model.Games;

/// <summary>The Shapley–Shubik index to some decimals: an estimate for reading, on which nothing is decided.</summary>
/// <param name="Shares">For a player of each class, how likely it is the pivot.</param>
/// <param name="ErrorBound">By how much a share can be wrong at most, from the rounding of each step.</param>
internal sealed record ShapleyDecimals(ImmutableArray<double> Shares, double ErrorBound);
