using System.Collections.Immutable;

namespace Governance.Model.Serialization;

/// <summary>Objects whose names are data: weights by measure, positions by seat.</summary>
/// <param name="expected">What belongs there, with its article.</param>
/// <param name="name">How the names are written.</param>
/// <param name="value">How the values are written.</param>
/// <param name="make">An entry, from its name and value.</param>
/// <param name="take">The name and value of an entry.</param>
internal sealed class MapFormat<TName, TValue, TEntry>(
    string expected, TokenFormat<TName> name, Format<TValue> value, Func<TName, TValue, TEntry> make, Func<TEntry, (TName Name, TValue Value)> take)
    : Format<EquatableArray<TEntry>>
{
    public override string Expected => expected;

    public override bool TryRead(JsonNode node, Reading reading, out EquatableArray<TEntry> entries)
    {
        entries = default;
        if (node.Kind != JsonKind.Object)
        {
            return reading.RefuseType(node, Expected);
        }

        var items = ImmutableArray.CreateBuilder<TEntry>();
        var names = new HashSet<string>();
        foreach (var child in node.Children)
        {
            if (reading.IsOver)
            {
                return false;
            }

            if (!child.TryGetName(out var text))
            {
                reading.RefuseHalfName(child);
                continue;
            }

            reading.Enter(text);
            if (!names.Add(text))
            {
                reading.RefuseName(child, ErrorCodes.DuplicateProperty, $"'{Text.Printable(text)}' is given twice.", "Leave one of the two out.");
            }
            else if (TryReadEntry(child, reading, out var entry))
            {
                items.Add(entry);
            }

            reading.Leave();
        }

        entries = new EquatableArray<TEntry>(items.DrainToImmutable());
        return true;
    }

    private bool TryReadEntry(JsonNode node, Reading reading, out TEntry entry)
    {
        entry = default!;
        var holes = reading.Holes;
        var isNamed = name.TryReadName(node, reading, out var key);
        if (!value.TryRead(node, reading, out var read) || !isNamed)
        {
            return false;
        }

        try
        {
            entry = make(key!, read);
            return true;
        }
        catch (GovernanceException exception)
        {
            return reading.Holes == holes && reading.Refuse(node, exception);
        }
    }

    public override void Write(JsonOutput output, EquatableArray<TEntry> entries)
    {
        var names = new HashSet<string>();
        output.StartObject();
        foreach (var entry in entries)
        {
            var (key, content) = take(entry);
            var text = name.Show(key);
            if (!names.Add(text))
            {
                throw new GovernanceException(ErrorCodes.DuplicateEntry, $"'{Text.Printable(text)}' is given twice, which a file cannot hold.", "Give it once.");
            }

            output.Name(text);
            value.Write(output, content);
        }

        output.EndObject();
    }

    public override void Describe(SchemaOutput schema)
    {
        schema.Text("type", "object");
        schema.Object("propertyNames", () => name.Describe(schema));
        schema.Object("additionalProperties", () => value.Describe(schema));
    }

    /// <summary>By name, written as a property or as a key.</summary>
    public override Place? Find(Place place, ModelStep step, Locator locator) =>
        Locator.Property(place, step.Text, value);
}
