namespace Governance.Model;

using System.Text.Json;
using Governance.Model.Rendering;
using Governance.Model.Serialization;

/// <summary>Audits in the format that code hosts show beside the lines of a file: SARIF 2.1.0 (OASIS 2020).</summary>
public static class Sarif
{
    /// <summary>The audits of files as one run.</summary>
    /// <param name="files">Each file with what was found in it, and its text in UTF-8: empty where there is none, and then no line is told.</param>
    /// <returns>
    /// JSON. Severities are error, warning and note; what is suppressed is there with its reason. What is wrong with a file is a result as well,
    /// and a file without an audit makes the run one that did not succeed. Suppressions that nothing fell under are notifications.
    /// </returns>
    public static string Write(params IEnumerable<(FileReport File, ReadOnlyMemory<byte> Text)> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var all = files.ToList();
        string[] rules = [.. AuditRule.All.Select(rule => rule.Code), .. all.SelectMany(entry => entry.File.Diagnostics).Select(diagnostic => diagnostic.Code).Distinct().Order(StringComparer.Ordinal)];
        var indices = rules.Select((code, index) => (code, index)).ToDictionary(entry => entry.code, entry => entry.index, StringComparer.Ordinal);
        return DeterminationJson.Text(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            Tool(json, rules);
            SarifInvocation.Write(json, [.. all.Select(entry => entry.File)]);
            json.WriteStartArray("results");
            foreach (var (file, text) in all)
            {
                Mistakes(json, file, indices);
                Results(json, file, text, indices);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    /// <summary>An object with nothing but a text.</summary>
    internal static void Message(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>The one place of a result: the file, the line if it is known, and what the place is called in the model.</summary>
    internal static void Locations(Utf8JsonWriter json, string file, (int Line, int Column)? place, string name)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", SarifUri.Of(file));
        json.WriteEndObject();
        if (place is { } known)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", known.Line);
            json.WriteNumber("startColumn", known.Column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        if (name.Length > 0)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", name);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Tool(Utf8JsonWriter json, string[] rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Governance.Model");
        json.WriteString("version", typeof(Sarif).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var code in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", code);
            if (AuditRule.Find(code) is { } rule)
            {
                Message(json, "shortDescription", rule.Title);
                Message(json, "fullDescription", rule.Asks);
                Message(json, "help", rule.Cure);
                json.WriteStartObject("defaultConfiguration");
                json.WriteString("level", AuditText.Word(rule.Severity));
                json.WriteEndObject();
            }
            else
            {
                Message(json, "shortDescription", "something about the file, not about the structure in it");
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Mistakes(Utf8JsonWriter json, FileReport file, Dictionary<string, int> indices)
    {
        foreach (var diagnostic in file.Diagnostics)
        {
            json.WriteStartObject();
            Rule(json, diagnostic.Code, diagnostic.Severity, indices);
            Message(json, "message", $"{diagnostic.Message} {diagnostic.Cure}");
            Locations(json, file.Name, diagnostic.Line > 0 ? (diagnostic.Line, diagnostic.Column) : null, diagnostic.Path);
            json.WriteEndObject();
        }
    }

    private static void Results(Utf8JsonWriter json, FileReport file, ReadOnlyMemory<byte> text, Dictionary<string, int> indices)
    {
        if (file.Audit is not { } audit)
        {
            return;
        }

        var all = audit.Findings.Select(finding => (Finding: finding, By: (AuditSuppression?)null)).Concat(audit.Suppressed.Select(entry => (entry.Finding, (AuditSuppression?)entry.By))).ToList();
        var places = text.IsEmpty ? new Dictionary<string, (int, int)>() : PathPlaces.Find(text.Span, all.Select(entry => entry.Finding.Path).OfType<string>());
        var prints = new SarifFingerprints();
        foreach (var (finding, by) in all)
        {
            json.WriteStartObject();
            Rule(json, finding.Code, finding.Severity, indices);
            Message(json, "message", $"{finding.Message} Computed: {AuditText.Proof(finding.Proof)}.");
            Locations(json, file.Name, finding.Path is { } path && places.TryGetValue(path, out var place) ? place : null, finding.Path ?? finding.Subject);
            json.WriteStartObject("partialFingerprints");
            json.WriteString("finding/v1", prints.Of(finding));
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

    private static void Rule(Utf8JsonWriter json, string code, DiagnosticSeverity severity, Dictionary<string, int> indices)
    {
        json.WriteString("ruleId", code);
        json.WriteNumber("ruleIndex", indices[code]);
        json.WriteString("level", AuditText.Word(severity));
    }
}
