namespace Governance.Model;

/// <summary>A weighted sum of positions reaches a bound: whatever no other rule says, still without opaque code.</summary>
public sealed record LinearRule : Rule
{
    /// <summary>Σ <paramref name="terms"/> ≥ <paramref name="bound"/>.</summary>
    /// <exception cref="GovernanceException">There are no terms (GOV1011).</exception>
    public LinearRule(EquatableArray<LinearTerm> terms, Fraction bound)
    {
        if (terms.IsEmpty)
        {
            throw new GovernanceException(ErrorCodes.EmptyComposition, "A linear rule has no terms.", "Give at least one.");
        }

        terms.WithoutNulls(nameof(terms));
        if (Numbers.CommonDenominator(terms.Select(term => term.Coefficient).Append(bound)) is null)
        {
            throw new GovernanceException(ErrorCodes.CountOutOfRange, $"The coefficients have no common denominator of {Numbers.LongestDenominator} bits or less.", "Use coefficients that share a denominator, such as whole numbers.");
        }

        (Terms, Bound) = (terms, bound);
    }

    /// <summary>The terms, in the order written.</summary>
    public EquatableArray<LinearTerm> Terms { get; }

    /// <summary>What their sum must reach.</summary>
    public Fraction Bound { get; }

    private protected override string Tag => "linear";
}
