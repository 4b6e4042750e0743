using System.Runtime.CompilerServices;

namespace Governance.Model.Tests.Docs.Snippets;

/// <summary>The snippets of this folder, as they stand between <c>// &lt;snippet name&gt;</c> and <c>// &lt;/snippet&gt;</c>.</summary>
internal static class SnippetSource
{
    private const string Open = "// <snippet ";
    private const string Close = "// </snippet>";

    /// <summary>The text of each snippet by its name, without the indentation that all its lines share.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = Directory.EnumerateFiles(Here(), "*.cs")
        .SelectMany(file => In(DocumentationPage.Lines(file).Split('\n')))
        .ToDictionary(snippet => snippet.Name, snippet => snippet.Text, StringComparer.Ordinal);

    private static IEnumerable<(string Name, string Text)> In(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimStart();
            if (line.StartsWith(Open, StringComparison.Ordinal) && line.EndsWith('>'))
            {
                var body = lines.Skip(i + 1).TakeWhile(next => next.Trim() != Close).ToList();
                yield return (line[Open.Length..^1], Unindented(body));
            }
        }
    }

    private static string Unindented(IReadOnlyList<string> lines)
    {
        var shared = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length == 0 ? line : line[shared..])).TrimEnd('\n');
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
