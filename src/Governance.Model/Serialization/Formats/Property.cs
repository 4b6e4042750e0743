using System.Text;

namespace Governance.Model.Serialization;

/// <summary>One property of an object: its name, and how its value is written.</summary>
internal abstract class Property<TOwner>(string name, string about)
{
    private readonly byte[] utf8 = Encoding.UTF8.GetBytes(name);

    public string Name => name;

    public string About => about;

    public ReadOnlySpan<byte> Utf8Name => utf8;

    public required int Slot { get; init; }

    public required bool IsRequired { get; init; }

    public abstract Format Format { get; }

    /// <summary>Reads the value into its slot.</summary>
    public abstract bool TryRead(JsonNode node, Reading reading, object?[] slots);

    /// <summary>Writes name and value, unless leaving them out means the same.</summary>
    public abstract void Write(JsonOutput output, TOwner owner);

    /// <summary>Writes what the schema says of it.</summary>
    public abstract void Describe(SchemaOutput schema);
}

/// <summary>One property of an object.</summary>
internal sealed class Property<TOwner, TValue>(string name, Format<TValue> format, string about) : Property<TOwner>(name, about)
{
    public override Format Format => format;

    /// <summary>The value of an object, or null for a property that is read and ignored.</summary>
    public Func<TOwner, TValue>? Value { get; init; }

    /// <summary>Whether it must be written for an object, or null if always.</summary>
    public Func<TOwner, bool>? IsGiven { get; init; }

    /// <summary>What it means to leave it out.</summary>
    public TValue Absent { get; init; } = default!;

    /// <summary>Whether the schema can say what it means to leave it out.</summary>
    public bool HasDefault { get; init; }

    public override bool TryRead(JsonNode node, Reading reading, object?[] slots)
    {
        if (!format.TryRead(node, reading, out var value))
        {
            return false;
        }

        slots[Slot] = value;
        return true;
    }

    public override void Write(JsonOutput output, TOwner owner)
    {
        if (Value is not null && IsGiven?.Invoke(owner) != false)
        {
            output.Name(Name);
            format.Write(output, Value(owner));
        }
    }

    public override void Describe(SchemaOutput schema)
    {
        schema.Text("description", About);
        format.Describe(schema);
        if (HasDefault)
        {
            schema.Value("default", output => format.Write(output, Absent));
        }
    }
}
