namespace Governance.Model.Serialization;

/// <summary>How roll calls are written. Their body is left out where it is clear from what stands around them.</summary>
internal static class RollCallFormats
{
    /// <summary>A roll call that may name its body.</summary>
    public static ObjectFormat<RollCall> RollCall { get; } = new("a roll call", "The positions on one question: by seat, by tallies per class, or both.", it => Describe(it, namesBody: true));

    private static ObjectFormat<RollCall> RollCallWithin { get; } = new("a roll call within", "The positions of a body whose decision another one's depends on.", it => Describe(it, namesBody: false));

    private static Format<EquatableArray<RollCall>> Within { get; } = new MapFormat<EntityId, RollCall, RollCall>(
        "an object of roll calls by body", ValueFormats.Id, RollCallWithin, (body, rollCall) => rollCall with { Body = body }, rollCall => (rollCall.Body, rollCall));

    private static Format<EquatableArray<SeatPosition>> Positions { get; } = new MapFormat<Position, EquatableArray<string>, SeatGroup>(
        "an object of lists of seats by position", ValueFormats.Position, new ListFormat<string>(ValueFormats.SeatId, calledBy: seat => seat),
        (position, seats) => new SeatGroup(position, seats), group => (group.Position, group.Seats))
        .As(groups => groups.SelectMany(group => group.Seats.Select(seat => new SeatPosition(seat, group.Position))).ToEquatableArray(), SeatGroup.Of);

    private static Format<EquatableArray<Delegation>> Delegations { get; } = new ListFormat<Delegation>(
        new ObjectFormat<Delegation>("a delegation", "A seat lets another take its position, unless it speaks itself.", DescribeDelegation), calledBy: delegation => delegation.From);

    private static Format<EquatableArray<SplitVote>> Splits { get; } = new ListFormat<SplitVote>(
        new ObjectFormat<SplitVote>("a split vote", "Part of what a seat weighs, cast for one position.", DescribeSplit), calledBy: split => split.Seat);

    /// <summary>Fills in the body of a roll call that was read without one.</summary>
    public static RollCall? Named(RollCall? rollCall, EntityId body) => rollCall is { Body.IsNone: true } ? rollCall with { Body = body } : rollCall;

    /// <summary>Takes the body out of a roll call that will be read as one of <paramref name="body"/>.</summary>
    public static RollCall? Unnamed(RollCall? rollCall, EntityId body) => rollCall?.Body == body ? rollCall.WithoutBody() : rollCall;

    private static Func<Values, RollCall> Describe(ObjectDescription<RollCall> it, bool namesBody)
    {
        var body = namesBody ? it.Optional("body", ValueFormats.Id, one => one.Body.IsNone ? (EntityId?)null : one.Body, "The body that was asked, where it is not that of the proposal.") : null;
        var closed = it.Optional("closed", ValueFormats.Flag, one => one.Closed, true, "Whether no more votes can come in.");
        var positions = it.Optional("positions", Positions, one => one.Positions, [], "What single seats said: the ids of the seats, by position.");
        var tallies = it.Optional("tallies", TallyFormats.Heads, one => one.Tallies.Where(tally => tally.Measure.IsHeads).ToEquatableArray(), [], "How many seats said what: by class, then by position.");
        var amounts = it.Optional("amounts", TallyFormats.Amounts, one => one.Tallies.Where(tally => !tally.Measure.IsHeads).ToEquatableArray(), [], "How much was said, by another measure than heads: by measure, then by class, then by position.");
        var totals = it.Optional("totals", TallyFormats.Totals, one => one.Totals, [], "What classes weigh in all: by measure, then by class.");
        var others = it.Optional("others", ValueFormats.Position, one => one.Others, "What seats that are mentioned nowhere said.");
        var delegations = it.Optional("delegations", Delegations, one => one.Delegations, [], "Delegations and proxies.");
        var splits = it.Optional("splits", Splits, one => one.Splits, [], "Votes split by their holder.");
        var preferences = namesBody ? it.Optional("preferences", ChoiceFormats.Preferences, one => one.Preferences, "What was said of the options of the proposal.") : null;
        var declared = it.Optional("declared", new ObjectFormat<Declaration>("a declaration", "A result that somebody declared.", DescribeDeclaration), one => one.Declared, "A result that somebody declared.");
        var evidence = it.Optional("evidence", new ListFormat<Evidence>(new ObjectFormat<Evidence>("a piece of evidence", "A figure about participation, which is shown and authorises nothing.", DescribeEvidence)), one => one.Evidence, [], "Figures about participation.");
        var within = it.Optional("within", Within, one => one.Within, [], "The roll calls of bodies that hold seats here or whose decision the rule asks for, by body.");
        var source = it.Optional("source", ValueFormats.Source, one => one.Source, "Where this comes from.");
        return read => (body is not null && read.Get(body) is { } named ? new RollCall(named) : Model.RollCall.OfNobody) with
        {
            Closed = read.Get(closed),
            Positions = read.Get(positions),
            Tallies = read.Get(tallies).Concat(read.Get(amounts)).ToEquatableArray(),
            Totals = read.Get(totals),
            Others = read.Get(others),
            Delegations = read.Get(delegations),
            Splits = read.Get(splits),
            Preferences = preferences is null ? null : read.Get(preferences),
            Declared = read.Get(declared),
            Evidence = read.Get(evidence),
            Within = read.Get(within),
            Source = read.Get(source),
        };
    }

