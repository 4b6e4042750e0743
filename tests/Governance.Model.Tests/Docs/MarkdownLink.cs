using System.Text.RegularExpressions;

namespace Governance.Model.Tests.Docs;

/// <summary>A link from a page of the documentation to another, or to a place in one.</summary>
/// <param name="From">The page it stands on.</param>
/// <param name="Target">Where it leads, as written.</param>
internal sealed partial record MarkdownLink(DocumentationPage From, string Target)
{
    /// <summary>The links of <paramref name="page"/> that stay within the repository.</summary>
    public static IEnumerable<MarkdownLink> In(DocumentationPage page) => page.Prose()
        .SelectMany(line => Pattern().Matches(line))
        .Select(match => new MarkdownLink(page, match.Groups["target"].Value))
        .Where(link => !link.Target.Contains("://", StringComparison.Ordinal));

    /// <summary>The path below <c>docs</c> it leads to.</summary>
    public string Page => Target.StartsWith('#') ? From.Name : Path.GetRelativePath(DocumentationPage.Folder, FullPath).Replace('\\', '/');

    private string FullPath => Path.GetFullPath(Path.Combine(DocumentationPage.Folder, Path.GetDirectoryName(From.Name)!, Target.Split('#')[0]));

    /// <summary>Whether there is such a file, and in it such a heading.</summary>
    public bool Leads()
    {
        var page = DocumentationPage.All.FirstOrDefault(known => known.Name == Page);
        return Target.Split('#') is [_, var anchor]
            ? page is not null && page.Headings.Select(Anchor).Contains(anchor)
            : page is not null || File.Exists(FullPath) || Directory.Exists(FullPath);
    }

    /// <summary>The anchor that a heading gets: lower case, spaces to hyphens, signs left out.</summary>
    private static string Anchor(string heading) =>
        string.Concat(heading.ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_')).Replace(' ', '-');

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Pattern();
}
