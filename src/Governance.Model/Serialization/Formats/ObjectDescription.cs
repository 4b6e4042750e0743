namespace Governance.Model.Serialization;

/// <summary>The properties of an object, in the order in which they are written, and how to make it from them.</summary>
internal sealed class ObjectDescription<T>
{
    private readonly List<Property<T>> properties = [];
    private readonly List<ExclusiveNames> exclusive = [];

    private ObjectDescription() => Make = null!;

    public IReadOnlyList<Property<T>> Properties => properties;

    public IReadOnlyList<ExclusiveNames> Exclusive => exclusive;

    /// <summary>Makes the object, or throws what is wrong with it.</summary>
    public Func<Values, T> Make { get; private set; }

    /// <summary>A property that stands for a longer way in the model.</summary>
    public (Property<T> Property, string[] Steps)? Shorthand { get; private set; }

    /// <summary>A property that the model does not know: what is not found here is looked for inside it.</summary>
    public Property<T>? Wrapped { get; private set; }

    public static ObjectDescription<T> Of(Func<ObjectDescription<T>, Func<Values, T>> describe)
    {
        var description = new ObjectDescription<T>();
        description.Make = describe(description);
        return description;
    }

    /// <summary>A property with always the same value, which says what kind of object it is.</summary>
    public void Tag<TValue>(string name, Format<TValue> format, TValue value, string about) =>
        Add(new Property<T, TValue>(name, format, about) { Slot = properties.Count, IsRequired = true, Value = _ => value });

    /// <summary>A property that may be there and means nothing.</summary>
    public void Ignored<TValue>(string name, Format<TValue> format, string about) =>
        Add(new Property<T, TValue>(name, format, about) { Slot = properties.Count, IsRequired = false });

    /// <summary>A property that must be there.</summary>
    public Property<T, TValue> Required<TValue>(string name, Format<TValue> format, Func<T, TValue> value, string about) =>
        Add(new Property<T, TValue>(name, format, about) { Slot = properties.Count, IsRequired = true, Value = value });

    /// <summary>A property that is left out where it is <paramref name="absent"/>.</summary>
    public Property<T, TValue> Optional<TValue>(string name, Format<TValue> format, Func<T, TValue> value, TValue absent, string about) =>
        Add(new Property<T, TValue>(name, format, about)
        {
            Slot = properties.Count,
            IsRequired = false,
            Value = value,
            IsGiven = owner => !EqualityComparer<TValue>.Default.Equals(value(owner), absent),
            Absent = absent,
            HasDefault = true,
        });

    /// <summary>A property that is left out where it is null.</summary>
    public Property<T, TValue?> Optional<TValue>(string name, Format<TValue> format, Func<T, TValue?> value, string about)
        where TValue : class =>
        Add(new Property<T, TValue?>(name, format!, about) { Slot = properties.Count, IsRequired = false, Value = value, IsGiven = owner => value(owner) is not null });

    /// <summary>A property that is left out where it is null.</summary>
    public Property<T, TValue?> Optional<TValue>(string name, Format<TValue> format, Func<T, TValue?> value, string about)
        where TValue : struct =>
        Add(new Property<T, TValue?>(name, new NullableFormat<TValue>(format), about) { Slot = properties.Count, IsRequired = false, Value = value, IsGiven = owner => value(owner) is not null });

    /// <summary>One property for each comparison; an object has one of them, or none where <paramref name="absent"/> says what that means.</summary>
    public BoundProperties<T, TValue> Bound<TValue>(
        Format<TValue> format, Func<T, (Comparison Comparison, TValue Value)> bound, (Comparison, TValue)? absent, params ReadOnlySpan<Comparison> comparisons)
    {
        var bounds = new List<(Comparison, Property<T, TValue>)>();
        foreach (var comparison in comparisons)
        {
            var (name, about) = Comparisons.Written(comparison);
            bounds.Add((comparison, Add(new Property<T, TValue>(name, format, about)
            {
                Slot = properties.Count,
                IsRequired = false,
                Value = owner => bound(owner).Value,
                IsGiven = owner => bound(owner).Comparison == comparison && !bound(owner).Equals(absent),
            })));
        }

        exclusive.Add(new ExclusiveNames([.. bounds.Select(entry => entry.Item2.Name)], IsRequired: absent is null));
        return new BoundProperties<T, TValue>([.. bounds]);
    }

    /// <summary>An object has one of these properties at most.</summary>
    public void NotBoth(Property<T> one, Property<T> other) => exclusive.Add(new ExclusiveNames([one.Name, other.Name], IsRequired: false));

    /// <summary>Where <paramref name="property"/> is written, it stands for what a model path calls by <paramref name="steps"/>.</summary>
    public void StandsFor(Property<T> property, params string[] steps) => Shorthand = (property, steps);

    /// <summary>A model path does not mention <paramref name="property"/>, only what is inside it.</summary>
    public void Wraps(Property<T> property) => Wrapped = property;

    private Property<T, TValue> Add<TValue>(Property<T, TValue> property)
    {
        properties.Add(property);
        return property;
    }
}
