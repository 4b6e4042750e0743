namespace Governance.Model;

/// <summary>A city that lets everybody bid and pays a year later, so that the rule is open and the contracts are not.</summary>
internal static class Procurement
{
    private static readonly Source Questions = Cite.Document("McElroy's 21 questions, with comments (February 2026)");

    public static Institution Institution { get; } = new("procurement-philadelphia", "Procurement (Philadelphia)", InstitutionFamily.PrivateOrdering, Questions, Part)
    {
        Summary = "The city had to open its bidding for USD 60 million of federal housing money, and added that payment comes after a year. "
            + "Anyone may bid; only those who can finance twelve months of work can take a contract. The condition names no class and shuts one out.",
        Parameters =
        [
            new("large-months", "How many months of work a large contractor can finance", 12,
                "The record says that large contractors can wait for the payment; twelve months is what that takes."),
            new("small-months", "How many months of work a small contractor can finance", 3, "The record says only that they cannot finance twelve months; a quarter is assumed."),
            new("large-working-capital", "What a large contractor can lay out, in million USD", 100,
                "No figure is on record; more than the whole sum is assumed, so that large contractors can take any part of it."),
            new("small-working-capital", "What a small contractor can lay out, in million USD", 5, "No figure is on record; far less than the whole sum is assumed."),
            new("contract-sum", "What the contract for which one bids comes to, in million USD", 60,
                "USD 60 million is the sum of record; how it was divided is not, and one contract is assumed."),
        ],
        Notes =
        [
            "When it happened, and how many bid, is not on record.",
            "How the sum was divided into contracts is not on record either; with small ones, small contractors are not shut out by the sum, and still by the months.",
        ],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties =
        [
            new("city-of-philadelphia") { Name = "City of Philadelphia", Kind = PartyKind.Organisation, Group = StakeholderGroup.Government, Region = "north-america" },
            Contractors("large-contractors", "Large contractors", numbers["large-months"]),
            Contractors("small-contractors", "Small contractors", numbers["small-months"]),
            new("housing-tenants") { Name = "People for whom the houses are built", Kind = PartyKind.Class, Group = StakeholderGroup.CivilSociety, Region = "north-america" },
        ],
        Stakes =
        [
            new("large-contractors", "procurement/housing") { Bears = Bearing.Cost | Bearing.Liability },
            new("small-contractors", "procurement/housing") { Bears = Bearing.Loss },
            new("housing-tenants", "procurement/housing") { Bears = Bearing.Loss },
        ],
        Mandates =
        [
            new("large-contractors", "city-of-philadelphia", Power.Bind, "procurement", Instrument.Contract, "housing-contracts")
            {
                EndableBy = ["city-of-philadelphia", "large-contractors"],
                Duties = [new("city-of-philadelphia", "pay for the work") { WithinDays = 365 }],
            },
            new("city-of-philadelphia", "united-states", Power.Bind, "procurement/housing", Instrument.Contract, "federal-housing-grant")
            {
                EndableBy = ["united-states"],
                Duties = [new("city-of-philadelphia", "open the bidding to all")],
            },
        ],
        Bodies =
        [
            new("philadelphia-procurement", [new("office")])
            {
                Name = "Procurement office of Philadelphia",
                Of = "city-of-philadelphia",
                Procedures =
                [
                    new(new AttributeCriterion("monthsOfWorkFinanced", Comparison.AtLeast, 12)) { Name = "Award: whoever bids and can finance twelve months of work" },
                    new(new AttributeCriterion("mayBid", Comparison.EqualTo, true))
                    {
                        Name = "Admission to the bidding: open to all contractors",
                        QuestionType = "formal-eligibility",
                    },
                ],
            },
        ],
        Chokepoints = [new("philadelphia-contract", "city-of-philadelphia") { Name = "The city's contracts for housing" }],
        Capabilities = [.. Capabilities(numbers)],
        Observations =
        [
            new("procurement/housing", "grant-usd", 60_000_000),
            new("procurement/housing", "payment-delay-months", 12),
            new("philadelphia-procurement", "open-bidding", true),
        ],
    };

    private static Party Contractors(string id, string name, Fraction months) => new(id)
    {
        Name = name,
        Kind = PartyKind.Class,
        Group = StakeholderGroup.PrivateSector,
        Region = "north-america",
        Attributes = [new("monthsOfWorkFinanced", months), new("mayBid", true)],
    };

    private static IEnumerable<Capability> Capabilities(InstitutionParameters numbers) =>
    [
        new("bid-for-housing", "philadelphia-contract") { Name = "Bid for a housing contract: formal eligibility", WantedBy = ["large-contractors", "small-contractors"] },
        new("take-a-housing-contract", Requirement.All("philadelphia-contract", new Route("finance a year of work before the payment") { Cost = numbers["contract-sum"] }))
        {
            Name = "Take a housing contract: effective eligibility",
            WantedBy =
            [
                new("large-contractors") { Budget = numbers["large-working-capital"] },
                new("small-contractors") { Budget = numbers["small-working-capital"] },
            ],
            Unit = "million USD",
        },
    ];
}
