namespace Governance.Model.Tests.Elections;

/// <summary>Few options and ballots, counted as the definitions say, word by word and without regard to cost.</summary>
internal sealed class NaiveElection
{
    private readonly IReadOnlyList<RankedBallot> ballots;

    private readonly UnrankedOptions unranked;

    private readonly Dictionary<(string One, string Other), Fraction> preferring;

    public NaiveElection(IEnumerable<RankedBallot> ballots, IEnumerable<string> options, UnrankedOptions unranked)
    {
        Options = [.. options];
        this.unranked = unranked;
        this.ballots = [.. ballots.Where(ballot => unranked != UnrankedOptions.Void || Options.All(option => Tier(ballot, option) is not null))];
        preferring = Options.SelectMany(one => Options.Select(other => (one, other))).ToDictionary(pair => pair, pair => Count(pair.one, pair.other));
    }

    public IReadOnlyList<string> Options { get; }

    /// <summary>How many ballots put one option above another.</summary>
    public Fraction Preferring(string one, string other) => preferring[(one, other)];

    private Fraction Count(string one, string other) => Sum(ballots.Where(ballot => (Tier(ballot, one), Tier(ballot, other)) switch
    {
        (null, _) => false,
        ({ }, null) => unranked == UnrankedOptions.TiedLast,
        ({ } above, { } below) => above < below,
    }).Select(ballot => ballot.Count));

    public bool Beats(string one, string other) => Preferring(one, other) > Preferring(other, one);

    /// <summary>All defeats.</summary>
    public IReadOnlyList<(string Winner, string Loser)> Defeats =>
        [.. Options.SelectMany(one => Options.Select(other => (one, other))).Where(pair => Beats(pair.one, pair.other))];

    public string? CondorcetWinner => Options.SingleOrDefault(one => Options.All(other => other == one || Beats(one, other)));

    /// <summary>Whether one defeat is stronger than another, as Schulze (2011) defines it in section 2.1, case by case.</summary>
    public bool IsStronger((string Winner, string Loser) left, (string Winner, string Loser) right, DefeatStrength strength)
    {
        var (e, f) = (Preferring(left.Winner, left.Loser), Preferring(left.Loser, left.Winner));
        var (g, h) = (Preferring(right.Winner, right.Loser), Preferring(right.Loser, right.Winner));
        return strength switch
        {
            DefeatStrength.WinningVotes => e > g || (e == g && f < h),
            DefeatStrength.Margins => e - f > g - h,
            _ => e * h > f * g || (e > g && f <= h) || (e >= g && f < h),
        };
    }

    /// <summary>All sets of options whose members beat all others: they lie within each other.</summary>
    public IReadOnlyList<string> SmithSet => Subsets().Where(set => set.All(inside => Options.Except(set).All(outside => Beats(inside, outside)))).MinBy(set => set.Count)!;

    /// <summary>The union of the smallest sets that no option outside beats.</summary>
    public IReadOnlyList<string> SchwartzSet
    {
        get
        {
            var unbeaten = Subsets().Where(set => !set.Any(inside => Options.Except(set).Any(outside => Beats(outside, inside)))).ToList();
            var smallest = unbeaten.Where(set => !unbeaten.Any(other => other.Count < set.Count && !other.Except(set).Any()));
            return [.. Options.Intersect(smallest.SelectMany(set => set))];
        }
    }

    /// <summary>The order of options with the most agreement, and how much that is.</summary>
    public (Fraction Agreement, IReadOnlyList<IReadOnlyList<string>> Rankings) Kemeny
    {
        get
        {
            var rankings = Orders(Options).GroupBy(order => Sum(order.SelectMany((one, place) => order.Skip(place + 1).Select(other => Preferring(one, other))))).MaxBy(group => group.Key)!;
            return (rankings.Key, [.. rankings]);
        }
    }

    /// <summary>Those to whom no other has a stronger chain of defeats than they have to the other; every chain is looked at.</summary>
    public IReadOnlyList<string> Schulze(DefeatStrength strength)
    {
        var weakest = Options.SelectMany(one => Options.Where(other => other != one).Select(other => (one, other)))
            .ToDictionary(pair => pair, pair => Strongest([pair.one], pair.other, strength));
        return [.. Options.Where(one => !Options.Any(other => other != one && weakest[(other, one)] is { } back && (weakest[(one, other)] is not { } there || IsStronger(back, there, strength))))];
    }

    /// <summary>Constitution of the Debian project, A.6 (version 1.7), steps 5 to 8: without a default option, quorum and casting vote.</summary>
    public IReadOnlyList<string> Debian
    {
        get
        {
            var undropped = Defeats.ToList();
            while (true)
            {
                var within = Options.Where(one => Options.All(other => Reaches(undropped, one, other) || !Reaches(undropped, other, one))).ToList();
                var inner = undropped.Where(defeat => within.Contains(defeat.Winner) && within.Contains(defeat.Loser)).ToList();
                if (inner.Count == 0)
                {
                    return within;
                }

                var weakest = inner.Where(defeat => !inner.Exists(other => IsStronger(defeat, other, DefeatStrength.WinningVotes))).ToList();
                undropped.RemoveAll(weakest.Contains);
            }
        }
    }

