using System.Text;

namespace Governance.Model.Institutions.Tests.Questions;

/// <summary>The page that answers the 21 questions with figures of the catalogue.</summary>
internal static class QuestionsPage
{
    private const string Introduction =
        """
        # Twenty-one questions

        What the catalogue of institutions says of the 21 questions about Internet and AI governance. **Computed** is what follows from the record of
        who may decide what, for whom, by which rule, and who depends on whom; the call or the [audit](audits.md) code behind each figure stands in
        parentheses. **Left to judgement** is what no structure shows, with whoever would have to judge it, and the inputs that nobody has
        recorded. Nothing here says what ought to be.

        The page is written by a test from the catalogue: a fact that changes there changes here.
        """;

    public static string Text()
    {
        var page = new StringBuilder(Introduction).Append('\n');
        foreach (var answer in (IEnumerable<QuestionAnswer>)[.. QuestionsOfDesign.All, .. QuestionsOfPower.All, .. QuestionsOfAccountability.All])
        {
            Write(page, answer);
        }

        return page.ToString();
    }

    private static void Write(StringBuilder page, QuestionAnswer answer)
    {
        page.Append('\n').Append($"## {answer.Id[1..]}. {AuditClaim.Find(answer.Id)!.Question}").Append("\n\n**Computed**\n\n");
        foreach (var line in answer.Computed)
        {
            page.Append(line.Length == 0 || line[0] == '|' ? line : $"* {line}").Append('\n');
        }

        var missing = Telling.Whole.Answer(answer.Id)!.Missing;
        page.Append("\n**Left to judgement** ").Append(answer.Judgement);
        if (!missing.IsEmpty)
        {
            page.Append($" Not on record: {Telling.List(missing.Select(input => $"`{input}`"))}.");
        }

        page.Append('\n');
    }
}
