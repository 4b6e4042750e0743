namespace Governance.Model.Elections;

/// <summary>The methods that add up a score for each option, ballot by ballot.</summary>
internal static class Positional
{
    /// <summary>Published marks are the scores.</summary>
    public static Placing Marked(Preferences preferences, EquatableArray<string> options)
    {
        var marks = preferences.Marks.ToDictionary(mark => mark.Option, mark => mark.Amount, StringComparer.Ordinal);
        return Placing.ByScore([.. options.Select(option => marks.GetValueOrDefault(option))]);
    }

    /// <summary>Every option ranked has the whole ballot.</summary>
    public static Placing Approval(IReadOnlyList<CountedBallot> ballots, int options) =>
        Added(options, ballots.SelectMany(ballot => ballot.Ranked, (ballot, tier) => (tier, ballot.Count)));

    /// <summary>Each option has as many points as options are ranked below it; those ranked alike share the points of their places.</summary>
    public static Placing Borda(IReadOnlyList<CountedBallot> ballots, int options) =>
        ByPlace(ballots, [.. Enumerable.Range(0, options).Select(place => (Fraction)(options - 1 - place))]);

    /// <summary>The first place gives a point, the second half of one, and so on; those ranked alike share the points of their places.</summary>
    public static Placing Dowdall(IReadOnlyList<CountedBallot> ballots, int options) =>
        ByPlace(ballots, [.. Enumerable.Range(0, options).Select(place => new Fraction(1, place + 1))]);

    /// <summary>Equal places are added up first: points with long denominators are then multiplied and added once for each of them.</summary>
    private static Placing ByPlace(IReadOnlyList<CountedBallot> ballots, Fraction[] points)
    {
        var counts = new Dictionary<(int Option, int First, int Size), Fraction>();
        foreach (var ballot in ballots)
        {
            var first = 0;
            foreach (var tier in ballot.Compared)
            {
                foreach (var option in tier)
                {
                    counts[(option, first, tier.Length)] = counts.GetValueOrDefault((option, first, tier.Length)) + ballot.Count;
                }

                first += tier.Length;
            }
        }

        var shares = new Dictionary<(int First, int Size), Fraction>();
        return Added(points.Length, counts.Select(count => (new[] { count.Key.Option }, count.Value * Share(count.Key.First, count.Key.Size))));

        Fraction Share(int first, int size)
        {
            if (!shares.TryGetValue((first, size), out var share))
            {
                share = points.Skip(first).Take(size).Aggregate(Fraction.Zero, (sum, point) => sum + point) / size;
                shares.Add((first, size), share);
            }

            return share;
        }
    }

    private static Placing Added(int options, IEnumerable<(int[] Options, Fraction Amount)> parts)
    {
        var scores = new Fraction[options];
        foreach (var (given, amount) in parts)
        {
            foreach (var option in given)
            {
                scores[option] += amount;
            }
        }

        return Placing.ByScore(scores);
    }
}
