using System.Collections.Immutable;

namespace Governance.Model.Games;

/// <summary>The Shapley–Shubik index to some decimals: an estimate for reading, on which nothing is decided.</summary>
/// <param name="Shares">For a player of each class, how likely it is the pivot.</param>
/// <param name="ErrorBound">By how much a share can be wrong at most, from the rounding of each step.</param>
internal sealed record ShapleyDecimals(ImmutableArray<double> Shares, double ErrorBound)
{
    private const long Parts = 1L << 52; // as fine as a share near one half is known

    /// <summary>The share of a player of a class, as a fraction near the computed number.</summary>
    public Fraction Share(int index) => new((long)Math.Round(Shares[index] * Parts), Parts);

    /// <summary>How far such a fraction can be off.</summary>
    public Fraction HalfWidth => new((long)Math.Ceiling(ErrorBound * Parts) + 1, Parts);
}
