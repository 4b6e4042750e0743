namespace Governance.Model.Tests.Generators;

/// <summary>One of the ways in which a record can write down the same positions.</summary>
/// <param name="Tallies">Whether classes are tallied, single seats named only where a rule needs it.</param>
/// <param name="Others">Whether a most frequent position is written once, for all not mentioned.</param>
/// <param name="Delegations">Whether seats that said the same delegate to one another.</param>
/// <param name="Omissions">Whether the absent are left out of a closed ballot.</param>
internal sealed record Writing(bool Tallies, bool Others, bool Delegations, bool Omissions)
{
    public static Writing Plain { get; } = new(false, false, false, false);

    /// <summary>How many of each class took each position, and not who.</summary>
    public static EquatableArray<Tally> Tally(EquatableArray<Bench> benches) => (
        from bench in benches.Where(bench => bench.Votes)
        from said in bench.Said
        group said by (bench.Seat.Class, said) into entry
        select new Tally(entry.Key.Class, entry.Key.said, entry.Count())).ToEquatableArray();

    /// <summary>How much of each class by weight took each position.</summary>
    public static EquatableArray<Tally> Amounts(EquatableArray<Bench> benches) => (
        from bench in benches.Where(bench => bench.Votes)
        from said in bench.Said
        group bench.Seat.Weights[0].Amount by (bench.Seat.Class, said) into entry
        select new Tally(entry.Key.Class, entry.Key.said, entry.Aggregate((sum, amount) => sum + amount), Measure.Shares)).ToEquatableArray();

    /// <summary>The roll call that says what <paramref name="benches"/> said; outstanding votes are not mentioned.</summary>
    /// <param name="body">The body asked.</param>
    /// <param name="benches">Its seats, and what they said.</param>
    /// <param name="told">The ids of the seats that the rule tells apart.</param>
    public RollCall Write(EntityId body, EquatableArray<Bench> benches, IReadOnlySet<string> told)
    {
        var closed = !benches.SelectMany(bench => bench.Said).Contains(Position.Outstanding);
        var said = benches.SelectMany(bench => bench.Said).ToList();
        Position? others = Others && !said.Contains(Position.Outstanding) && said.Count > 0
            ? said.GroupBy(position => position).MaxBy(group => group.Count())!.Key
            : null;
        bool IsMentioned(Position position) =>
            position != others && position.Kind != PositionKind.Outstanding && !(closed && Omissions && others is null && position.Kind == PositionKind.Absent);

        var named = new List<SeatPosition>();
        var delegations = new List<Delegation>();
        var tallies = new List<Tally>();
        foreach (var group in benches.GroupBy(bench => bench.Seat.Class))
        {
            var areAlike = AreAlike(group) && !group.Any(bench => told.Contains(bench.Seat.Id));
            var isTallied = group.Any(bench => bench.IsBulk) || (Tallies && areAlike);
            if (isTallied)
            {
                tallies.AddRange(group.SelectMany(bench => bench.Said).Where(IsMentioned).GroupBy(position => position)
                    .Select(entry => new Tally(group.Key, entry.Key, entry.Count())));
            }

            if (isTallied && areAlike)
            {
                continue;
            }

            foreach (var bench in group.Where(bench => !bench.IsBulk && bench.Said.Count == 1 && (IsMentioned(bench.Said[0]) || isTallied) && bench.Said[0] != Position.Outstanding))
            {
                var speaker = named.Find(entry => entry.Position == bench.Said[0]);
                if (Delegations && !isTallied && others is null && bench.Votes && speaker is not null && bench.Said[0].Kind <= PositionKind.Objecting)
                {
                    delegations.Add(new(bench.Seat.Id, speaker.Seat));
                }
                else
                {
                    named.Add(new(bench.Seat.Id, bench.Said[0]));
                }
            }
        }

        return new(body)
        {
            Closed = closed,
            Others = others,
            Positions = named.ToEquatableArray(),
            Tallies = tallies.ToEquatableArray(),
            Delegations = delegations.ToEquatableArray(),
        };
    }

    /// <summary>Whether nothing is lost when the seats are told by their class alone.</summary>
    private static bool AreAlike(IEnumerable<Bench> benches) => benches
        .Select(bench => (bench.Seat.Rights, bench.Seat.Weights, bench.Holder?.Group, bench.Holder?.Region)).Distinct().Count() == 1;
}
