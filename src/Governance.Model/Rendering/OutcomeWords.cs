namespace Governance.Model.Rendering;

/// <summary>Outcomes as prose has them.</summary>
internal static class OutcomeWords
{
    public static string For(Outcome outcome) => outcome.Match(
        binding: binding => $"Binding{How(binding.Agreement)}{(binding.IsRevocableByParty ? ", as long as it does not end it itself" : "")}",
        consensus: consensus => $"Consensus{(consensus.Agreement == Agreement.Unanimity ? " (unanimous)" : "")}: it may adopt it, or not",
        advice: advice => $"Advice{How(advice.Agreement)}{(advice.IsUnsolicited ? ", unsolicited: no duty to consider it" : "")}",
        noDecision: none => $"No decision: {Words.Of(none.Reason)}",
        open: _ => "Open");

    public static string Headline(Determination decision) => decision.Headline.Match(
        binding: _ => "BINDING",
        consensus: _ => "CONSENSUS",
        advice: _ => "ADVICE",
        noDecision: none => $"NO DECISION ({Words.Of(none.Reason)})",
        open: _ => decision.Ballot is null && decision.Effects.Any(effect => effect.IsAddressed) ? $"OPEN (no votes are recorded; at most {Words.Of(Ceiling(decision))})" : $"OPEN (at most {Words.Of(Ceiling(decision))})");

    private static OutcomeKind Ceiling(Determination decision) => decision.Effects.Where(effect => effect.IsAddressed).Min(effect => effect.AtMost);

    private static string How(Agreement agreement) => agreement switch
    {
        Agreement.Consensus => " (by consensus)",
        Agreement.Unanimity => " (unanimous)",
        _ => "",
    };
}
