using System.Security.Cryptography;
using System.Text;
using Governance.Model.Serialization;

namespace Governance.Model;

/// <summary>Reads and writes files of models, proposals with their roll calls, and expected outcomes.</summary>
/// <remarks>
/// The format is JSON in UTF-8 with one integer version; comments and trailing commas are read and not kept. What is
/// written is read back as an equal value, and equal values are written as equal bytes. Time and memory grow with
/// the text; nesting, numbers and the text itself are bounded, and whatever is beyond a bound or otherwise wrong
/// becomes a <see cref="Diagnostic"/>: reading throws nothing.
/// </remarks>
public static class GovernanceJson
{
    /// <summary>The version of the format, which every change to it raises.</summary>
    public const int Version = 1;

    /// <summary>Reads a file from its bytes.</summary>
    /// <param name="utf8">The text; a byte order mark is skipped.</param>
    /// <param name="fileName">The name that diagnostics give, or null.</param>
    public static LoadResult Read(ReadOnlySpan<byte> utf8, string? fileName = null) =>
        utf8.Length > JsonTree.LargestText ? Loader.Refuse(Loader.TooLarge, fileName) : Loader.Load(utf8.ToArray(), fileName);

    /// <summary>Reads a file from its text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="fileName">The name that diagnostics give, or null.</param>
    public static LoadResult Read(string json, string? fileName = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return json.Length > JsonTree.LargestText ? Loader.Refuse(Loader.TooLarge, fileName) : Loader.Load(Utf8Text.Encode(json), fileName);
    }

    /// <summary>Reads the file at <paramref name="path"/>; one that cannot be read gives a diagnostic (GOV4010).</summary>
    public static LoadResult ReadFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Loader.LoadFile(path);
    }

    /// <summary>The text of <paramref name="file"/>: two spaces for each level, line feeds, one at the end.</summary>
    /// <exception cref="GovernanceException">A file cannot hold the value: it says one thing twice (GOV2008), nests too deep (GOV4003), or has a text with half a character (GOV4002) or a number that is too long (GOV1001).</exception>
    public static string Write(GovernanceFile file) => Encoding.UTF8.GetString(WriteUtf8(file));

    /// <summary>The text of a file that holds only <paramref name="model"/>.</summary>
    /// <inheritdoc cref="Write(GovernanceFile)" path="/exception"/>
    public static string Write(GovernanceModel model) => Write(FileOf(model));

    /// <summary>The text of <paramref name="file"/> in UTF-8, without a byte order mark.</summary>
    /// <inheritdoc cref="Write(GovernanceFile)" path="/exception"/>
    public static byte[] WriteUtf8(GovernanceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var output = new JsonOutput();
        FileFormats.File.Write(output, file);
        return output.ToUtf8();
    }

    /// <summary>The SHA-256 of the text of <paramref name="file"/> in UTF-8, as <c>sha256:</c> and 64 hexadecimal digits.</summary>
    /// <inheritdoc cref="Write(GovernanceFile)" path="/exception"/>
    public static string ContentHash(GovernanceFile file) => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(WriteUtf8(file)))}";

    /// <summary>The SHA-256 of a file that holds only <paramref name="model"/>.</summary>
    /// <inheritdoc cref="Write(GovernanceFile)" path="/exception"/>
    public static string ContentHash(GovernanceModel model) => ContentHash(FileOf(model));

    /// <summary>The JSON Schema (2020-12) of the format.</summary>
    /// <remarks>It says what can be said of each value alone; what must hold between values, only reading a file tells.</remarks>
    public static string Schema()
    {
        using var output = new JsonOutput();
        var schema = new SchemaOutput(output);
        output.StartObject();
        schema.Text("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Text("title", $"Governance file, version {Version}");
        FileFormats.File.DescribeInPlace(schema);
        schema.Definitions();
        output.EndObject();
        return Encoding.UTF8.GetString(output.ToUtf8());
    }

    private static GovernanceFile FileOf(GovernanceModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new GovernanceFile { Model = model };
    }
}
