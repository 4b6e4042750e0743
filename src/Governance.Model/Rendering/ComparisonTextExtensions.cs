namespace Governance.Model;

using System.Text;
using Governance.Model.Rendering;

/// <summary>Comparisons of structures as text and as tables.</summary>
public static class ComparisonTextExtensions
{
    extension(StructureComparison comparison)
    {
        /// <summary>The comparison as plain text, topic by topic. Lines end in LF; the same bytes everywhere.</summary>
        /// <param name="answers">Whether the answers to the claims follow.</param>
        public string ToText(bool answers = false)
        {
            ArgumentNullException.ThrowIfNull(comparison);
            var text = new StringBuilder();
            text.AppendLineFeed(comparison.ToString());
            foreach (var row in comparison.Rows.Concat(answers ? comparison.Answers : []))
            {
                text.AppendLineFeed().AppendLineFeed(row.Topic);
                for (var i = 0; i < row.Cells.Count; i++)
                {
                    text.AppendLineFeed($"  {comparison.Profiles[i].Name}: {(row.Cells[i].Length == 0 ? "nothing" : row.Cells[i].Replace("\n", "\n    ", StringComparison.Ordinal))}");
                }
            }

            return text.ToString();
        }

        /// <summary>The comparison as a table in Markdown, one column for each structure.</summary>
        /// <param name="answers">Whether a second table gives the answers to the claims.</param>
        public string ToMarkdown(bool answers = false)
        {
            ArgumentNullException.ThrowIfNull(comparison);
            var text = new StringBuilder();
            Table(text, comparison, "", comparison.Rows);
            if (answers)
            {
                text.AppendLineFeed();
                Table(text, comparison, "Question or claim", comparison.Answers);
            }

            return text.ToString();
        }
    }

    private static void Table(StringBuilder text, StructureComparison comparison, string head, EquatableArray<ComparisonRow> rows)
    {
        Line(text, head, [.. comparison.Profiles.Select(profile => profile.Name)]);
        text.AppendLineFeed($"|{string.Concat(Enumerable.Repeat("---|", comparison.Profiles.Count + 1))}");
        foreach (var row in rows)
        {
            Line(text, row.Topic, row.Cells);
        }
    }

    private static void Line(StringBuilder text, string head, IEnumerable<string> cells) =>
        text.AppendLineFeed($"|{(head.Length == 0 ? "" : $" {Cell(head)}")} |{string.Concat(cells.Select(cell => $" {(cell.Length == 0 ? "–" : Cell(cell))} |"))}");

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal);
}
