using System.Text.Encodings.Web;
using System.Text.Json;

namespace Governance.Model.Tests.Vectors;

/// <summary>A value in a vector. Whoever asks for a field has read it; what nobody asked for is found out in the end.</summary>
internal sealed class Field
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly JsonElement value;
    private readonly HashSet<string> read;

    private Field(string name, string path, JsonElement value, HashSet<string> read) => (Name, Path, this.value, this.read) = (name, path, value, read);

    /// <summary>The field that holds all others, of which nothing has been read.</summary>
    public static Field Root(string name, JsonElement value) => new(name, name, value, new(StringComparer.Ordinal));

    public string Name { get; }

    /// <summary>The names on the way here; the items of a list share one: <c>input.rule.requires[].name</c>.</summary>
    public string Path { get; }

    public bool IsList => value.ValueKind == JsonValueKind.Array;

    /// <summary>A text as it is, anything else as compact JSON.</summary>
    public string Text => value.ValueKind == JsonValueKind.String ? value.GetString()! : Json(value);

    public Fraction Number => Fraction.Parse(Text);

    public bool Flag => value.GetBoolean();

    /// <summary>The value of a field that must be there.</summary>
    public Field this[string name] => Find(name) ?? throw new KeyNotFoundException($"'{Path}' has no '{name}'.");

    /// <summary>The value of a field, or null where there is none or nothing in it.</summary>
    public Field? Find(string name)
    {
        if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(name, out var found))
        {
            return null;
        }

        read.Add($"{Path}.{name}");
        return found.ValueKind == JsonValueKind.Null ? null : new(name, $"{Path}.{name}", found, read);
    }

    /// <summary>Whether there is such a field; asking so does not read it.</summary>
    public bool Has(string name) => value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out _);

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<Field> Items => [.. value.EnumerateArray().Select(item => new Field(Name, $"{Path}[]", item, read))];

    /// <summary>The fields of an object, all of them read.</summary>
    public IReadOnlyList<Field> Fields => [.. value.EnumerateObject().Select(property => Find(property.Name)).OfType<Field>()];

    /// <summary>The paths below this one that nobody has read.</summary>
    public IEnumerable<string> Unread => Leaves(value, Path).Distinct().Where(path => !read.Contains(path));

    public static string Json<T>(T value) => JsonSerializer.Serialize(value, Plain);

    private static IEnumerable<string> Leaves(JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(property => Leaves(property.Value, $"{path}.{property.Name}")),
        JsonValueKind.Array when value.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object) =>
            value.EnumerateArray().SelectMany(item => Leaves(item, $"{path}[]")),
        _ => [path],
    };
}
