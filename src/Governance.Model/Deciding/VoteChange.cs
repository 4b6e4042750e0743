namespace Governance.Model;

/// <summary>Some seats that move from one position to another.</summary>
public sealed record VoteChange
{
    internal VoteChange(EntityId body, string seatClass, EquatableArray<string> seats, Position from, Position to, long count) =>
        (Body, Class, Seats, From, To, Count) = (body, seatClass, seats, from, to, count);

    /// <summary>The body they sit in.</summary>
    public EntityId Body { get; }

    /// <summary>Their class.</summary>
    public string Class { get; }

    /// <summary>The ids of the seats: just so many where the record tells them, more where any of those will do; empty for any of the class.</summary>
    public EquatableArray<string> Seats { get; }

    /// <summary>Whether the seats are named by way of example, and others in the same position would do as well.</summary>
    public bool IsExample { get; internal init; }

    /// <summary>The position they leave; outstanding for a vote not yet cast.</summary>
    public Position From { get; }

    /// <summary>The position they take.</summary>
    public Position To { get; }

    /// <summary>How many seats.</summary>
    public long Count { get; }
}
