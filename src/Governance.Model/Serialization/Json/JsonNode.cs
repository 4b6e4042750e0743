using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Governance.Model.Serialization;

/// <summary>One value of a JSON text.</summary>
internal readonly record struct JsonNode(JsonTree Tree, int Index)
{
    public JsonKind Kind => Tree[Index].Kind;

    /// <summary>The offset of its first byte.</summary>
    public int Offset => Tree[Index].Start;

    /// <summary>The offset of its name, or its own where it has none.</summary>
    public int NameOffset => Tree[Index].Name < 0 ? Offset : Tree[Index].Name;

    /// <summary>Its bytes as they stand in the text, a text with its quotes; empty for objects and lists.</summary>
    public ReadOnlySpan<byte> Raw => Tree.Bytes(Offset, Tree[Index].Length);

    /// <summary>The values directly inside, in the order written; of anything but an object or a list, none.</summary>
    public JsonChildren Children => new(this);

    /// <summary>Whether this object has a value called <paramref name="name"/>, and the first of those.</summary>
    public bool TryFind(ReadOnlySpan<byte> name, out JsonNode value)
    {
        foreach (var child in Children)
        {
            if (child.IsCalled(name))
            {
                value = child;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Whether its name is <paramref name="name"/>, however that is escaped.</summary>
    public bool IsCalled(ReadOnlySpan<byte> name)
    {
        if (Tree[Index].Name < 0)
        {
            return false;
        }

        var raw = Tree.Name(Tree[Index].Name);
        return raw.Contains((byte)'\\')
            ? TryUnescape(raw, out var text) && name.SequenceEqual(Encoding.UTF8.GetBytes(text))
            : raw.SequenceEqual(name);
    }

    /// <summary>Its name, unless that holds half a character; empty where it has none.</summary>
    public bool TryGetName([NotNullWhen(true)] out string? name) =>
        TryUnescape(Tree[Index].Name < 0 ? default : Tree.Name(Tree[Index].Name), out name);

    /// <summary>Its characters, unless they hold half a character.</summary>
    public bool TryGetText([NotNullWhen(true)] out string? text) => TryUnescape(Raw[1..^1], out text);

    private static bool TryUnescape(ReadOnlySpan<byte> raw, [NotNullWhen(true)] out string? text)
    {
        if (!raw.Contains((byte)'\\'))
        {
            text = Encoding.UTF8.GetString(raw);
            return true;
        }

        var reader = new Utf8JsonReader([(byte)'"', .. raw, (byte)'"']);
        reader.Read();
        try
        {
            text = reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException) // an escape such as \ud800 alone: half a surrogate pair
        {
            text = null;
            return false;
        }
    }
}
