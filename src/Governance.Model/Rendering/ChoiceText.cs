using System.Text;

namespace Governance.Model.Rendering;

/// <summary>A choice among options as plain text.</summary>
internal static class ChoiceText
{
    private const int MostOptions = 40;

    /// <summary>Which options are chosen, in one sentence.</summary>
    public static string Result(Choice choice) => choice switch
    {
        { Tied: [_, ..] } => $"{(choice.Chosen.IsEmpty ? "" : $"Chosen: {Names(choice, choice.Chosen)}. ")}Tied: {Names(choice, choice.Tied)}.",
        { Chosen: [var only] } when Option(choice, only).IsDefault => $"The default stands: {Option(choice, only).DisplayName}.",
        { Chosen: [_, ..] } => $"Chosen: {Names(choice, choice.Chosen)}{(!choice.IsByCastingVote ? "" : choice.Chosen.Count == 1 ? ", by the casting vote" : ", the last by the casting vote")}.",
        _ => "Nothing is chosen.",
    };

    /// <summary>What the numbers of a choice are about: the option, what it is put against, or all who voted.</summary>
    public static string About(Determination decision) => decision.Choice!.Options.Select(result => result.Option).FirstOrDefault(option => option.IsDefault) is { } standing
        ? $"{decision.About!.DisplayName}, against {standing.DisplayName}"
        : TellsApart(decision.Choice) ? decision.About!.DisplayName : "all who voted";

    /// <summary>Whether those in favour of one option are others than those in favour of the next; where ballots only compare options, all who voted are in favour of a choice.</summary>
    public static bool TellsApart(Choice choice) => choice.Rule.Method is VotingMethod.Plurality or VotingMethod.Approval || choice.Options.Any(result => result.Option.IsDefault);

    /// <summary>The options with their numbers, and how the first one compares with the others that could be chosen.</summary>
    public static void Append(StringBuilder text, Choice choice)
    {
        text.AppendLineFeed($"The options, by {ChoiceWords.For(choice.Rule)}");
        var scores = choice.Rule.Method is VotingMethod.Plurality or VotingMethod.Approval ? [] : choice.Tabulation?.Scores ?? [];
        var isTold = TellsApart(choice);
        var table = new TextTable("  option", isTold ? "for" : "", isTold ? "against" : "", scores.IsEmpty ? "" : "score", "");
        foreach (var result in choice.Options.Take(MostOptions))
        {
            table.Add($"  {result.Option.DisplayName}", isTold ? Count(result, PositionKind.InFavour) : "", isTold ? Count(result, PositionKind.Against) : "",
                scores.FirstOrDefault(score => score.Option == result.Option.Id) is { } score ? Words.Of(score.Score) : "", Fate(choice, result));
        }

        table.AppendTo(text);
        if (choice.Options.Count > MostOptions)
        {
            text.AppendLineFeed($"  … and {choice.Options.Count - MostOptions} more");
        }

        for (var i = 0; i + 1 < choice.Comparisons.Count && i < 2 * MostOptions; i += 2)
        {
            var (there, back) = (choice.Comparisons[i], choice.Comparisons[i + 1]);
            var sign = there.Amount.CompareTo(back.Amount);
            text.AppendLineFeed($"  {Option(choice, there.Option).DisplayName} {(sign > 0 ? "beats" : sign < 0 ? "loses to" : "ties with")} {Option(choice, there.Over).DisplayName}, {Words.Of(there.Amount)} to {Words.Of(back.Amount)}.");
        }

        text.AppendLineFeed();
    }

    private static string Fate(Choice choice, OptionResult result) =>
        choice.Chosen.Contains(result.Option.Id) ? result.Option.IsDefault ? "the default, which stands" : "chosen"
        : choice.Tied.Contains(result.Option.Id) ? "tied"
        : result.Determination is not { } determination ? "the default"
        : result.IsEligible ? "satisfies the rule"
        : determination.Refusal is { } refusal ? $"not admitted: {refusal}"
        : result.IsDropped ? determination.Headline is Outcome.NoDecision { Reason: not NoDecisionReason.NotCarried } none ? $"dropped: {Words.Of(none.Reason)}" : "dropped"
        : "open";

    private static string Count(OptionResult result, PositionKind kind) => result.Determination?.Ballot is not { } ballot ? ""
        : ballot.Amounts.Where(amount => amount.Position.Kind == kind).Select(amount => Words.Of(amount.Amount)).FirstOrDefault()
            ?? Words.Of(ballot.Positions.FirstOrDefault(count => count.Position.Kind == kind)?.Seats ?? 0);

    private static BallotOption Option(Choice choice, string id) => choice.Options.First(result => result.Option.Id == id).Option;

    private static string Names(Choice choice, EquatableArray<string> ids) => Words.List(ids.Select(id => Option(choice, id).DisplayName));
}
