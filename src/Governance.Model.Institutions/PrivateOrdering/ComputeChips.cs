namespace Governance.Model;

/// <summary>The chain of firms that computing at the frontier passes through, and what is possible without them.</summary>
internal static class ComputeChips
{
    private static readonly Source Trade = Cite.Checked("Reports on the trade in chips, of unequal quality: about 90 % of leading-edge chips, all machines for extreme "
        + "ultraviolet light, 80 to 95 % of AI chips");

    private static readonly Source Questions = Cite.Document("McElroy's 21 questions, with comments (February 2026)");

    private static readonly Source Memory = Cite.General("High-bandwidth memory has few makers");

    public static Institution Institution { get; } = new("compute-chips", "Compute, chips", InstitutionFamily.PrivateOrdering, Trade, Part)
    {
        Status = InstitutionStatus.Practice,
        Uses = ["app-stores"],
        Summary = "A handful of firms make what frontier models are trained on: one the machines, one most of the chips, one most of the designs. They decide by contract "
            + "whom to supply, and states decide by licence. "
            + "To train at the frontier one needs them. To run a model that is already out takes a consumer card, and no one's leave: they decide who operates at scale, "
            + "and not who has the capability.",
        Parameters =
        [
            new("nvidia-share", "Which share of AI accelerators comes from NVIDIA", new(4, 5), "Sources say 80 to 95 %; the lower end claims least."),
            new("capital-to-enter", "What it takes to enter frontier training at all, in million USD", 1_000,
                "No figure is on record; the order of one training run with its staff is assumed."),
            new("frontier-lab-budget", "What a frontier laboratory can spend on a way around, in million USD", 5_000,
                "No figure is on record; the order of one year's spending is assumed."),
            new("state-budget", "What a state with a programme of its own can spend, in million USD", 100_000,
                "No figure is on record; a national programme over years is assumed."),
            new("academic-budget", "What a university can spend, in million USD", 50, "No figure is on record; a large grant is assumed."),
            new("older-nodes-cost", "What it costs to train on chips of older machines and fabs, in million USD", 20_000,
                "No figure is on record; above what a laboratory has and below what a state has is assumed."),
            new("port-cost", "What it costs to move to accelerators of other makers, in million USD", 500,
                "No figure is on record; the work of a large team for a year is assumed."),
            new("reach-cost", "What it costs to operate on the web alone, outside the stores, in million USD", 1_000,
                "No figure is on record; advertising in place of the stores is assumed."),
            new("deployer-budget", "What one who deploys at scale can spend on a way around, in million USD", 100, "No figure is on record; less than a laboratory is assumed."),
            new("card-cost", "What a consumer card of 12 to 16 GB costs, in thousand USD", 1, "No price is on record; the order of what such cards cost is assumed."),
            new("household-budget", "What a household that wants to run a model can spend, in thousand USD", 2, "No figure is on record; enough for a card is assumed."),
            new("low-income-budget", "What a household in a low-income region can spend, in thousand USD", new(1, 2),
                "No figure is on record; less than a card is assumed, so that the divide shows."),
        ],
        Notes =
        [
            "The shares come from sources that the record calls weak.",
            "All costs and budgets are parameters: whether a chokepoint binds a class depends on them, and the answer is one for each class.",
            "Makers of memory are known to be few; their shares are not on record.",
        ],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties = [.. Parties()],
        Stakes =
        [
            new("frontier-labs", "ai/compute") { Bears = Bearing.Cost | Bearing.Loss },
            new("states-with-ai-programmes", "ai/compute") { Bears = Bearing.Loss },
            new("academics", "ai/compute") { Bears = Bearing.Loss },
            new("low-income-regions", "ai/compute") { Bears = Bearing.Loss },
            new("nvidia", "ai/compute") { Bears = Bearing.Cost | Bearing.Liability },
            new("tsmc", "ai/compute") { Bears = Bearing.Cost },
            new("asml", "ai/compute") { Bears = Bearing.Cost },
        ],
        Mandates =
        [
            Supply("frontier-labs", "nvidia"),
            Supply("nvidia", "tsmc"),
            Supply("tsmc", "asml"),
        ],
        Bodies = [Allocation("nvidia", "NVIDIA"), Allocation("tsmc", "TSMC"), Allocation("asml", "ASML")],
        Chokepoints =
        [
            new("euv-machines", "asml") { Name = "Machines for extreme ultraviolet lithography", Share = 1, Market = "EUV lithography" },
            new("leading-edge-fabs", "tsmc") { Name = "Leading-edge chip making", Share = new(9, 10), Market = "leading-edge chips" },
            new("ai-accelerators", "nvidia") { Name = "NVIDIA's AI accelerators", Share = numbers["nvidia-share"], Market = "AI accelerators" },
            new("other-accelerators", "other-accelerator-makers") { Name = "AI accelerators of other makers", Source = Cite.General("Several makers with small shares") },
            new("hbm-sk-hynix", "sk-hynix") { Name = "High-bandwidth memory of SK hynix", Source = Memory },
            new("hbm-samsung", "samsung") { Name = "High-bandwidth memory of Samsung", Source = Memory },
            new("hbm-micron", "micron") { Name = "High-bandwidth memory of Micron", Source = Memory },
        ],
        Capabilities = [Train(numbers), Operate(numbers), Run(numbers)],
        Observations =
        [
            new("train-a-frontier-model", "capital-to-enter", numbers["capital-to-enter"]) { Source = Cite.General("A parameter of this model, in million USD: the record "
                + "gives no figure") },
            new("ai/compute", "supply-fixed", true) { Source = Cite.Document("TBI: internet report 2021") },
            new("ai/compute", "countries-with-suppliers-before", 1) { Source = Cite.Document("Reply to McElroy (2026-03-02): one pole before") },
            new("ai/compute", "countries-with-suppliers", 2) { Source = Cite.Document("Reply to McElroy (2026-03-02): \"we have China\"") },
            new("run-a-model-locally", "official-channel-needed", false) { Source = Questions },
            new("run-a-model-locally", "tooling", "OpenClaw") { Source = Questions },
        ],
    };

