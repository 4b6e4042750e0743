namespace Governance.Model;

using System.Text.Json;
using Governance.Model.Rendering;

/// <summary>Results for machines: JSON with a version of its own, separate from that of files.</summary>
public static class ResultJson
{
    /// <summary>The version of the result format, which every change to it raises.</summary>
    public const int Version = 1;

    /// <summary>One determination.</summary>
    public static string Write(Determination determination)
    {
        ArgumentNullException.ThrowIfNull(determination);
        return DeterminationJson.Text(json => WithVersion(json, () =>
        {
            json.WritePropertyName("determination");
            DeterminationJson.Write(json, determination);
        }));
    }

    /// <summary>One report on chokepoints.</summary>
    public static string Write(ChokepointReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return DeterminationJson.Text(json => WithVersion(json, () =>
        {
            json.WritePropertyName("chokepoints");
            ChokepointJson.Write(json, report);
        }));
    }

    /// <summary>One audit.</summary>
    public static string Write(AuditReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return DeterminationJson.Text(json => WithVersion(json, () =>
        {
            json.WritePropertyName("audit");
            AuditJson.Write(json, report);
        }));
    }

    /// <summary>One comparison of structures.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="answers">Whether the answers to the claims follow.</param>
    public static string Write(StructureComparison comparison, bool answers = false)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return DeterminationJson.Text(json => WithVersion(json, () =>
        {
            json.WritePropertyName("comparison");
            ComparisonJson.Write(json, comparison, answers);
        }));
    }

    /// <summary>What was found in files, what became of their proposals, and what was asked of their bodies as games.</summary>
    /// <param name="files">The names, diagnostics and results, in order.</param>
    public static string Write(params IEnumerable<FileReport> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return DeterminationJson.Text(json => WithVersion(json, () =>
        {
            json.WriteStartArray("files");
            foreach (var file in files)
            {
                Write(json, file);
            }

            json.WriteEndArray();
        }));
    }

    private static void WithVersion(Utf8JsonWriter json, Action write)
    {
        json.WriteStartObject();
        json.WriteNumber("governanceResult", Version);
        write();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FileReport file)
    {
        json.WriteStartObject();
        json.WriteString("file", file.Name);
        Diagnostics(json, "diagnostics", file.Diagnostics);
        json.WriteStartArray("proposals");
        foreach (var result in file.Results)
        {
            json.WriteStartObject();
            if (result.Case.Proposal.Id is { } id)
            {
                json.WriteString("id", id);
            }

            if (result.Determination is { } determination)
            {
                json.WritePropertyName("determination");
                DeterminationJson.Write(json, determination);
            }

            Diagnostics(json, "diagnostics", result.Diagnostics);
            if (result.Case.Expect is not null)
            {
                json.WriteBoolean("asExpected", result.IsAsExpected);
                Diagnostics(json, "mismatches", result.Mismatches);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (file.Chokepoints is { } report)
        {
            json.WritePropertyName("chokepoints");
            ChokepointJson.Write(json, report);
        }

        if (file.Audit is { } audit)
        {
            json.WritePropertyName("audit");
            AuditJson.Write(json, audit);
        }

        if (!file.Games.IsEmpty)
        {
            GameJson.Array(json, "games", file.Games, report => GameJson.Write(json, report));
        }

        json.WriteEndObject();
    }

    private static void Diagnostics(Utf8JsonWriter json, string name, EquatableArray<Diagnostic> diagnostics)
    {
        json.WriteStartArray(name);
        foreach (var diagnostic in diagnostics)
        {
            DeterminationJson.Diagnostic(json, diagnostic);
        }

        json.WriteEndArray();
    }
}
