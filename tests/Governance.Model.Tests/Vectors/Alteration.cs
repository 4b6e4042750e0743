using System.Text.Json;
using System.Text.Json.Nodes;

namespace Governance.Model.Tests.Vectors;

/// <summary>Makes a vector expect something else than it does, to see whether anybody notices.</summary>
internal static class Alteration
{
    /// <summary>Makes one field say something else; tells whether there was anything to change.</summary>
    public static bool Of(JsonObject expected, string name)
    {
        if (!expected.ContainsKey(name) || Other(expected[name]!) is not { } other)
        {
            return false;
        }

        expected[name] = other;
        return true;
    }

    private static JsonNode? Other(JsonNode node)
    {
        switch (node)
        {
            case JsonObject fields:
                return Inside(fields, fields.First().Key);
            case JsonArray items:
                return items.FirstOrDefault(item => Other(item!) is not null) is { } first ? Inside(items, items.IndexOf(first)) : null;
            default:
                return node.GetValueKind() switch
                {
                    JsonValueKind.True => false,
                    JsonValueKind.False => true,
                    JsonValueKind.Number => (long)node + 1,
                    _ => Reworded((string)node!),
                };
        }
    }

    private static JsonObject Inside(JsonObject fields, string name)
    {
        var copy = fields.DeepClone().AsObject();
        copy[name] = Other(fields[name]!);
        return copy;
    }

    private static JsonArray Inside(JsonArray items, int index)
    {
        var copy = items.DeepClone().AsArray();
        copy[index] = Other(items[index]!);
        return copy;
    }

    /// <summary>Another verdict, truth value or name; prose among the sums cannot be changed so that it matters.</summary>
    private static string? Reworded(string text) => text switch
    {
        "carried" => "not-carried",
        "not-carried" or "open" => "carried",
        _ when text.EndsWith("→ True", StringComparison.Ordinal) => text[..^4] + "False",
        _ when text.EndsWith("→ False", StringComparison.Ordinal) => text[..^5] + "True",
        _ when text.AsSpan().ContainsAny('=', '≥', '>') || text.Contains(": ", StringComparison.Ordinal) => null,
        _ when Fraction.TryParse(text, out var number) => (number + 1).ToString(),
        _ => text + "?",
    };
}
