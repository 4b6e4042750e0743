namespace Governance.Model.Benchmarks;

/// <summary>Bodies of real sizes with their rules, ballots, and the same rules written by hand.</summary>
internal sealed class Ballots
{
    private static readonly int[] Populations =
    [
        84_358_845, 68_070_697, 58_850_717, 48_059_777, 36_753_736, 19_051_562, 17_811_291, 11_754_004, 10_827_529, 10_521_556, 10_467_366, 10_394_055, 9_597_085, 9_104_772,
        6_447_710, 5_932_654, 5_563_970, 5_428_792, 5_194_336, 3_850_894, 2_857_279, 2_116_792, 1_883_008, 1_365_884, 920_701, 660_809, 542_051,
    ];

    private Ballots(Body body, Rule rule, Func<PositionKind[], bool> byHand, PositionKind[] positions) =>
        (Body, Rule, ByHand, Positions) = (body, rule, byHand, positions);

    public Body Body { get; }

    public Rule Rule { get; }

    /// <summary>A straight check of the same rule, as one would write it for this body alone.</summary>
    public Func<PositionKind[], bool> ByHand { get; }

    /// <summary>One position per seat: two thirds in favour, the others against, abstaining or absent.</summary>
    public PositionKind[] Positions { get; }

    /// <summary>The ballot of a body of so many seats.</summary>
    public static Ballots Of(int seats) => seats switch
    {
        15 => new(Council(), Rule.All(Rule.Floor(9), Rule.Veto("permanent")), SecurityCouncil, Spread(15)),
        27 => new(Union(), Rule.All(Rule.Floor(15), Rule.AtLeast(new Fraction(65, 100), ShareBase.Entitled, Measure.Population)), Lisbon, Spread(27)),
        193 => new(Assembly(193), Rule.TwoThirdsOfVotesCast, TwoThirds, Spread(193)),
        19_713 => new(Assembly(19_713), Rule.All(Rule.QuorumOfShare(new Fraction(1, 20)), Rule.MajorityOfVotesCast), Association, Spread(19_713)),
        _ => new(Assembly(seats), Rule.MajorityOfVotesCast, Majority, Spread(seats)),
    };

    private static Body Council() => new("council", [new("permanent", 5), new("elected", 10)]);

    private static Body Assembly(int seats) => new("assembly", [new("member", seats)]);

    private static Body Union() => new("union", [.. Populations.Select((people, index) => new Seat("state") { Id = $"state-{index}", Weights = [new(Measure.Population, people)] })]);

    private static PositionKind[] Spread(int seats) => [.. Enumerable.Range(0, seats).Select(index => (index * 7 % 12) switch
    {
        < 8 => PositionKind.InFavour,
        8 or 9 => seats == 15 && index < 5 ? PositionKind.Abstaining : PositionKind.Against,
        10 => PositionKind.Abstaining,
        _ => PositionKind.Absent,
    })];

    private static bool Majority(PositionKind[] positions)
    {
        var (inFavour, against) = Cast(positions);
        return inFavour > against;
    }

    private static bool TwoThirds(PositionKind[] positions)
    {
        var (inFavour, against) = Cast(positions);
        return inFavour > 0 && inFavour * 3 >= (inFavour + against) * 2;
    }

    private static (long InFavour, long Against) Cast(PositionKind[] positions)
    {
        var (inFavour, against) = (0L, 0L);
        foreach (var position in positions)
        {
            if (position == PositionKind.InFavour)
            {
                inFavour++;
            }
            else if (position == PositionKind.Against)
            {
                against++;
            }
        }

        return (inFavour, against);
    }

    private static bool Association(PositionKind[] positions)
    {
        var (inFavour, against, present) = (0L, 0L, 0L);
        foreach (var position in positions)
        {
            if (position == PositionKind.InFavour)
            {
                inFavour++;
            }
            else if (position == PositionKind.Against)
            {
                against++;
            }

            if (position is not (PositionKind.Absent or PositionKind.Recused))
            {
                present++;
            }
        }

        return present * 20 >= positions.Length && inFavour > against;
    }

    private static bool SecurityCouncil(PositionKind[] positions)
    {
        var inFavour = 0;
        for (var i = 0; i < positions.Length; i++)
        {
            if (positions[i] == PositionKind.InFavour)
            {
                inFavour++;
            }
            else if (i < 5 && positions[i] == PositionKind.Against)
            {
                return false;
            }
        }

        return inFavour >= 9;
    }

    private static bool Lisbon(PositionKind[] positions)
    {
        var (states, people, all) = (0, 0L, 0L);
        for (var i = 0; i < positions.Length; i++)
        {
            all += Populations[i];
            if (positions[i] == PositionKind.InFavour)
            {
                states++;
                people += Populations[i];
            }
        }

        return states >= 15 && people * 100 >= all * 65;
    }
}
