using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Governance.Model.Tool;

/// <summary>The list of the institutions for machines, in the format of results.</summary>
internal static class CatalogueJson
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The id, name, family and status of each institution, in the order of the catalogue.</summary>
    public static string List()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteNumber("governanceResult", ResultJson.Version);
            json.WriteStartArray("institutions");
            foreach (var institution in Catalogue.All)
            {
                json.WriteStartObject();
                json.WriteString("id", institution.Id);
                json.WriteString("name", institution.Name);
                json.WriteString("family", Word(institution.Family));
                json.WriteString("status", Word(institution.Status));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    /// <summary>NamesAndNumbers becomes names-and-numbers.</summary>
    private static string Word(Enum value) =>
        string.Concat(value.ToString().Select((letter, index) => char.IsUpper(letter) ? $"{(index == 0 ? "" : "-")}{char.ToLowerInvariant(letter)}" : letter.ToString()));
}
