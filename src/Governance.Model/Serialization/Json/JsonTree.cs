namespace Governance.Model.Serialization;

/// <summary>A JSON text as values that know where they stand: one entry per value, each before its children.</summary>
internal sealed class JsonTree(byte[] utf8, JsonTree.Entry[] entries)
{
    /// <summary>How many brackets may be open at once: a rule of the deepest nesting needs some 200.</summary>
    public const int DeepestNesting = 256;

    /// <summary>The longest text that is read, in bytes.</summary>
    public const int LargestText = 256 * 1024 * 1024;

    /// <summary>The most values that are kept, names not counted.</summary>
    public const int MostValues = 16 * 1024 * 1024;

    /// <summary>The value that is the whole text.</summary>
    public JsonNode Root => new(this, 0);

    public ReadOnlySpan<byte> Bytes(int start, int length) => utf8.AsSpan(start, length);

    public ref readonly Entry this[int index] => ref entries[index];

    /// <summary>This tree without some values of lists, given by their entries.</summary>
    public JsonTree Without(IReadOnlySet<int> dropped)
    {
        var count = entries[0].Next;
        var kept = new List<Entry>(count);
        var moved = new int[count + 1]; // where each entry stands now
        for (var i = 0; i < count;)
        {
            var next = dropped.Contains(i) ? entries[i].Next : i + 1;
            Array.Fill(moved, kept.Count, i, next - i);
            if (!dropped.Contains(i))
            {
                kept.Add(entries[i]);
            }

            i = next;
        }

        moved[count] = kept.Count;
        return new(utf8, [.. kept.Select(entry => entry with { Next = moved[entry.Next] })]);
    }

    /// <summary>The bytes between the quotes of the name that opens at <paramref name="quote"/>.</summary>
    public ReadOnlySpan<byte> Name(int quote)
    {
        var end = quote + 1;
        while (utf8[end] != '"')
        {
            end += utf8[end] == '\\' ? 2 : 1;
        }

        return utf8.AsSpan(quote + 1, end - quote - 1);
    }

    /// <summary>One value.</summary>
    /// <param name="Start">The offset of its first byte; of a text, the opening quote.</param>
    /// <param name="Length">How many bytes it has; zero for objects and lists.</param>
    /// <param name="Name">The offset of the quote that opens its name, or -1.</param>
    /// <param name="Next">The entry after it and all that it contains.</param>
    /// <param name="Kind">What it is.</param>
    internal readonly record struct Entry(int Start, int Length, int Name, int Next, JsonKind Kind);
}
