using System.Text;

namespace Governance.Model.Rendering;

/// <summary>Lines that end the same on every machine.</summary>
internal static class StringBuilderExtensions
{
    /// <summary>One line: what names and titles hold of line breaks and control characters is shown as U+FFFD, so that it cannot pass for a line of its own.</summary>
    public static StringBuilder AppendLineFeed(this StringBuilder text, string line = "")
    {
        foreach (var character in line)
        {
            text.Append(char.IsControl(character) ? '\uFFFD' : character);
        }

        return text.Append('\n');
    }
}
