using System.Text.Json.Nodes;

namespace Governance.Model.Institutions.Tests;

/// <summary>Every recorded decision is put before the catalogue, except where it tells of a rule that no institution has.</summary>
public class ReplayCoverageTests
{
    private static readonly Dictionary<string, string> LeftOut = new(StringComparer.Ordinal)
    {
        ["UNGA-ES-11-3-sibling"] = "constructed: it counts abstentions in the base, as the General Assembly does not",
        ["W3C-ADAPTIVE-3-sibling"] = "it asks for a turnout of a fifth in 2017, and no text of the W3C Process from 2018 to 2023 has one",
    };

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
        Assert.Empty(recorded.Except(replayed).Except(LeftOut.Keys));
    }

    private static JsonNode Read(params string[] path) => JsonNode.Parse(File.ReadAllText(Repository.PathTo(["tests", .. path])))!;
}
