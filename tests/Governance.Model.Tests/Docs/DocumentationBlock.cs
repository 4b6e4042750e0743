namespace Governance.Model.Tests.Docs;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The name of the page.</param>
/// <param name="Heading">The heading it stands under.</param>
/// <param name="Language">What follows the fence: <c>csharp</c>, <c>json</c>, <c>text</c>.</param>
/// <param name="Text">What stands between the fences.</param>
internal sealed record DocumentationBlock(string Page, string Heading, string Language, string Text)
{
    private const string Mark = "// compiles: ";

    /// <summary>The snippet that this block is a copy of, or null where it is none.</summary>
    public string? Snippet => Language == "csharp" && Text.StartsWith(Mark, StringComparison.Ordinal) ? Text.Split('\n')[0][Mark.Length..] : null;

    /// <summary>The code below the line that names the snippet.</summary>
    public string Code => Text[(Text.IndexOf('\n', StringComparison.Ordinal) + 1)..];

    /// <summary>Where it stands, so that a failed test says so.</summary>
    public override string ToString() => $"{Page}, {Heading}";
}
