namespace Governance.Model;

/// <summary>The positions on one question: by seat, by tallies per class, or both.</summary>
/// <remarks>
/// A tally counts the seats of its class that are named one by one as well, as records do. Seats that are mentioned
/// nowhere take <see cref="Others"/> if that is given, else they are absent from a closed ballot and outstanding in an open one.
/// </remarks>
public sealed record RollCall
{
    private EntityId body; // not readonly: a file leaves it out where it is clear from what stands around

    /// <summary>A closed ballot of <paramref name="body"/> with no positions yet.</summary>
    public RollCall(EntityId body) => Body = body;

    private RollCall()
    {
    }

    /// <summary>A closed ballot of a body that is yet to be named.</summary>
    internal static RollCall OfNobody { get; } = new();

    /// <summary>The same roll call, its body yet to be named.</summary>
    internal RollCall WithoutBody() => new(this) { body = default };

    /// <summary>The body that was asked.</summary>
    public EntityId Body { get => body; init => body = Guard.Id(value); }

    /// <summary>Whether no more votes can come in.</summary>
    public bool Closed { get; init; } = true;

    /// <summary>What single seats said, in ordinal order of seat, each once.</summary>
    public EquatableArray<SeatPosition> Positions { get; init => field = value.SortedBy(entry => $"{entry.Seat}\n{entry.Position}"); }

    /// <summary>What classes of seats said, each once, in ordinal order of class and measure, then in the order of positions.</summary>
    public EquatableArray<Tally> Tallies
    {
        get;
        init => field = EachOnce(value.SortedBy(entry => $"{entry.Class}\n{entry.Measure}\n{(int)entry.Position.Kind}{entry.Position.Refinement}"));
    }

    /// <summary>What classes weigh in all, where the record gives totals instead of the weights of seats; in ordinal order of class and measure.</summary>
    public EquatableArray<PublishedTotal> Totals { get; init => field = value.SortedBy(entry => $"{entry.Class}\n{entry.Measure}"); }

    /// <summary>What seats that are mentioned nowhere said, or null to let <see cref="Closed"/> decide.</summary>
    public Position? Others { get; init; }

    /// <summary>Delegations and proxies, resolved before counting.</summary>
    public EquatableArray<Delegation> Delegations { get; init => field = value.SortedBy(entry => entry.From); }

    /// <summary>Votes split by their holder.</summary>
    public EquatableArray<SplitVote> Splits { get; init => field = value.SortedBy(entry => entry.Seat); }

    /// <summary>What was said of the options of the proposal, or null where it puts a question of yes or no.</summary>
    public Preferences? Preferences { get; init; }

    /// <summary>A result that somebody declared, or null.</summary>
    public Declaration? Declared { get; init; }

    /// <summary>Figures about participation, which are shown and authorise nothing.</summary>
    public EquatableArray<Evidence> Evidence { get; init => field = value.WithoutNulls(); }

    /// <summary>The roll calls, on the same question, of bodies that hold seats here or whose decision the rule asks for.</summary>
    public EquatableArray<RollCall> Within { get; init => field = value.SortedBy(entry => entry.Body.Value); }

    /// <summary>Where this comes from, or null.</summary>
    public Source? Source { get; init; }

    /// <summary>The same roll call with <paramref name="seats"/> in <paramref name="position"/>, whatever they said before.</summary>
    public RollCall With(Position position, params EquatableArray<EntityId> seats)
    {
        var named = Guard.Ids(seats).Select(seat => seat.Value).ToHashSet(StringComparer.Ordinal);
        return this with
        {
            Positions = Positions.Where(entry => !named.Contains(entry.Seat)).Concat(named.Select(seat => new SeatPosition(seat, position))).ToEquatableArray(),
        };
    }

    /// <summary>The same roll call in which <paramref name="amount"/> of class <paramref name="seatClass"/> took <paramref name="position"/>, whatever was tallied there before.</summary>
    public RollCall WithTally(string seatClass, Position position, Fraction amount, Measure measure = default) => this with
    {
        Tallies = Tallies.Where(tally => tally.Class != seatClass || tally.Position != position || tally.Measure != measure)
            .Append(new(seatClass, position, amount, measure)).ToEquatableArray(),
    };

    /// <summary>The same roll call in which <paramref name="from"/> takes the position of <paramref name="to"/>, and of no other it named before.</summary>
    public RollCall WithProxy(EntityId from, EntityId to) => this with
    {
        Delegations = Delegations.Where(delegation => delegation.From != from.Value).Append(new(Guard.Id(from).Value, Guard.Id(to).Value)).ToEquatableArray(),
    };

    /// <summary>The same roll call with the casting vote given for <paramref name="option"/>, one of the options of the proposal.</summary>
    public RollCall WithCastingVote(string option) => this with { Preferences = (Preferences ?? new()) with { CastingVote = option } };

    private static EquatableArray<Tally> EachOnce(EquatableArray<Tally> tallies)
    {
        for (var i = 1; i < tallies.Count; i++)
        {
            var (one, other) = (tallies[i - 1], tallies[i]);
            if (one.Class == other.Class && one.Position == other.Position && one.Measure == other.Measure)
            {
                throw new GovernanceException(ErrorCodes.CountedTwice, $"'{one.Class}' has two tallies of '{one.Position}' by {one.Measure}: {one.Amount} and {other.Amount}.", "Give one that counts both.");
            }
        }

        return tallies;
    }
}
