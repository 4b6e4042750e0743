namespace Governance.Model.Rendering;

/// <summary>Outcomes as prose has them.</summary>
internal static class OutcomeWords
{
    public static string For(Outcome outcome, Determination decision) => outcome.Match(
        binding: binding => $"Binding{How(decision)}{(binding.IsRevocableByParty ? ", as long as it does not end it itself" : "")}",
        consensus: consensus => $"Consensus{(consensus.Agreement == Agreement.Consensus && !IsSilent(decision) ? "" : How(decision))}: it may adopt it, or not",
        advice: advice => $"Advice{How(decision)}{(advice.IsUnsolicited ? ", unsolicited: no duty to consider it" : "")}",
        noDecision: none => $"No decision: {Words.Of(none.Reason)}",
        open: _ => "Open");

    public static string Headline(Determination decision) => decision.Headline.Match(
        binding: _ => "BINDING",
        consensus: _ => "CONSENSUS",
        advice: _ => "ADVICE",
        noDecision: none => $"NO DECISION ({Words.Of(none.Reason)})",
        open: _ => decision.Ballot is null && decision.Effects.Any(effect => effect.IsAddressed) ? $"OPEN (no votes are recorded; at most {Words.Of(Ceiling(decision))})" : $"OPEN (at most {Words.Of(Ceiling(decision))})");

    private static OutcomeKind Ceiling(Determination decision) => decision.Effects.Where(effect => effect.IsAddressed).Min(effect => effect.AtMost);

    private static string How(Determination decision) => decision.Agreement switch
    {
        Agreement.Consensus => IsSilent(decision) ? " (nobody spoke)" : " (by consensus)",
        Agreement.Unanimity => IsAll(decision) ? " (unanimous)" : " (unanimous among those who voted)",
        _ => "",
    };

    /// <summary>Whether all who may vote are known to be in favour.</summary>
    private static bool IsAll(Determination decision) => decision.Ballot is { } ballot
        && ballot.Entitled > 0 && ballot.Positions.All(count => count.Position.Kind == PositionKind.InFavour) && ballot.Outstanding.IsZero && ballot.NotRecorded.IsZero;

    /// <summary>Whether nobody who may vote is known to have said anything.</summary>
    private static bool IsSilent(Determination decision) => decision.Declared is null && decision.Nested.IsEmpty && decision.Ballot is { NotRecorded.IsZero: true } ballot
        && ballot.Positions.All(count => count.Position.Kind is PositionKind.NotVoting or PositionKind.Absent or PositionKind.Recused);
}
