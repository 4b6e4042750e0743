namespace Governance.Model;

/// <summary>One of the options that a question puts to the choice: a text, or a candidate.</summary>
public sealed record BallotOption
{
    private const int LongestId = 190;

    /// <summary>The option called <paramref name="id"/>.</summary>
    /// <exception cref="GovernanceException">The id cannot be used, or has more than 190 characters (GOV1002): a docket names what was chosen as <c>chosen/id</c>.</exception>
    public BallotOption(string id) => Id = Text.CheckId(id, "option id").Length <= LongestId ? id
        : throw new GovernanceException(ErrorCodes.BadName, $"An option id of {id.Length} characters cannot be used.", $"Write 1 to {LongestId} characters, and give the option a name in prose.");

    /// <summary>The id by which ballots name it, unique in its proposal.</summary>
    public string Id { get; }

    /// <summary>What it is called in prose, or null.</summary>
    public string? Name { get; init; }

    /// <summary>The type of question that choosing it would answer, which selects the rule it must satisfy; null for that of the proposal.</summary>
    public string? QuestionType { get; init; }

    /// <summary>Whether it is the default, which stands where no other option is chosen.</summary>
    public bool IsDefault { get; init; }

    /// <summary>With whom a candidate is affiliated, such as an employer, for a limit on how many of them are elected; or null.</summary>
    public string? Affiliation { get; init => field = value is null ? null : Text.CheckId(value, "affiliation"); }

    /// <summary>What it is called in prose: its name, else its id.</summary>
    public string DisplayName => Name ?? Id;

    /// <summary>The option called <paramref name="id"/>.</summary>
    public static implicit operator BallotOption(string id) => new(id);
}
