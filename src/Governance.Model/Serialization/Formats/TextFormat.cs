using System.Diagnostics.CodeAnalysis;

namespace Governance.Model.Serialization;

/// <summary>Texts of any characters, none included.</summary>
internal sealed class TextFormat : Format<string>
{
    public override string Expected => "a text";

    public override bool TryRead(JsonNode node, Reading reading, [MaybeNullWhen(false)] out string value)
    {
        value = reading.Characters(node, Expected);
        return value is not null;
    }

    public override void Write(JsonOutput output, string value) => output.Text(value);

    public override void Describe(SchemaOutput schema) => schema.Text("type", "string");
}
