namespace Governance.Model.Institutions.Tests.Pages;

/// <summary>The page of one institution.</summary>
internal static class InstitutionPage
{
    public static string Of(Institution institution)
    {
        var context = new PageContext(institution);
        Head(context);
        PartySection.Parties(context);
        PartySection.Mandates(context);
        BodySection.Write(context);
        ChokepointSection.Write(context);
        Observations(context);
        Assumptions(context);
        Notes(context);
        AuditSection.Write(context);
        WorksWith(context);
        Sources(context);
        return context.Page.ToString();
    }

    private static void Head(PageContext context)
    {
        var institution = context.Institution;
        context.Page.Heading(1, Markdown.Escape(institution.Name));
        context.Page.Paragraph($"**{PageWords.StatusSentence(institution.Status)}** {(institution.Family == InstitutionFamily.Proposed ? "" : $"{PageWords.Family(institution.Family)}. ")}[All institutions](README.md); this one [as a file](json/{institution.Id}.json), "
            + $"in code `Catalogue.Find(\"{institution.Id}\")`.");
        context.Page.Paragraph(Markdown.Escape(institution.Summary));
        context.Page.Paragraph("Marks such as C1 stand for the [sources](#sources) at the end: C is checked against the source itself, D is stated in a document that takes a position, "
            + "G is general knowledge. A blank cell means that nothing of the kind is on record.");
    }

    private static void Observations(PageContext context)
    {
        if (context.Part.Observations.IsEmpty)
        {
            return;
        }

        context.Page.Heading(2, "Observations");
        context.Page.Table(["About", "What was observed", "What it came to", "Source"], context.Part.Observations.Select(observation => (string[])
        [
            context.Names.Subject(observation.About),
            Markdown.Escape(ObservationWords.Of(observation.Name)),
            Markdown.Escape(PageWords.Value(observation.Value)),
            context.Sources.Mark(observation.Source),
        ]));
    }

    private static void Assumptions(PageContext context)
    {
        if (context.Institution.Parameters.IsEmpty)
        {
            return;
        }

        context.Page.Heading(2, "Assumptions");
        context.Page.Paragraph("Numbers that the record does not give. Each can be replaced: `institution.With(name, value)`.");
        context.Page.Table(["What is assumed", "How much", "Why", "Name"], context.Institution.Parameters.Select(parameter =>
            (string[])[Markdown.Escape(parameter.Question), parameter.Question.Contains("share", StringComparison.Ordinal) ? PageWords.Proportion(parameter.Value) : PageWords.Number(parameter.Value), Markdown.Escape(parameter.Why), Markdown.Code(parameter.Name)]));
    }

    private static void Notes(PageContext context)
    {
        if (!context.Institution.Notes.IsEmpty)
        {
            context.Page.Heading(2, "Where the record is silent or disputed");
            context.Page.Bullets(context.Institution.Notes.Select(Markdown.Escape));
        }
    }

    private static void WorksWith(PageContext context)
    {
        var uses = context.Institution.Uses.Select(Catalogue.Find).ToList();
        var users = Catalogue.All.Where(other => other.Uses.Contains(context.Institution.Id)).ToList();
        if (uses.Count + users.Count > 0)
        {
            context.Page.Heading(2, "Works with");
            context.Page.Bullets(Together("It refers to", uses).Concat(Together("Referred to by", users)));
        }
    }

    private static IEnumerable<string> Together(string how, List<Institution> others) =>
        others.Count == 0 ? [] : [$"{how} {PageWords.Names(others.Select(other => Markdown.Link(other.Name, $"{other.Id}.md")))}."];

    private static void Sources(PageContext context)
    {
        context.Sources.Mark(context.Institution.Source);
        foreach (var figure in context.Part.Sources)
        {
            context.Sources.Add(figure);
        }

        context.Sources.Write(context.Page);
    }
}
