namespace Governance.Model;

/// <summary>Ministers who decide alone which firm may sell, buy, merge or be used: chips, networks, applications.</summary>
internal static class ExportControls
{
    private static readonly Source Report = Cite.Document("TBI: internet report 2021");

    private static readonly EquatableArray<Position> Votes = [Position.InFavour, Position.Against];

    public static Institution Institution { get; } = new("export-controls", "Export controls / Huawei, TikTok, NVIDIA-ARM, Nexperia", InstitutionFamily.States, Report, Part)
    {
        Uses = ["compute-chips"],
        Summary = "A state that reaches a firm can forbid it to sell, to buy another, or to be used in its networks, and a minister or an agency decides. "
            + "The order binds firms within reach of that state. Those who want the goods may still get them by smuggling or from other makers, at a price.",
        Parameters =
        [
            new("smuggling-price", "What a controlled accelerator costs where it is smuggled, as a multiple of the official price", 2,
                "No price is on record; twice the official one is assumed, so that the route is open and dear."),
            new("other-supply-price", "What the same computing costs with accelerators from other makers, as a multiple of the official price", 3,
                "No price is on record; other supply is named and is assumed to be dearer than smuggling."),
            new("buyer-budget", "What buyers under control can spend, as a multiple of the official price", 5,
                "No budget is on record; one that reaches all routes is assumed, since trade around the controls is reported."),
        ],
        Notes =
        [
            "The report names the cases; their dates and ends are general knowledge: the merger of NVIDIA and ARM was given up in February 2022, Nexperia had to sell its "
                + "wafer fab at Newport by an order of November 2022.",
            "A Dutch order over Nexperia of 2025 is not modelled: the record here does not tell of it.",
            "Buyers under control stand under two states at once, the seller's and their own, which may say opposite things: the model shows both claims and ranks neither.",
            "Prices around the controls are not on record; they are parameters.",
        ],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties = [.. Parties()],
        Stakes =
        [
            new("buyers-under-control", "trade/chips") { Bears = Bearing.Loss | Bearing.Cost },
            new("nvidia", "trade/chips") { Bears = Bearing.Loss | Bearing.Liability },
            new("nvidia", "trade/mergers") { Bears = Bearing.Loss },
            new("arm", "trade/mergers") { Bears = Bearing.Loss },
            new("nexperia", "trade/mergers") { Bears = Bearing.Loss },
            new("huawei", "trade/networks") { Bears = Bearing.Loss },
            new("uk-network-operators", "trade/networks") { Bears = Bearing.Cost },
            new("tiktok", "trade/applications") { Bears = Bearing.Loss },
            new("app-developers", "trade/applications") { Bears = Bearing.Loss },
        ],
        Mandates = [.. Mandates()],
        Bodies =
        [
            Minister("us-export-licensing", "Export licences of the United States", "us-export-agency", "trade/chips", "A licence to export, or its refusal"),
            Minister("buyer-state-trade", "Trade ministry of a state under export control", "china", "trade/chips", "What its buyers may import") with
            {
                Source = Cite.General("Import guidance of a buyer's state"),
            },
            Minister("us-divestiture", "Orders of the President of the United States to sell an application", "united-states", "trade/applications",
                "An order to sell or to leave the market"),
            Minister("uk-investment-screening", "Investment screening of the United Kingdom", "united-kingdom", "trade/mergers", "Permission, conditions, or an order to sell"),
            Minister("uk-vendor-designation", "Designation of vendors by the United Kingdom", "united-kingdom", "trade/networks", "An order to remove the equipment of a vendor"),
        ],
        Chokepoints =
        [
            new("us-export-licence", "us-export-agency")
            {
                Name = "The licence without which AI accelerators are not exported to states under control",
                Source = Cite.General("US Export Administration Regulations, rules of October 2022 and 2023"),
            },
            new("accelerators-out-of-reach", "other-chip-makers") { Name = "AI accelerators of makers out of reach of the controls", Source = Report },
        ],
        Capabilities = [Buying(numbers)],
        Observations =
        [
            new("us-export-licensing", "process-transparent", false) { Source = Cite.General("Licences are not published case by case") },
            new("trade/chips", "supply-fixed", true) { Source = Report },
            new("trade/chips", "what-governments-see", "What is hosted or sold within their reach") { Source = Cite.Document("McElroy's 21 questions, with comments "
                + "(February 2026)") },
        ],
    };