    private static IEnumerable<Party> Parties() =>
    [
        Maker("sk-hynix", "SK hynix", "asia-pacific"),
        Maker("samsung", "Samsung", "asia-pacific"),
        Maker("micron", "Micron", "north-america"),
        new("other-accelerator-makers") { Name = "Other makers of accelerators", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector },
        new("frontier-labs")
        {
            Name = "Laboratories that train frontier models",
            Kind = PartyKind.Class,
            Group = StakeholderGroup.PrivateSector,
            MemberOf = ["ai-developers"],
            Source = Questions,
        },
        new("states-with-ai-programmes") { Name = "States with a programme of their own", Kind = PartyKind.Class, Group = StakeholderGroup.Government, Source = Questions },
        new("households-with-a-card")
        {
            Name = "Households that can buy a good graphics card",
            Kind = PartyKind.Class,
            Group = StakeholderGroup.CivilSociety,
            Source = Questions,
        },
    ];

    private static Capability Train(InstitutionParameters numbers) => new("train-a-frontier-model", Requirement.All(
        Requirement.Any(
            Requirement.All("euv-machines", "leading-edge-fabs"),
            new Route("older machines and fabs") { Cost = numbers["older-nodes-cost"], Source = Questions }),
        Requirement.Any("hbm-sk-hynix", "hbm-samsung", "hbm-micron"),
        Accelerators(numbers)))
    {
        Name = "Train a frontier model",
        WantedBy =
        [
            new("frontier-labs") { Budget = numbers["frontier-lab-budget"] },
            new("states-with-ai-programmes") { Budget = numbers["state-budget"] },
            new("academics") { Budget = numbers["academic-budget"] },
        ],
        Unit = "million USD",
    };

    private static Capability Operate(InstitutionParameters numbers) => new("operate-ai-at-scale", Requirement.All(
        Accelerators(numbers),
        Requirement.Any(Requirement.All("apple-app-store", "google-play-store"), new Route("the web alone") { Cost = numbers["reach-cost"], Source = Questions })))
    {
        Name = "Operate AI at scale through official channels",
        WantedBy = [new("frontier-labs") { Budget = numbers["frontier-lab-budget"] }, new("ai-deployers") { Budget = numbers["deployer-budget"] }],
        Unit = "million USD",
        Source = Questions,
    };

    private static Capability Run(InstitutionParameters numbers) =>
        new("run-a-model-locally", new Route("a copy of open weights on a consumer card of 12 to 16 GB") { Cost = numbers["card-cost"], Source = Questions })
        {
            Name = "Run a model locally",
            WantedBy =
            [
                new("households-with-a-card") { Budget = numbers["household-budget"] },
                new("academics") { Budget = numbers["household-budget"] },
                new("low-income-regions") { Budget = numbers["low-income-budget"] },
            ],
            Unit = "thousand USD",
            Source = Questions,
        };

    private static AnyRequirement Accelerators(InstitutionParameters numbers) =>
        (AnyRequirement)Requirement.Any("ai-accelerators", new Route("accelerators of other makers", "other-accelerators") { Cost = numbers["port-cost"], Source = Questions });

    private static Party Maker(string id, string name, string region) => new(id)
    {
        Name = name,
        Kind = PartyKind.Firm,
        Group = StakeholderGroup.PrivateSector,
        Region = region,
        Source = Memory,
    };

    private static Mandate Supply(string buyer, string seller) => new(buyer, seller, Power.Bind, "ai/compute/supply", Instrument.Contract, $"supply-{seller}-to-{buyer}")
    {
        EndableBy = [buyer, seller],
        Source = Cite.General("Contracts of supply and their terms"),
    };

    private static Body Allocation(string firm, string name) => new($"{firm}-allocation", [new("management") { NamedBy = firm }])
    {
        Name = $"Whom {name} supplies",
        Of = firm,
        Source = Cite.General("A firm decides for itself whom to supply"),
        Procedures = [new(Rule.UnanimityOfMembers) { Name = "Allocation of supply: the firm alone", Over = "ai/compute", Admits = [Position.InFavour, Position.Against] }],
    };
}
