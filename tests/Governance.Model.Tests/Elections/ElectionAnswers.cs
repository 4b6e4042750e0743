using Governance.Model.Elections;
using Governance.Model.Tests.Vectors;

namespace Governance.Model.Tests.Elections;

/// <summary>What the library answers to the questions of a vector, in the words in which both can be compared.</summary>
internal sealed class ElectionAnswers
{
    private readonly EquatableArray<string> options;
    private readonly Preferences preferences;
    private readonly ChoiceRule rule;
    private readonly Tabulation tabulation;
    private readonly SourceCount count;

    public ElectionAnswers(Field input)
    {
        options = Texts(input["candidates"]);
        preferences = new Preferences
        {
            Ballots =
            [
                .. (input.Find("ballots")?.Items ?? []).Select(ballot => new RankedBallot(ballot["count"].Number, ballot["ranking"].Items.Select(Texts).ToEquatableArray())),
                .. (input.Find("approvalBallots")?.Items ?? []).Select(ballot => new RankedBallot(ballot["count"].Number, [Texts(ballot["approved"])])),
            ],
        };
        rule = RuleOf(input["method"].Text, input.Find("unrankedCandidates")?.Text);
        tabulation = preferences.Tabulate(rule, options);
        count = SourceCount.Of(tabulation, preferences, input);
    }

    /// <summary>Fields that hold further fields with answers of their own; the others are scores by option.</summary>
    public static bool IsListOfParts(Field field) => field.Name == "details" && Parts.Any(field.Has);

    /// <summary>Rules that a source has in words; the numbers that it gives show whether the library follows them.</summary>
    public static bool IsProse(string path) => path is "input.options.tieRule" or "input.options.tieBreak";

    private static readonly string[] Parts =
    [
        "condorcetLoser", "ballots", "majority", "rounds", "finalRound", "eliminatedTogether", "optimalRankings", "bestScore", "kendallTauDistance",
    ];

    /// <summary>What a field says.</summary>
    public string Written(Field expected) => expected.Name switch
    {
        "winners" or "notWinners" => Set(Texts(expected)),
        "ranking" => Tiers(expected.Items.Select(Texts)),
        "eliminatedTogether" => Tiers(expected.Items.Select(Texts)),
        "scoresExact" => Scores(options.Zip(expected.Items, (option, score) => (option, score.Number))),
        "rounds" => string.Join("; ", expected.Items.Select(Scores)),
        "finalRound" or "scores" => Scores(expected),
        "details" when rule.Method == VotingMethod.Schulze => string.Join("; ", expected.Fields.Select(row => $"{row.Name} – {Scores(row)}")),
        "details" => Scores(expected),
        _ => expected.Text,
    };

    /// <summary>What the library says, or null where it has no answer.</summary>
    public string? Answer(Field expected) => expected.Name switch
    {
        "winners" => Set(count.Winners),
        "notWinners" => Set(options.Intersect(Texts(expected)).Except(count.Winners)),
        "ranking" => Tiers(count.Ranking),
        "scoresExact" or "scores" => Scores(count.Scores),
        "rounds" => string.Join("; ", tabulation.Rounds.Select(Round)),
        "finalRound" => Round(tabulation.Rounds[^1]),
        "majority" => (Total / 2).ToString(),
        "ballots" => Total.ToString(),
        "eliminatedTogether" => Tiers(tabulation.Ranking.Skip(1).Where(tier => tier.Count > 1)),
        "condorcetLoser" => Set(Reversed.Tabulate(rule, options).Winners),
        "optimalRankings" => $"{Naive.Kemeny.Rankings.Count}",
        "bestScore" => Naive.Kemeny.Agreement.ToString(),
        "kendallTauDistance" => (Comparisons - Naive.Kemeny.Agreement).ToString(),
        "details" when rule.Method == VotingMethod.Schulze => Chains(),
        "details" => Scores(count.Scores),
        _ => null,
    };

    private Fraction Total => NaiveElection.Sum(preferences.Ballots.Select(ballot => ballot.Count));

    private NaiveElection Naive => new(preferences.Ballots, options, rule.Unranked);

