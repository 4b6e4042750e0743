namespace Governance.Model;

/// <summary>Counted positions against an exact fraction of a base: majorities of every kind.</summary>
/// <remarks>
/// Holds when counted ⋛ threshold × base, by cross-multiplication. When no seat is in the base or counted, it does what
/// <see cref="WhenEmpty"/> says. Example: more than 1/2 of votes cast; at least 2/3 of those present; more than 1/2 of fixed seats.
/// </remarks>
public sealed record ShareRule : Rule
{
    /// <summary>A share of a base.</summary>
    /// <param name="counted">The positions counted; at least one.</param>
    /// <param name="of">The base.</param>
    /// <param name="comparison">More than, at least, at most or less than.</param>
    /// <param name="threshold">The fraction of the base; not negative.</param>
    /// <param name="measure">By what seats are weighed.</param>
    /// <param name="whenEmpty">What holds when there is nothing to take a share of; by default a lower bound fails and an upper bound holds.</param>
    /// <exception cref="GovernanceException">The threshold is negative (GOV1014), equality was asked for (GOV1015), or no position is counted (GOV1011).</exception>
    public ShareRule(EquatableArray<Position> counted, ShareBase of, Comparison comparison, Fraction threshold, Measure measure = default, EmptyBase? whenEmpty = null)
    {
        if (threshold < 0)
        {
            throw new GovernanceException(ErrorCodes.ShareOutOfRange, $"A share of {threshold} cannot be.", "Give a fraction of 0 or more, such as 2/3.");
        }

        if (comparison is < Comparison.MoreThan or > Comparison.LessThan)
        {
            throw new GovernanceException(ErrorCodes.NoSuchComparison, "A share is compared for equality.", "Use more than, at least, at most or less than.");
        }

        (Counted, Of, Comparison, Threshold, Measure) = (CheckPositions(counted), of.Given(), comparison, threshold, measure);
        WhenEmpty = whenEmpty is { } given ? Guard.Named(given) : DefaultWhenEmpty(comparison);
    }

    /// <summary>The positions counted.</summary>
    public EquatableArray<Position> Counted { get; }

    /// <summary>The base.</summary>
    public ShareBase Of { get; }

    /// <summary>How the count is held against the fraction of the base.</summary>
    public Comparison Comparison { get; }

    /// <summary>The fraction of the base.</summary>
    public Fraction Threshold { get; }

    /// <summary>By what seats are weighed.</summary>
    public Measure Measure { get; }

    /// <summary>What holds when there is nothing to take a share of.</summary>
    public EmptyBase WhenEmpty { get; }

    private protected override string Tag => "share";

    /// <summary>What holds over an empty base unless the rule says otherwise.</summary>
    internal static EmptyBase DefaultWhenEmpty(Comparison comparison) =>
        comparison is Comparison.MoreThan or Comparison.AtLeast ? EmptyBase.Fails : EmptyBase.Holds;
}
