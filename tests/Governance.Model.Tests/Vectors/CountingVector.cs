using System.Text.Json;
using System.Text.Json.Nodes;

namespace Governance.Model.Tests.Vectors;

/// <summary>One entry of another system's test table: what was put in, and what that system answers.</summary>
/// <remarks>The fields are fresh with every call of <see cref="Find"/> and <see cref="Parse"/>: nothing in them has been read.</remarks>
internal sealed record CountingVector(string Id, string Description, Field Input, Field Expected)
{
    private static readonly JsonArray File = JsonNode.Parse(System.IO.File.ReadAllText(
        Path.Combine(AppContext.BaseDirectory, "Data", "vectors", "counting.json")))!.AsArray();

    public static IEnumerable<string> Ids => File.Select(node => (string)node!["id"]!);

    public static CountingVector Find(string id) => Parse(Node(id));

    /// <summary>The entry as it is written, to be changed and parsed again.</summary>
    public static JsonNode Node(string id) => File.Single(node => (string)node!["id"]! == id)!.DeepClone();

    public static CountingVector Parse(JsonNode node)
    {
        var entry = JsonSerializer.SerializeToElement(node);
        var expected = entry.GetProperty("expected");
        var refuted = entry.TryGetProperty("evidence", out var evidence) && evidence.GetString() == "upstream-assertion-refuted";
        return new(
            entry.GetProperty("id").GetString()!,
            entry.TryGetProperty("description", out var description) ? description.GetString()! : "",
            Field.Root("input", entry.GetProperty("input")),
            Field.Root("expected", refuted ? expected.GetProperty("exact") : expected));
    }

    /// <summary>The fields of the expectation that the library has an answer to.</summary>
    public IEnumerable<Field> Compared => Expected.Fields.Where(expected => !NotCompared.Covers(expected.Path));

    /// <summary>What the library says differently, field by field; and what was put in that nobody looked at.</summary>
    public IReadOnlyList<string> Disagreements()
    {
        var reading = Reading.Of(Input, Expected);
        var different = Compared
            .Select(expected => (Field: expected, Answer: reading.Answer(expected)))
            .Where(pair => pair.Answer != pair.Field.Text)
            .Select(pair => $"{pair.Field.Name}: expected {pair.Field.Text}, got {pair.Answer ?? "no answer"}")
            .ToList();
        return [.. different, .. Input.Unread.Where(path => !NotCompared.Covers(path)).Select(path => $"{path}: not looked at")];
    }
}
