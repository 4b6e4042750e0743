namespace Governance.Model;

/// <summary>A document by which a developer of models binds itself, and which it may change.</summary>
internal static class AnthropicConstitution
{
    private static readonly Source Reply = Cite.Document("Reply to McElroy (2026-03-02)");

    public static Institution Institution { get; } = new("anthropic-constitution", "Anthropic constitution", InstitutionFamily.PrivateOrdering, Reply, Part)
    {
        Summary = "The company issues a document on how its models should conduct themselves, and binds itself by it for as long as it likes. "
            + "Nobody outside authorised it: users of the models and the public are affected and have no part in it, and for other developers it is an example.",
        Parameters =
        [
            new("switching-cost", "What it costs a user to change to the models of another developer, in months of subscription", 1,
                "No figure is on record; a month is assumed, because other models do the same work and nothing has to be moved."),
            new("user-budget", "What a user would bear for the change, in months of subscription", 3,
                "No figure is on record; a quarter of a year is assumed."),
        ],
        Notes = ["Which questions the document settles and how often it changed is not on record here."],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties =
        [
            new("anthropic-model-users") { Name = "Users of Anthropic's models", Kind = PartyKind.Class, Group = StakeholderGroup.CivilSociety },
        ],
        Stakes =
        [
            new("anthropic-model-users", "ai/model-conduct") { Bears = Bearing.Loss },
            new("public", "ai/model-conduct") { Bears = Bearing.Loss },
            new("ai-developers", "ai/model-conduct"),
            new("anthropic", "ai/model-conduct") { Bears = Bearing.Cost },
        ],
        Mandates =
        [
            new("anthropic-model-users", "anthropic", Power.Bind, "ai/use-terms", Instrument.Terms, "anthropic-terms")
            {
                EndableBy = ["anthropic", "anthropic-model-users"],
                Source = Cite.General("Terms of service and usage policy of Anthropic"),
            },
        ],
        Bodies =
        [
            new("anthropic-management", [new("issuer", holder: "anthropic")])
            {
                Name = "The company as issuer",
                Of = "anthropic",
                Procedures =
                [
                    new(Rule.UnanimityOfMembers) { Name = "Issue of a document: the company alone", Admits = [Position.InFavour, Position.Against, Position.Abstaining] },
                ],
            },
        ],
        Chokepoints = [new("anthropic-models", "anthropic") { Name = "Models whose weights the company keeps", Source = Cite.General("The weights are not published") }],
        Capabilities =
        [
            new("use-a-frontier-assistant", Requirement.Any("anthropic-models", new Route("models of another developer") { Cost = numbers["switching-cost"] }))
            {
                Name = "Use an assistant at the frontier",
                WantedBy = [new("anthropic-model-users") { Budget = numbers["user-budget"] }],
                Unit = "months of subscription",
            },
        ],
        Observations =
        [
            new("anthropic-management", "recourse", false) { Source = Reply },
            new("anthropic-management", "code-mandatory", false) { Source = Reply },
            new("anthropic-management", "enforcement-industry-wide", false) { Source = Reply },
            new("anthropic-management", "process-transparent", true) { Source = Cite.General("The document is published") },
            new("anthropic-models", "inspectable", false) { Source = Cite.General("The weights are not published") },
            new("anthropic-models", "model-interpretable", false) { Source = Cite.General("No public account of how the models come to their answers") },
            new("anthropic-models", "output-measurable", true) { Source = Cite.General("Answers can be tested through the interface") },
            new("anthropic-models", "open-weights", false) { Source = Cite.General("The weights are not published") },
        ],
    };
}
