using Governance.Model.Elections;

namespace Governance.Model.Rendering;

/// <summary>Ways of choosing as prose has them.</summary>
internal static class ChoiceWords
{
    public static string For(ChoiceRule rule)
    {
        var strength = Tabulating.Strengths(rule.Method).IsEmpty ? "" : $" ({Words.Of(rule.Strength)})";
        var seats = rule.Seats == 1 ? "" : $" for {Words.Plural(rule.Seats, "seat")}";
        var limit = rule.MostPerAffiliation is { } most ? $", at most {Words.Of(most)} of one affiliation" : "";
        return $"{Method(rule.Method)}{strength}{seats}{limit}";
    }

    private static string Method(VotingMethod method) => method switch
    {
        VotingMethod.Plurality => "most marks or first places",
        VotingMethod.Approval => "approval",
        VotingMethod.TwoRound => "two rounds",
        VotingMethod.InstantRunoff => "instant runoff",
        VotingMethod.Borda => "Borda's count",
        VotingMethod.Dowdall => "Dowdall's count",
        VotingMethod.Condorcet => "comparison of each with each (Condorcet)",
        VotingMethod.SmithSet => "the Smith set",
        VotingMethod.SchwartzSet => "the Schwartz set",
        VotingMethod.Copeland => "Copeland's count of comparisons won",
        VotingMethod.Minimax => "minimax",
        VotingMethod.RankedPairs => "ranked pairs",
        VotingMethod.Schulze => "Schulze's method",
        _ => "Kemeny's method",
    };
}
