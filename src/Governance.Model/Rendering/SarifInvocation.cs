using System.Text.Json;

namespace Governance.Model.Rendering;

/// <summary>How a run went: whether every file was audited, and which suppressions nothing fell under.</summary>
internal static class SarifInvocation
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<FileReport> files)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", files.All(file => file.Audit is not null));
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var file in files.Where(file => file.Audit is null))
        {
            Notification(json, "error", "It was not audited, because it has mistakes.", file.Name);
        }

        foreach (var unused in Unused([.. files.Select(file => file.Audit).OfType<AuditReport>()]))
        {
            Notification(json, "warning", $"Accepted and not found any more: {unused.Target} ({unused.Reason}).", null);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>The suppressions that nothing fell under in any of the audits that have them.</summary>
    private static IEnumerable<AuditSuppression> Unused(IReadOnlyList<AuditReport> audits)
    {
        var used = audits.SelectMany(audit => audit.Options.Suppressions.Except(audit.UnusedSuppressions)).ToHashSet();
        return audits.SelectMany(audit => audit.UnusedSuppressions).Distinct().Where(known => !used.Contains(known));
    }

    private static void Notification(Utf8JsonWriter json, string level, string text, string? file)
    {
        json.WriteStartObject();
        json.WriteString("level", level);
        Sarif.Message(json, "message", text);
        if (file is not null)
        {
            Sarif.Locations(json, file, null, "");
        }

        json.WriteEndObject();
    }
}
