using System.Collections.Concurrent;

namespace Governance.Model.Institutions.Tests.Pages;

/// <summary>What the audit finds about what is an institution's own.</summary>
internal static class AuditSection
{
    private static readonly ConcurrentDictionary<string, Lazy<AuditReport>> Audits = new(StringComparer.Ordinal);

    /// <summary>The findings about what is the institution's own, in the order of the report.</summary>
    /// <remarks>What a party has at stake is with whoever says so; a finding about a party of the world is with those whose bodies it concerns.</remarks>
    public static IReadOnlyList<AuditFinding> Findings(Institution institution)
    {
        var part = institution.Part;
        var stakes = part.Stakes.Select(stake => $"stakes[{stake.Party}: {stake.Matter}]").ToHashSet(StringComparer.Ordinal);
        var others = part.Mandates.Select(mandate => mandate.Id)
            .Concat(part.Chokepoints.Select(chokepoint => chokepoint.Market).OfType<string>())
            .Concat(part.Observations.Select(observation => observation.About).OfType<string>())
            .ToHashSet(StringComparer.Ordinal);
        return [.. Audit(institution).Findings.Where(IsOwn)];

        bool IsOwn(AuditFinding finding) => finding.Path?.StartsWith("stakes[", StringComparison.Ordinal) == true ? stakes.Contains(finding.Path)
            : PageNames.Owner(finding.Subject) is { } owner ? owner == institution.Id
            : others.Contains(finding.Subject) || finding.Concerns.Any(id => PageNames.Owner(id.Value) == institution.Id);
    }

    public static void Write(PageContext context)
    {
        var findings = Findings(context.Institution);
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

    /// <summary>The audit of the institution with all that it refers to; institutions that refer to each other have one in common.</summary>
    private static AuditReport Audit(Institution institution)
    {
        var together = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([institution.Id]);
        while (open.TryPop(out var next))
        {
            if (together.Add(next))
            {
                foreach (var used in Catalogue.Find(next).Uses)
                {
                    open.Push(used);
                }
            }
        }

        return Audits.GetOrAdd(string.Join(' ', together), _ => new(() => institution.Model.Audit())).Value;
    }
}