    /// <summary>Ranked pairs where no two defeats are equally strong; the winner, or null where some are, or where a comparison is a tie.</summary>
    public string? RankedPairs(DefeatStrength strength)
    {
        var order = Defeats.OrderBy(defeat => Defeats.Count(other => IsStronger(other, defeat, strength))).ToList();
        if (order.Count < Options.Count * (Options.Count - 1) / 2 || order.Zip(order.Skip(1)).Any(pair => !IsStronger(pair.First, pair.Second, strength)))
        {
            return null;
        }

        var locked = new List<(string Winner, string Loser)>();
        foreach (var defeat in order.Where(defeat => !Reaches(locked, defeat.Loser, defeat.Winner)))
        {
            locked.Add(defeat);
        }

        return Options.Single(option => !locked.Exists(defeat => defeat.Loser == option));
    }

    /// <summary>For each option the options below it on each ballot, an equal one counting half.</summary>
    public Fraction Borda(string option) => Sum(Options.Where(other => other != option).Select(other => Preferring(option, other)
        + (Sum(ballots.Select(ballot => ballot.Count)) - Preferring(option, other) - Preferring(other, option)) / 2));

    /// <summary>How many ballots put an option first among some; options in one tier share the ballot.</summary>
    public Fraction First(string option, IReadOnlyCollection<string> among) => Sum(ballots.Select(ballot =>
    {
        var best = among.Min(other => Tier(ballot, other));
        return best is not null && Tier(ballot, option) == best ? ballot.Count / among.Count(other => Tier(ballot, other) == best) : Fraction.Zero;
    }));

    /// <summary>Who is left when those with the fewest first places are struck out for as long as somebody has fewer than another.</summary>
    public IReadOnlyCollection<string> InstantRunoff(IReadOnlyCollection<string> left)
    {
        var fewest = left.Min(option => First(option, left));
        var stay = left.Where(option => First(option, left) > fewest).ToList();
        return stay.Count == 0 ? left : InstantRunoff(stay);
    }

    /// <summary>The most first places among the first two, or among as many as have no fewer than the second.</summary>
    public IReadOnlyCollection<string> TwoRound
    {
        get
        {
            var first = Options.Select(option => First(option, Options)).OrderDescending().ToList();
            var left = Options.Where(option => First(option, Options) * 2 > Sum(first)).ToList();
            left = left.Count > 0 ? left : [.. Options.Where(option => First(option, Options) >= first[Math.Min(1, first.Count - 1)])];
            return [.. left.Where(option => First(option, left) == left.Max(other => First(other, left)))];
        }
    }

    public static Fraction Sum(IEnumerable<Fraction> numbers) => numbers.Aggregate(Fraction.Zero, (sum, number) => sum + number);

    private static int? Tier(RankedBallot ballot, string option)
    {
        var tier = ballot.Tiers.Select((tier, place) => (tier, place)).FirstOrDefault(entry => entry.tier.Contains(option), (default, -1)).place;
        return tier < 0 ? null : tier;
    }

    private static bool Reaches(List<(string Winner, string Loser)> defeats, string one, string other)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { one };
        while (defeats.FirstOrDefault(defeat => reached.Contains(defeat.Winner) && !reached.Contains(defeat.Loser)) is { Loser: { } next })
        {
            reached.Add(next);
        }

        return one != other && reached.Contains(other);
    }

    /// <summary>The weakest defeat on the strongest chain that goes on from some options to a last one, or null without any.</summary>
    private (string Winner, string Loser)? Strongest(IReadOnlyList<string> chain, string last, DefeatStrength strength)
    {
        (string, string)? best = null;
        foreach (var next in Options.Where(option => !chain.Contains(option) && Beats(chain[^1], option)))
        {
            (string, string) step = (chain[^1], next);
            var onward = next == last ? step : Strongest([.. chain, next], last, strength);
            if (onward is { } rest)
            {
                var weakest = IsStronger(rest, step, strength) ? step : rest;
                best = best is { } so && !IsStronger(weakest, so, strength) ? so : weakest;
            }
        }

        return best;
    }

    private IEnumerable<List<string>> Subsets() => Enumerable.Range(1, (1 << Options.Count) - 1).Select(bits => Options.Where((_, place) => (bits >> place & 1) == 1).ToList());

    private static IEnumerable<IReadOnlyList<string>> Orders(IReadOnlyList<string> options) => options.Count == 0
        ? [[]]
        : options.SelectMany(first => Orders([.. options.Where(option => option != first)]).Select(IReadOnlyList<string> (rest) => [first, .. rest]));
}
