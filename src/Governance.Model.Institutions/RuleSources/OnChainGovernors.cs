namespace Governance.Model;

/// <summary>Contracts that count the tokens of those who vote and execute the result themselves.</summary>
internal static class OnChainGovernors
{
    private static readonly Measure Tokens = "tokens";

    private static readonly Source Bravo = Cite.Checked("GovernorBravoDelegate.sol", "https://github.com/compound-finance/compound-protocol");

    private static readonly Source Counting = Cite.Checked("GovernorCountingSimple.sol", "https://github.com/OpenZeppelin/openzeppelin-contracts");

    public static Institution Institution { get; } = new("on-chain-governors", "OpenZeppelin/Compound governor", InstitutionFamily.RuleSources, Bravo, Part)
    {
        Summary = "Holders of tokens vote by what they hold, and a contract carries out what has carried, after a delay. More tokens for than against are needed, and a "
            + "quorum: Compound counts towards it only what is in favour, "
            + "the contracts of OpenZeppelin also those who abstain, so that the same ballot can fail in one and carry in the other.",
        Notes =
        [
            "A quorum may be a share of the supply on the day of the snapshot. Compound asks for 400,000 tokens, four in a hundred of those there are.",
            "A timelock holds what has carried for some days before it is executed, and a late quorum can extend the vote. Both say when, and not whether, and are no "
                + "part of a rule here.",
            "In July 2024 a bloc of holders carried a grant of 499,000 tokens against much opposition; it was undone by a settlement, which no rule of the contract provides for.",
            "The quorum of the two contracts that are compared is a constructed example.",
        ],
        Parameters =
        [
            new(
                "example-quorum",
                "The quorum of the compared contracts, in tokens",
                40,
                "A constructed example: ten for, nine against and thirty abstaining are 40 in one count and 10 in the other."),
        ],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties =
        [
            new("compound-treasury") { Name = "Treasury of Compound", Kind = PartyKind.Organisation },
            new("compound-token-holders") { Name = "Holders of COMP", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector },
            new("compound-users")
            {
                Name = "Lenders and borrowers on Compound",
                Kind = PartyKind.Class,
                Group = StakeholderGroup.PrivateSector,
                Source = Cite.General("Users of the protocol, who need hold no token"),
            },
            new("governed-contract") { Name = "A contract that is governed", Kind = PartyKind.Organisation },
        ],
        Stakes =
        [
            new("compound-token-holders", "treasury") { Bears = Bearing.Loss },
            new("compound-users", "treasury") { Bears = Bearing.Loss, Source = Cite.General("Users of the protocol, who need hold no token") },
        ],
        Mandates =
        [
            new("compound-treasury", "compound-governor", Power.Bind, "treasury", Instrument.Code, "compound-code") { EndableBy = ["compound-governor"] },
            new("compound-token-holders", "compound-governor", Power.Bind, "treasury", Instrument.Code, "compound-token")
            {
                EndableBy = ["compound-token-holders"],
                Source = Cite.General("What the token was issued for; a holder ends it by selling"),
            },
            new("governed-contract", "governor-for-and-abstain", Power.Bind, "contract", Instrument.Code, "openzeppelin-code")
            {
                Source = Counting,
                EndableBy = ["governor-for-and-abstain"],
            },
            new("governed-contract", "governor-for-only", Power.Bind, "contract", Instrument.Code, "bravo-code") { EndableBy = ["governor-for-only"] },
        ],
        Bodies =
        [
            Governor("compound-governor", "Governor of Compound: 400,000 tokens in favour", 400_000, [Position.InFavour], Bravo),
            Governor(
                "governor-for-and-abstain",
                "A governor that counts those in favour and those who abstain towards its quorum",
                numbers["example-quorum"],
                [Position.InFavour, Position.Abstaining],
                Counting),
            Governor("governor-for-only", "A governor that counts only those in favour towards its quorum", numbers["example-quorum"], [Position.InFavour], Bravo),
        ],
        Chokepoints = [new("compound-reserves", "compound-governor") { Name = "What the treasury of Compound holds, behind a timelock" }],
        Capabilities = [new("pay-from-compound", "compound-reserves") { Name = "Be paid from the treasury of Compound", WantedBy = ["compound-token-holders"] }],
        Observations =
        [
            new("compound-governor", "open-source", true),
            new("compound-governor", "process-transparent", true),
            new("compound-governor", "exit", true) { Source = Cite.General("A holder sells") },
            new("compound-governor", "grant-carried", 499_000) { Source = Cite.Checked("Reports on proposal 289 of July 2024") },
            new("compound-governor", "quorum-share-of-supply", new Fraction(4, 100))
            {
                Source = Cite.Checked("GovernorBravoDelegate.sol: 400,000, four in a hundred of the tokens there are"),
            },
            new("compound-governor", "undone-by-settlement", true) { Source = Cite.Checked("Reports on proposal 289 of July 2024") },
        ],
    };

    private static Body Governor(string id, string name, Fraction quorum, EquatableArray<Position> towardsQuorum, Source source) => new(id, [new("holder")])
    {
        Name = name,
        Source = source,
        Procedures =
        [
            new(Rule.All(Rule.Quorum(Rule.Floor(quorum, Tokens, towardsQuorum)), Rule.MoreThan(Fraction.Half, ShareBase.Cast, Tokens)))
            {
                Name = "Proposal: the quorum, and more for than against",
                Admits = Counted.Votes,
            },
        ],
    };
}
