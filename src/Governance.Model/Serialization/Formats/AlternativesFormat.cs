using System.Diagnostics.CodeAnalysis;

namespace Governance.Model.Serialization;

/// <summary>Values that can be written in several ways; of those that fit, the first is used.</summary>
/// <param name="expected">What belongs there, with its article.</param>
/// <param name="ways">The ways, the shortest first.</param>
internal sealed class AlternativesFormat<T>(string expected, params Alternative<T>[] ways) : Format<T>
{
    public override string Expected => expected;

    public override bool TryRead(JsonNode node, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return Of(node) is { } way ? way.TryRead(node, reading, out value) : reading.RefuseType(node, expected);
    }

    public override void Write(JsonOutput output, T value) => Array.Find(ways, way => way.Writes(value))!.Format.Write(output, value);

    public override void Describe(SchemaOutput schema) => schema.Choice("anyOf", ways.Select(way => way.Format));

    public override Place? Find(Place place, ModelStep step, Locator locator) => Of(place.Node)?.Find(place, step, locator);

    private Format<T>? Of(JsonNode node) => Array.Find(ways, way => way.Reads(node))?.Format;
}
