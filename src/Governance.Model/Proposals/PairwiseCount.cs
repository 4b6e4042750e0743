namespace Governance.Model;

/// <summary>How many prefer one option to another.</summary>
public sealed record PairwiseCount
{
    /// <summary><paramref name="amount"/> prefer <paramref name="option"/> to <paramref name="over"/>.</summary>
    /// <exception cref="GovernanceException">The amount is negative (GOV1005), or an option is compared with itself (GOV1021).</exception>
    public PairwiseCount(string option, string over, Fraction amount)
    {
        if (amount < 0)
        {
            throw new GovernanceException(ErrorCodes.CountOutOfRange, $"{amount} ballots cannot be.", "Give 0 or more.");
        }

        (Option, Over, Amount) = (Text.CheckId(option, "option id"), Text.CheckId(over, "option id"), amount);
        if (option == over)
        {
            throw new GovernanceException(ErrorCodes.OptionTwice, $"'{Text.Printable(option)}' is compared with itself.", "Leave it out, or name another option.");
        }
    }

    /// <summary>The option preferred.</summary>
    public string Option { get; }

    /// <summary>The option it is preferred to.</summary>
    public string Over { get; }

    /// <summary>How many, in heads or units of the measure of the preferences.</summary>
    public Fraction Amount { get; }
}
