using System.Text;
using Governance.Model.Elections;

namespace Governance.Model.Rendering;

/// <summary>A choice among options as plain text.</summary>
internal static class ChoiceText
{
    private const int MostOptions = 40;

    /// <summary>Which options are chosen, in one sentence.</summary>
    public static string Result(Choice choice) => choice switch
    {
        { Tied: [_, ..] } => $"{(choice.Chosen.IsEmpty ? "" : $"Chosen: {Names(choice, choice.Chosen)}. ")}Tied{(choice.IsByCastingVote ? ", after the casting vote" : "")}: {Names(choice, choice.Tied)}.",
        { Chosen: [var only] } when Option(choice, only).IsDefault => $"The default stands{(choice.IsByCastingVote ? ", by the casting vote" : "")}: {Option(choice, only).DisplayName}.",
        { Chosen: [_, ..] } => $"Chosen: {Names(choice, choice.Chosen)}{(choice.IsByCastingVote ? ", after the casting vote" : "")}.",
        _ => "Nothing is chosen.",
    };

    /// <summary>What the numbers of a choice are about: the option, what it is put against, or all who voted.</summary>
    public static string About(Determination decision) => decision.Choice!.Options.Select(result => result.Option).FirstOrDefault(option => option.IsDefault) is { } standing
        ? $"{decision.About!.DisplayName}, against {standing.DisplayName}"
        : TellsApart(decision.Choice) ? decision.About!.DisplayName : "all who voted";

    /// <summary>Whether those in favour of one option are others than those in favour of the next; where ballots only compare options, all who voted are in favour of a choice.</summary>
    public static bool TellsApart(Choice choice) => Tabulating.CountsMarks(choice.Rule.Method) || HasDefault(choice);

    private static bool HasDefault(Choice choice) => choice.Options.Any(result => result.Option.IsDefault);

    /// <summary>The options with their numbers, and how the first one compares with the others that could be chosen.</summary>
    public static void Append(StringBuilder text, Choice choice)
    {
        text.AppendLineFeed($"The options, by {ChoiceWords.For(choice.Rule)}");
        var isTold = TellsApart(choice);
        var scores = choice.Tabulation?.Scores ?? [];
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

        Rounds(text, choice);
        text.AppendLineFeed();
    }

    private static void Rounds(StringBuilder text, Choice choice)
    {
        var rounds = choice.Tabulation?.Rounds ?? [];
        for (var round = 0; round < rounds.Count && round < MostOptions; round++)
        {
            var counts = rounds[round].OrderByDescending(count => count.Amount).Select(count => $"{Option(choice, count.Option).DisplayName} {Words.Of(count.Amount)}");
            text.AppendLineFeed($"  Round {Words.Of(round + 1)}: {string.Join(", ", counts.Take(MostOptions))}.");
        }
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
