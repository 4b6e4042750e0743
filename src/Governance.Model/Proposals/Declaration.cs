namespace Governance.Model;

/// <summary>A result that somebody declared, used only where it cannot be counted or the charter leaves it to the chair.</summary>
/// <param name="Carried">What was declared.</param>
/// <param name="By">Who declared it, in words: "the chair".</param>
public sealed record Declaration(bool Carried, string By)
{
    /// <summary>Who declared it, in words; not blank.</summary>
    public string By { get; init => field = Said(value); } = Said(By);

    /// <summary>How many votes were cast, in favour and against together, or null where that is not recorded; not negative.</summary>
    public long? Cast
    {
        get;
        init => field = value is null or >= 0 ? value
            : throw new GovernanceException(ErrorCodes.CountOutOfRange, $"{value} votes cannot have been cast.", "Give 0 or more.");
    }

    /// <summary>Where this comes from, or null.</summary>
    public Source? Source { get; init; }

    private static string Said(string by) => Guard.Said(by, "A result was declared by nobody.", "Say who declared it, such as the chair.");
}
