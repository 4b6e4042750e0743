namespace Governance.Model;

/// <summary>Four summits on artificial intelligence, each of which ended with a text for those who would sign it.</summary>
internal static class AiSummits
{
    private const string AtBletchley =
        "australia brazil canada chile china european-union france germany india indonesia ireland israel italy japan kenya netherlands nigeria philippines rwanda saudi-arabia singapore "
        + "south-korea spain switzerland turkey ukraine united-arab-emirates united-kingdom united-states";

    private const string AtSeoul = "australia canada european-union france germany italy japan singapore south-korea united-kingdom united-states";

    private static readonly Source Custom = Cite.General("Practice of the AI summits");

    private static readonly Source Reply = Cite.Document("Reply to McElroy (2026-03-02)");

    private static readonly Source ParisCount = Cite.Checked("Reports of February 2025: 58 signatories on the day, 61 later; the United Kingdom and the United States did not sign");

    public static Institution Institution { get; } = new("ai-summits", "AI summits", InstitutionFamily.Intergovernmental, Custom, Part)
    {
        Status = InstitutionStatus.Practice,
        Summary = "A host state invites states and firms, and at the end some of them sign a declaration: at Bletchley in 2023, Seoul in 2024, Paris in 2025 and New Delhi in 2026. Nobody is obliged by a signature, "
            + "and nobody who did not sign is addressed. No text gives the next summit a mandate; each depends on a host.",
        Notes =
        [
            "Paris is reported with 58 and with 61 signatories: 58 on the day, 61 later.",
            "The meeting in New Delhi is called AI Action Summit in one text of 2026; it was the AI Impact Summit. 86 signatories are reported, and 88 elsewhere.",
            "Only those who signed have a seat here, and in Paris the two who are known not to have signed: how many were invited is not of record.",
            "Who signed at Bletchley and at Seoul is general knowledge. Firms made commitments of their own at Seoul, which are not entered.",
            "Whether the summits repeat the world summit on the information society is disputed; one reply says that hosts look for investment, and that this is not governance.",
        ],
    };

    private static GovernanceModel Part() => new()
    {
        Parties =
        [
            Signatories("bletchley-signatories", "Twenty-eight states and the European Union", 29, Cite.General("Bletchley Declaration, 1 November 2023")),
            Signatories("seoul-signatories", "Signatories of the Seoul Declaration", 11, Cite.General("Seoul Declaration, 21 May 2024: ten states and the European Union")),
            Signatories("paris-signatories", "Signatories of the Paris statement", 61, ParisCount),
            Signatories("new-delhi-signatories", "Signatories of the New Delhi declaration", 86, Cite.Checked("Press reports of February 2026: 86 signatories, among them the United States")),
            new("states-outside-ai-summits") { Name = "States that did not sign", Kind = PartyKind.Class, Group = StakeholderGroup.Government },
        ],
        Stakes =
        [
            .. ((string[])["ai/safety", "ai/inclusion", "ai/impact"]).SelectMany(matter => (Stake[])
            [
                new("states-outside-ai-summits", matter) { Bears = Bearing.Loss },
                new("ai-users", matter) { Bears = Bearing.Loss },
                new("ai-developers", matter) { Bears = Bearing.Cost },
            ]),
        ],
        Bodies =
        [
            Summit("bletchley-summit", "AI Safety Summit, Bletchley Park", new(2023, 11, 1), new(2023, 11, 3), Delegations.Of("invited", AtBletchley)),
            Summit("seoul-summit", "AI Seoul Summit", new(2024, 5, 21), new(2024, 5, 23), Delegations.Of("invited", AtSeoul)),
            Summit("paris-summit", "AI Action Summit, Paris", new(2025, 2, 10), new(2025, 2, 12),
                [new("invited", 61) { Id = "other-states" }, .. Delegations.Of("invited", "united-kingdom united-states")]),
            Summit("new-delhi-summit", "AI Impact Summit, New Delhi", new(2026, 2, 16), new(2026, 2, 22), [new("invited", 86)]),
        ],
        Observations =
        [
            .. ((string[])["bletchley-summit", "seoul-summit", "paris-summit", "new-delhi-summit"]).SelectMany(summit => (Observation[])
            [
                new(summit, "negotiated-mandate", false),
                new(summit, "sanction-exists", false),
                new(summit, "temporary", true),
                new(summit, "recurrent-revenue", false) { Source = Reply },
            ]),
            new("new-delhi-summit", "years-without-binding-output", 3) { Source = Cite.General("From the first summit in November 2023 to the fourth in February 2026, in calendar years") },
            new("bletchley-summit", "signatures", 29) { Source = Cite.General("Bletchley Declaration, 1 November 2023") },
            new("paris-summit", "signatures-on-the-day", 58) { Source = ParisCount },
            new("paris-summit", "signatures", 61) { Source = ParisCount },
            new("new-delhi-summit", "signatures", 86) { Source = Cite.Checked("Press reports of February 2026") },
            new("new-delhi-summit", "investment-announced", true) { Source = Reply },
            new("ai", "judgement/Q5", "no: the reply rejects the comparison; summits look the part, and their hosts seek investment, which is not governance") { Source = Reply },
            new("ai", "sovereignty-means", "autonomy, language and culture") { Source = Reply },
            new("ai", "states-accountable", false)
            {
                Source = Cite.Document("Reply to McElroy (2026-03-02): developers are held to account, and governments and militaries are not"),
            },
        ],
    };

    private static Party Signatories(string id, string name, int size, Source source) => new(id, size) { Name = name, Group = StakeholderGroup.Government, Source = source };

    private static Body Summit(string id, string name, DateOnly from, DateOnly until, IEnumerable<Seat> invited) => new(id, [.. invited])
    {
        Name = name,
        Term = new(from, until),
        Procedures = [Delegations.Signature("Signature of a declaration", Custom)],
    };
}
