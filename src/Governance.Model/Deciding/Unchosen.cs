namespace Governance.Model.Deciding;

/// <summary>Why an option is not decided although its rule may hold.</summary>
/// <param name="Reason">The reason, or null where it is open.</param>
/// <param name="Words">The same in words.</param>
internal sealed record Unchosen(NoDecisionReason? Reason, string Words)
{
    /// <summary>Votes are outstanding.</summary>
    public static Unchosen Yet { get; } = new(null, "which option is chosen depends on votes that are outstanding");

    /// <summary>The voting method chose none, or the default.</summary>
    public static Unchosen For(Choice choice) => choice switch
    {
        { Chosen: [_, ..] } => new(NoDecisionReason.NotChosen, "the default stands"),
        { Tied: [_, ..] } => new(NoDecisionReason.NotChosen, $"it is tied between {Model.Words.List(choice.Tied)}, and nobody has broken the tie"),
        _ => new(NoDecisionReason.NotChosen, "no option wins by the voting method"),
    };
}
