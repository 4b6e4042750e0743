using System.Runtime.CompilerServices;

namespace Governance.Model.Tests.Docs;

/// <summary>What the README shows is what the library does.</summary>
public class ReadmeTests
{
    [Fact]
    public void The_example_compiles_as_it_stands_and_prints_what_is_shown()
    {
        var output = new StringWriter { NewLine = "\n" };
        Run(output);
        var blocks = Blocks();
        Assert.Equal(blocks["text"][0], output.ToString().TrimEnd('\n'));
        Assert.Equal(blocks["csharp"][0].Replace("using Governance.Model;\n\n", "", StringComparison.Ordinal), Source());
    }

    [Fact]
    public void Every_page_it_links_to_exists() =>
        Assert.All(
            System.Text.RegularExpressions.Regex.Matches(Readme, @"\]\((?<target>[^)#]+)", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Select(match => match.Groups["target"].Value).Where(target => !target.Contains("://", StringComparison.Ordinal)),
            target => Assert.True(File.Exists(Repository.PathTo(target)), target));

    private static string Readme => File.ReadAllText(Repository.PathTo("README.md"));

    private static void Run(TextWriter Console)
    {
        // README begins
        var members   = new Party("members", 19_713);
        var operators = new Party("operators-outside");
        var meeting   = new Body("general-meeting", seats: [new("member", 19_713)], rule: Rule.MajorityOfVotesCast);
        var registry  = new GovernanceModel
        {
            Parties = [members, operators], Bodies = [meeting],
            Mandates = [Mandate.ToBind(from: members, to: meeting, over: "charges", by: Instrument.Membership)],
            Stakes = [new(members, "charges"), new(operators, "charges")],
        };
        var decision = registry.Decide(meeting.ProposeToBind("charges", on: new(2025, 5, 15), addressees: [members]),
            meeting.Declare(carried: true, cast: 1_039, by: "chair"));   // the record gives no for and against
        Console.WriteLine(decision.ToText());
        // README ends
    }

    private static string Source([CallerFilePath] string path = "")
    {
        var lines = File.ReadAllLines(path).SkipWhile(line => line.Trim() != "// README begins").Skip(1).TakeWhile(line => line.Trim() != "// README ends");
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
