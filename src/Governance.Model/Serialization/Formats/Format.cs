using System.Diagnostics.CodeAnalysis;

namespace Governance.Model.Serialization;

/// <summary>How values of one type are written in a file; said once, for reading, writing, the schema and the way back from a model to its text.</summary>
internal abstract class Format
{
    /// <summary>What belongs in the file, with its article: "a text".</summary>
    public abstract string Expected { get; }

    /// <summary>Writes the members of the JSON Schema for these values, into an object that is open.</summary>
    public abstract void Describe(SchemaOutput schema);

    /// <summary>The place one step of a model path further than <paramref name="place"/>, or null where the text has no such place.</summary>
    public virtual Place? Find(Place place, ModelStep step, Locator locator) => null;
}

/// <summary>How values of type <typeparamref name="T"/> are written in a file.</summary>
internal abstract class Format<T> : Format
{
    /// <summary>Reads a value, or reports all that is wrong with it.</summary>
    public abstract bool TryRead(JsonNode node, Reading reading, [MaybeNullWhen(false)] out T value);

    /// <summary>Writes a value that this format would read as the same.</summary>
    /// <exception cref="GovernanceException">The value cannot be written so that it would be read as the same.</exception>
    public abstract void Write(JsonOutput output, T value);

    /// <summary>The same text, read as another type; what the domain refuses is reported where the text stands.</summary>
    public Format<TOther> As<TOther>(Func<T, TOther> make, Func<TOther, T> take, string? expected = null) =>
        new ConvertedFormat<T, TOther>(this, make, take, expected);

    /// <summary>The same format, which the schema describes once, as <paramref name="name"/>.</summary>
    public Format<T> Named(string name, string about) => new NamedFormat<T>(name, about, this);
}
