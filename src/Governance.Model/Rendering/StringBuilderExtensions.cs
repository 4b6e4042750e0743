using System.Text;

namespace Governance.Model.Rendering;

/// <summary>Lines that end the same on every machine.</summary>
internal static class StringBuilderExtensions
{
    public static StringBuilder AppendLineFeed(this StringBuilder text, string line = "") => text.Append(line).Append('\n');
}