    private Fraction Comparisons => NaiveElection.Sum(options.SelectMany(one => options.Select(other => Naive.Preferring(one, other))));

    /// <summary>The ballots read from the last to the first.</summary>
    private Preferences Reversed => new()
    {
        Ballots = preferences.Ballots
            .Select(ballot => new RankedBallot(ballot.Count, [.. ballot.Tiers.Append(options.Except(ballot.Tiers.SelectMany(tier => tier)).ToEquatableArray()).Reverse()]))
            .ToEquatableArray(),
    };

    private static ChoiceRule RuleOf(string name, string? unranked)
    {
        var parts = name.Split('/');
        var method = parts[0] switch
        {
            "plurality" => VotingMethod.Plurality,
            "approval" => VotingMethod.Approval,
            "two-round" => VotingMethod.TwoRound,
            "irv" => VotingMethod.InstantRunoff,
            "borda" => VotingMethod.Borda,
            "dowdall" => VotingMethod.Dowdall,
            "condorcet-winner" => VotingMethod.Condorcet,
            "smith-set" => VotingMethod.SmithSet,
            "schwartz-set" => VotingMethod.SchwartzSet,
            "copeland" => VotingMethod.Copeland,
            "minimax" => VotingMethod.Minimax,
            "ranked-pairs" => VotingMethod.RankedPairs,
            "schulze" => VotingMethod.Schulze,
            "kemeny" => VotingMethod.Kemeny,
            _ => throw new NotSupportedException(name),
        };
        return new(method)
        {
            Strength = parts.ElementAtOrDefault(1) switch
            {
                null or "snapshot" or "winning" => DefeatStrength.WinningVotes,
                "margin" => DefeatStrength.Margins,
                "ratio" => DefeatStrength.Ratio,
                "opposition" => DefeatStrength.Opposition,
                _ => throw new NotSupportedException(name),
            },
            Unranked = unranked switch
            {
                null or "tied-last" => UnrankedOptions.TiedLast,
                "not-compared" => UnrankedOptions.NotCompared,
                "ballot invalid" => UnrankedOptions.Void,
                _ => throw new NotSupportedException(unranked),
            },
        };
    }

    /// <summary>The strongest chains, each as strong as the source counts its weakest defeat.</summary>
    private string Chains()
    {
        var table = PairwiseTable.Of(preferences, options, rule.Unranked);
        var groups = Defeats.ByStrength(table, rule.Strength);
        var chains = Schulze.Chains(options.Count, groups);
        return string.Join("; ", options.Select((one, row) =>
            $"{one} – {Scores(options.Select((other, column) => (other, Strength(groups, chains[row][column], table))).Where(entry => entry.other != one))}"));
    }

    private Fraction Strength(IReadOnlyList<IReadOnlyList<(int Winner, int Loser)>> groups, int chain, PairwiseTable table)
    {
        if (chain == 0)
        {
            return 0;
        }

        var (winner, loser) = groups[^chain][0];
        return rule.Strength switch
        {
            DefeatStrength.Margins => table[winner, loser] - table[loser, winner],
            DefeatStrength.Ratio => table[winner, loser] / table[loser, winner],
            _ => table[winner, loser],
        };
    }

    private static EquatableArray<string> Texts(Field list) => list.Items.Select(item => item.Text).ToEquatableArray();

    private static string Set(IEnumerable<string> names) => string.Join(" = ", names.Order(StringComparer.Ordinal));

    private static string Tiers(IEnumerable<EquatableArray<string>> tiers) => string.Join(" > ", tiers.Select(tier => Set(tier)));

    private static string Round(EquatableArray<OptionCount> counts) => Scores(counts.Select(entry => (entry.Option, entry.Amount)));

    private static string Scores(Field byOption) => Scores(byOption.Fields.Select(field => (field.Name, field.Number)));

    private static string Scores(IEnumerable<(string Option, Fraction Score)> scores) =>
        string.Join(", ", scores.OrderBy(entry => entry.Option, StringComparer.Ordinal).Select(entry => $"{entry.Option} {entry.Score}"));
}
