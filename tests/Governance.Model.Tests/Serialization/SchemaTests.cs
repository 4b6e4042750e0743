using System.Text;
using System.Text.Json;

namespace Governance.Model.Tests.Serialization;

/// <summary>The committed schema is the one the format describes. What a validator makes of it, tests/schema.sh asks.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void The_committed_schema_is_the_one_the_format_describes()
    {
        var path = Samples.PathTo("..", "..", "docs", "schema", $"governance-{GovernanceJson.Version}.schema.json");
        if (Environment.GetEnvironmentVariable("GOV_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, GovernanceJson.Schema());
        }

        Assert.Equal(GovernanceJson.Schema(), File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_reference_in_the_schema_leads_to_a_definition()
    {
        using var schema = JsonDocument.Parse(GovernanceJson.Schema());
        var definitions = schema.RootElement.GetProperty("$defs").EnumerateObject().Select(definition => $"#/$defs/{definition.Name}").ToHashSet();
        Assert.Superset(References(schema.RootElement).ToHashSet(), definitions);
    }

    [Fact]
    public void Every_property_of_the_format_occurs_in_a_sample()
    {
        using var schema = JsonDocument.Parse(GovernanceJson.Schema());
        var known = Properties(schema.RootElement).ToHashSet();
        var written = Samples.All.Values.SelectMany(text => Names(JsonDocument.Parse(text).RootElement)).ToHashSet();
        Assert.Equal(["$schema"], known.Except(written));
    }

    [Fact]
    public void The_documents_that_the_schema_refuses_the_loader_refuses_too()
    {
        using var refused = JsonDocument.Parse(File.ReadAllText(Samples.PathTo("Data", "refused.json")));
        Assert.All(refused.RootElement.EnumerateArray(), document => Assert.False(GovernanceJson.Read(Encoding.UTF8.GetBytes(document.GetRawText())).IsUsable, document.GetRawText()));
    }

    private static IEnumerable<string> References(JsonElement element) => Objects(element)
        .Where(property => property.Name == "$ref")
        .Select(property => property.Value.GetString()!);

    private static IEnumerable<string> Properties(JsonElement element) => Objects(element)
        .Where(property => property.Name == "properties")
        .SelectMany(property => property.Value.EnumerateObject().Select(inner => inner.Name));

    private static IEnumerable<string> Names(JsonElement element) => Objects(element).Select(property => property.Name);

    /// <summary>Every property of every object in <paramref name="element"/>.</summary>
    private static IEnumerable<JsonProperty> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Objects(property.Value).Prepend(property)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };
}
