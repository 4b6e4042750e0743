namespace Governance.Model;

/// <summary>The positions on one question: by seat, by tallies per class, or both.</summary>
/// <remarks>
/// A tally counts the seats of its class that are named one by one as well, as records do. Seats that are mentioned
/// nowhere take <see cref="Others"/> if that is given, else they are absent from a closed ballot and outstanding in an open one.
/// </remarks>
public sealed record RollCall
{
    /// <summary>A closed ballot of <paramref name="body"/> with no positions yet.</summary>
    public RollCall(EntityId body) => Body = body;

    /// <summary>The body that was asked.</summary>
    public EntityId Body { get; init; }

    /// <summary>Whether no more votes can come in.</summary>
    public bool Closed { get; init; } = true;

    /// <summary>What single seats said, in ordinal order of seat, each once.</summary>
    public EquatableArray<SeatPosition> Positions { get; init => field = value.SortedBy(entry => $"{entry.Seat}\n{entry.Position}"); }

    /// <summary>What classes of seats said, in ordinal order of class and measure, then in the order of positions.</summary>
    public EquatableArray<Tally> Tallies { get; init => field = value.SortedBy(entry => $"{entry.Class}\n{entry.Measure}\n{(int)entry.Position.Kind}{entry.Position.Refinement}"); }

    /// <summary>What classes weigh in all, where the record gives totals instead of the weights of seats; in ordinal order of class and measure.</summary>
    public EquatableArray<PublishedTotal> Totals { get; init => field = value.SortedBy(entry => $"{entry.Class}\n{entry.Measure}"); }

    /// <summary>What seats that are mentioned nowhere said, or null to let <see cref="Closed"/> decide.</summary>
    public Position? Others { get; init; }

    /// <summary>Delegations and proxies, resolved before counting.</summary>
    public EquatableArray<Delegation> Delegations { get; init => field = value.SortedBy(entry => entry.From); }

    /// <summary>Votes split by their holder.</summary>
    public EquatableArray<SplitVote> Splits { get; init => field = value.SortedBy(entry => entry.Seat); }

    /// <summary>A result that somebody declared, or null.</summary>
    public Declaration? Declared { get; init; }

    /// <summary>Figures about participation, which are shown and authorise nothing.</summary>
    public EquatableArray<Evidence> Evidence { get; init; }

    /// <summary>The roll calls, on the same question, of bodies that hold seats here or whose decision the rule asks for.</summary>
    public EquatableArray<RollCall> Within { get; init => field = value.SortedBy(entry => entry.Body.Value); }

    /// <summary>Where this comes from, or null.</summary>
    public Source? Source { get; init; }

    /// <summary>The same roll call with <paramref name="seats"/> in <paramref name="position"/>.</summary>
    public RollCall With(Position position, params EquatableArray<EntityId> seats) =>
        this with { Positions = Positions.Concat(seats.Select(seat => new SeatPosition(seat.Value, position))).ToEquatableArray() };
}
