using System.Text;
using System.Text.Json;

namespace Governance.Model.Serialization;

/// <summary>Reads a JSON text into a tree, by a loop and not by recursion, so that no text is too deep to refuse.</summary>
internal sealed class JsonTreeBuilder
{
    private static readonly JsonReaderOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = int.MaxValue, // the depth is counted here, so that the rest of the text is still read
    };

    private readonly byte[] utf8;
    private readonly int start;
    private readonly Mistakes mistakes;
    private readonly Stack<OpenValue> open = new();
    private JsonTree.Entry[] entries = new JsonTree.Entry[64];
    private int count;
    private int name = -1;

    private JsonTreeBuilder(byte[] utf8, Mistakes mistakes)
    {
        (this.utf8, this.mistakes) = (utf8, mistakes);
        start = Utf8Text.BomLength(utf8);
    }

    /// <summary>The tree of <paramref name="utf8"/>, or null after reporting why there is none.</summary>
    public static JsonTree? Build(byte[] utf8, Mistakes mistakes) => new JsonTreeBuilder(utf8, mistakes).Build();

    private JsonTree? Build()
    {
        var reader = new Utf8JsonReader(utf8.AsSpan(start), Options);
        try
        {
            while (reader.Read())
            {
                if (count == JsonTree.MostValues)
                {
                    mistakes.Add(start + (int)reader.TokenStartIndex, Diagnostic.Error(ErrorCodes.FileTooLarge, Path(),
                        $"The file holds more than {JsonTree.MostValues:N0} values.", "Write seats that do not differ as one with a count, or split the file."));
                    return null;
                }

                Add(ref reader);
            }
        }
        catch (JsonException exception)
        {
            var offset = Math.Max(OffsetOf(exception), start + (int)reader.BytesConsumed);
            mistakes.Add(offset, SyntaxMistakes.Describe(utf8.AsSpan(start, offset - start), utf8.AsSpan(offset), open.Count, Path()));
            return null;
        }

        return new JsonTree(utf8, entries);
    }

    private void Add(ref Utf8JsonReader reader)
    {
        var at = start + (int)reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                name = at;
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray when open.Count == JsonTree.DeepestNesting:
                mistakes.Add(at, Diagnostic.Error(ErrorCodes.NestingTooDeep, Path(),
                    $"The file nests deeper than {JsonTree.DeepestNesting} levels.", $"Flatten it: a rule may nest {Rule.DeepestNesting} levels deep, and 'all' and 'any' take any number of parts."));
                Append(at, 0, JsonKind.TooDeep);
                reader.Skip();
                break;
            case JsonTokenType.StartObject:
                Append(at, 0, JsonKind.Object);
                open.Push(new OpenValue(count - 1));
                break;
            case JsonTokenType.StartArray:
                Append(at, 0, JsonKind.List);
                open.Push(new OpenValue(count - 1));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                var closed = open.Pop().Entry;
                entries[closed] = entries[closed] with { Next = count };
                break;
            case JsonTokenType.String:
                Append(at, reader.ValueSpan.Length + 2, JsonKind.Text);
                break;
            default:
                Append(at, reader.ValueSpan.Length, reader.TokenType switch
                {
                    JsonTokenType.Number => JsonKind.Number,
                    JsonTokenType.Null => JsonKind.Null,
                    _ => JsonKind.Flag,
                });
                break;
        }
    }

    private void Append(int at, int length, JsonKind kind)
    {
        if (open.TryPop(out var parent))
        {
            open.Push(parent with { Children = parent.Children + 1 });
        }

        if (count == entries.Length)
        {
            Array.Resize(ref entries, Math.Min(2 * count, JsonTree.MostValues));
        }

        entries[count] = new JsonTree.Entry(at, length, name, count + 1, kind);
        count++;
        name = -1;
    }

    /// <summary>The path of the value that the reader comes to next.</summary>
    private string Path()
    {
        var path = new StringBuilder();
        var next = 0; // the place in the list around the step at hand, counted from one
        foreach (var level in open.Reverse())
        {
            AppendStep(entries[level.Entry].Name, next - 1);
            next = entries[level.Entry].Kind == JsonKind.List ? level.Children : 0;
        }

        AppendStep(name, open.TryPeek(out var last) && entries[last.Entry].Kind == JsonKind.List ? next : -1);
        return path.ToString();

        void AppendStep(int nameOffset, int index)
        {
            if (nameOffset >= 0)
            {
                JsonPath.Append(path, Encoding.UTF8.GetString(new JsonTree(utf8, []).Name(nameOffset)));
            }
            else if (index >= 0)
            {
                JsonPath.Append(path, index);
            }
        }
    }

    /// <summary>The exception counts lines and bytes from zero, and only line feeds end a line.</summary>
    private int OffsetOf(JsonException exception)
    {
        var offset = start;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
        {
            var feed = utf8.AsSpan(offset).IndexOf((byte)'\n');
            if (feed < 0)
            {
                break;
            }

            offset += feed + 1;
        }

        return (int)Math.Min(utf8.Length, offset + (exception.BytePositionInLine ?? 0));
    }

    /// <summary>An object or a list that is not closed yet.</summary>
    private readonly record struct OpenValue(int Entry, int Children = 0);
}
