namespace Governance.Model;

/// <summary>How China admits generative AI to its public: an assessment, a filing, and labels, before one administration.</summary>
internal static class ChinaAiRegime
{
    private static readonly Source Measures = Cite.General("Cyberspace Administration of China: Interim Measures for the Management of Generative AI Services");

    private static readonly Source Reply = Cite.Document("Reply to McElroy (2026-03-02)");

    public static Institution Institution { get; } = new("china-ai-regime", "China AI regime", InstitutionFamily.States, Measures, Part)
    {
        Summary = "One administration decides who may offer generative AI to the public in China: a provider must be assessed, file its service, and label what it makes. "
            + "The measures bind providers who serve that public. Weights that were published abroad they do not reach.",
        Notes =
        [
            "That the measures are in force since 15 August 2023 is general knowledge; the numbers of filings are not on record here.",
            "That the state captures the firms, and not the firms the state, is the judgement of a document, entered as an observation.",
        ],
    };

    private static GovernanceModel Part() => new()
    {
        Parties =
        [
            new("cac") { Name = "Cyberspace Administration of China", Kind = PartyKind.Organisation, Group = StakeholderGroup.Government, Region = "asia-pacific" },
            new("china-ai-providers")
            {
                Name = "Providers of generative AI to the public in China",
                Kind = PartyKind.Class,
                Group = StakeholderGroup.PrivateSector,
                Region = "asia-pacific",
            },
            new("china-ai-users") { Name = "Users of generative AI in China", Kind = PartyKind.Class, Group = StakeholderGroup.CivilSociety, Region = "asia-pacific" },
        ],
        Stakes =
        [
            new("china-ai-providers", "ai/generative-services") { Bears = Bearing.Cost | Bearing.Liability },
            new("china-ai-users", "ai/generative-services") { Bears = Bearing.Loss },
        ],
        Mandates = [.. Mandates()],
        Bodies =
        [
            new("cac-filing-office", [new("office")])
            {
                Name = "Filing of generative AI services",
                Of = "cac",
                Procedures =
                [
                    new(Rule.All(
                        new AttributeCriterion("securityAssessment", Comparison.EqualTo, true),
                        new AttributeCriterion("algorithmFiled", Comparison.EqualTo, true),
                        new AttributeCriterion("labelsOutput", Comparison.EqualTo, true)))
                    {
                        Name = "Admission of a service: assessed, filed, and labelled",
                        Over = "ai/generative-services",
                        Term = Term.Since(new(2023, 8, 15)),
                        Source = Cite.General("Interim Measures, art. 12 and 17"),
                    },
                ],
            },
        ],
        Chokepoints = [new("china-ai-filing", "cac") { Name = "The filing without which a service is not offered to the public in China" }],
        Capabilities = [new("offer-generative-ai-in-china", "china-ai-filing") { Name = "Offer generative AI to the public in China", WantedBy = ["china-ai-providers"] }],
        Observations =
        [
            new("china", "control-runs", "policy to firms") { Source = Reply },
            new("china", "second-supplier-of-ai", true) { Source = Reply },
        ],
    };

    private static IEnumerable<Mandate> Mandates() =>
    [
        new("china-ai-providers", "china", Power.Bind, "ai", Instrument.Statute, "china-cybersecurity-law")
        {
            EndableBy = ["china"],
            MayBeDelegated = true,
            Source = Cite.General("Laws of the People's Republic of China on cybersecurity, data and personal information"),
        },
        new("china", "cac", Power.Bind, "ai/generative-services", Instrument.Statute, "generative-ai-measures")
        {
            OnlyPassesOn = true,
            EndableBy = ["china"],
            Term = Term.Since(new(2023, 8, 15)),
            Duties = [new("china-ai-providers", "label what is generated") { Source = Cite.General("Interim Measures, art. 12") }],
        },
    ];
}
