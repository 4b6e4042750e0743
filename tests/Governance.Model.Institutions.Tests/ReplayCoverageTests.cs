using System.Text.Json.Nodes;

namespace Governance.Model.Institutions.Tests;

/// <summary>Every recorded decision is put before the catalogue.</summary>
public class ReplayCoverageTests
{
    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateFiles(Repository.PathTo("tests", "Governance.Model.Tests", "Cases", "decisions"), "*.json").Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_recorded_decision_is_replayed(string cases)
    {
        var recorded = Read("Governance.Model.Tests", "Cases", "decisions", cases)["proposals"]!.AsArray()
            .Select(proposal => proposal!["id"]!.GetValue<string>()).ToList();
        var replays = CatalogueReplay.Names.Select(name => Read("Governance.Model.Institutions.Tests", "Replays", name))
            .Where(replay => replay["cases"]!.GetValue<string>() == cases);
        var replayed = replays.SelectMany(replay => replay["only"]?.AsArray().Select(id => id!.GetValue<string>()) ?? recorded);
        Assert.Empty(recorded.Except(replayed));
    }

    private static JsonNode Read(params string[] path) => JsonNode.Parse(File.ReadAllText(Repository.PathTo(["tests", .. path])))!;
}
