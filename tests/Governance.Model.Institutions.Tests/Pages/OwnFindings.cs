using System.Collections.Concurrent;

namespace Governance.Model.Institutions.Tests.Pages;

/// <summary>Which findings of an audit are on the page of which institution.</summary>
/// <remarks>
/// An institution is audited with all that it refers to, and most of the findings are then about others. On its page are those about
/// its own parties, bodies, resources and mandates, about what it says that somebody has at stake, and about others where the finding
/// comes of putting them together with it. A finding about a party of the world is with those whose bodies it concerns.
/// </remarks>
internal static class OwnFindings
{
    private static readonly ConcurrentDictionary<string, Lazy<(AuditReport Report, HashSet<string> Keys)>> Audits = new(StringComparer.Ordinal);

    /// <summary>The findings on the page of an institution, in the order of the report.</summary>
    public static IReadOnlyList<AuditFinding> Of(Institution institution)
    {
        var part = institution.Part;
        var paths = part.Stakes.Select(stake => $"stakes[{stake.Party}: {stake.Matter}]").Concat(part.Mandates.Select(mandate => $"mandates[{mandate.Id}]")).ToHashSet(StringComparer.Ordinal);
        var named = part.Mandates.Select(mandate => mandate.Id)
            .Concat(part.Chokepoints.Select(chokepoint => chokepoint.Market).OfType<string>())
            .Concat(part.Observations.Select(observation => observation.About).OfType<string>())
            .ToHashSet(StringComparer.Ordinal);
        return [.. Audit(institution).Findings.Where(finding => IsOwn(finding) || IsNew(institution, finding))];

        bool IsOwn(AuditFinding finding) => finding.Path is { } path && (paths.Contains(path) || path.StartsWith("stakes[", StringComparison.Ordinal)) ? paths.Contains(path)
            : PageNames.Owner(finding.Subject) is { } owner ? owner == institution.Id
            : named.Contains(finding.Subject) || finding.Concerns.Any(id => PageNames.Owner(id.Value) == institution.Id);
    }

    /// <summary>What a finding is about, whatever its sentence says of others.</summary>
    public static string Key(AuditFinding finding) => $"{finding.Code} {finding.Subject}";

    /// <summary>The audit of an institution with all that it refers to.</summary>
    public static AuditReport Audit(Institution institution) => Audited(institution).Report;

    /// <summary>Whether a finding is there only because of the institution: neither those it refers to nor the one whose the subject is have it by themselves.</summary>
    private static bool IsNew(Institution institution, AuditFinding finding) => institution.Uses
        .Append(PageNames.Owner(finding.Subject)).OfType<string>().Select(Catalogue.Find)
        .All(other => other != institution && !Audited(other).Keys.Contains(Key(finding)));

    /// <summary>Institutions that refer to each other have one audit in common.</summary>
    private static (AuditReport Report, HashSet<string> Keys) Audited(Institution institution)
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

        return Audits.GetOrAdd(string.Join(' ', together), _ => new(() =>
        {
            var report = institution.Model.Audit();
            return (report, report.Findings.Select(Key).ToHashSet(StringComparer.Ordinal));
        })).Value;
    }
}
