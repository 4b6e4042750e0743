namespace Governance.Model.Deciding;

/// <summary>How an option stands in the choice that it is part of, beside what its rule says.</summary>
/// <param name="Verdict">Whether it is chosen, as far as the other options and the voting method decide that.</param>
/// <param name="Reason">Why it is not, where it is not.</param>
/// <param name="Words">The same in words.</param>
internal sealed record OptionStanding(Verdict Verdict, NoDecisionReason Reason, string Words)
{
    /// <summary>Chosen, or not yet compared with the others: its rule decides.</summary>
    public static OptionStanding ByItsRule { get; } = new(Verdict.Passed, default, "");

    /// <summary>Votes are outstanding.</summary>
    public static OptionStanding Open { get; } = new(Verdict.Open, default, "which option is chosen is known when the ballot is closed");

    /// <summary>The ballots do not tell whether an option satisfies its rule.</summary>
    public static OptionStanding Untold(BallotOption option) => new(Verdict.Open, default, $"the ballots do not tell whether {option.DisplayName} satisfies its rule");

    /// <summary>The procedure puts questions of yes and no only.</summary>
    public static OptionStanding NoChoice { get; } = new(Verdict.Failed, NoDecisionReason.NoProcedure, "the procedure decides between yes and no, and does not choose among options");

    /// <summary>The voting method chose none, or the default.</summary>
    public static OptionStanding Unchosen(Choice choice) => new(Verdict.Failed, NoDecisionReason.NotChosen, choice switch
    {
        { Chosen: [_, ..] } => "the default stands",
        { Tied: [_, ..] } => $"it is tied between {Model.Words.List(choice.Options.Where(result => choice.Tied.Contains(result.Option.Id)).Select(result => result.Option.DisplayName))}, and nobody has broken the tie",
        _ => "no option wins by the voting method",
    });
}
