using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>A game that a coalition wins when its weight reaches the quota, and the exact answers that tables of sums give.</summary>
/// <remarks>
/// All answers are exact integers. Time and memory grow with the quota, not with 2ⁿ, so <see cref="Cost"/> tells first
/// whether an answer is within reach. Weights that no coalition can tell from the quota are cut to it, and common divisors
/// are taken out; players of weight zero are dummies.
/// </remarks>
internal sealed class WeightedGame
{
    /// <param name="sizes">How many players each class has.</param>
    /// <param name="weights">What a player of each class weighs; none is negative.</param>
    /// <param name="quota">The weight that wins; any number.</param>
    public WeightedGame(ImmutableArray<int> sizes, ImmutableArray<BigInteger> weights, BigInteger quota)
    {
        (Sizes, Weights, Quota) = (sizes, weights, BigInteger.Max(quota, BigInteger.Zero));
        (Weights, Quota) = LowestTerms(Weights, Quota);
        Total = Weights.Zip(sizes).Aggregate(BigInteger.Zero, (sum, pair) => sum + (pair.First * pair.Second));
        Dummies = Weights.Zip(sizes).Sum(pair => pair.First.IsZero ? pair.Second : 0);
        Steps = [.. Weights.Zip(sizes).Where(pair => pair.First.Sign > 0).GroupBy(pair => pair.First, pair => pair.Second)
            .OrderBy(step => step.Key).Select(step => (step.Key, step.Sum()))];
    }

    /// <summary>How many players each class has.</summary>
    public ImmutableArray<int> Sizes { get; }

    /// <summary>What a player of each class weighs, in lowest terms.</summary>
    public ImmutableArray<BigInteger> Weights { get; }

    /// <summary>The weight that wins, in lowest terms; zero where every coalition wins.</summary>
    public BigInteger Quota { get; }

    /// <summary>What all players weigh together.</summary>
    public BigInteger Total { get; }

    /// <summary>How many players weigh nothing.</summary>
    public int Dummies { get; }

    /// <summary>The weights above zero, ascending, and how many players have each.</summary>
    public ImmutableArray<(BigInteger Weight, int Players)> Steps { get; }

    /// <summary>How many players weigh something.</summary>
    public int Counted => Sizes.Sum() - Dummies;

    /// <summary>Whether all coalitions win or all lose.</summary>
    public bool IsConstant => Quota.Sign <= 0 || Quota > Total;

    /// <summary>What the blocking coalitions weigh at least: the quota of the dual game.</summary>
    public BigInteger DualQuota => Total - Quota + 1;

    /// <summary>The form as a weighted game, or null where its rule is anything but one sum without negative weights.</summary>
    public static WeightedGame? From(GameForm form)
    {
        if (!form.Root.IsRising || !form.Root.Parts.IsEmpty)
        {
            return null;
        }

        var weights = new BigInteger[form.Sizes.Length];
        foreach (var (index, weight) in form.Root.Players)
        {
            weights[index] = weight;
        }

        return new(form.Sizes, [.. weights], form.Root.Bound);
    }

    /// <summary>The game that a coalition wins when those outside it lose this one.</summary>
    public WeightedGame Dual() => new(Sizes, Weights, DualQuota);

    /// <summary>What an answer will cost.</summary>
    public WeightedCost Cost(WeightedQuestion question) => WeightedCosts.Of(this, question);

    /// <summary>Winning coalitions and swings: the raw Banzhaf counts.</summary>
    /// <exception cref="InvalidOperationException">The tables cannot exist; see <see cref="Cost"/>.</exception>
    public SwingCounts Count(CancellationToken cancellation = default)
    {
        var all = BigInteger.One << Sizes.Sum();
        if (IsConstant)
        {
            return new(Quota.Sign <= 0 ? all : BigInteger.Zero, [.. Sizes.Select(_ => BigInteger.Zero)]);
        }

        WeightedCosts.Refuse(this, WeightedQuestion.Count);
        var blocks = DualQuota < Quota;
        var (losing, swings) = SwingCounting.Count(Ladder(blocks ? DualQuota : Quota), [.. Steps.Select(step => step.Weight)], cancellation);
        losing <<= Dummies;
        return new(blocks ? losing : all - losing, PerClass(swings.Select(count => count << Dummies), BigInteger.Zero));
    }

    /// <summary>Winning coalitions and swings by size, from one table with sizes or from many without, whichever is cheaper.</summary>
    /// <param name="progress">Told how many hundredths of long work are done.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="InvalidOperationException">The tables cannot exist; see <see cref="Cost"/>.</exception>
    public SizedCounts CountBySize(IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        var none = Enumerable.Repeat(BigInteger.Zero, Sizes.Sum()).ToImmutableArray();
        if (IsConstant)
        {
            return SwingsBySize.Complete(Sizes, [.. Sizes.Select(_ => none)], emptyWins: Quota.Sign <= 0);
        }

        WeightedCosts.Refuse(this, WeightedQuestion.CountBySize);
        var swings = WeightedCosts.HasRows(this) ? CountInRows(cancellation) : CountAtPoints(progress, cancellation);
        return SwingsBySize.Complete(Sizes, PerClass(swings.Select(counts => SwingsBySize.WithDummies(counts, Dummies)), none), emptyWins: false);
    }

