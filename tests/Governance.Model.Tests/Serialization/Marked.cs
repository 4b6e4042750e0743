namespace Governance.Model.Tests.Serialization;

/// <summary>Texts in which the sign § marks the place of a mistake; it is taken out before reading.</summary>
internal static class Marked
{
    /// <summary>Asserts that <paramref name="text"/> has one mistake, at the sign.</summary>
    public static void IsTheOnlyMistake(string code, string path, string text)
    {
        var at = text.IndexOf('§', StringComparison.Ordinal);
        var before = text[..at].ReplaceLineEndings("\n");
        var line = before.Count(c => c == '\n') + 1;
        var column = before[(before.LastIndexOf('\n') + 1)..].EnumerateRunes().Count() + 1;
        var result = GovernanceJson.Read(text.Remove(at, 1).ReplaceLineEndings("\n"), "x.json");
        Assert.False(result.IsUsable);
        var found = Assert.Single(result.Diagnostics);
        Assert.Equal((code, line, column, path, "x.json"), (found.Code, found.Line, found.Column, found.Path, found.File));
        Assert.All([found.Message, found.Cure], sentence => Assert.Matches(@"^\S.*[.?]$", sentence));
    }
}
