namespace Governance.Model;

/// <summary>An open venue for standards of model weights, which those who make models do not need.</summary>
internal static class IetfForWeights
{
    private static readonly Source Questions = Cite.Document("McElroy's 21 questions, with comments (February 2026), question 13");

    private static readonly Source Reply = Cite.Document("Reply to McElroy (2026-03-02)");

    public static Institution Institution { get; } = new("ietf-for-weights", "IETF for weights (proposed)", InstitutionFamily.Proposed, Questions, Part)
    {
        Status = InstitutionStatus.Proposed,
        Summary = "Developers of models would meet in an open venue and agree by rough consensus, as engineers do for protocols. "
            + "Protocols must work together, models need not: no developer depends on another's weights, "
            + "so that there is nothing that makes them come, and nothing that binds them.",
        Parameters =
        [
            new("participants", "How many others take part", 20, "No number is on record; since the venue does not exist, any is an assumption."),
        ],
        Notes =
        [
            "Open standards are not open weights: a venue could agree on formats while all weights are kept.",
            "Of the firms named, none has said that it would come.",
        ],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Stakes =
        [
            new("openai", "ai/weights/standards"),
            new("google", "ai/weights/standards"),
            new("meta", "ai/weights/standards"),
            new("implementers", "ai/weights/standards") { Bears = Bearing.Cost },
            new("ai-users", "ai/weights/standards") { Bears = Bearing.Loss },
        ],
        Bodies =
        [
            new("weights-working-group",
            [
                new("firm", holder: "openai"), new("firm", holder: "google"), new("firm", holder: "meta"), new("participant", (long)numbers["participants"].Numerator),
            ])
            {
                Name = "A working group on model weights",
                Procedures =
                [
                    new(Rule.RoughConsensus)
                    {
                        Name = "Rough consensus: every objection addressed, and the chair says so",
                        ConsensusBy = Cite.General("Procedures of the engineers' venue that serves as the model"),
                    },
                ],
            },
        ],
        Observations =
        [
            new("weights-working-group", "lacks", "a need to work together"),
            new("ai/weights/standards", "interoperability-needed", false),
            new("ai/weights/standards", "standard-present", false),
            new("ai/weights/standards", "open-standard", false) { Source = Reply },
        ],
    };
}
