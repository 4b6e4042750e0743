namespace Governance.Model.Elections;

/// <summary>How many prefer each option to each other one.</summary>
internal sealed class PairwiseTable
{
    private readonly Fraction[,] preferring;

    private readonly Dictionary<string, int> places;

    private PairwiseTable(EquatableArray<string> options, Dictionary<string, int> places, Fraction[,] preferring) => (Options, this.places, this.preferring) = (options, places, preferring);

    /// <summary>The options, in the order asked.</summary>
    public EquatableArray<string> Options { get; }

    /// <summary>How many prefer option <paramref name="one"/> to option <paramref name="other"/>, by their places among the options.</summary>
    public Fraction this[int one, int other] => preferring[one, other];

    /// <summary>How many prefer <paramref name="one"/> to <paramref name="other"/>.</summary>
    public Fraction Preferring(string one, string other) => preferring[places[one], places[other]];

    /// <summary>The most ballots that any two options share: at least so many were cast.</summary>
    public Fraction MostCompared()
    {
        var most = Fraction.Zero;
        for (var one = 0; one < Options.Count; one++)
        {
            for (var other = 0; other < one; other++)
            {
                var both = preferring[one, other] + preferring[other, one];
                most = both > most ? both : most;
            }
        }

        return most;
    }

    /// <summary>The table of <paramref name="options"/>; options that ballots name beside them are passed over.</summary>
    public static PairwiseTable Of(Preferences preferences, EquatableArray<string> options, UnrankedOptions unranked)
    {
        var places = options.Select((option, place) => (option, place)).ToDictionary(entry => entry.option, entry => entry.place, StringComparer.Ordinal);
        var table = new Fraction[options.Count, options.Count];
        foreach (var count in preferences.Comparisons)
        {
            if (places.TryGetValue(count.Option, out var one) && places.TryGetValue(count.Over, out var other))
            {
                table[one, other] += count.Amount;
            }
        }

        foreach (var ballot in preferences.Ballots)
        {
            Add(table, places, ballot, unranked);
        }

        return new(options, places, table);
    }

    private static void Add(Fraction[,] table, Dictionary<string, int> places, RankedBallot ballot, UnrankedOptions unranked)
    {
        var tiers = ballot.Tiers.Select(tier => tier.Where(places.ContainsKey).Select(option => places[option]).ToList()).ToList();
        var left = Enumerable.Range(0, places.Count).Except(tiers.SelectMany(tier => tier)).ToList();
        if (left.Count > 0 && unranked == UnrankedOptions.Void)
        {
            return;
        }

        if (unranked == UnrankedOptions.TiedLast)
        {
            tiers.Add(left);
        }

        for (var better = 0; better < tiers.Count; better++)
        {
            for (var worse = better + 1; worse < tiers.Count; worse++)
            {
                foreach (var one in tiers[better])
                {
                    foreach (var other in tiers[worse])
                    {
                        table[one, other] += ballot.Count;
                    }
                }
            }
        }
    }
}
