using System.Runtime.CompilerServices;

namespace Governance.Model;

/// <summary>Seats and procedures: a committee, a board, an assembly, an electorate. It acts for the party whose organ it is.</summary>
public sealed record Body
{
    /// <summary>A body with these seats, deciding everything by <paramref name="rule"/> unless it has other procedures.</summary>
    /// <param name="id">Unique among the parties and bodies of a model.</param>
    /// <param name="seats">The seats, in the order written.</param>
    /// <param name="rule">The rule for every question, or null where <see cref="Procedures"/> say more; a body without any cannot decide.</param>
    public Body(EntityId id, EquatableArray<Seat> seats = default, Rule? rule = null)
    {
        (Id, Seats) = (id, seats);
        Procedures = rule is null ? [] : [new Procedure(rule)];
    }

    /// <summary>The id, unique among the parties and bodies of a model.</summary>
    public EntityId Id { get; init => field = Guard.Id(value); }

    /// <summary>What it is called in prose, or null to use the id.</summary>
    public string? Name { get; init; }

    /// <summary>The party whose organ it is and whose act its act is, or null where it stands for itself.</summary>
    public EntityId? Of { get; init => field = Guard.Id(value); }

    /// <summary>The seats, in the order written.</summary>
    public EquatableArray<Seat> Seats { get; init => field = value.WithoutNulls(); }

    /// <summary>The procedures, in the order written.</summary>
    public EquatableArray<Procedure> Procedures { get; init => field = value.WithoutNulls(); }

    /// <summary>When it is constituted: outside this it cannot act.</summary>
    public Term Term { get; init; }

    /// <summary>How many seats must be filled for it to exist at all; zero for no such condition.</summary>
    public long MinimumFilled
    {
        get;
        init => field = value >= 0 ? value
            : throw new GovernanceException(ErrorCodes.CountOutOfRange, $"A minimum of {value} filled seats is none.", "Give 0 or more.");
    }

    /// <summary>When it was suspended, in order of time.</summary>
    public EquatableArray<Suspension> Suspensions { get; init => field = value.SortedBy(suspension => suspension.Start); }

    /// <summary>Where this comes from, or null.</summary>
    public Source? Source { get; init; }

    /// <summary>The name if there is one, else the id.</summary>
    public string DisplayName => Name ?? Id.Value;

    /// <summary>A proposal that this body decide <paramref name="matter"/> so as to bind the addressees.</summary>
    /// <param name="matter">What it is about.</param>
    /// <param name="addressees">Whom it addresses; at least one.</param>
    /// <param name="on">When it is decided; undated unless given.</param>
    public Proposal ProposeToBind(Matter matter, EquatableArray<EntityId> addressees, CalendarDate on = default) =>
        new(Id, matter, Power.Bind, addressees) { On = on };

    /// <summary>A proposal that this body advise the addressees on <paramref name="matter"/>.</summary>
    /// <param name="matter">What it is about.</param>
    /// <param name="addressees">Whom it addresses; at least one.</param>
    /// <param name="on">When it is decided; undated unless given.</param>
    public Proposal ProposeToAdvise(Matter matter, EquatableArray<EntityId> addressees, CalendarDate on = default) =>
        new(Id, matter, Power.Advise, addressees) { On = on };

    /// <summary>A closed ballot of which only the result is recorded.</summary>
    /// <param name="carried">What was declared.</param>
    /// <param name="by">Who declared it, in words.</param>
    /// <param name="cast">How many votes were cast, or null where that is not recorded.</param>
    public RollCall Declare(bool carried, string by, long? cast = null) =>
        new(Id) { Declared = new Declaration(carried, by) { Cast = cast } };

    /// <summary>A closed ballot with one tally.</summary>
    [OverloadResolutionPriority(2)] // so that Count(new("owner", Position.InFavour, 9)) means a tally
    public RollCall Count(Tally tally) => new(Id) { Tallies = [tally] };

    /// <summary>A closed ballot with the positions in <paramref name="tallies"/>.</summary>
    [OverloadResolutionPriority(1)]
    public RollCall Count(params EquatableArray<Tally> tallies) => new(Id) { Tallies = tallies };

    /// <summary>A closed ballot of a body whose voters are of one class: so many in favour, against and abstaining, the rest absent.</summary>
    /// <exception cref="GovernanceException">Seats of several classes may vote, or of none (GOV3004), or a number is negative (GOV1005).</exception>
    public RollCall Count(long inFavour, long against, long abstaining = 0)
    {
        var classes = Seats.Where(seat => seat.Rights.HasFlag(Rights.Vote)).Select(seat => seat.Class).Distinct().ToList();
        return classes.Count == 1
            ? Count(classes[0], inFavour, against, abstaining)
            : throw new GovernanceException(ErrorCodes.UnknownSeatInRollCall,
                classes.Count == 0 ? $"No seat of '{Id}' may vote." : $"Seats of several classes vote in '{Id}': {string.Join(", ", classes.Take(12))}.",
                classes.Count == 0 ? "Give the body seats." : $"Name the class: Count(\"{classes[0]}\", …).");
    }

    /// <summary>A closed ballot of which one class is counted: so many in favour, against and abstaining, the rest absent.</summary>
    /// <exception cref="GovernanceException">A number is negative (GOV1005).</exception>
    public RollCall Count(string seatClass, long inFavour, long against, long abstaining = 0) => new(Id)
    {
        Tallies = ((Tally[])[new(seatClass, Position.InFavour, inFavour), new(seatClass, Position.Against, against), new(seatClass, Position.Abstaining, abstaining)])
            .Where(tally => tally.Amount > 0).ToEquatableArray(),
    };

    /// <summary>A closed ballot on several options: the rankings of those who voted, of the one class that does.</summary>
    public RollCall Rank(params EquatableArray<RankedBallot> ballots) => new(Id) { Preferences = new() { Ballots = ballots } };

    /// <summary>A closed ballot on several options of which the marks are published: how many ballots approve of each, or choose it.</summary>
    /// <param name="cast">How many ballots were cast.</param>
    /// <param name="marks">How many of them mark each option.</param>
    public RollCall Mark(Fraction cast, params EquatableArray<OptionCount> marks) => new(Id) { Preferences = new() { Cast = cast, Marks = marks } };

    /// <summary>A ballot that is still open, with no positions yet.</summary>
    public RollCall OpenBallot() => new(Id) { Closed = false };

    /// <summary>The name, and how many seats it has.</summary>
    public override string ToString() => $"{DisplayName} ({Words.Plural(Seats.Aggregate(Fraction.Zero, (sum, seat) => sum + seat.Count), "seat")})";

    /// <summary>The id of <paramref name="body"/>: models store ids, code passes objects.</summary>
    public static implicit operator EntityId(Body body) => body.Id;
}
