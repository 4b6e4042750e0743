using System.Diagnostics;

namespace Governance.Model.Elections;

/// <summary>From preferences to a tabulation: what fits together, and which method counts it.</summary>
internal static class Tabulating
{
    public static Tabulation Tabulate(Preferences preferences, ChoiceRule rule, EquatableArray<string> options)
    {
        CheckStrength(rule);
        CheckFits(preferences, rule.Method);
        CountedBallot.Places(options);
        CountedBallot.Denominator(preferences);
        if (options.IsEmpty)
        {
            return new(rule, [], []);
        }

        if (rule.Method == VotingMethod.Kemeny && options.Count > Kemeny.MostOptions)
        {
            throw new GovernanceException(ErrorCodes.BallotsDoNotFit, $"Kemeny would have to compare all rankings of {options.Count} options.", $"Count {Kemeny.MostOptions} options or fewer, or choose Schulze or RankedPairs.");
        }

        var placing = Place(preferences, rule, options);
        return new(rule, Names(placing.Winners), placing.Tiers.Select(Names).ToEquatableArray())
        {
            Scores = placing.Scores.Select((score, place) => new OptionScore(options[place], score)).ToEquatableArray(),
            Rounds = placing.Rounds.Select(round => round.Select(count => new OptionCount(options[count.Option], count.Amount)).ToEquatableArray()).ToEquatableArray(),
        };

        EquatableArray<string> Names(int[] places) => places.Order().Select(place => options[place]).ToEquatableArray();
    }

    /// <summary>Whether a method is counted from comparisons of two options each, and so from a published table of them.</summary>
    public static bool CountsComparisons(VotingMethod method) => method
        is VotingMethod.Condorcet or VotingMethod.SmithSet or VotingMethod.SchwartzSet or VotingMethod.Copeland or VotingMethod.Minimax
        or VotingMethod.RankedPairs or VotingMethod.Schulze or VotingMethod.Kemeny;

    /// <summary>Whether a method is counted from marks: ballots need not rank.</summary>
    public static bool CountsMarks(VotingMethod method) => method is VotingMethod.Plurality or VotingMethod.Approval;

    /// <summary>What may make a defeat strong in a method; none where the method does not ask.</summary>
    public static EquatableArray<DefeatStrength> Strengths(VotingMethod method) => method switch
    {
        VotingMethod.Minimax => [DefeatStrength.WinningVotes, DefeatStrength.Margins, DefeatStrength.Opposition],
        VotingMethod.RankedPairs => [DefeatStrength.WinningVotes, DefeatStrength.Margins],
        VotingMethod.Schulze => [DefeatStrength.WinningVotes, DefeatStrength.Margins, DefeatStrength.Ratio],
        _ => [],
    };

    /// <summary>Why the method of a rule cannot count by the strength of defeats that it is given; null where it can, or where none is given.</summary>
    public static (string Message, string Cure)? Refusal(ChoiceRule rule)
    {
        var strengths = Strengths(rule.Method);
        return strengths.Contains(rule.Strength) || (strengths.IsEmpty && rule.Strength == DefeatStrength.WinningVotes) ? null
            : ($"{rule.Method} does not measure defeats by {rule.Strength}.", strengths.IsEmpty ? "Leave the strength out." : $"Use {Words.List(strengths.Select(strength => strength.ToString()), last: "or")}.");
    }

    private static void CheckStrength(ChoiceRule rule)
    {
        if (Refusal(rule) is { } refusal)
        {
            throw new GovernanceException(ErrorCodes.BallotsDoNotFit, refusal.Message, refusal.Cure);
        }
    }

    /// <summary>Whether the preferences are given in a form that the method can be counted from.</summary>
    /// <exception cref="GovernanceException">They are not (GOV3018).</exception>
    public static void CheckFits(Preferences preferences, VotingMethod method)
    {
        if ((preferences.Ballots.IsEmpty ? 0 : 1) + (preferences.Comparisons.IsEmpty ? 0 : 1) + (preferences.Marks.IsEmpty ? 0 : 1) > 1)
        {
            throw new GovernanceException(ErrorCodes.BallotsDoNotFit, "The same votes are given in more than one way.", "Give ballots, comparisons or marks, and only one of them.");
        }

        if (!preferences.Comparisons.IsEmpty && !CountsComparisons(method))
        {
            throw new GovernanceException(ErrorCodes.BallotsDoNotFit, $"A table of comparisons does not tell what {method} counts.", CountsMarks(method) ? "Give the ballots, or how many mark each option." : "Give the ballots.");
        }

        if (!preferences.Marks.IsEmpty && !CountsMarks(method))
        {
            throw new GovernanceException(ErrorCodes.BallotsDoNotFit, $"Marks do not tell what {method} counts.", CountsComparisons(method) ? "Give the ballots, or how many prefer each option to each other one." : "Give the ballots.");
        }
    }

    private static Placing Place(Preferences preferences, ChoiceRule rule, EquatableArray<string> options)
    {
        if (CountsComparisons(rule.Method))
        {
            return Compare(PairwiseTable.Of(preferences, options, rule.Unranked), rule);
        }

        if (!preferences.Marks.IsEmpty)
        {
            return Positional.Marked(preferences, options);
        }

        var ballots = CountedBallot.Read(preferences, options, rule.Unranked);
        return rule.Method switch
        {
            VotingMethod.Plurality => FirstPlaces.Plurality(ballots, options.Count),
            VotingMethod.Approval => Positional.Approval(ballots, options.Count),
            VotingMethod.TwoRound => FirstPlaces.TwoRound(ballots, options.Count),
            VotingMethod.InstantRunoff => FirstPlaces.InstantRunoff(ballots, options.Count),
            VotingMethod.Borda => Positional.Borda(ballots, options.Count),
            VotingMethod.Dowdall => Positional.Dowdall(ballots, options.Count),
            _ => throw new UnreachableException($"{rule.Method} is not counted from ballots."),
        };
    }

    private static Placing Compare(PairwiseTable table, ChoiceRule rule) => rule.Method switch
    {
        VotingMethod.Condorcet => Comparisons.Condorcet(table),
        VotingMethod.SmithSet => Comparisons.SmithSet(table),
        VotingMethod.SchwartzSet => Comparisons.SchwartzSet(table),
        VotingMethod.Copeland => Comparisons.Copeland(table),
        VotingMethod.Minimax => Comparisons.Minimax(table, rule.Strength),
        VotingMethod.RankedPairs => RankedPairs.Rank(table, rule.Strength),
        VotingMethod.Schulze => Schulze.Rank(table, rule.Strength),
        VotingMethod.Kemeny => Kemeny.Rank(table),
        _ => throw new UnreachableException($"{rule.Method} does not compare options."),
    };
}
