using System.Runtime.CompilerServices;

namespace Governance.Model.Tests.Docs;

/// <summary>A page of the documentation, read from the repository.</summary>
/// <param name="Name">Its path below <c>docs</c>, with slashes.</param>
/// <param name="Text">What it says; lines end in LF.</param>
internal sealed record DocumentationPage(string Name, string Text)
{
    private const string Fence = "```";

    /// <summary>The folder <c>docs</c> of the repository.</summary>
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", "docs"));

    /// <summary>Every page, in ordinal order of name.</summary>
    public static IReadOnlyList<DocumentationPage> All { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories)
            .Select(file => new DocumentationPage(Path.GetRelativePath(Folder, file).Replace('\\', '/'), Lines(file)))
            .OrderBy(page => page.Name, StringComparer.Ordinal),
    ];

    /// <summary>The page called <paramref name="name"/>.</summary>
    public static DocumentationPage Named(string name) => All.Single(page => page.Name == name);

    /// <summary>The text of a file, its lines ending in LF.</summary>
    public static string Lines(string file) => File.ReadAllText(file).ReplaceLineEndings("\n");

    /// <summary>The headings of level two and below, without their marks.</summary>
    public IEnumerable<string> Headings => Prose().Where(line => line.StartsWith('#')).Select(line => line.TrimStart('#').Trim());

    /// <summary>The lines outside fenced blocks.</summary>
    public IEnumerable<string> Prose()
    {
        var inside = false;
        foreach (var line in Text.Split('\n'))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                inside = !inside;
            }
            else if (!inside)
            {
                yield return line;
            }
        }
    }

    /// <summary>The fenced blocks, in order, each with the heading it stands under.</summary>
    public IEnumerable<DocumentationBlock> Blocks()
    {
        var heading = "";
        string? language = null;
        var block = new List<string>();
        foreach (var line in Text.Split('\n'))
        {
            if (language is null && line.StartsWith('#'))
            {
                heading = line.TrimStart('#').Trim();
            }

            if (!line.StartsWith(Fence, StringComparison.Ordinal))
            {
                block.Add(line);
            }
            else if (language is null)
            {
                language = line[Fence.Length..].Trim();
                block.Clear();
            }
            else
            {
                yield return new(Name, heading, language, string.Join('\n', block));
                language = null;
            }
        }
    }

    /// <summary>The rows of the tables directly under <paramref name="heading"/>, without their heads; each a list of cells.</summary>
    public IEnumerable<string[]> TableUnder(string heading)
    {
        var lines = Prose().SkipWhile(line => !line.StartsWith('#') || line.TrimStart('#').Trim() != heading).Skip(1).TakeWhile(line => !line.StartsWith('#'));
        return lines.Where(line => line.StartsWith('|')).Skip(2).Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray());
    }

    /// <summary>The page's name, so that a failed test says which it was.</summary>
    public override string ToString() => Name;

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
