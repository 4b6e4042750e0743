using System.Diagnostics.CodeAnalysis;

namespace Governance.Model.Serialization;

/// <summary>Values that are written as values of another type are.</summary>
internal sealed class ConvertedFormat<TWritten, T>(Format<TWritten> written, Func<TWritten, T> make, Func<T, TWritten> take, string? expected) : Format<T>
{
    public override string Expected => expected ?? written.Expected;

    public override bool TryRead(JsonNode node, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        var holes = reading.Holes;
        if (!written.TryRead(node, reading, out var raw))
        {
            return false;
        }

        try
        {
            value = make(raw);
            return true;
        }
        catch (GovernanceException exception)
        {
            return reading.Holes == holes && reading.Refuse(node, exception);
        }
    }

    public override void Write(JsonOutput output, T value) => written.Write(output, take(value));

    public override void Describe(SchemaOutput schema) => written.Describe(schema);

    public override Place? Find(Place place, ModelStep step, Locator locator) => written.Find(place, step, locator);
}
