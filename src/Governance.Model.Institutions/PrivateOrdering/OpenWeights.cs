namespace Governance.Model;

/// <summary>Models whose weights anyone may copy: a practice without a body, and out of reach once the copies are made.</summary>
internal static class OpenWeights
{
    private static readonly Source Questions = Cite.Document("McElroy's 21 questions, with comments (February 2026)");

    private static readonly Source Reply = Cite.Document("Reply to McElroy (2026-03-02)");

    public static Institution Institution { get; } = new("open-weights", "Open weights", InstitutionFamily.PrivateOrdering, Questions, Part)
    {
        Status = InstitutionStatus.Practice,
        Summary = "Some developers publish the weights of their models under a licence, and anyone may fork, retrain, fine-tune and deploy them. "
            + "Nobody decides for all: the publisher cannot call copies back, and a ban reaches only the holders within its jurisdiction.",
        Parameters =
        [
            new("holders-out-of-reach", "How many holders of copies any one jurisdiction cannot reach", 1,
                "The number is not on record, and nobody counts; that copies exist in more than one jurisdiction is, and one is the least number that says so."),
            new("retraining-cost", "What it costs to adapt a published model to a task, in thousand USD", 10,
                "No figure is on record; a fraction of what training from the beginning costs is assumed."),
            new("forker-budget", "What one who adapts models can spend, in thousand USD", 50, "No figure is on record; a small firm is assumed."),
        ],
        Notes =
        [
            "Open weights, open source and open standards are three different things; the observations keep them apart.",
            "That Qwen3.5-397B-A17B came near an earlier GPT-4o is the statement of a comment.",
            "Full closure would take control of every device; no such body is modelled.",
        ],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties =
        [
            new("weight-holders") { Name = "Holders of copies of open weights", Kind = PartyKind.Class, Group = StakeholderGroup.TechnicalCommunity },
            new("weight-adapters")
            {
                Name = "Those who fork, retrain and fine-tune published models",
                Kind = PartyKind.Class,
                Group = StakeholderGroup.TechnicalCommunity,
                MemberOf = ["ai-developers"],
            },
        ],
        Stakes =
        [
            new("weight-holders", "ai/weights") { Bears = Bearing.Loss },
            new("weight-adapters", "ai/weights") { Bears = Bearing.Loss | Bearing.Cost },
            new("ai-users", "ai/weights") { Bears = Bearing.Loss },
            new("alibaba", "ai/weights"),
            new("deepseek", "ai/weights"),
        ],
        Mandates =
        [
            Licence("alibaba", "Apache 2.0 licence of Qwen models"),
            Licence("deepseek", "MIT licence of DeepSeek models"),
            Licence("meta", "Community licence of Llama models"),
        ],
        Chokepoints =
        [
            new("qwen-hosted", "alibaba") { Name = "Qwen models as a hosted service" },
            new("deepseek-hosted", "deepseek") { Name = "DeepSeek models as a hosted service" },
            new("gpt-hosted", "openai") { Name = "GPT models as a hosted service: the weights are kept", Source = Cite.General("The weights of GPT-4o are not published") },
        ],
        Capabilities =
        [
            new("use-an-open-model", Requirement.Any("qwen-hosted", "deepseek-hosted", new Route("a copy of one's own")))
            {
                Name = "Use a model whose weights are open",
                WantedBy = ["ai-users", "weight-holders"],
            },
            new("adapt-an-open-model", new Route("fork, retrain, fine-tune, deploy") { Cost = numbers["retraining-cost"] })
            {
                Name = "Adapt a model whose weights are open",
                WantedBy = [new("weight-adapters") { Budget = numbers["forker-budget"] }],
                Unit = "thousand USD",
            },
        ],
        Observations = [.. Observations(numbers)],
    };

    private static IEnumerable<Observation> Observations(InstitutionParameters numbers) =>
    [
        new("ai/weights", "holders-out-of-reach", numbers["holders-out-of-reach"]),
        new("ai/weights", "open-weights", true),
        new("ai/weights", "open-standard", false) { Source = Reply },
        new("ai/weights", "interoperability-needed", false),
        new("ai/weights", "exit", true),
        new("ai/weights", "standard-present", false),
        new("ai/weights", "open-research-share", "much of the progress, research from China included"),
        new("use-an-open-model", "holders-out-of-reach", numbers["holders-out-of-reach"]),
        new("qwen-hosted", "open-weights", true),
        new("qwen-hosted", "open-source", false) { Source = Cite.General("Data and training are not published") },
        new("qwen-hosted", "comparable-to", "an earlier GPT-4o"),
        new("deepseek-hosted", "open-weights", true),
        new("deepseek-hosted", "open-source", false) { Source = Cite.General("Data and training are not published in full") },
        new("gpt-hosted", "open-weights", false) { Source = Cite.General("The weights of GPT-4o are not published") },
    ];

    private static Mandate Licence(string publisher, string licence) =>
        new("weight-holders", publisher, Power.Bind, "ai/weights/licence", Instrument.Terms, $"weights-licence-{publisher}")
        {
            EndableBy = ["weight-holders"],
            Source = Cite.General($"{licence}: its terms bind who copies, and cannot be withdrawn for copies that were made"),
        };
}
