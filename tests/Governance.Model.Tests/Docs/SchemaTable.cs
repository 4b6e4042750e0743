using System.Text.Json;

namespace Governance.Model.Tests.Docs;

/// <summary>The objects and properties of the format, as lines to compare: "party, size", and whether it must be there.</summary>
internal static class SchemaTable
{
    private const string Whole = "The file";
    private const string Rules = "Rules";
    private const string SameAsRollCall = "roll-call-within"; // said in a sentence

    /// <summary>What the schema says.</summary>
    public static IEnumerable<string> OfTheSchema()
    {
        using var schema = JsonDocument.Parse(GovernanceJson.Schema());
        return Sorted([
            .. Lines(Whole, schema.RootElement),
            .. schema.RootElement.GetProperty("$defs").EnumerateObject()
                .Where(definition => definition.Name != SameAsRollCall)
                .SelectMany(definition => Lines(definition.Name, definition.Value)),
        ]);
    }

    /// <summary>What the tables of the page say.</summary>
    public static IEnumerable<string> OfThePage()
    {
        var page = DocumentationPage.Named("format.md");
        return Sorted([
            .. page.TableUnder(Rules).Where(row => row[1].Length > 0).Select(row => Line($"{row[0][1..row[0].IndexOf(']', StringComparison.Ordinal)]}-rule", row[1], row[3])),
            .. page.Headings.Except([Rules, "Mistakes"])
                .SelectMany(heading => page.TableUnder(heading).Select(row => Line(heading == Whole ? Whole : heading.Replace(' ', '-'), row[0], row[2]))),
        ]);
    }

    private static IEnumerable<string> Lines(string owner, JsonElement definition)
    {
        if (!definition.TryGetProperty("properties", out var properties))
        {
            return [];
        }

        var required = definition.TryGetProperty("required", out var list) ? list.EnumerateArray().Select(name => name.GetString()).ToList() : [];
        return properties.EnumerateObject()
            .Where(property => !owner.EndsWith("-rule", StringComparison.Ordinal) || property.Name is not ("rule" or "source")) // said once for all rules
            .Select(property => Line(owner, property.Name, required.Contains(property.Name) ? "required" : ""));
    }

    private static string Line(string owner, string property, string isRequired) => $"{owner}, {property.Trim('`')}{(isRequired == "required" ? ", required" : "")}";

    private static IEnumerable<string> Sorted(IEnumerable<string> lines) => lines.Order(StringComparer.Ordinal);
}
