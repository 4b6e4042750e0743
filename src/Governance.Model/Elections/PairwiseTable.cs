using System.Numerics;

namespace Governance.Model.Elections;

/// <summary>How many prefer each option to each other one.</summary>
/// <remarks>Kept in whole units of one common denominator: comparing two numbers of the table takes no fractions.</remarks>
internal sealed class PairwiseTable
{
    private readonly BigInteger[,] preferring;

    private readonly BigInteger denominator;

    private PairwiseTable(EquatableArray<string> options, BigInteger[,] preferring, BigInteger denominator) =>
        (Options, this.preferring, this.denominator) = (options, preferring, denominator);

    /// <summary>The options, in the order asked.</summary>
    public EquatableArray<string> Options { get; }

    /// <summary>How many options there are.</summary>
    public int Count => Options.Count;

    /// <summary>How many prefer option <paramref name="one"/> to option <paramref name="other"/>, by their places among the options.</summary>
    public Fraction this[int one, int other] => new(preferring[one, other], denominator);

    /// <summary>The same in the unit of the table, for comparing.</summary>
    public BigInteger Units(int one, int other) => preferring[one, other];

    /// <summary>Whether more prefer option <paramref name="one"/> to option <paramref name="other"/> than the other way round.</summary>
    public bool Beats(int one, int other) => preferring[one, other] > preferring[other, one];

    /// <summary>The most ballots that any two options share: at least so many were cast.</summary>
    public Fraction MostCompared()
    {
        var most = BigInteger.Zero;
        for (var one = 0; one < Count; one++)
        {
            for (var other = 0; other < one; other++)
            {
                most = BigInteger.Max(most, preferring[one, other] + preferring[other, one]);
            }
        }

        return new(most, denominator);
    }

    /// <summary>The table of <paramref name="options"/>, from ballots or from a published table; options that these name beside them are passed over.</summary>
    /// <exception cref="GovernanceException">An option is asked for twice (GOV1021), or the counts share no denominator of a usual length (GOV1005).</exception>
    public static PairwiseTable Of(Preferences preferences, EquatableArray<string> options, UnrankedOptions unranked)
    {
        var places = CountedBallot.Places(options);
        var ballots = CountedBallot.Read(preferences, options, unranked);
        var counts = ballots.Select(ballot => ballot.Count).Concat(preferences.Comparisons.Select(count => count.Amount)).ToList();
        var common = CountedBallot.Denominator(preferences);
        var units = counts.Select(count => count.Numerator * (common / count.Denominator)).ToList();
        var fits = units.Aggregate(BigInteger.Zero, (sum, unit) => sum + unit) <= long.MaxValue;
        var table = fits ? Added(ballots, units, options.Count, unit => (long)unit) : Added(ballots, units, options.Count, unit => unit);
        for (var i = 0; i < preferences.Comparisons.Count; i++)
        {
            if (places.TryGetValue(preferences.Comparisons[i].Option, out var one) && places.TryGetValue(preferences.Comparisons[i].Over, out var other))
            {
                table[one, other] += units[ballots.Count + i];
            }
        }

        return new(options, table, common);
    }

    /// <summary>The sums over all ballots, taken in the narrow numbers where these hold every sum.</summary>
    private static BigInteger[,] Added<T>(IReadOnlyList<CountedBallot> ballots, List<BigInteger> units, int options, Func<BigInteger, T> narrow)
        where T : struct, INumber<T>
    {
        var sums = Enumerable.Range(0, options).Select(_ => new T[options]).ToArray();
        for (var i = 0; i < ballots.Count; i++)
        {
            Add(sums, ballots[i].Compared, narrow(units[i]));
        }

        var table = new BigInteger[options, options];
        for (var one = 0; one < options; one++)
        {
            for (var other = 0; other < options; other++)
            {
                table[one, other] = BigInteger.CreateChecked(sums[one][other]);
            }
        }

        return table;
    }

    private static void Add<T>(T[][] sums, IReadOnlyList<int[]> tiers, T count)
        where T : struct, INumber<T>
    {
        int[] order = [.. tiers.SelectMany(tier => tier)];
        var end = 0;
        foreach (var tier in tiers)
        {
            end += tier.Length;
            var below = order.AsSpan(end);
            foreach (var one in tier)
            {
                var row = sums[one];
                foreach (var other in below)
                {
                    row[other] += count;
                }
            }
        }
    }
}
