namespace Governance.Model;

/// <summary>The Board of ICANN as it was composed in earlier years.</summary>
internal static class IcannDirectorsBefore
{
    private static readonly Source Bylaws = Cite.General("ICANN Bylaws before 1 October 2016: a majority of those present at a meeting with a quorum");

    /// <summary>Nine from three organisations, five whom users elected in 2000, four left of the first Board, and the president.</summary>
    public static Body Until2002 { get; } = new("icann-directors-until-2002",
    [
        new("director", 9) { Id = "supporting-organization-directors" },
        new("director", 5) { Id = "directors-elected-by-users", NamedBy = "internet-users" },
        new("director", 4) { Id = "directors-of-the-first-board" },
        new("director") { Id = "president" },
    ])
    {
        Name = "ICANN Board, 2000 to 2002",
        Of = "icann",
        Term = new(new(2000, 11, 16), new(2002, 12, 15)),
        Source = Cite.General("ICANN Board of 2000 to 2002: five of nineteen had been elected by users; one of them sued to see the books"),
        Procedures = [Resolution("Resolution")],
    };

    /// <summary>Fifteen directors and six liaisons, At-Large among the liaisons.</summary>
    public static Body Until2010 { get; } = new("icann-directors-until-2010",
    [
        new("director", 8) { Id = "nomcom-directors", NamedBy = "icann-nomcom" },
        new("director", 2) { Id = "aso-directors", NamedBy = "aso" },
        new("director", 2) { Id = "ccnso-directors", NamedBy = "ccnso" },
        new("director", 2) { Id = "gnso-directors", NamedBy = "gnso" },
        new("director") { Id = "president" },
        new("liaison", holder: "alac") { Rights = IcannBylaws.Liaison },
        new("liaison", holder: "gac") { Rights = IcannBylaws.Liaison },
        new("liaison", holder: "rssac") { Rights = IcannBylaws.Liaison },
        new("liaison", holder: "ssac") { Rights = IcannBylaws.Liaison },
        new("liaison") { Id = "technical-liaison", Rights = IcannBylaws.Liaison },
        new("liaison") { Id = "ietf-liaison", Rights = IcannBylaws.Liaison },
    ])
    {
        Name = "ICANN Board, 2002 to 2010",
        Of = "icann",
        Term = new(new(2002, 12, 15), new(2010, 12, 10)),
        Source = Cite.Checked("Post and Arnold, ICANN Board of Directors selection process: fifteen voting directors, six non-voting liaisons; days as generally known"),
        Procedures =
        [
            Resolution("Resolution"),
            Resolution("Acting against advice of the GAC") with { QuestionType = "against-gac-advice" },
        ],
    };

    private static Procedure Resolution(string name) => new(IcannBylaws.MajorityOfAQuorum) { Name = name, Admits = IcannBylaws.Vote, Source = Bylaws };
}
