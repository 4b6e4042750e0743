using System.Numerics;
using System.Text;

namespace Governance.Model.Elections;

/// <summary>So many ballots of one ranking, over the options asked: what else they rank is passed over.</summary>
/// <param name="Count">How many.</param>
/// <param name="Ranked">The places of the options that they rank, tier by tier.</param>
/// <param name="Compared">The same, with a last tier of those not ranked where these are equal and last.</param>
internal sealed record CountedBallot(Fraction Count, IReadOnlyList<int[]> Ranked, IReadOnlyList<int[]> Compared)
{
    /// <summary>The ballots that are valid, those of one ranking together; where each must rank every option asked, the others are void.</summary>
    public static IReadOnlyList<CountedBallot> Read(Preferences preferences, EquatableArray<string> options, UnrankedOptions unranked)
    {
        var places = Places(options);
        var rankings = new Dictionary<string, int>(StringComparer.Ordinal);
        var ballots = new List<CountedBallot>();
        var written = new StringBuilder();
        foreach (var ballot in preferences.Ballots)
        {
            var ranking = Write(written.Clear(), ballot, places);
            if (rankings.TryGetValue(ranking, out var known))
            {
                ballots[known] = ballots[known] with { Count = ballots[known].Count + ballot.Count };
            }
            else if (Read(ballot, places, unranked) is { } counted)
            {
                rankings.Add(ranking, ballots.Count);
                ballots.Add(counted);
            }
        }

        return ballots;
    }

    /// <summary>What a ballot ranks, as a text that equal rankings share.</summary>
    private static string Write(StringBuilder written, RankedBallot ballot, Dictionary<string, int> places)
    {
        foreach (var tier in ballot.Tiers.AsSpan())
        {
            foreach (var option in tier.AsSpan())
            {
                if (places.TryGetValue(option, out var place))
                {
                    written.Append(place).Append(' ');
                }
            }

            written.Append('>');
        }

        return written.ToString();
    }

    private static CountedBallot? Read(RankedBallot ballot, Dictionary<string, int> places, UnrankedOptions unranked)
    {
        var ranked = ballot.Tiers.Select(tier => tier.Where(places.ContainsKey).Select(option => places[option]).ToArray()).Where(tier => tier.Length > 0).ToList();
        var left = Enumerable.Range(0, places.Count).Except(ranked.SelectMany(tier => tier)).ToArray();
        return left.Length > 0 && unranked == UnrankedOptions.Void ? null
            : new(ballot.Count, ranked, left.Length > 0 && unranked == UnrankedOptions.TiedLast ? [.. ranked, left] : ranked);
    }

    /// <summary>The least common denominator of all counts; without a short one, sums would grow with every ballot.</summary>
    public static BigInteger Denominator(Preferences preferences) =>
        Numbers.CommonDenominator([
            .. preferences.Ballots.Select(ballot => ballot.Count), .. preferences.Comparisons.Select(count => count.Amount), .. preferences.Marks.Select(mark => mark.Amount),
        ])
        ?? throw new GovernanceException(ErrorCodes.CountOutOfRange, $"The counts of the ballots have no common denominator of {Numbers.LongestDenominator} bits or less.", "Use counts that share a denominator, such as whole numbers.");

    /// <summary>The place of each option in the order asked.</summary>
    public static Dictionary<string, int> Places(EquatableArray<string> options)
    {
        var places = new Dictionary<string, int>(options.Count, StringComparer.Ordinal);
        foreach (var option in options)
        {
            if (!places.TryAdd(Text.CheckId(option, "option id"), places.Count))
            {
                throw new GovernanceException(ErrorCodes.OptionTwice, $"'{Text.Printable(option)}' is to be counted twice.", "Name each option once.");
            }
        }

        return places;
    }
}