    private static Func<Values, Delegation> DescribeDelegation(ObjectDescription<Delegation> it)
    {
        var from = it.Required("from", ValueFormats.SeatId, delegation => delegation.From, "The id of the seat that delegates.");
        var to = it.Required("to", ValueFormats.SeatId, delegation => delegation.To, "The id of the seat whose position it then takes.");
        return read => new Delegation(read.Get(from), read.Get(to));
    }

    private static Func<Values, SplitVote> DescribeSplit(ObjectDescription<SplitVote> it)
    {
        var seat = it.Required("seat", ValueFormats.SeatId, split => split.Seat, "The id of the seat.");
        var position = it.Required("position", ValueFormats.Position, split => split.Position, "The position.");
        var amount = it.Required("amount", ValueFormats.Amount, split => split.Amount, "How much of its weight.");
        var measure = it.Required("measure", ValueFormats.Measure, split => split.Measure, "The measure that is split; heads cannot be.");
        return read => new SplitVote(read.Get(seat), read.Get(position), read.Get(amount), read.Get(measure));
    }

    private static Func<Values, Declaration> DescribeDeclaration(ObjectDescription<Declaration> it)
    {
        var carried = it.Required("carried", ValueFormats.Flag, declaration => declaration.Carried, "What was declared.");
        var by = it.Required("by", ValueFormats.Text, declaration => declaration.By, "Who declared it, in words.");
        var cast = it.Optional("cast", ValueFormats.Count, declaration => declaration.Cast, "How many votes were cast, in favour and against together.");
        var source = it.Optional("source", ValueFormats.Source, declaration => declaration.Source, "Where this comes from.");
        return read => new Declaration(read.Get(carried), read.Get(by)) { Cast = read.Get(cast), Source = read.Get(source) };
    }

    private static Func<Values, Evidence> DescribeEvidence(ObjectDescription<Evidence> it)
    {
        var what = it.Required("what", ValueFormats.Text, evidence => evidence.What, "What was counted.");
        var amount = it.Required("amount", ValueFormats.Number, evidence => evidence.Amount, "How many.");
        var source = it.Optional("source", ValueFormats.Source, evidence => evidence.Source, "Where this comes from.");
        return read => new Evidence(read.Get(what), read.Get(amount)) { Source = read.Get(source) };
    }

    /// <summary>The seats in one position.</summary>
    private readonly record struct SeatGroup(Position Position, EquatableArray<string> Seats)
    {
        /// <summary>The groups in the order of positions, the seats of each in the order of the roll call.</summary>
        public static EquatableArray<SeatGroup> Of(EquatableArray<SeatPosition> positions) => positions
            .GroupBy(entry => entry.Position, entry => entry.Seat)
            .OrderBy(group => group.Key.Kind).ThenBy(group => group.Key.Refinement, StringComparer.Ordinal)
            .Select(group => new SeatGroup(group.Key, group.ToEquatableArray()))
            .ToEquatableArray();
    }
}
