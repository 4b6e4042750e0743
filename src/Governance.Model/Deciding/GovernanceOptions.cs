namespace Governance.Model;

/// <summary>How an engine works; never what it answers about a verdict or an outcome.</summary>
public sealed record GovernanceOptions
{
    /// <summary>The options used where none are given.</summary>
    public static GovernanceOptions Default { get; } = new();

    /// <summary>How many steps to search for the smallest change before its answer is only an upper bound; not negative, zero for no search.</summary>
    public long ChangeSearchSteps
    {
        get;
        init => field = value >= 0 ? value
            : throw new GovernanceException(ErrorCodes.CountOutOfRange, $"A search of {value} steps is none.", "Give 0 steps or more.");
    } = 200_000;
}
