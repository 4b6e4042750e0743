using System.Text;

namespace Governance.Model.Institutions.Tests.Pages;

/// <summary>Writes a page: headings, paragraphs, lists and tables, with lines that end in LF.</summary>
internal sealed class Markdown
{
    private readonly StringBuilder text = new();

    /// <summary>A text as it must be written to be read as it stands.</summary>
    public static string Escape(string raw)
    {
        var written = new StringBuilder(raw.Length);
        foreach (var letter in raw.ReplaceLineEndings("\n"))
        {
            written.Append(letter switch
            {
                '\n' => " ",
                '<' => "&lt;",
                '\\' or '|' or '*' or '`' or '[' or ']' or '~' => $"\\{letter}",
                _ => letter.ToString(),
            });
        }

        return written.ToString();
    }

    /// <summary>An id as code.</summary>
    public static string Code(string id) => $"`{id.Replace('`', '\'').Replace("|", "\\|", StringComparison.Ordinal)}`";

    /// <summary>A link to a page in the same folder.</summary>
    public static string Link(string shown, string target) => $"[{Escape(shown)}]({target})";

    public void Heading(int level, string heading) => Block($"{new string('#', level)} {heading}\n");

    public void Paragraph(string paragraph)
    {
        if (paragraph.Length > 0)
        {
            Block($"{paragraph}\n");
        }
    }

    public void Bullets(IEnumerable<string> items)
    {
        if (string.Concat(items.Select(item => $"* {item}\n")) is { Length: > 0 } list)
        {
            Block(list);
        }
    }

    /// <summary>A table, without the columns in which nothing stands; nothing at all where there is no row.</summary>
    public void Table(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        var columns = Enumerable.Range(0, heads.Count).Where(column => all.Exists(row => row[column].Length > 0)).ToList();
        var table = new StringBuilder();
        table.Append($"| {string.Join(" | ", columns.Select(column => heads[column]))} |\n");
        table.Append($"|{string.Concat(columns.Select(_ => "---|"))}\n");
        foreach (var row in all)
        {
            table.Append($"|{string.Concat(columns.Select(column => row[column].Length > 0 ? $" {row[column]} |" : " |"))}\n");
        }

        Block(table.ToString());
    }

    public override string ToString() => text.ToString();

    private void Block(string block)
    {
        if (text.Length > 0)
        {
            text.Append('\n');
        }

        text.Append(block);
    }
}
