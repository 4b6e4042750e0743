using System.Text.Json.Nodes;

namespace Governance.Model.Institutions.Tests;

/// <summary>Recorded decisions put before the rules of the catalogue in place of those of their own file.</summary>
/// <remarks>
/// A file in <c>Replays</c> says which institutions decide the cases of which file, what the catalogue calls their bodies and parties, and
/// which parties are of the case alone (with their stakes), and with which numbers, where these are not the usual ones. Of the file's own bodies, procedures and mandates nothing is used.
/// </remarks>
internal static class CatalogueReplay
{
    private static readonly string[] Collections = ["parties", "stakes"];

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    private static string Folder => Repository.PathTo("tests", "Governance.Model.Institutions.Tests", "Replays");

    /// <summary>The cases that <paramref name="name"/> tells of, with the catalogue's model.</summary>
    /// <param name="name">The file in <c>Replays</c>.</param>
    /// <param name="isWhole">Whether the whole catalogue is composed, or what the file names.</param>
    public static GovernanceFile Read(string name, bool isWhole = false)
    {
        var replay = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name)))!;
        var rename = replay["rename"]?.AsObject().ToDictionary(pair => pair.Key, pair => pair.Value!.GetValue<string>()) ?? [];
        var keep = replay["keep"]?.AsArray().Select(node => node!.GetValue<string>()).ToHashSet() ?? [];
        var cases = JsonNode.Parse(File.ReadAllText(Repository.PathTo("tests", "Governance.Model.Tests", "Cases", "decisions", replay["cases"]!.GetValue<string>())))!;
        if (replay["only"]?.AsArray().Select(node => node!.GetValue<string>()).ToHashSet() is { } only)
        {
            cases["proposals"] = new JsonArray([.. cases["proposals"]!.AsArray().Where(one => only.Contains(one!["id"]!.GetValue<string>())).Select(one => one!.DeepClone())]);
        }

        var named = replay["institutions"]!.AsArray().Select(node => node!.GetValue<string>()).ToHashSet(StringComparer.Ordinal);
        var institutions = Catalogue.All.Where(institution => isWhole || named.Contains(institution.Id)).Select(institution => With(institution, replay["with"]?[institution.Id]));
        var model = GovernanceModel.Combine(Catalogue.Compose([.. institutions]), OfTheCase(cases["model"]!, keep));
        var file = new JsonObject
        {
            ["governance"] = 1,
            ["model"] = JsonNode.Parse(GovernanceJson.Write(model))!["model"]!.DeepClone(),
            ["docket"] = Renamed(cases["docket"], rename),
            ["proposals"] = Renamed(cases["proposals"], rename),
        };
        if (file["docket"] is null)
        {
            file.Remove("docket");
        }

        var read = GovernanceJson.Read(file.ToJsonString(), name);
        return read.File ?? throw new InvalidOperationException(string.Join('\n', read.Diagnostics));
    }

    /// <summary>The institution with the numbers that the replay gives.</summary>
    private static Institution With(Institution institution, JsonNode? numbers) =>
        (numbers?.AsObject() ?? []).Aggregate(institution, (with, number) => with.With(number.Key, Fraction.Parse(number.Value!.ToString())));

    private static GovernanceModel OfTheCase(JsonNode model, HashSet<string> keep)
    {
        var part = new JsonObject();
        foreach (var collection in Collections)
        {
            part[collection] = new JsonArray([.. (model[collection]?.AsArray() ?? []).Where(item => keep.Contains((item!["id"] ?? item["party"])!.GetValue<string>())).Select(item => item!.DeepClone())]);
            foreach (var party in part[collection]!.AsArray())
            {
                party!.AsObject().Remove("memberOf"); // membership is for the catalogue to say
            }
        }

        return GovernanceJson.Read(new JsonObject { ["governance"] = 1, ["model"] = part }.ToJsonString()).File!.Model;
    }

    private static JsonNode? Renamed(JsonNode? node, Dictionary<string, string> names) => node switch
    {
        JsonObject obj => new JsonObject(obj.Select(pair => KeyValuePair.Create(names.GetValueOrDefault(pair.Key, pair.Key), Renamed(pair.Value, names)))),
        JsonArray array => new JsonArray([.. array.Select(item => Renamed(item, names))]),
        JsonValue value when value.TryGetValue<string>(out var text) && names.TryGetValue(text, out var other) => other,
        _ => node?.DeepClone(),
    };
}
