using System.Text;

namespace Governance.Model.Rendering;

/// <summary>All that was asked of one body, as plain text.</summary>
internal static class GameReportText
{
    public static string Of(GameReport report)
    {
        var text = new StringBuilder();
        Head(text, report);
        Section(text, report.Structure, GameText.Append);
        Section(text, report.Banzhaf, PowerText.Append);
        foreach (var index in report.Indices)
        {
            Section(text, index, PowerText.Append);
        }

        Section(text, report.Ternary, PowerText.Append);
        Section(text, report.Winning, (lines, list) => GameText.Append(lines.Append("Minimal winning: "), list));
        Section(text, report.Blocking, (lines, list) => GameText.Append(lines.Append("Minimal blocking: "), list));
        Section(text, report.Captures, GameText.Append);
        Section(text, report.Comparison, (lines, comparison) => GameText.Append(lines, comparison, report.Title, report.ComparedWith ?? "the other"));
        if (report.Clauses is { } clauses)
        {
            Section(text, report, (lines, _) => GameText.Append(lines, clauses));
        }

        return text.ToString();
    }

    private static void Head(StringBuilder text, GameReport report)
    {
        var with = report.ComparedWith is { } other ? $" compared with {other}" : report.JoinedWith.IsEmpty ? "" : $" and {Words.List(report.JoinedWith)}";
        text.AppendLineFeed($"{report.Title}{with}{(report.Game is { } game ? $": {Words.Plural(game.PlayerCount, "player")}; the others are {RuleWords.Say(report.Outside)}" : "")}.");
        Names(text, "Captured", report.Captured);
        Names(text, "Absent", report.Absent);
        if (report.IsProjected)
        {
            text.AppendLineFeed("Members of a coalition may be in favour or not as they please: the monotone projection.");
        }

        if (report.Game is { Assumed: { IsEmpty: false } assumed })
        {
            text.AppendLineFeed($"Taken to hold, since no seat decides it: {Words.List(assumed.Select(rule => rule.ToPhrase()))}.");
        }

        foreach (var diagnostic in report.Diagnostics)
        {
            text.AppendLineFeed($"{diagnostic.Code}: {diagnostic.Message} {diagnostic.Cure}");
        }
    }

    private static void Names(StringBuilder text, string what, EquatableArray<string> names)
    {
        if (!names.IsEmpty)
        {
            text.AppendLineFeed($"{what}: {Words.List(names)}.");
        }
    }

    private static void Section<T>(StringBuilder text, T? answer, Action<StringBuilder, T> append)
        where T : class
    {
        if (answer is not null)
        {
            append(text.Append('\n'), answer);
        }
    }
}
