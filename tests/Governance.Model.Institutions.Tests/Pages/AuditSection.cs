namespace Governance.Model.Institutions.Tests.Pages;

/// <summary>What the audit finds about what is an institution's own.</summary>
internal static class AuditSection
{
    public static void Write(PageContext context)
    {
        var findings = OwnFindings.Of(context.Institution);
        context.Page.Heading(2, "What the audit finds");
        context.Page.Paragraph($"About what is its own, audited together with all that it refers to: {Counts(findings)}. What each code asks, and what would help, is in [Audits](../audits.md#the-rules).");
        foreach (var group in findings.Where(finding => finding.Severity != DiagnosticSeverity.Info).GroupBy(finding => (finding.Severity, finding.Rule)))
        {
            context.Page.Paragraph($"**{PageWords.Capital(PageWords.Severity(group.Key.Severity))} {group.Key.Rule.Code}: {Markdown.Escape(group.Key.Rule.Title)}**");
            context.Page.Bullets(group.Select(finding => Markdown.Escape(finding.Message)).Distinct());
        }

        var notes = findings.Where(finding => finding.Severity == DiagnosticSeverity.Info).GroupBy(finding => finding.Rule).ToList();
        if (notes.Count > 0)
        {
            context.Page.Paragraph("Notes, which say nothing against it by themselves:");
            context.Page.Table(["Code", "What a note means", "How many"], notes.Select(group => (string[])[group.Key.Code, Markdown.Escape(group.Key.Title), PageWords.Number(group.Count())]));
        }
    }

    /// <summary>"no errors, 2 warnings and 1 note".</summary>
    public static string Counts(IReadOnlyList<AuditFinding> findings) => PageWords.List(((DiagnosticSeverity[])[DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info])
        .Select(severity => (Count: findings.Count(finding => finding.Severity == severity), Word: PageWords.Severity(severity)))
        .Select(entry => entry.Count == 0 ? $"no {entry.Word}s" : PageWords.Plural(entry.Count, entry.Word)));
}
