namespace Governance.Model;

/// <summary>A place in a body, or several places that do not differ: who holds it, what it may do, what it weighs.</summary>
public sealed record Seat
{
    /// <summary>One or more places of a class.</summary>
    /// <param name="seatClass">The class, which rules and tallies may name.</param>
    /// <param name="count">How many places that do not differ; at least one.</param>
    /// <param name="holder">Who holds it: a party or a body; null where the holders are not told apart.</param>
    /// <exception cref="GovernanceException">The class cannot be used (GOV1002), the count is below one (GOV1005), or several places have one holder (GOV1010).</exception>
    public Seat(string seatClass, long count = 1, EntityId? holder = null)
    {
        if (count < 1)
        {
            throw new GovernanceException(ErrorCodes.CountOutOfRange, $"{count} seats of class '{seatClass}' cannot be.", "Give a count of 1 or more.");
        }

        if (count > 1 && holder is not null)
        {
            throw new GovernanceException(ErrorCodes.OneHolderPerSeat, $"'{holder}' holds {count} seats written as one.", "Write a seat for each, or leave out the holder.");
        }

        (Class, Count, Holder) = (Text.CheckId(seatClass, "seat class"), count, Guard.Id(holder));
        Id = holder?.Value ?? seatClass;
    }

    /// <summary>The class, which rules and tallies may name.</summary>
    public string Class { get; }

    /// <summary>How many places that do not differ, vacant ones included.</summary>
    public long Count { get; }

    /// <summary>Who holds it, or null where the holders are not told apart.</summary>
    public EntityId? Holder { get; }

    /// <summary>The id by which a roll call names it, unique in its body: the holder, else the class, unless given.</summary>
    public string Id { get; init => field = Text.CheckId(value, "seat id"); }

    /// <summary>Who fills it, a party or a body, or null where that is not told. Naming somebody is no mandate, and no vote.</summary>
    /// <remarks>Where the holder is not told, groups and regions are those of whoever names the holder.</remarks>
    public EntityId? NamedBy { get; init => field = Guard.Id(value); }

    /// <summary>Whose group and region a seat is counted in: the holder's, else those of whoever names the holder.</summary>
    internal EntityId? CountedFor => Holder ?? NamedBy;

    /// <summary>What the holder may do.</summary>
    public Rights Rights { get; init => field = Guard.Flags(value); } = Rights.All;

    /// <summary>What each of the places weighs, one entry per measure at most, in ordinal order.</summary>
    public EquatableArray<Weight> Weights { get; init => field = value.SortedBy(weight => weight.Measure.Name); }

    /// <summary>How many of the places nobody fills: fixed seats count them, nothing else does.</summary>
    public long Vacant
    {
        get;
        init => field = value < 0 || value > Count
            ? throw new GovernanceException(ErrorCodes.CountOutOfRange, $"{value} of {Count} seats cannot be vacant.", $"Give a number from 0 to {Count}.")
            : value > 0 && Holder is { } holder
            ? throw new GovernanceException(ErrorCodes.CountOutOfRange, $"'{holder}' holds the seat, so that it is not vacant.", "Leave out the holder, or the vacancy.")
            : value;
    }

    /// <summary>Where this comes from, or null.</summary>
    public Source? Source { get; init; }
}
