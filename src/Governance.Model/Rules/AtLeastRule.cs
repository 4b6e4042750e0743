namespace Governance.Model;

/// <summary>The parts that hold weigh at least so much: k of n, or a weighted vote of sub-decisions.</summary>
public sealed record AtLeastRule : Rule
{
    private const int LongestDenominator = 4096; // in bits: sums of fractions without a common denominator grow with every part

    /// <summary>Parts that together weigh at least <paramref name="required"/>.</summary>
    /// <exception cref="GovernanceException">There are no parts (GOV1011), or more is required than all together weigh, or nothing (GOV1016).</exception>
    public AtLeastRule(Fraction required, EquatableArray<WeightedRule> parts)
        : base(parts.Select(part => part?.Rule).ToArray())
    {
        CheckParts(parts.Select(part => part?.Rule!).ToEquatableArray());
        var reach = parts.Aggregate(Fraction.Zero, (sum, part) => Bounded(sum + part.Weight));
        if (required <= 0 || required > reach)
        {
            throw new GovernanceException(ErrorCodes.QuotaBeyondReach, $"{required} of parts that weigh {reach} together cannot be asked for.", $"Ask for more than 0 and at most {reach}.");
        }

        (Required, Parts) = (required, parts);
    }

    /// <summary>What the parts that hold must weigh.</summary>
    public Fraction Required { get; }

    /// <summary>The parts, in the order written.</summary>
    public EquatableArray<WeightedRule> Parts { get; }

    private protected override string Tag => "at-least";

    private static Fraction Bounded(Fraction sum) => sum.Denominator.GetBitLength() <= LongestDenominator ? sum
        : throw new GovernanceException(ErrorCodes.CountOutOfRange, "The parts weigh fractions without a common denominator of some 1,200 digits or less.", "Use weights that share a denominator.");
}
