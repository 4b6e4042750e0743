namespace Governance.Model;

/// <summary>A figure about participation: attendance, applause, a list of names. It is shown, and can authorise nothing.</summary>
/// <param name="What">What was counted: "attended in person".</param>
/// <param name="Amount">How many.</param>
public sealed record Evidence(string What, Fraction Amount)
{
    /// <summary>What was counted; not blank.</summary>
    public string What { get; init => field = Said(value); } = Said(What);

    /// <summary>How many; not negative.</summary>
    public Fraction Amount { get; init => field = Counted(value); } = Counted(Amount);

    /// <summary>Where this comes from, or null.</summary>
    public Source? Source { get; init; }

    private static string Said(string what) => Guard.Said(what, "A piece of evidence says nothing of what was counted.", "Say what, such as attended in person.");

    private static Fraction Counted(Fraction amount) => amount >= 0 ? amount
        : throw new GovernanceException(ErrorCodes.CountOutOfRange, $"Nobody can have counted {amount}.", "Give 0 or more.");
}
