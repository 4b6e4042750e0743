namespace Governance.Model.Serialization;

/// <summary>Values that may be null in the model; in a file they are then left out.</summary>
internal sealed class NullableFormat<T>(Format<T> inner) : Format<T?>
    where T : struct
{
    public override string Expected => inner.Expected;

    public override bool TryRead(JsonNode node, Reading reading, out T? value)
    {
        value = inner.TryRead(node, reading, out var read) ? read : null;
        return value is not null;
    }

    public override void Write(JsonOutput output, T? value) => inner.Write(output, value!.Value);

    public override void Describe(SchemaOutput schema) => inner.Describe(schema);

    public override Place? Find(Place place, ModelStep step, Locator locator) => inner.Find(place, step, locator);
}
