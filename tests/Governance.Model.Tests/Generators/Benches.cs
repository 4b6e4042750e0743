using FsCheck;
using FsCheck.Fluent;

namespace Governance.Model.Tests.Generators;

/// <summary>The seats of small bodies, with their holders and what they said.</summary>
internal static class Benches
{
    private static readonly Gen<string> SeatClass = Gen.Elements("red", "blue", "green");

    private static readonly Gen<Rights> SomeRights = Gen.Frequency((7, Gen.Constant(Rights.All)), (1, Gen.Constant(Rights.Attend | Rights.Speak)), (1, Gen.Constant(Rights.Vote)));

    /// <summary>One to eight places, one of them at least filled and with a vote; classes, bulk seats, observers, vacancies, weights, groups, regions.</summary>
    /// <param name="prefix">What the ids of the seats begin with.</param>
    /// <param name="most">The most places.</param>
    /// <param name="said">What seats say.</param>
    public static Gen<EquatableArray<Bench>> Of(string prefix, int most, Gen<Position> said) =>
        from count in Gen.Choose(1, Math.Min(most, 6))
        from benches in Gen.CollectToArray(Enumerable.Range(1, count), i => OneOf($"{prefix}{i}", said))
        select Settled(benches, most);

    /// <summary>Smaller and simpler ones.</summary>
    public static IEnumerable<EquatableArray<Bench>> Shrink(EquatableArray<Bench> benches)
    {
        for (var i = 0; i < benches.Count; i++)
        {
            if (benches.Count > 1)
            {
                yield return benches.Where((_, j) => j != i).ToEquatableArray();
            }

            var index = i;
            foreach (var simpler in Shrink(benches[i]))
            {
                yield return benches.Select((bench, j) => j == index ? simpler : bench).ToEquatableArray();
            }
        }
    }

    private static IEnumerable<Bench> Shrink(Bench bench)
    {
        var seat = bench.Seat;
        if (bench.IsBulk)
        {
            yield return bench.Said.IsEmpty || seat.Vacant > 0
                ? bench with { Seat = Resized(seat, seat.Count - 1, seat.Vacant - 1) }
                : new(Resized(seat, seat.Count - 1, 0), null, bench.Said.Skip(1).ToEquatableArray());
        }

        if (seat.Rights != Rights.All)
        {
            yield return bench with { Seat = seat with { Rights = Rights.All } };
        }

        if (seat.Weights.Any(weight => weight.Amount != 1))
        {
            yield return bench with { Seat = seat with { Weights = [new(Measure.Shares, 1)] } };
        }

        if (bench.Holder is { } holder && (!holder.Group.IsNone || holder.Region is not null))
        {
            yield return bench with { Holder = new Party(holder.Id) };
        }

        for (var i = 0; i < bench.Said.Count; i++)
        {
            foreach (var simpler in Positions.Simpler(bench.Said[i]))
            {
                var index = i;
                yield return bench with { Said = bench.Said.Select((said, j) => j == index ? simpler : said).ToEquatableArray() };
            }
        }
    }

    private static Gen<Bench> OneOf(string id, Gen<Position> said) =>
        from seatClass in SeatClass
        from count in Gen.Frequency((4, Gen.Constant(1)), (1, Gen.Choose(2, 4)))
        from vacant in Gen.Frequency((5, Gen.Constant(0)), (1, Gen.Choose(0, count)))
        from rights in SomeRights
        from weight in Numbers.Weight
        from isHeld in Gen.Frequency((3, Gen.Constant(count == 1 && vacant == 0)), (1, Gen.Constant(false)))
        from hasOwnId in Gen.Elements(true, false)
        from stakeholders in Gen.Elements<StakeholderGroup>(default, StakeholderGroup.Government, StakeholderGroup.CivilSociety)
        from region in Gen.Elements(null, "north", "south")
        from positions in said.ArrayOf(count - vacant)
        from isNamed in Gen.Frequency((1, Gen.Constant(!isHeld)), (3, Gen.Constant(false)))
        let holder = isHeld || isNamed ? new Party($"{id}-holder") { Group = stakeholders, Region = region } : null
        let seat = new Seat(seatClass, count, isHeld ? holder?.Id : null) { NamedBy = isNamed ? holder?.Id : null, Vacant = vacant, Rights = rights, Weights = [new(Measure.Shares, weight)] }
        select new Bench(!isHeld || hasOwnId ? seat with { Id = id } : seat, holder, positions.ToEquatableArray());

    /// <summary>At most so many places, a vote among them, and no class in which a tally would not say who spoke.</summary>
    private static EquatableArray<Bench> Settled(Bench[] benches, int most)
    {
        var settled = new List<Bench>();
        foreach (var bench in benches)
        {
            var room = most - (int)settled.Sum(earlier => earlier.Seat.Count);
            var bulk = settled.Find(earlier => earlier.IsBulk && earlier.Seat.Class == bench.Seat.Class);
            if (room < bench.Seat.Count || (bulk is not null && bench.IsBulk))
            {
                continue;
            }

            settled.Add(bulk is null ? bench : bench with { Seat = bench.Seat with { Rights = bulk.Seat.Rights } });
            if (bench.IsBulk)
            {
                settled = [.. settled.Select(earlier => earlier.Seat.Class == bench.Seat.Class ? earlier with { Seat = earlier.Seat with { Rights = bench.Seat.Rights } } : earlier)];
            }
        }

        if (!settled.Exists(bench => bench.IsHeard))
        {
            settled = [new(new Seat("red") { Id = $"{benches[0].Seat.Id}-first", Weights = [new(Measure.Shares, 1)] }, null, [Position.InFavour])];
        }

        return settled.ToEquatableArray();
    }

    private static Seat Resized(Seat seat, long count, long vacant) =>
        new(seat.Class, count) { Id = seat.Id, Vacant = vacant, Rights = seat.Rights, Weights = seat.Weights };
}
