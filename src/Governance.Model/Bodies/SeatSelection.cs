namespace Governance.Model;

/// <summary>Some of the seats of a body: all of them, those of given classes, or those named one by one.</summary>
public sealed record SeatSelection
{
    private SeatSelection(EquatableArray<string> classes, EquatableArray<string> seats) => (Classes, Seats) = (classes, seats);

    /// <summary>Every seat.</summary>
    public static SeatSelection All { get; } = new([], []);

    /// <summary>The classes selected, in ordinal order.</summary>
    public EquatableArray<string> Classes { get; }

    /// <summary>The ids of the seats selected, in ordinal order; a seat's id is its holder unless it has another.</summary>
    public EquatableArray<string> Seats { get; }

    /// <summary>Whether every seat is selected.</summary>
    public bool IsAll => Classes.IsEmpty && Seats.IsEmpty;

    /// <summary>The seats of any of <paramref name="classes"/>.</summary>
    /// <exception cref="GovernanceException">None is named (GOV1011), or a name cannot be used (GOV1002).</exception>
    public static SeatSelection OfClass(params EquatableArray<string> classes) => Of(classes, []);

    /// <summary>The seats with these ids: those of these holders, unless a seat has an id of its own.</summary>
    /// <exception cref="GovernanceException">None is named (GOV1011), or a name cannot be used (GOV1002).</exception>
    public static SeatSelection Named(params EquatableArray<string> seats) => Of([], seats);

    /// <summary>The seats of any of <paramref name="classes"/>, and those with the ids <paramref name="seats"/>.</summary>
    /// <exception cref="GovernanceException">None is named (GOV1011), or a name cannot be used (GOV1002).</exception>
    public static SeatSelection Of(EquatableArray<string> classes, EquatableArray<string> seats)
    {
        if (classes.IsEmpty && seats.IsEmpty)
        {
            throw new GovernanceException(ErrorCodes.EmptyComposition, "A selection of no seats was given.", "Name a class or a seat, or select all of them.");
        }

        return new(Names(classes, "seat class"), Names(seats, "seat id"));
    }

    /// <summary>Whether <paramref name="seat"/> is among them.</summary>
    public bool Includes(Seat seat)
    {
        ArgumentNullException.ThrowIfNull(seat);
        return IsAll || Classes.Contains(seat.Class) || Seats.Contains(seat.Id);
    }

    private static EquatableArray<string> Names(EquatableArray<string> names, string what) =>
        names.Select(name => Text.CheckId(name, what)).Distinct().Order(StringComparer.Ordinal).ToEquatableArray();

    /// <summary>The selection in words.</summary>
    public override string ToString() => IsAll ? "all seats" : string.Join(", ", Classes.Concat(Seats));

    /// <summary>The seats of the class called <paramref name="seatClass"/>.</summary>
    public static implicit operator SeatSelection(string seatClass) => OfClass(seatClass);
}
