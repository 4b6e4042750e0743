namespace Governance.Model;

/// <summary>What the electors said of several options: ranked ballots, a published table of comparisons, or marks.</summary>
/// <remarks>One of the three is given; a published table or marks do not tell how many ballots there were, so <see cref="Cast"/> does.</remarks>
public sealed record Preferences
{
    /// <summary>The class of seats that voted, or null where the body has one class that may.</summary>
    public string? Class { get; init => field = value is null ? null : Text.CheckId(value, "seat class"); }

    /// <summary>What is counted; heads unless said.</summary>
    public Measure Measure { get; init; }

    /// <summary>How many ballots were cast, or null where the record does not say, or where it gives the ballots themselves.</summary>
    public Fraction? Cast
    {
        get;
        init => field = value is null || value >= 0 ? value : throw new GovernanceException(ErrorCodes.CountOutOfRange, $"{value} ballots cannot have been cast.", "Give 0 or more.");
    }

    /// <summary>The ballots, in the order written.</summary>
    public EquatableArray<RankedBallot> Ballots { get; init => field = value.WithoutNulls(); }

    /// <summary>Published comparisons, each pair once in each direction, in ordinal order; what is not given is 0.</summary>
    public EquatableArray<PairwiseCount> Comparisons
    {
        get;
        init => field = EachOnce(value.SortedBy(count => $"{count.Option}\n{count.Over}"), (one, other) => one.Option == other.Option && one.Over == other.Over, one => $"'{one.Option}' over '{one.Over}'");
    }

    /// <summary>Published marks, each option once, in ordinal order; what is not given is 0.</summary>
    public EquatableArray<OptionCount> Marks
    {
        get;
        init => field = EachOnce(value.SortedBy(count => count.Option), (one, other) => one.Option == other.Option, one => $"'{one.Option}'");
    }

    /// <summary>The option for which the casting vote was given, or null where it was not used.</summary>
    public string? CastingVote { get; init => field = value is null ? null : Text.CheckId(value, "option id"); }

    private static EquatableArray<T> EachOnce<T>(EquatableArray<T> counts, Func<T, T, bool> same, Func<T, string> words)
        where T : class
    {
        for (var i = 1; i < counts.Count; i++)
        {
            if (same(counts[i - 1], counts[i]))
            {
                throw new GovernanceException(ErrorCodes.OptionTwice, $"{words(counts[i])} is counted twice.", "Give one count.");
            }
        }

        return counts;
    }
}
