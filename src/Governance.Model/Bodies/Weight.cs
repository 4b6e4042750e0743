namespace Governance.Model;

/// <summary>What one seat weighs by one measure.</summary>
public sealed record Weight
{
    /// <summary>A seat that weighs <paramref name="amount"/> by <paramref name="measure"/>.</summary>
    /// <exception cref="GovernanceException">The amount is negative (GOV1005), or heads are weighed (GOV1009): every seat is one head.</exception>
    public Weight(Measure measure, Fraction amount)
    {
        if (amount < 0)
        {
            throw new GovernanceException(ErrorCodes.CountOutOfRange, $"A seat cannot weigh {amount}.", "Give a weight of 0 or more.");
        }

        if (measure.IsHeads)
        {
            throw new GovernanceException(ErrorCodes.HeadsAreNotWeighed, "Every seat weighs one head.", "Use another measure, or the count of the seat.");
        }

        (Measure, Amount) = (measure, amount);
    }

    /// <summary>By what.</summary>
    public Measure Measure { get; }

    /// <summary>How much, in units of the measure; not negative.</summary>
    public Fraction Amount { get; }
}
