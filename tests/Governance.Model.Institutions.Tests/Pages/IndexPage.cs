namespace Governance.Model.Institutions.Tests.Pages;

/// <summary>The index of all institutions.</summary>
internal static class IndexPage
{
    private const int Most = 4;

    public static string Of(EquatableArray<Institution> institutions)
    {
        var page = new Markdown();
        page.Heading(1, "Institutions");
        page.Paragraph($"The catalogue has {institutions.Count} structures of governance, real and proposed, each as a model with its sources. A page says who takes part, who authorised whom, by which rules it decides, "
            + "what others cannot do without, and what the [audit](../audits.md) finds; a file with the same id in `json` holds the model with all that it refers to ([format](../format.md)). "
            + "The pages are written by the tests of the catalogue: what they say is what the code says.");
        Explain(page);
        foreach (var family in institutions.GroupBy(institution => institution.Family))
        {
            page.Heading(2, PageWords.Family(family.Key));
            page.Table(["Institution", "Status", "Bodies", "Whom its decisions bind", "Chokepoints", "Errors, warnings, notes", "Codes of the warnings"], family.Select(Row));
        }

        return page.ToString();
    }

    private static void Explain(Markdown page) => page.Paragraph("How to read the tables. **Bodies** are those of the institution itself that decide something; those that are over are left out where others took their place. **Whom its decisions bind** names those from whom a chain of mandates "
        + "that are in force leads to one of these bodies or to the party whose organ it is, matter by matter (what a grant carves out of them stands on the page). Who only passes on a power over others is not among them. Where there is no such chain, it can at most advise, or bind those who consent case by case. **Chokepoints** are what others need and its own "
        + "parties and bodies can withhold. The **errors, warnings and notes** are those of the audit about what is its own; an error is a contradiction, a warning deserves an answer, a note says nothing against it by itself. "
        + "In the pages every fact has a **mark of confidence**: C was checked against the source itself, D is stated in a document that takes a position, and G is general knowledge, to be checked before relying on it. "
        + "Where the record gives no number, the page lists the assumption that stands for it.");

    private static string[] Row(Institution institution)
    {
        var (names, part, findings) = (new PageNames(institution), institution.Part, OwnFindings.Of(institution));
        return
        [
            Markdown.Link(institution.Name, $"{institution.Id}.md"),
            PageWords.Status(institution.Status),
            PageWords.Names(Bodies(part).Select(body => Markdown.Escape(Short(names.Plain(body.Id)))), Most),
            Binds(institution, names),
            PageWords.Names(part.Chokepoints.Select(chokepoint => Markdown.Escape(chokepoint.Name ?? PageNames.Named(chokepoint.Id))), Most),
            string.Join(", ", ((DiagnosticSeverity[])[DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info]).Select(severity => findings.Count(finding => finding.Severity == severity))),
            string.Join(", ", findings.Where(finding => finding.Severity == DiagnosticSeverity.Warning).Select(finding => finding.Code).Distinct()),
        ];
    }

    /// <summary>The bodies that decide something: those of today, or, where there is none, those of the past.</summary>
    private static List<Body> Bodies(GovernanceModel part)
    {
        var deciding = part.Bodies.Where(body => !body.Procedures.IsEmpty).ToList();
        return deciding.Exists(body => body.Term.Until is null) ? deciding.FindAll(body => body.Term.Until is null) : deciding;
    }

    /// <summary>A name without the explanation after its colon.</summary>
    private static string Short(string name) => name.Split(": ")[0];

    /// <summary>Those whom the decisions bind, together where it is on the same matters.</summary>
    private static string Binds(Institution institution, PageNames names)
    {
        var (bound, advised) = (Bound.By(institution), Bound.AdvisedBy(institution));
        var told = bound.GroupBy(pair => pair.Over).Select(group => $"{group.Key}: {Names(group.Select(pair => pair.Party))}").ToList();
        return told.Count > 0 ? string.Join("<br>", told.Count <= Most ? told : [.. told.Take(Most), $"{told.Count - Most} more"])
            : advised.Count > 0 ? $"nobody; it advises {Names(advised)}" : "nobody";

        string Names(IEnumerable<EntityId> ids) => PageWords.Names(ids.Select(id => Markdown.Escape(names.Plain(id))), Most);
    }
}
