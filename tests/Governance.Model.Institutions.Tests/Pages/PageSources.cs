namespace Governance.Model.Institutions.Tests.Pages;

/// <summary>The sources of a page, each once and with a short mark: the letter says how far it was checked.</summary>
internal sealed class PageSources
{
    /// <summary>The marks, the headings of their lists, and what they mean.</summary>
    public static IReadOnlyList<(Confidence Confidence, string Letter, string Heading)> Groups { get; } =
    [
        (Confidence.Checked, "C", "Checked against the source itself"),
        (Confidence.Document, "D", "Stated in a document that takes a position"),
        (Confidence.General, "G", "General knowledge, to be checked before relying on it"),
        (Confidence.Unstated, "U", "Nothing is said of how far it was checked"),
    ];

    private readonly List<(Source Source, string Mark, List<string> Figures)> all = [];

    /// <summary>The mark of a source, or of several.</summary>
    public string Mark(params IEnumerable<Source?> sources) => string.Join(", ", sources.OfType<Source>().Select(MarkOf).Distinct());

    /// <summary>Notes that a single figure comes from this source.</summary>
    public void Add(SourcedFigure figure)
    {
        MarkOf(figure.Source);
        Entry(figure.Source).Figures.Add(figure.Path);
    }

    /// <summary>Lists all that were cited.</summary>
    public void Write(Markdown page)
    {
        page.Heading(2, "Sources");
        foreach (var (confidence, _, heading) in Groups)
        {
            var cited = all.Where(entry => entry.Source.Confidence == confidence).ToList();
            if (cited.Count > 0)
            {
                page.Heading(3, heading);
                page.Bullets(cited.Select(entry => $"**{entry.Mark}** {Text(entry.Source)}{(entry.Figures.Count == 0 ? "" : $"; the figure {PageWords.List(entry.Figures.Select(Markdown.Code))}")}"));
            }
        }
    }

    private static string Text(Source source) => source.Url is { } url ? Markdown.Link(source.Text, url) : Markdown.Escape(source.Text);

    private string MarkOf(Source source)
    {
        if (!all.Exists(entry => IsOf(entry.Source, source)))
        {
            var letter = Groups.First(group => group.Confidence == source.Confidence).Letter;
            all.Add((source, $"{letter}{all.Count(entry => entry.Source.Confidence == source.Confidence) + 1}", []));
        }

        return Entry(source).Mark;
    }

    private (Source Source, string Mark, List<string> Figures) Entry(Source source) => all.Find(entry => IsOf(entry.Source, source));

    private static bool IsOf(Source one, Source other) => one.Text == other.Text && one.Confidence == other.Confidence;
}
