namespace Governance.Model;

/// <summary>The Board of ICANN with its procedures, old and new, and the Ombudsman.</summary>
internal static class IcannDirectors
{
    public static Body Body { get; } = new("icann-directors",
    [
        new("director", 8) { Id = "nomcom-directors", NamedBy = "icann-nomcom" },
        new("director", 2) { Id = "aso-directors", NamedBy = "aso" },
        new("director", 2) { Id = "ccnso-directors", NamedBy = "ccnso" },
        new("director", 2) { Id = "gnso-directors", NamedBy = "gnso" },
        new("director") { Id = "at-large-director", NamedBy = "alac" },
        new("director") { Id = "president" }, // ex officio: nobody names him to the Board
        new("liaison", holder: "gac") { Rights = IcannBylaws.Liaison },
        new("liaison", holder: "rssac") { Rights = IcannBylaws.Liaison },
        new("liaison", holder: "ssac") { Rights = IcannBylaws.Liaison },
        new("liaison", holder: "ietf") { Rights = IcannBylaws.Liaison },
    ])
    {
        Name = "ICANN Board",
        Of = "icann",
        Source = Cite.Document("The multi-stakeholder mirage (heng.lu): 16 voting directors; who names them as generally known"),
        Procedures =
        [
            Vote(IcannBylaws.MajorityOfAQuorum, "Resolution: a majority of those present, a majority of directors in office being there", null, IcannBylaws.Article("7.17 and 7.18")),
            Vote(IcannBylaws.MajorityOfAQuorum, "Reconsideration of its own act, at the request of those harmed", "reconsider", IcannBylaws.Article("4.2")),
            Vote(IcannBylaws.MajorityOfAQuorum, "Acting against advice of the GAC, until 2016", "against-gac-advice", Cite.General("ICANN Bylaws before 1 October 2016, XI.2.1"))
                with { Term = IcannBylaws.Before2016 },
            Vote(Rule.AtLeast(new Fraction(3, 5), ShareBase.Entitled), "Rejecting consensus advice of the GAC, since 2016", "against-gac-advice", IcannBylaws.Article("12.2(a)(x)"))
                with { Term = IcannBylaws.Since2016 },
            Vote(Rejecting(), "Rejecting a recommendation of the GNSO", "reject-gnso-recommendation", IcannBylaws.Article("Annex A, section 9")),
            Vote(Rule.MoreThan(Fraction.Percent(66), ShareBase.Entitled), "Rejecting a recommendation of the ccNSO", "reject-ccnso-recommendation", IcannBylaws.Article("Annex B, section 15")),
            Vote(Rule.AtLeast(Fraction.TwoThirds, ShareBase.Entitled), "Amendment of the Bylaws, until 2016", "amend-bylaws", Cite.General("ICANN Bylaws before 1 October 2016, XIX"))
                with { Term = IcannBylaws.Before2016 },
            Vote(Rule.AtLeast(Fraction.TwoThirds, ShareBase.Entitled), "Standard Bylaw", "amend-standard-bylaw", IcannBylaws.Article("25.1"))
                with { Term = IcannBylaws.Since2016 },
            Vote(Rule.AtLeast(Fraction.ThreeQuarters, ShareBase.Entitled), "Fundamental Bylaw", "amend-fundamental-bylaw", IcannBylaws.Article("25.2"))
                with { Term = IcannBylaws.Since2016 },
            Vote(Rule.AtLeast(Fraction.ThreeQuarters, ShareBase.Entitled), "Sale of all or substantially all assets", "sell-assets", IcannBylaws.Article("article 26"))
                with { Term = IcannBylaws.Since2016 },
        ],
    };

    public static Body Ombudsman { get; } = new("icann-ombudsman", [new("ombudsman") { NamedBy = "icann-directors" }], Rule.Floor(1))
    {
        Name = "Ombudsman of ICANN",
        Source = Cite.General("ICANN Bylaws, article 5: appointed by the Board; recommends, and decides nothing"),
    };

    private static BandsRule Rejecting() => Rule.If(
        new DocketCriterion("gnso-council-recommendation", "supermajority"),
        then: Rule.MoreThan(Fraction.TwoThirds, ShareBase.Entitled),
        otherwise: Rule.AbsoluteMajority);

    private static Procedure Vote(Rule rule, string name, string? questionType, Source source) =>
        new(rule) { Name = name, QuestionType = questionType, Admits = IcannBylaws.Vote, Source = source };
}
