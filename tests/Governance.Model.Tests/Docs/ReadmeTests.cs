namespace Governance.Model.Tests.Docs;

/// <summary>What the README shows is what the library does.</summary>
public class ReadmeTests
{
    [Fact]
    public void The_example_compiles_as_it_stands_and_prints_what_is_shown()
    {
        var output = new StringWriter { NewLine = "\n" };
        ReadmeSnippet.Run(output);
        var blocks = Blocks();
        Assert.Equal(blocks["text"][0], output.ToString().TrimEnd('\n'));
        Assert.Equal(blocks["csharp"][0].Replace("using Governance.Model;\n\n", "", StringComparison.Ordinal), Source("README"));
    }

    [Fact]
    public void The_example_of_power_compiles_as_it_stands_and_prints_what_is_shown()
    {
        var output = new StringWriter { NewLine = "\n" };
        ReadmeSnippet.RunPower(output);
        var blocks = Blocks();
        Assert.Equal(blocks["text"][1], output.ToString().TrimEnd('\n'));
        Assert.Equal(blocks["csharp"][1], Source("README power"));
    }

    [Fact]
    public void The_example_of_an_audit_compiles_as_it_stands_and_prints_what_is_shown()
    {
        var output = new StringWriter { NewLine = "\n" };
        ReadmeSnippet.RunAudit(output);
        var blocks = Blocks();
        Assert.Equal(blocks["csharp"][2], Source("README audit"));
        Assert.Equal(blocks["text"][2], output.ToString().TrimEnd('\n'));
    }

    [Fact]
    public void Every_page_it_links_to_exists() =>
        Assert.All(
            System.Text.RegularExpressions.Regex.Matches(Readme, @"\]\((?<target>[^)#]+)", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Select(match => match.Groups["target"].Value).Where(target => !target.Contains("://", StringComparison.Ordinal)),
            target => Assert.True(File.Exists(Repository.PathTo(target)), target));

    private static string Readme => File.ReadAllText(Repository.PathTo("README.md"));

    private static string Source(string name)
    {
        var lines = File.ReadAllLines(Repository.PathTo("tests", "Governance.Model.Tests", "Docs", "ReadmeSnippet.cs")).SkipWhile(line => line.Trim() != $"// {name} begins").Skip(1).TakeWhile(line => line.Trim() != $"// {name} ends");
        return string.Join('\n', lines.Select(line => line.Length > 8 ? line[8..] : ""));
    }

    private static Dictionary<string, List<string>> Blocks()
    {
        var blocks = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var parts = Readme.Split("```");
        for (var i = 1; i < parts.Length; i += 2)
        {
            var end = parts[i].IndexOf('\n', StringComparison.Ordinal);
            var language = parts[i][..end];
            blocks.TryAdd(language, []);
            blocks[language].Add(parts[i][(end + 1)..].TrimEnd('\n'));
        }

        return blocks;
    }
}
