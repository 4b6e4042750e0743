namespace Governance.Model;

/// <summary>What somebody must do once an outcome reaches them. Duties never change an outcome.</summary>
/// <param name="Who">Who owes it: a party or a body.</param>
/// <param name="What">What is owed, as a phrase: "reply in public".</param>
public sealed record Duty(EntityId Who, string What)
{
    /// <summary>Who owes it: a party or a body.</summary>
    public EntityId Who { get; init => field = Guard.Id(value); } = Guard.Id(Who);

    /// <summary>Within how many days, or null where no time is set; not negative.</summary>
    public int? WithinDays
    {
        get;
        init => field = value is null or >= 0 ? value
            : throw new GovernanceException(ErrorCodes.CountOutOfRange, $"A duty within {value} days is none.", "Give 0 days or more.");
    }

    /// <summary>How free the one who owes it is.</summary>
    public Discretion Discretion { get; init => field = Guard.Named(value); }

    /// <summary>Where this comes from, or null.</summary>
    public Source? Source { get; init; }
}
