namespace Governance.Model;

/// <summary>How many ballots mark one option: those that approve of it, or choose it where each may choose one.</summary>
public sealed record OptionCount
{
    /// <summary><paramref name="amount"/> mark <paramref name="option"/>.</summary>
    /// <exception cref="GovernanceException">The amount is negative (GOV1005).</exception>
    public OptionCount(string option, Fraction amount)
    {
        if (amount < 0)
        {
            throw new GovernanceException(ErrorCodes.CountOutOfRange, $"{amount} ballots cannot be.", "Give 0 or more.");
        }

        (Option, Amount) = (Text.CheckId(option, "option id"), amount);
    }

    /// <summary>The option.</summary>
    public string Option { get; }

    /// <summary>How many, in heads or units of the measure of the preferences.</summary>
    public Fraction Amount { get; }
}
