using System.Text.RegularExpressions;

namespace Governance.Model.Tests.Vectors;

/// <summary>The few sentences in which vectors state conditions and defaults instead of in fields; one that is not known here is a mistake.</summary>
internal static partial class Sentences
{
    /// <summary>A condition such as <c>yes > 1/2 of cast and yes ≥ 3 % of entitled</c>.</summary>
    /// <param name="sentence">The condition.</param>
    /// <param name="threshold">What "threshold" stands for, or null where it stands for nothing.</param>
    /// <param name="measure">By what votes are weighed.</param>
    public static Rule Condition(string sentence, Fraction? threshold, Measure measure)
    {
        var clauses = sentence.Split(" and ").Select(clause => Clause(clause, threshold, measure)).ToEquatableArray();
        return clauses.Count == 1 ? clauses[0] : new AllRule(clauses);
    }

    private static Rule Clause(string clause, Fraction? threshold, Measure measure)
    {
        if (clause == "members − nays < threshold")
        {
            return Rule.Not(new LinearRule([new(1, Vocabulary.Anything, measure: measure), new(-1, [Position.Against], measure: measure)], threshold!.Value));
        }

        var match = ClausePattern().Match(clause);
        if (!match.Success)
        {
            throw new NotSupportedException($"'{clause}' is no condition that is known.");
        }

        var comparison = Vocabulary.Comparison(match.Groups["sign"].Value);
        var amount = match.Groups["amount"].Value;
        var bound = amount == "threshold" ? threshold!.Value : Fraction.Parse(amount) / (match.Groups["percent"].Success ? 100 : 1);
        return match.Groups["base"].Value switch
        {
            "entitled" => new ShareRule([Position.InFavour], ShareBase.Entitled, comparison, bound, measure),
            "cast" => new ShareRule([Position.InFavour], ShareBase.Cast, comparison, bound, measure),
            _ => new FloorRule(bound, [Position.InFavour], measure, comparison == Comparison.MoreThan),
        };
    }

    [GeneratedRegex(@"^(yes|ayes) (?<sign>>|>=|≥) (?<amount>\d+(/\d+)?|threshold)(?<percent> %)?( of (?<base>entitled|cast))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ClausePattern();

    /// <summary>What those who say nothing are read as.</summary>
    /// <param name="sentence">The default.</param>
    /// <param name="prime">The seat whose vote others take over, or null where there is none.</param>
    /// <param name="reads">The rule with silence read as a position.</param>
    /// <param name="measure">By what votes are weighed.</param>
    public static Rule Default(string sentence, string? prime, Func<Position, Rule> reads, Measure measure)
    {
        var byPrime = prime is null
            ? reads(Position.Against)
            : Rule.If(Rule.Among(SeatSelection.Named(prime), Rule.Floor(1)), reads(Position.InFavour), reads(Position.Against));
        return sentence switch
        {
            "no" => reads(Position.Against),
            "prime vote (aye)" => reads(Position.InFavour),
            "the prime member's vote, No if the prime did not vote" => byPrime,
            "Yes if more than half of all members voted Yes, else the prime's vote (No if none)" =>
                Rule.If(Rule.MoreThan(Fraction.Half, ShareBase.Entitled, measure), reads(Position.InFavour), byPrime),
            _ => throw new NotSupportedException($"'{sentence}' is no default that is known."),
        };
    }

    /// <summary>Whether shares that somebody delegated vote with whom they were delegated to, as long as their owner is silent.</summary>
    public static bool AreInherited(string delegationRule) => delegationRule switch
    {
        "a delegator who votes takes his shares out of the validator; a validator votes with what is left; undelegated accounts have weight 0" => true,
        "no inheritance: each account votes only with its own stake (a validator with its self-delegation of 1)" => false,
        _ => throw new NotSupportedException($"'{delegationRule}' is no way to delegate that is known."),
    };
}
