using System.Diagnostics.CodeAnalysis;

namespace Governance.Model.Serialization;

/// <summary>Objects with named properties. Whatever is wrong with one property does not keep the others from being read.</summary>
/// <param name="name">What one is called, with its article: "a share rule".</param>
/// <param name="about">One sentence on what it is.</param>
/// <param name="describe">Lists the properties and returns how to make an object; called once, at the first use, so that formats may refer to each other.</param>
internal sealed class ObjectFormat<T>(string name, string about, Func<ObjectDescription<T>, Func<Values, T>> describe) : Format<T>
{
    private readonly Lazy<ObjectDescription<T>> description = new(() => ObjectDescription<T>.Of(describe));

    public override string Expected => $"{name} in braces";

    private IReadOnlyList<Property<T>> Properties => description.Value.Properties;

    public override bool TryRead(JsonNode node, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node.Kind != JsonKind.Object)
        {
            return reading.RefuseType(node, Expected);
        }

        var holes = reading.Holes;
        var slots = new object?[Properties.Count];
        if (!TryReadProperties(node, reading, slots))
        {
            reading.Lose(node);
            return false;
        }

        try
        {
            value = description.Value.Make(new Values(slots));
            return true;
        }
        catch (GovernanceException exception)
        {
            if (reading.Holes == holes) // else it may be wrong only for what could not be read
            {
                reading.Refuse(node, exception);
            }

            reading.Lose(node);
            return false;
        }
    }

    private bool TryReadProperties(JsonNode node, Reading reading, object?[] slots)
    {
        var isComplete = true;
        var written = new JsonNode?[slots.Length];
        foreach (var child in node.Children)
        {
            if (reading.IsOver)
            {
                return false;
            }

            if (PropertyOf(child) is not { } property)
            {
                RefuseUnknown(child, reading);
                continue;
            }

            reading.Enter(property.Name);
            if (written[property.Slot] is not null)
            {
                reading.RefuseName(child, ErrorCodes.DuplicateProperty, $"'{property.Name}' is given twice.", "Leave one of the two out.");
            }
            else if (!property.TryRead(child, reading, slots) && property.IsRequired)
            {
                isComplete = false;
            }

            reading.Leave();
            written[property.Slot] ??= child;
        }

        return HasAllRequired(node, reading, written) & HasOneOfEach(node, reading, written) && isComplete;
    }

    private bool HasAllRequired(JsonNode node, Reading reading, JsonNode?[] written)
    {
        var hasAll = true;
        foreach (var property in Properties)
        {
            if (property.IsRequired && written[property.Slot] is null)
            {
                hasAll = reading.Refuse(node, ErrorCodes.MissingProperty, $"'{property.Name}' is missing: {name} has one.", $"Add \"{property.Name}\": {property.Format.Expected}.");
            }
        }

        return hasAll;
    }

    private bool HasOneOfEach(JsonNode node, Reading reading, JsonNode?[] written)
    {
        var hasOne = true;
        foreach (var (names, isRequired) in description.Value.Exclusive)
        {
            var given = Properties
                .Where(property => written[property.Slot] is not null && names.Contains(property.Name))
                .OrderBy(property => written[property.Slot]!.Value.Offset)
                .ToList();
            if (given.Count > 1)
            {
                reading.Enter(given[1].Name);
                reading.RefuseName(written[given[1].Slot]!.Value, ErrorCodes.DuplicateProperty, $"'{given[0].Name}' and '{given[1].Name}' are both given.", "Leave one of the two out.");
                reading.Leave();
            }
            else if (given.Count == 0 && isRequired)
            {
                hasOne = reading.Refuse(node, ErrorCodes.MissingProperty, $"What {name} compares with is missing.", $"Add one of {string.Join(", ", names)}.");
            }
        }

        return hasOne;
    }

    private Property<T>? PropertyOf(JsonNode child)
    {
        foreach (var property in Properties)
        {
            if (child.IsCalled(property.Utf8Name))
            {
                return property;
            }
        }

        return null;
    }

    private void RefuseUnknown(JsonNode child, Reading reading)
    {
        if (!child.TryGetName(out var unknown))
        {
            reading.RefuseHalfName(child);
            return;
        }

        reading.Enter(unknown);
        reading.RefuseName(child, ErrorCodes.UnknownProperty, $"'{Text.Printable(unknown)}' is no property of {name}.",
            Suggestion.Among(unknown, [.. Properties.Select(property => property.Name)], "Known here are"));
        reading.Leave();
    }

    public override void Write(JsonOutput output, T value)
    {
        output.StartObject();
        foreach (var property in Properties)
        {
            property.Write(output, value);
        }

        output.EndObject();
    }

    public override void Describe(SchemaOutput schema) =>
        schema.Refer(name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..].Replace(' ', '-'), () => DescribeInPlace(schema));

    /// <summary>Writes the whole schema of the object, not a reference to it.</summary>
    public void DescribeInPlace(SchemaOutput schema)
    {
        schema.Text("description", about);
        schema.Text("type", "object");
        schema.Object("properties", () =>
        {
            foreach (var property in Properties)
            {
                schema.Object(property.Name, () => property.Describe(schema));
            }
        });
        schema.List("required", [.. Properties.Where(property => property.IsRequired).Select(property => property.Name)]);
        schema.Closed();
        foreach (var names in description.Value.Exclusive)
        {
            schema.OneAtMost(names);
        }
    }

    public override Place? Find(Place place, ModelStep step, Locator locator)
    {
        if (step.Name is not { } property)
        {
            return null;
        }

        if (Properties.FirstOrDefault(known => known.Name == property) is { } found && Locator.Property(place, property, found.Format) is { } next)
        {
            return next;
        }

        if (description.Value.Shorthand is var (shorthand, steps) && Locator.Property(place, shorthand.Name, shorthand.Format) is { } shortened)
        {
            return new ShorthandFormat(shorthand.Format, steps).Find(shortened, step, locator);
        }

        return description.Value.Wrapped is { } wrapped && Locator.Property(place, wrapped.Name, wrapped.Format) is { } inner
            ? wrapped.Format.Find(inner, step, locator)
            : null;
    }
}
