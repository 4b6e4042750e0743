namespace Governance.Model;

/// <summary>What it takes to become a registry of numbers, and what a draft says about how to stop being one.</summary>
internal static class Icp2
{
    private static readonly Source Draft = Cite.Checked("RIR Governance Document, drafts of 14 April and 28 August 2025");
    private static readonly Source Policy = Cite.General("ICP-2: criteria for the establishment of new regional Internet registries (2001)");
    private static readonly string[] Registries = ["afrinic", "apnic", "arin", "lacnic", "ripe-ncc"];

    public static Institution Institution { get; } = new("icp-2", "ICP-2 / RIR Governance Document", InstitutionFamily.NamesAndNumbers, Policy, Part)
    {
        Summary = "A text that ICANN accepted in 2001, and that is in force, says which conditions a new registry of numbers must meet, and nothing about losing its place. Drafts of 2025 add operation, audits, continuity in an emergency and derecognition. "
            + "They are not adopted; if they are, they bind the registries that agree to them, with ICANN deciding last.",
        Notes =
        [
            "The criteria of 2001 are in force; the draft that would take their place is only proposed. The registries under the draft stand here as a body to ask about, and no mandate leads to it.",
            "The executives of the registries asked their Number Council for the revision in October 2023.",
            "How many registries must agree is not known for the draft as it stands. A comment on the first draft reads section 2.3(c) as asking for all of them before ICANN is asked.",
            "Seventeen comments of ICANN on the draft are recorded.",
        ],
        Parameters =
        [
            new("recognition-share", "Which share of the registries must agree to recognise another?", Fraction.One, "A comment of 2025 reads the first draft as asking for all; the final text is not of record."),
            new("derecognition-share", "Which share of the other registries must agree to derecognise one?", Fraction.One, "Not of record; all the others is the most cautious reading, and the one concerned is recused."),
            new("audit-share", "Which share of the registries can call for an audit?", Fraction.Half, "Not of record; at least half of them is assumed."),
            new("emergency-share", "Which share of the registries must agree that another takes over in an emergency?", Fraction.One, "Not of record; all the others is the most cautious reading."),
        ],
        Uses = ["icann-board", "aso", "nro", .. Registries],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties =
        [
            new("number-holders") { Name = "Holders of number resources", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector },
        ],
        Stakes =
        [
            new("number-holders", "numbers") { Bears = Bearing.Loss | Bearing.Cost },
            .. Registries.Select(registry => new Stake(registry, "numbers/recognition") { Bears = Bearing.Loss }),
        ],
        Mandates =
        [
            new("nro", "aso-address-council", Power.Advise, "numbers/recognition", Instrument.Consent, "icp-2-review")
            {
                EndableBy = ["nro"],
                Source = Cite.Checked("NRO announcement: in October 2023 the Executive Council asked the Number Council to revise ICP-2"),
            },
        ],
        Bodies = [Criteria(), Recognition(), Registers(numbers)],
        Chokepoints =
        [
            new("registry-recognition", "icann-directors") { Name = "Recognition as the registry of numbers of a region" },
        ],
        Capabilities =
        [
            new("serve-a-region", "registry-recognition")
            {
                Name = "Be the registry of numbers of a region",
                WantedBy = [.. Registries],
            },
        ],
        Observations =
        [
            new("rir-governance-document", "comments-of-icann", 17) { Source = Draft },
            new("rir-governance-document", "adopted", false) { Source = Draft },
            new("rir-governance-document", "first-draft", new DateOnly(2025, 4, 14)) { Source = Draft },
            new("rir-governance-document", "second-draft", new DateOnly(2025, 8, 28)) { Source = Draft },
        ],
    };

    private static Body Criteria() => new("icp-2-criteria", rule: Rule.All(
    [
        .. ((string[])
        [
            "serves-a-continent", "supported-by-its-community", "governs-itself-from-below", "neutral-and-impartial", "technically-able",
            "follows-global-policies", "has-a-plan-of-activities", "has-a-model-of-funding", "keeps-records", "keeps-confidences",
        ]).Select(criterion => (Rule)new AttributeCriterion(criterion, Comparison.EqualTo, true)),
    ]))
    {
        Name = "Whether a candidate meets the criteria of 2001 for a new registry",
        Term = Term.Since(new DateOnly(2001, 6, 4)),
        Source = Cite.General("ICP-2, ten criteria; accepted by the ICANN Board on 4 June 2001"),
    };

    private static Body Recognition() => new("icp-2-recognition")
    {
        Name = "Recognition of a new registry by ICANN, which the Address Council has recommended",
        Of = "icann",
        Term = Term.Since(new DateOnly(2001, 6, 4)),
        Source = Cite.Checked("ASO memorandum of understanding of 2004, section 3: recommendations on the recognition of new registries"),
        Procedures =
        [
            new(Rule.All(new DocketCriterion("icp-2-criteria"), new DocketCriterion("aso-recommendation-on-recognition"), Rule.DecisionOf("icann-directors")))
            {
                Name = "A candidate that meets the criteria and that the Address Council recommends, by a resolution of the Board",
                Over = "numbers/recognition",
            },
        ],
    };

    private static Body Registers(InstitutionParameters numbers)
    {
        return new("rir-governance-document", [.. Registries.Select(registry => new Seat("registry", 1, registry))])
        {
            Name = "The registries under the proposed RIR Governance Document, a draft",
            Source = Draft,
            Procedures =
            [
                new(Rule.All(Rule.UnanimityOfMembers, Rule.DecisionOf("icann-directors"))) { Name = "Adoption by all registries and ICANN: binds those who agree to it", QuestionType = "adoption", IsOptIn = true },
                new(Rule.All(Agree("recognition-share"), Rule.DecisionOf("icann-directors"))) { Name = "Recognition of a registry", QuestionType = "recognition" },
                new(Rule.All(Agree("derecognition-share"), Rule.DecisionOf("icann-directors"))) { Name = "Derecognition, the registry concerned recused", QuestionType = "derecognition" },
                new(Agree("audit-share")) { Name = "Audit of a registry", QuestionType = "audit" },
                new(Agree("emergency-share")) { Name = "Another registry takes over in an emergency, the one concerned recused", QuestionType = "emergency-continuity" },
            ],
        };

        Rule Agree(string share) => Rule.AtLeast(numbers[share], ShareBase.NonRecused);
    }
}
