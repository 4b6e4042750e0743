namespace Governance.Model;

/// <summary>Comparing facts: exact, and only of like with like.</summary>
internal static class Criteria
{
    public static Comparison Check(Comparison comparison, AttributeValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Guard.Named(comparison);
        if (comparison != Comparison.EqualTo && value is (AttributeValue.Word or AttributeValue.Flag))
        {
            throw new GovernanceException(ErrorCodes.NoSuchComparison, $"'{value}' has no order.", "Compare texts and flags for equality.");
        }

        return comparison;
    }

    /// <summary>The answer, or null where the two values cannot be compared.</summary>
    public static bool? Compare(AttributeValue actual, Comparison comparison, AttributeValue bound)
    {
        int? order = (actual, bound) switch
        {
            (AttributeValue.Number left, AttributeValue.Number right) => left.Value.CompareTo(right.Value),
            (AttributeValue.Day left, AttributeValue.Day right) => left.Value.CompareTo(right.Value),
            (AttributeValue.Word left, AttributeValue.Word right) => string.CompareOrdinal(left.Value, right.Value),
            (AttributeValue.Flag left, AttributeValue.Flag right) => left.Value.CompareTo(right.Value),
            _ => null,
        };
        return order is { } sign ? Holds(sign, comparison) : null;
    }

    /// <summary>Whether a number with this sign, the difference of two values, satisfies the comparison.</summary>
    public static bool Holds(int sign, Comparison comparison) => comparison switch
    {
        Comparison.MoreThan => sign > 0,
        Comparison.AtLeast => sign >= 0,
        Comparison.AtMost => sign <= 0,
        Comparison.LessThan => sign < 0,
        _ => sign == 0,
    };
}
