namespace Governance.Model.Serialization;

/// <summary>True or false.</summary>
internal sealed class FlagFormat : Format<bool>
{
    public override string Expected => "true or false";

    public override bool TryRead(JsonNode node, Reading reading, out bool value)
    {
        value = node.Kind == JsonKind.Flag && node.Raw is [(byte)'t', ..];
        return node.Kind == JsonKind.Flag || reading.RefuseType(node, Expected);
    }

    public override void Write(JsonOutput output, bool value) => output.Flag(value);

    public override void Describe(SchemaOutput schema) => schema.Text("type", "boolean");
}