    /// <summary>The swings by size for each weight above zero, from a row for each size.</summary>
    public ImmutableArray<ImmutableArray<BigInteger>> CountInRows(CancellationToken cancellation = default)
    {
        var blocks = DualQuota < Quota;
        var swings = SizedCounting.Swings(Ladder(blocks ? DualQuota : Quota), [.. Steps.Select(step => step.Weight)], cancellation);
        return blocks ? [.. swings.Select(counts => counts.Reverse().ToImmutableArray())] : swings;
    }

    /// <summary>The same from tables modulo primes, which need less memory.</summary>
    public ImmutableArray<ImmutableArray<BigInteger>> CountAtPoints(IProgress<int>? progress = null, CancellationToken cancellation = default) =>
        PointCounting.Swings(new(this), [.. Steps.Select(step => step.Weight)], progress, cancellation);

    /// <summary>The Shapley–Shubik index of a player of each class, exactly.</summary>
    /// <exception cref="InvalidOperationException">The tables cannot exist; see <see cref="Cost"/>.</exception>
    public ImmutableArray<Fraction> Shapley(IProgress<int>? progress = null, CancellationToken cancellation = default) => SwingsBySize.Shapley(CountBySize(progress, cancellation));

    /// <summary>The Shapley–Shubik index to some decimals, with a bound on the error: for reading, never to decide.</summary>
    /// <exception cref="InvalidOperationException">The tables cannot exist, or there are more than a thousand players.</exception>
    public ShapleyDecimals ShapleyDecimals(CancellationToken cancellation = default)
    {
        WeightedCosts.Refuse(this, WeightedQuestion.Decimals);
        return DecimalCounting.Estimate(this, cancellation);
    }

    /// <summary>Minimal winning coalitions by size; those of the <see cref="Dual"/> are the minimal blocking ones.</summary>
    /// <exception cref="InvalidOperationException">The tables cannot exist; see <see cref="Cost"/>.</exception>
    public MinimalCounts Minimal(CancellationToken cancellation = default)
    {
        var rows = Sizes.Sum() + 1;
        var none = Enumerable.Repeat(BigInteger.Zero, rows).ToImmutableArray();
        if (IsConstant)
        {
            // Where everything wins, the coalition of nobody is the minimal one.
            return new(Quota.Sign <= 0 ? none.SetItem(0, BigInteger.One) : none, [.. Sizes.Select(_ => none)]);
        }

        WeightedCosts.Refuse(this, WeightedQuestion.Minimal);
        var counting = new MinimalCounting(Ladder(Quota), sized: true, cancellation);
        var all = counting.All();
        return new(Padded(all), PerClass(counting.Members(cancellation).Select(Padded), none));

        ImmutableArray<BigInteger> Padded(BigInteger[] counts) => [.. counts, .. none[..(rows - counts.Length)]];
    }

    /// <summary>Minimal winning coalitions without their sizes, for games too large for <see cref="Minimal"/>.</summary>
    /// <exception cref="InvalidOperationException">The tables cannot exist; see <see cref="Cost"/>.</exception>
    public MinimalTotals MinimalTotals(CancellationToken cancellation = default)
    {
        if (IsConstant)
        {
            return new(Quota.Sign <= 0 ? BigInteger.One : BigInteger.Zero, [.. Sizes.Select(_ => BigInteger.Zero)]);
        }

        WeightedCosts.Refuse(this, WeightedQuestion.MinimalTotals);
        var counting = new MinimalCounting(Ladder(Quota), sized: false, cancellation);
        var all = counting.All();
        return new(all[0], PerClass(counting.Members(cancellation).Select(counts => counts[0]), BigInteger.Zero));
    }

    /// <summary>The players above weight zero, for sums below <paramref name="quota"/>.</summary>
    public WeightLadder Ladder(BigInteger quota) => new((int)quota, Steps);

    /// <summary>How many of the lightest players stay below <paramref name="quota"/> together.</summary>
    public int Longest(BigInteger quota)
    {
        var (longest, left) = (0, quota - 1);
        foreach (var (weight, players) in Steps)
        {
            var fitting = (int)BigInteger.Min(players, left / weight);
            longest += fitting;
            left -= fitting * weight;
            if (fitting < players)
            {
                break;
            }
        }

        return longest;
    }

    /// <summary>What belongs to each class, from what belongs to each weight above zero.</summary>
    /// <param name="perStep">One entry per weight, ascending.</param>
    /// <param name="dummy">What belongs to weight zero.</param>
    public ImmutableArray<T> PerClass<T>(IEnumerable<T> perStep, T dummy)
    {
        var found = Steps.Zip(perStep).ToDictionary(pair => pair.First.Weight, pair => pair.Second);
        return [.. Weights.Select(weight => weight.IsZero ? dummy : found[weight])];
    }

    // A weight that wins alone is written as the quota; the others have no common divisor.
    private static (ImmutableArray<BigInteger> Weights, BigInteger Quota) LowestTerms(ImmutableArray<BigInteger> weights, BigInteger quota)
    {
        var divisor = weights.Where(weight => weight < quota).Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        divisor = divisor.IsZero ? BigInteger.Max(BigInteger.One, quota) : divisor;
        var lowest = (quota + divisor - 1) / divisor;
        return ([.. weights.Select(weight => weight >= quota ? lowest : weight / divisor)], lowest);
    }
}
