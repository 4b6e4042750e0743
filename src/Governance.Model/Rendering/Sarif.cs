namespace Governance.Model;

using System.Text.Json;
using Governance.Model.Rendering;
using Governance.Model.Serialization;

/// <summary>Audits in the format that code hosts show beside the lines of a file: SARIF 2.1.0 (OASIS 2020).</summary>
public static class Sarif
{
    /// <summary>The audits of files as one run.</summary>
    /// <param name="audits">The name of each file, its text in UTF-8 (empty where there is none: then no line is told), and its audit.</param>
    /// <returns>JSON. Severities are error, warning and note; what is suppressed is there with its reason.</returns>
    public static string Write(params IEnumerable<(string File, ReadOnlyMemory<byte> Text, AuditReport Audit)> audits)
    {
        ArgumentNullException.ThrowIfNull(audits);
        return DeterminationJson.Text(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            Tool(json);
            json.WriteStartArray("results");
            foreach (var (file, text, audit) in audits)
            {
                Results(json, file, text, audit);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void Tool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Governance.Model");
        json.WriteStartArray("rules");
        foreach (var rule in AuditRule.All)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            Message(json, "shortDescription", rule.Title);
            Message(json, "fullDescription", rule.Asks);
            Message(json, "help", rule.Cure);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", AuditText.Word(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Results(Utf8JsonWriter json, string file, ReadOnlyMemory<byte> text, AuditReport audit)
    {
        var all = audit.Findings.Select(finding => (Finding: finding, By: (AuditSuppression?)null)).Concat(audit.Suppressed.Select(entry => (entry.Finding, (AuditSuppression?)entry.By))).ToList();
        var places = text.IsEmpty ? new Dictionary<string, (int, int)>() : PathPlaces.Find(text.Span, all.Select(entry => entry.Finding.Path).OfType<string>());
        foreach (var (finding, by) in all)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", finding.Code);
            json.WriteString("level", AuditText.Word(finding.Severity));
            Message(json, "message", $"{finding.Message} Computed: {AuditText.Proof(finding.Proof)}.");
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", file.Replace('\\', '/'));
            json.WriteEndObject();
            if (finding.Path is { } path && places.TryGetValue(path, out var place))
            {
                json.WriteStartObject("region");
                json.WriteNumber("startLine", place.Item1);
                json.WriteNumber("startColumn", place.Item2);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", finding.Path ?? finding.Subject);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteStartObject("partialFingerprints");
            json.WriteString("subject/v1", $"{finding.Code}/{finding.Subject}");
            json.WriteEndObject();
            if (by is not null)
            {
                json.WriteStartArray("suppressions");
                json.WriteStartObject();
                json.WriteString("kind", "external");
                json.WriteString("justification", by.Reason);
                json.WriteEndObject();
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }
    }

    private static void Message(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
