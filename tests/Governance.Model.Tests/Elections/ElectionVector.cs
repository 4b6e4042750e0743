using System.Text.Json;
using System.Text.Json.Nodes;
using Governance.Model.Tests.Vectors;

namespace Governance.Model.Tests.Elections;

/// <summary>One entry of another program's test table for voting methods: ballots, a method, and what that program answers.</summary>
internal sealed record ElectionVector(string Id, Field Input, Field Expected)
{
    private static readonly JsonArray File = JsonNode.Parse(System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "elections.json")))!.AsArray();

    public static IEnumerable<string> Ids => File.Select(node => (string)node!["id"]!);

    public static ElectionVector Find(string id) => Parse(Node(id));

    /// <summary>The entry as it is written, to be changed and parsed again.</summary>
    public static JsonNode Node(string id) => File.Single(node => (string)node!["id"]! == id)!.DeepClone();

    public static ElectionVector Parse(JsonNode node)
    {
        var entry = JsonSerializer.SerializeToElement(node);
        return new(entry.GetProperty("id").GetString()!, Field.Root("input", entry.GetProperty("input")), Field.Root("expected", entry.GetProperty("expected")));
    }

    /// <summary>What the library says differently, field by field; and what was put in that nobody looked at.</summary>
    public IReadOnlyList<string> Disagreements()
    {
        var answers = new ElectionAnswers(Input);
        var expected = Expected.Fields.SelectMany(field => ElectionAnswers.IsListOfParts(field) ? field.Fields : [field]);
        return
        [
            .. expected.Select(field => (Field: field, Says: answers.Written(field), Answer: answers.Answer(field)))
                .Where(pair => pair.Says != pair.Answer)
                .Select(pair => $"{pair.Field.Name}: expected {pair.Says}, got {pair.Answer ?? "no answer"}"),
            .. Input.Unread.Where(path => !ElectionAnswers.IsProse(path)).Select(path => $"{path}: not looked at"),
        ];
    }
}
