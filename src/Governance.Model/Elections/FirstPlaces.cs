namespace Governance.Model.Elections;

/// <summary>The methods that count first places: once, twice, or until one option has a majority.</summary>
internal static class FirstPlaces
{
    public static Placing Plurality(IReadOnlyList<CountedBallot> ballots, int options) => Placing.ByScore(Count(ballots, options, Enumerable.Range(0, options)));

    /// <summary>Those tied for the second place all come into the second count, in which the most first places win.</summary>
    public static Placing TwoRound(IReadOnlyList<CountedBallot> ballots, int options)
    {
        var all = Enumerable.Range(0, options).ToArray();
        var first = Count(ballots, options, all);
        var tiers = Placing.ByScore(all, first);
        if (HasMajority(first))
        {
            return new(tiers) { Rounds = [Round(all, first)] };
        }

        int[] left = tiers[0].Length > 1 || tiers.Count == 1 ? tiers[0] : [.. tiers[0], .. tiers[1]];
        Array.Sort(left);
        var second = Count(ballots, options, left);
        return new([.. Placing.ByScore(left, second), .. Placing.ByScore(all.Except(left), first)]) { Rounds = [Round(all, first), Round(left, second)] };
    }

    /// <summary>Those with equally few first places are struck out together, unless nobody would be left: then they all win.</summary>
    public static Placing InstantRunoff(IReadOnlyList<CountedBallot> ballots, int options)
    {
        var left = Enumerable.Range(0, options).ToArray();
        var struck = new Stack<int[]>();
        var rounds = new List<IReadOnlyList<(int, Fraction)>>();
        while (true)
        {
            var counts = Count(ballots, options, left);
            var tiers = Placing.ByScore(left, counts);
            rounds.Add(Round(left, counts));
            if (tiers.Count == 1 || HasMajority(counts))
            {
                return new([.. tiers, .. struck]) { Rounds = rounds };
            }

            struck.Push(tiers[^1]);
            left = [.. left.Except(tiers[^1])];
        }
    }

    /// <summary>More than half of the ballots that still rank one of the options left.</summary>
    private static bool HasMajority(Fraction[] counts) => counts.Max() * 2 > counts.Aggregate(Fraction.Zero, (sum, count) => sum + count);

    private static IReadOnlyList<(int, Fraction)> Round(int[] left, Fraction[] counts) => [.. left.Select(option => (option, counts[option]))];

    /// <summary>How many ballots rank each option first among those left; several options of one tier share them.</summary>
    private static Fraction[] Count(IReadOnlyList<CountedBallot> ballots, int options, IEnumerable<int> left)
    {
        var isLeft = new bool[options];
        foreach (var option in left)
        {
            isLeft[option] = true;
        }

        var counts = new Fraction[options];
        foreach (var ballot in ballots)
        {
            var first = ballot.Ranked.FirstOrDefault(tier => Array.Exists(tier, option => isLeft[option])) ?? [];
            var sharing = first.Count(option => isLeft[option]);
            foreach (var option in first.Where(option => isLeft[option]))
            {
                counts[option] += sharing == 1 ? ballot.Count : ballot.Count / sharing;
            }
        }

        return counts;
    }
}
