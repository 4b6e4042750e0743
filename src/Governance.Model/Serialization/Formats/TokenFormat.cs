using System.Diagnostics.CodeAnalysis;

namespace Governance.Model.Serialization;

/// <summary>Values that are one text, which can also be a name in an object: ids, positions, dates.</summary>
/// <param name="expected">What belongs there, with its article.</param>
/// <param name="parse">Reads the text, or throws what is wrong with it.</param>
/// <param name="show">Writes the text.</param>
/// <param name="pattern">What the schema says of the characters, or null for any 1 to 200.</param>
internal sealed class TokenFormat<T>(string expected, Func<string, T> parse, Func<T, string> show, string? pattern = null) : Format<T>
{
    public override string Expected => expected;

    public override bool TryRead(JsonNode node, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (reading.Characters(node, expected) is not { } text)
        {
            return false;
        }

        try
        {
            value = parse(text);
            return true;
        }
        catch (GovernanceException exception)
        {
            return reading.Refuse(node, exception);
        }
    }

    /// <summary>Reads the name of <paramref name="node"/>, which holds no half characters.</summary>
    public bool TryReadName(JsonNode node, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        try
        {
            value = parse(node.TryGetName(out var name) ? name : "");
            return true;
        }
        catch (GovernanceException exception)
        {
            return reading.RefuseEntry(node, exception);
        }
    }

    /// <summary>The text of <paramref name="value"/>.</summary>
    public string Show(T value) => show(value);

    public override void Write(JsonOutput output, T value) => output.Text(show(value));

    public override void Describe(SchemaOutput schema)
    {
        schema.Text("type", "string");
        if (pattern is not null)
        {
            schema.Text("pattern", pattern);
            return;
        }

        schema.Number("minLength", 1);
        schema.Number("maxLength", 200);
    }
}