    private static IEnumerable<Party> Parties() =>
    [
        new("us-export-agency")
        {
            Name = "Export control agency of the United States",
            Kind = PartyKind.Organisation,
            Group = StakeholderGroup.Government,
            Region = "north-america",
            Source = Cite.General("Bureau of Industry and Security"),
        },
        new("arm") { Name = "ARM", Kind = PartyKind.Firm, Group = StakeholderGroup.PrivateSector, Region = "europe" },
        new("nexperia") { Name = "Nexperia", Kind = PartyKind.Firm, Group = StakeholderGroup.PrivateSector, Region = "europe" },
        new("uk-network-operators")
        {
            Name = "Operators of mobile networks in the United Kingdom",
            Kind = PartyKind.Class,
            Group = StakeholderGroup.PrivateSector,
            Region = "europe",
        },
        new("buyers-under-control")
        {
            Name = "Buyers of AI chips in states under export control",
            Kind = PartyKind.Class,
            Group = StakeholderGroup.PrivateSector,
            Region = "asia-pacific",
        },
        new("other-chip-makers")
        {
            Name = "Makers of AI chips out of reach of the controls",
            Kind = PartyKind.Class,
            Group = StakeholderGroup.PrivateSector,
            Region = "asia-pacific",
        },
    ];

    private static Capability Buying(InstitutionParameters numbers) => new("buy-accelerators-under-control", Requirement.Any(
        Requirement.All("ai-accelerators", "us-export-licence"),
        new Route("smuggled accelerators", "ai-accelerators") { Cost = numbers["smuggling-price"] },
        new Route("accelerators of other makers", "accelerators-out-of-reach") { Cost = numbers["other-supply-price"] }))
    {
        Name = "Buy AI accelerators in a state under export control",
        WantedBy = [new("buyers-under-control") { Budget = numbers["buyer-budget"] }],
        Unit = "times the official price",
        Source = Cite.General("Routes around export controls as the debate names them: smuggling, and other supply"),
    };

    private static Body Minister(string id, string name, string of, string matter, string what) => new(id, [new("decider") { NamedBy = of }])
    {
        Name = name,
        Of = of,
        Procedures = [new(Rule.UnanimityOfMembers) { Name = $"{what}: one decides", Over = matter, Admits = Votes }],
    };

    private static IEnumerable<Mandate> Mandates() =>
    [
        new("united-states", "us-export-agency", Power.Bind, "trade/chips", Instrument.Statute, "us-export-control-act")
        {
            OnlyPassesOn = true,
            EndableBy = ["united-states"],
            Source = Cite.General("Export Control Reform Act of 2018"),
        },
        Reach("nvidia", "united-states", "trade/chips", "Seat in the United States"),
        Reach("tsmc", "united-states", "trade/chips", "Rule on foreign products made with technology of the United States"),
        Reach("asml", "united-states", "trade/chips", "Rule on foreign products made with technology of the United States"),
        Reach("buyers-under-control", "united-states", "trade/chips", "Conditions of end use in licences"),
        Reach("buyers-under-control", "china", "trade/chips", "Laws of the buyers' own state"),
        Reach("tiktok", "united-states", "trade/applications", "Protecting Americans from Foreign Adversary Controlled Applications Act, 2024"),
        Reach("nvidia", "united-kingdom", "trade/mergers", "Enterprise Act 2002"),
        Reach("arm", "united-kingdom", "trade/mergers", "Enterprise Act 2002"),
        Reach("nexperia", "united-kingdom", "trade/mergers", "National Security and Investment Act 2021"),
        Reach("uk-network-operators", "united-kingdom", "trade/networks", "Telecommunications (Security) Act 2021"),
    ];

    private static Mandate Reach(string firm, string state, string matter, string law) =>
        new(firm, state, Power.Bind, matter, Instrument.Statute, $"{state}-reaches-{firm}-{matter[6..]}")
        {
            EndableBy = [state],
            MayBeDelegated = true,
            Source = Cite.General(law),
        };
}
