using System.Text.Json;

namespace Governance.Model.Rendering;

/// <summary>Structures side by side, for machines.</summary>
internal static class ComparisonJson
{
    public static void Write(Utf8JsonWriter json, StructureComparison comparison, bool answers)
    {
        json.WriteStartObject();
        Texts(json, "structures", comparison.Profiles.Select(profile => profile.Name));
        Rows(json, "rows", comparison.Rows);
        if (answers)
        {
            Rows(json, "answers", comparison.Answers);
        }

        json.WriteEndObject();
    }

    private static void Rows(Utf8JsonWriter json, string name, EquatableArray<ComparisonRow> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            json.WriteString("topic", row.Topic);
            Texts(json, "cells", row.Cells);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
