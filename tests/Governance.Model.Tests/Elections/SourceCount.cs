using Governance.Model.Tests.Vectors;

namespace Governance.Model.Tests.Elections;

/// <summary>The library's count in the points of the source, where that gives other points for the same places or comparisons.</summary>
internal sealed record SourceCount(IEnumerable<string> Winners, IEnumerable<EquatableArray<string>> Ranking, IReadOnlyList<(string Option, Fraction Score)> Scores)
{
    public static SourceCount Of(Tabulation tabulation, Preferences preferences, Field input)
    {
        var named = tabulation.Scores.Select(entry => (entry.Option, entry.Score)).ToList();
        return input.Find("options") switch
        {
            { } points when points.Find("lastPlacePoints") is { } last => FromLastPlace(tabulation, preferences, last.Number),
            { } points when points.Find("winPoints") is { } won => WithSupport(tabulation, preferences, won.Number, points["tiePoints"].Number),
            _ => new(tabulation.Winners, tabulation.Ranking, named),
        };
    }

    /// <summary>Borda gives the last place no point here; in some sources it has one, and so has every place one more.</summary>
    private static SourceCount FromLastPlace(Tabulation tabulation, Preferences preferences, Fraction last)
    {
        var places = Score(tabulation, preferences, VotingMethod.Borda);
        var ranked = tabulation.Rule.Unranked == UnrankedOptions.NotCompared
            ? Score(tabulation, preferences, VotingMethod.Approval)
            : places.Keys.ToDictionary(option => option, _ => Total(preferences), StringComparer.Ordinal);
        return ByScore(places.Select(entry => (entry.Key, entry.Value + (last * ranked[entry.Key]))));
    }

    /// <summary>
    /// Snapshot: points for each victory and tie, and half of the average share of those who prefer the option to another; as parts of all votes.
    /// Of complete ballots, a Borda score is how many prefer the option to each other one, added up.
    /// </summary>
    private static SourceCount WithSupport(Tabulation tabulation, Preferences preferences, Fraction won, Fraction tied)
    {
        Assert.Equal(won, tied * 2);
        var (victories, borda, all) = (Score(tabulation, preferences, VotingMethod.Copeland), Score(tabulation, preferences, VotingMethod.Borda), Total(preferences));
        if (all == 0)
        {
            return new([], [], [.. victories.Select(entry => (entry.Key, Fraction.Zero))]);
        }

        var points = victories.Select(entry => (Option: entry.Key, Points: (won * entry.Value) + (borda[entry.Key] / (all * (victories.Count - 1)) / 2))).ToList();
        var sum = NaiveElection.Sum(points.Select(entry => entry.Points));
        return ByScore(points.Select(entry => (entry.Option, entry.Points * all / sum)));
    }

    private static SourceCount ByScore(IEnumerable<(string Option, Fraction Score)> scores)
    {
        var named = scores.ToList();
        var ranking = named.GroupBy(entry => entry.Score).OrderByDescending(tier => tier.Key).Select(tier => tier.Select(entry => entry.Option).ToEquatableArray()).ToList();
        return new(ranking[0], ranking, named);
    }

    private static Dictionary<string, Fraction> Score(Tabulation tabulation, Preferences preferences, VotingMethod method) =>
        preferences.Tabulate(new(method) { Unranked = tabulation.Rule.Unranked }, [.. tabulation.Ranking.SelectMany(tier => tier)])
            .Scores.ToDictionary(entry => entry.Option, entry => entry.Score, StringComparer.Ordinal);

    private static Fraction Total(Preferences preferences) => NaiveElection.Sum(preferences.Ballots.Select(ballot => ballot.Count));
}
