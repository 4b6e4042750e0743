namespace Governance.Model;

/// <summary>It carries unless so many object in time: silence procedure, lazy consensus, minutes that become final.</summary>
public sealed record SilenceRule : Rule
{
    /// <summary>A silence procedure broken by <paramref name="brokenBy"/> objections.</summary>
    /// <param name="brokenBy">How many sustained objections break it, in seats; at least one.</param>
    /// <param name="windowDays">How many days there are to object, or null where none are stated; shown, not computed with.</param>
    /// <exception cref="GovernanceException">A number is out of range (GOV1005).</exception>
    public SilenceRule(long brokenBy = 1, int? windowDays = null)
    {
        if (brokenBy < 1)
        {
            throw new GovernanceException(ErrorCodes.CountOutOfRange, $"Silence is broken by 1 objection or more, not {brokenBy}.", "Give 1 or more.");
        }

        if (windowDays < 0)
        {
            throw new GovernanceException(ErrorCodes.CountOutOfRange, $"There cannot be {windowDays} days to object.", "Give 0 days or more, or leave them out.");
        }

        (BrokenBy, WindowDays) = (brokenBy, windowDays);
    }

    /// <summary>How many sustained objections break it, in seats.</summary>
    public long BrokenBy { get; }

    /// <summary>How many days there are to object, or null where none are stated.</summary>
    public int? WindowDays { get; }

    private protected override string Tag => "silence";
}
