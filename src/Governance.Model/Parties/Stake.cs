namespace Governance.Model;

/// <summary>The relation "this party is affected by this matter". It authorises nothing.</summary>
/// <param name="Party">Who is affected.</param>
/// <param name="Matter">By what; a stake in a matter is touched by decisions on anything below or above it.</param>
public sealed record Stake(EntityId Party, Matter Matter)
{
    /// <summary>Who is affected.</summary>
    public EntityId Party { get; init => field = Guard.Id(value); } = Guard.Id(Party);

    /// <summary>By what; a stake in a matter is touched by decisions on anything below or above it.</summary>
    public Matter Matter { get; init => field = Guard.Given(value); } = Guard.Given(Matter);

    /// <summary>What the party bears.</summary>
    public Bearing Bears { get; init => field = Guard.Flags(value); }

    /// <summary>The stake in words, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Where this comes from, or null.</summary>
    public Source? Source { get; init; }
}
