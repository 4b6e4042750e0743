namespace Governance.Model;

/// <summary>What it takes to become a registry of numbers, and what a draft says about how to stop being one.</summary>
internal static class Icp2
{
    private static readonly Source Draft = Cite.Checked("RIR Governance Document, drafts of 14 April and 28 August 2025");
    private static readonly string[] Registries = ["afrinic", "apnic", "arin", "lacnic", "ripe-ncc"];

    public static Institution Institution { get; } = new("icp-2", "ICP-2 / RIR Governance Document", InstitutionFamily.NamesAndNumbers,
        Cite.General("ICP-2: criteria for the establishment of new regional Internet registries (2001)"), Part)
    {
        Status = InstitutionStatus.Proposed,
        Summary = "A text of 2001 says which conditions a new registry of numbers must meet, and nothing about losing its place. Drafts of 2025 add operation, audits, continuity in an emergency and derecognition. "
            + "They are not adopted; if they are, they bind the registries that agree to them.",
        Notes =
        [
            "The criteria of 2001 are in force; the draft that would take their place is not.",
            "How many registries must agree to recognise or to derecognise one is not known from the record.",
            "Seventeen comments of ICANN on the draft are recorded.",
        ],
        Parameters =
        [
            new("recognition-share", "Which share of the registries must agree to recognise another?", Fraction.One, "Not of record; all of them is the most cautious reading."),
            new("derecognition-share", "Which share of the other registries must agree to derecognise one?", Fraction.One, "Not of record; all the others is the most cautious reading, and the one concerned is recused."),
            new("audit-share", "Which share of the registries can call for an audit?", Fraction.Half, "Not of record; at least half of them is assumed."),
            new("emergency-share", "Which share of the registries must agree that another takes over in an emergency?", Fraction.One, "Not of record; all the others is the most cautious reading."),
        ],
        Uses = ["afrinic", "apnic", "arin", "lacnic", "ripe-ncc"],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties =
        [
            new("number-holders") { Name = "Holders of number resources", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector },
        ],
        Stakes = [new("number-holders", "numbers") { Bears = Bearing.Loss | Bearing.Cost }],
        Bodies =
        [
            new("icp-2-criteria", rule: Criteria())
            {
                Name = "Whether a candidate meets the criteria of 2001 for a new registry",
                Term = Term.Since(new DateOnly(2001, 6, 4)),
            },
            new("rir-governance-document", Seats())
            {
                Name = "The registries under the draft RIR Governance Document",
                Source = Draft,
                Procedures =
                [
                    new(Rule.UnanimityOfMembers) { Name = "Adoption: binds those who agree to it", QuestionType = "adoption", IsOptIn = true },
                    new(Rule.AtLeast(numbers["recognition-share"], ShareBase.NonRecused)) { Name = "Recognition of a registry", QuestionType = "recognition" },
                    new(Rule.AtLeast(numbers["derecognition-share"], ShareBase.NonRecused)) { Name = "Derecognition, the registry concerned recused", QuestionType = "derecognition" },
                    new(Rule.AtLeast(numbers["audit-share"], ShareBase.NonRecused)) { Name = "Audit of a registry", QuestionType = "audit" },
                    new(Rule.AtLeast(numbers["emergency-share"], ShareBase.NonRecused)) { Name = "Another registry takes over in an emergency, the one concerned recused", QuestionType = "emergency-continuity" },
                ],
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

    private static EquatableArray<Seat> Seats() => [.. Registries.Select(registry => new Seat("registry", 1, registry))];

    private static Rule Criteria() => Rule.All(
    [
        .. ((string[])
        [
            "serves-a-continent", "supported-by-its-community", "governs-itself-from-below", "neutral-and-impartial", "technically-able",
            "follows-global-policies", "has-a-plan-of-activities", "has-a-model-of-funding", "keeps-records", "keeps-confidences",
        ]).Select(criterion => (Rule)new AttributeCriterion(criterion, Comparison.EqualTo, true)),
    ]);
}
