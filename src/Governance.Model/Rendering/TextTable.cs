using System.Text;

namespace Governance.Model.Rendering;

/// <summary>A table in plain text: the first column and those without a head to the left, numbers to the right.</summary>
/// <param name="heads">The head of each column; a column without a head and without entries is left out.</param>
internal sealed class TextTable(params string[] heads)
{
    private readonly List<string[]> rows = [heads];

    public void Add(params string[] cells) => rows.Add(cells);

    public void AppendTo(StringBuilder text)
    {
        var widths = heads.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
        {
            var line = new StringBuilder();
            for (var column = 0; column < heads.Length; column++)
            {
                if (widths[column] > 0)
                {
                    var isLeft = column == 0 || heads[column].Length == 0;
                    line.Append(column == 0 ? "" : "  ").Append(isLeft ? row[column].PadRight(widths[column]) : row[column].PadLeft(widths[column]));
                }
            }

            text.AppendLineFeed(line.ToString().TrimEnd());
        }
    }
}
