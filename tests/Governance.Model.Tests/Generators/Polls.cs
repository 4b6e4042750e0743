using FsCheck;
using FsCheck.Fluent;

namespace Governance.Model.Tests.Generators;

/// <summary>Questions to small bodies: any rule, any seats, any positions, however written.</summary>
internal static class Polls
{
    private static readonly Gen<bool> Either = Gen.Elements(true, false);

    private static readonly Gen<Position> SaidOrNot = Gen.Frequency((3, Positions.Said), (2, Gen.Constant(Position.Outstanding)));

    /// <summary>Ballots that are over.</summary>
    public static Arbitrary<Poll> Complete { get; } = Of(8, Positions.Said);

    /// <summary>Ballots in which some votes may be outstanding; small, so that every way to end them can be tried.</summary>
    public static Arbitrary<Poll> Open { get; } = Of(4, SaidOrNot);

    /// <summary>Ballots that are over in bodies so small that every other ballot can be tried.</summary>
    public static Arbitrary<Poll> Small { get; } = Of(4, Positions.Said);

    /// <summary>Polls with at most <paramref name="most"/> places in the body asked.</summary>
    public static Arbitrary<Poll> Of(int most, Gen<Position> said) => Arb.From(Gen.Sized(size => Some(most, said, 1 + (size / 10))), Shrink);

    /// <summary>A simpler rule, fewer or simpler seats, a plainer record; never one that names what is not there.</summary>
    public static IEnumerable<Poll> Shrink(Poll poll)
    {
        IEnumerable<Poll> simpler =
        [
            .. Rules.Shrink(poll.Rule).Select(rule => poll with { Rule = rule }),
            .. poll.AsksSenate || poll.SenateBenches.IsEmpty ? (Poll[])[] : [poll with { SenateBenches = [] }],
            .. Benches.Shrink(poll.Benches).Select(benches => poll with { Benches = benches }),
            .. poll.AsksSenate ? Rules.Shrink(poll.SenateRule).Select(rule => poll with { SenateRule = rule }) : [],
            .. poll.AsksSenate ? Benches.Shrink(poll.SenateBenches).Select(benches => poll with { SenateBenches = benches }) : [],
            .. poll.Writing == Writing.Plain ? (Poll[])[] : [poll with { Writing = Writing.Plain }],
        ];
        return simpler.Where(IsSound).Select(Settled);
    }

    /// <summary>Whether its rules speak of what there is.</summary>
    public static bool IsSound(Poll poll) =>
        poll.Benches.Any(bench => bench.IsHeard) && poll.Palette.Allows(poll.Rule)
        && (poll.SenateBenches.IsEmpty || (poll.SenateBenches.Any(bench => bench.IsHeard) && Palette.Of(poll.SenateBenches, null).Allows(poll.SenateRule)));

    private static Gen<Poll> Some(int most, Gen<Position> said, int size) =>
        from benches in Benches.Of("a", most, said)
        from hasSenate in Gen.Frequency((1, Gen.Constant(true)), (3, Gen.Constant(false)))
        from senate in hasSenate ? Benches.Of("b", Math.Min(most, 3), said) : Gen.Constant<EquatableArray<Bench>>([])
        from rule in Rules.Of(Palette.Of(benches, hasSenate ? new EntityId(Poll.Senate) : default(EntityId?)), size)
        from senateRule in hasSenate ? Rules.Of(Palette.Of(senate, null), Math.Min(size, 3)) : Gen.Constant<Rule>(Rule.MajorityOfVotesCast)
        from chair in Either
        from day in Gen.Choose(1, 5)
        from countries in Numbers.Whole(0, 4)
        from votes in Numbers.Whole(0, 4)
        from regulated in Either
        from carried in Either
        from tallies in Either
        from others in Gen.Frequency((1, Gen.Constant(true)), (3, Gen.Constant(false)))
        from delegations in Either
        from omissions in Either
        select Settled(new(rule, benches)
        {
            SenateRule = senateRule,
            SenateBenches = senate,
            Chair = chair,
            On = new(2025, 3, day),
            Countries = countries,
            EarlierVotes = votes,
            Regulated = regulated,
            EarlierCarried = carried,
            Writing = new(tallies, others, delegations, omissions),
        });

    /// <summary>The chair declares only at the end, and only where the rule asks it to: elsewhere a declaration would stand in for votes.</summary>
    private static Poll Settled(Poll poll)
    {
        var told = poll with { Benches = Told(poll.Benches), SenateBenches = Told(poll.SenateBenches) };
        return told with
        {
            Chair = told.IsComplete && told.AsksChair ? told.Chair ?? true : null,
            Writing = told.AsksChair ? told.Writing with { Omissions = false } : told.Writing,
        };
    }

    /// <summary>Beside a bulk seat, a single one that has not spoken is silent: a tally of both could not say whose vote is outstanding.</summary>
    private static EquatableArray<Bench> Told(EquatableArray<Bench> benches) => benches
        .Select(bench => !bench.IsBulk && bench.Said.Contains(Position.Outstanding) && benches.Any(other => other.IsBulk && other.Seat.Class == bench.Seat.Class)
            ? bench with { Said = [Position.NotVoting] } : bench).ToEquatableArray();
}
