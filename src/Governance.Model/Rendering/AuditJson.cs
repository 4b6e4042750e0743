using System.Globalization;
using System.Text.Json;

namespace Governance.Model.Rendering;

/// <summary>An audit for machines.</summary>
internal static class AuditJson
{
    public static void Write(Utf8JsonWriter json, AuditReport report)
    {
        json.WriteStartObject();
        Optional(json, "on", report.Options.On?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Counts(json, report);
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            json.WriteStartObject();
            Finding(json, finding);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("suppressed");
        foreach (var entry in report.Suppressed)
        {
            json.WriteStartObject();
            Finding(json, entry.Finding);
            json.WriteString("reason", entry.By.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Unused(json, report);
        json.WriteStartArray("answers");
        foreach (var answer in report.Answers)
        {
            json.WriteStartObject();
            json.WriteString("claim", answer.Claim.Id);
            json.WriteString("question", answer.Claim.Question);
            json.WriteString("status", Word(answer.Status));
            json.WriteString("answer", answer.Sentence);
            Names(json, "missing", answer.Missing);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Counts(Utf8JsonWriter json, AuditReport report)
    {
        json.WriteStartObject("counts");
        foreach (var severity in (DiagnosticSeverity[])[DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info])
        {
            json.WriteNumber(AuditText.Word(severity), report.Findings.Count(finding => finding.Severity == severity));
        }

        json.WriteNumber("suppressed", report.Suppressed.Count);
        json.WriteEndObject();
    }

    private static void Unused(Utf8JsonWriter json, AuditReport report)
    {
        json.WriteStartArray("unusedSuppressions");
        foreach (var unused in report.UnusedSuppressions)
        {
            json.WriteStartObject();
            json.WriteString("code", unused.Code);
            Optional(json, "subject", unused.Subject);
            Optional(json, "path", unused.Path);
            json.WriteString("reason", unused.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Finding(Utf8JsonWriter json, AuditFinding finding)
    {
        json.WriteString("code", finding.Code);
        json.WriteString("severity", AuditText.Word(finding.Severity));
        json.WriteString("subject", finding.Subject);
        json.WriteString("message", finding.Message);
        json.WritePropertyName("computation");
        Proof(json, finding.Proof);
        Names(json, "concerns", finding.Concerns.Select(id => id.Value));
        if (finding.Path is { } path)
        {
            json.WriteString("path", path);
        }

        json.WriteString("cure", finding.Cure);
        Names(json, "claims", finding.Claims);
    }

    private static void Proof(Utf8JsonWriter json, AuditProof proof)
    {
        json.WriteStartObject();
        proof.Match(
            chain =>
            {
                json.WriteString("kind", "chain");
                json.WriteString("from", chain.From.Value);
                Names(json, "to", chain.To.Select(id => id.Value));
                Optional(json, "matter", chain.Matter?.Path);
                Names(json, "mandates", chain.Mandates);
                return Said(json, chain.Why);
            },
            coalition =>
            {
                json.WriteString("kind", "coalition");
                json.WriteString("body", coalition.Body.Value);
                json.WriteString("procedure", coalition.Procedure);
                Names(json, "members", coalition.Members);
                return Said(json, coalition.Can);
            },
            cut =>
            {
                json.WriteString("kind", "cut");
                json.WriteString("capability", cut.Capability);
                Names(json, "chokepoints", cut.Chokepoints);
                Optional(json, "for", cut.For?.Value);
                return true;
            },
            share =>
            {
                json.WriteString("kind", "share");
                json.WriteString("value", share.Value.ToString());
                Optional(json, "bound", share.Bound?.ToString());
                return Said(json, share.What);
            },
            record =>
            {
                json.WriteString("kind", "record");
                Names(json, "paths", record.Paths);
                return Said(json, record.What);
            });
        json.WriteEndObject();
    }

    private static bool Said(Utf8JsonWriter json, string text)
    {
        json.WriteString("says", text);
        return true;
    }

    private static void Optional(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void Names(Utf8JsonWriter json, string name, IEnumerable<string> names)
    {
        json.WriteStartArray(name);
        foreach (var one in names)
        {
            json.WriteStringValue(one);
        }

        json.WriteEndArray();
    }

    private static string Word(ClaimStatus status) => status switch
    {
        ClaimStatus.Found => "found",
        ClaimStatus.Clear => "clear",
        ClaimStatus.Recorded => "recorded",
        ClaimStatus.NotJudged => "not-judged",
        _ => "not-applicable",
    };
}
