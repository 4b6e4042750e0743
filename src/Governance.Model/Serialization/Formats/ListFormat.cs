using System.Collections.Immutable;

namespace Governance.Model.Serialization;

/// <summary>Lists. What is wrong with one element does not keep the others from being read.</summary>
/// <param name="element">How each element is written.</param>
/// <param name="isNeverEmpty">Whether an empty list is a mistake.</param>
/// <param name="sortedBy">By what the model sorts the elements, or null where it keeps the order written.</param>
/// <param name="calledBy">What a model path calls an element by, or null for its index.</param>
internal sealed class ListFormat<T>(Format<T> element, bool isNeverEmpty = false, Func<T, string>? sortedBy = null, Func<T, string?>? calledBy = null) : Format<EquatableArray<T>>
{
    public override string Expected => "a list";

    public override bool TryRead(JsonNode node, Reading reading, out EquatableArray<T> value)
    {
        value = default;
        if (node.Kind != JsonKind.List)
        {
            return reading.RefuseType(node, Expected);
        }

        var items = ImmutableArray.CreateBuilder<T>();
        var index = 0;
        foreach (var child in node.Children)
        {
            if (reading.IsOver)
            {
                return false;
            }

            reading.Enter(index++);
            if (element.TryRead(child, reading, out var item))
            {
                items.Add(item);
            }

            reading.Leave();
        }

        value = new EquatableArray<T>(items.DrainToImmutable());
        return index > 0 || !isNeverEmpty || reading.Refuse(node, ErrorCodes.EmptyComposition, "The list is empty.", "Name at least one element, or leave the list out.");
    }

    public override void Write(JsonOutput output, EquatableArray<T> value)
    {
        output.StartList();
        foreach (var item in value)
        {
            element.Write(output, item);
        }

        output.EndList();
    }

    public override void Describe(SchemaOutput schema)
    {
        schema.Text("type", "array");
        schema.Object("items", () => element.Describe(schema));
        if (isNeverEmpty)
        {
            schema.Number("minItems", 1);
        }
    }

    /// <summary>By id where the elements have one, else by index in the order of the model.</summary>
    public override Place? Find(Place place, ModelStep step, Locator locator)
    {
        if (step.Key is not { } key)
        {
            return null;
        }

        var index = calledBy is null ? -1 : locator.IndexOf(place.Node, key, node => Keyed(node, calledBy));
        return index < 0 && step.Index is { } position ? At(place, position, locator) : locator.Element(place, index, element);
    }

    /// <summary>The element that the model has at <paramref name="position"/>: sorted, and without those that could not be read.</summary>
    public Place? At(Place place, int position, Locator locator) =>
        locator.Element(place, locator.IndexInOrder(place.Node, position, node => Keyed(node, sortedBy ?? (_ => ""))), element);

    private string? Keyed(JsonNode node, Func<T, string?> key) =>
        element.TryRead(node, new Reading(new Mistakes()), out var item) ? key(item) : null;
}
