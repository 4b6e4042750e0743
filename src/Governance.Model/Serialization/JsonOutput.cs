using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Governance.Model.Serialization;

/// <summary>Writes JSON that is always the same for the same values, and that can be read back.</summary>
/// <remarks>Two spaces for each level, line feeds, one at the end. Characters beyond the basic plane are written as escapes; others as themselves, wherever JSON allows it.</remarks>
internal sealed class JsonOutput : IDisposable
{
    private readonly ArrayBufferWriter<byte> buffer = new(4096);
    private readonly Utf8JsonWriter writer;

    public JsonOutput() => writer = new Utf8JsonWriter(buffer, new JsonWriterOptions
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    });

    public void StartObject()
    {
        CheckDepth();
        writer.WriteStartObject();
    }

    public void EndObject() => writer.WriteEndObject();

    public void StartList()
    {
        CheckDepth();
        writer.WriteStartArray();
    }

    public void EndList() => writer.WriteEndArray();

    public void Name(string name) => writer.WritePropertyName(Checked(name));

    public void Text(string text) => writer.WriteStringValue(Checked(text));

    /// <summary>Writes a number given by its digits.</summary>
    public void Number(string digits)
    {
        if (digits.Length > Fraction.LongestText)
        {
            throw new GovernanceException(ErrorCodes.NotANumber, $"A number of {digits.Length} characters cannot be written.", $"Use numbers of at most {Fraction.LongestText} characters.");
        }

        writer.WriteRawValue(digits, skipInputValidation: true);
    }

    public void Flag(bool flag) => writer.WriteBooleanValue(flag);

    /// <summary>All that was written, and a line feed.</summary>
    public byte[] ToUtf8()
    {
        writer.Flush();
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    public void Dispose() => writer.Dispose();

    private void CheckDepth()
    {
        if (writer.CurrentDepth >= JsonTree.DeepestNesting)
        {
            throw new GovernanceException(ErrorCodes.NestingTooDeep, $"A file nests at most {JsonTree.DeepestNesting} levels.", "Flatten it: give roll calls within roll calls by their result.");
        }
    }

    private static string Checked(string text) => Utf8Text.IndexOfHalfCharacter(text) < 0
        ? text
        : throw new GovernanceException(ErrorCodes.Encoding, $"The text '{Model.Text.Printable(text)}' holds half a character.", "Correct the text.");
}
