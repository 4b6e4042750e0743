namespace Governance.Model;

/// <summary>The end of a mandate before its term.</summary>
/// <param name="On">The first day on which it no longer holds.</param>
/// <param name="By">Who ended it, in words.</param>
public sealed record Revocation(DateOnly On, string By)
{
    /// <summary>Who did it, in words; not blank.</summary>
    public string By { get; init => field = Said(value); } = Said(By);

    /// <summary>Where this comes from, or null.</summary>
    public Source? Source { get; init; }

    private static string Said(string by) => Guard.Said(by, "A mandate was revoked by nobody.", "Say who, such as the court.");
}
