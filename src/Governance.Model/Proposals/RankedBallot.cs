namespace Governance.Model;

/// <summary>So many ballots that rank the options in one way.</summary>
public sealed record RankedBallot
{
    /// <summary><paramref name="count"/> ballots that rank <paramref name="tiers"/>.</summary>
    /// <param name="count">How many: heads, or units of the measure of the preferences; not negative.</param>
    /// <param name="tiers">The ids of options, the preferred ones first; those of one tier are ranked alike.</param>
    /// <exception cref="GovernanceException">The count is negative (GOV1005), or an option is ranked twice (GOV1021).</exception>
    public RankedBallot(Fraction count, EquatableArray<EquatableArray<string>> tiers)
    {
        if (count < 0)
        {
            throw new GovernanceException(ErrorCodes.CountOutOfRange, $"{count} ballots cannot be.", "Give 0 or more.");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var option in tiers.SelectMany(tier => tier))
        {
            if (!seen.Add(Text.CheckId(option, "option id")))
            {
                throw new GovernanceException(ErrorCodes.OptionTwice, $"A ballot ranks '{Text.Printable(option)}' twice.", "Rank each option once.");
            }
        }

        (Count, Tiers) = (count, tiers.Where(tier => !tier.IsEmpty).Select(tier => tier.SortedBy(option => option)).ToEquatableArray());
    }

    /// <summary>One ballot that ranks <paramref name="options"/>, the preferred one first.</summary>
    public RankedBallot(params EquatableArray<string> options)
        : this(1, options.Select(option => EquatableArrays.Create<string>([option])).ToEquatableArray())
    {
    }

    /// <summary>How many ballots.</summary>
    public Fraction Count { get; }

    /// <summary>The ids of options, the preferred ones first; those of one tier, in ordinal order, are ranked alike.</summary>
    public EquatableArray<EquatableArray<string>> Tiers { get; }

    /// <summary>The same ranking on <paramref name="count"/> ballots.</summary>
    public RankedBallot Times(Fraction count) => new(count, Tiers);
}
