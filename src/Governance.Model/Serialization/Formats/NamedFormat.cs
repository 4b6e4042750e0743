using System.Diagnostics.CodeAnalysis;

namespace Governance.Model.Serialization;

/// <summary>A format that the schema describes once, under a name.</summary>
internal sealed class NamedFormat<T>(string name, string about, Format<T> inner) : Format<T>
{
    public override string Expected => inner.Expected;

    public override bool TryRead(JsonNode node, Reading reading, [MaybeNullWhen(false)] out T value) => inner.TryRead(node, reading, out value);

    public override void Write(JsonOutput output, T value) => inner.Write(output, value);

    public override void Describe(SchemaOutput schema) => schema.Refer(name, () =>
    {
        schema.Text("description", about);
        inner.Describe(schema);
    });

    public override Place? Find(Place place, ModelStep step, Locator locator) => inner.Find(place, step, locator);
}
