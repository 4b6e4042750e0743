namespace Governance.Model;

/// <summary>A doctrine: a registry records what runs, and decides on a short list of matters only.</summary>
internal static class RunningCodePrimacy
{
    private static readonly Source Mirage = Cite.Document("The multi-stakeholder mirage (heng.lu), on Running-Code Primacy");

    public static Institution Institution { get; } = new("running-code-primacy", "Running-Code Primacy", InstitutionFamily.NamesAndNumbers, Mirage, Part)
    {
        Status = InstitutionStatus.Doctrine,
        Summary = "The doctrine says that those who run networks are the missing principals, and that a registry is there to record. It may decide on a short list of technical matters and on nothing that touches how numbers are used or traded. "
            + "Its records must be able to move, its keeper to be replaced, and its liability to match the loss that it can cause.",
        Notes =
        [
            "It is a text. The operators and the registry in it are those of the doctrine: no real party belongs to the class, so nobody is bound by it here.",
            "Roles it gives out: stakeholders speak; engineers say what is technically invariant; operators decide on what they operate; states make public law; markets price what is scarce; courts settle disputes; registries record.",
            "That liability matches the loss is a duty that it would put on a registry; no registry is shown to bear it, and it is not recorded as true.",
            "It takes participation for evidence, consensus for technical judgement and community for a description; and it warns that process is not people, a policy room is no legislature, and a database is no throne.",
            "It claims that discretion raises the cost of transactions and of capital, weakens collateral and dries up the market, and that rules made in the name of poorer networks make them pay for it. No figures are given.",
        ],
    };

    private static GovernanceModel Part() => new()
    {
        Parties =
        [
            new("running-code-operators") { Name = "Operators, as the doctrine has them", Kind = PartyKind.Class, Group = StakeholderGroup.TechnicalCommunity },
            new("running-code-registry") { Name = "A registry, as the doctrine has it", Kind = PartyKind.Organisation, Group = StakeholderGroup.TechnicalCommunity },
        ],
        Stakes =
        [
            new("network-operators", "numbers") { Bears = Bearing.Loss | Bearing.Cost | Bearing.Liability, Note = "Customer contracts, routers, transit, prefixes, regulators, uptime" },
            new("running-code-operators", "numbers") { Bears = Bearing.Loss | Bearing.Cost | Bearing.Liability },
        ],
        Mandates =
        [
            new("running-code-operators", "running-code-registry", Power.Bind, MayDecide, Instrument.Contract, "running-code-mandate")
            {
                EndableBy = ["running-code-operators"],
                Duties =
                [
                    new("running-code-registry", "hand the records to another keeper when asked") { Discretion = Discretion.None },
                    new("running-code-registry", "answer for the loss that its acts cause") { Discretion = Discretion.None },
                ],
            },
        ],
        Bodies =
        [
            new("running-code-registrar", [new("registrar")], Rule.Floor(1)) { Name = "Whoever keeps the record", Of = "running-code-registry" },
        ],
        Chokepoints = [new("running-code-ledger", "running-code-registry") { Name = "The ledger of the doctrine: one record, and keepers that can be replaced" }],
        Capabilities =
        [
            new("keep-numbers-in-use", Requirement.Any("running-code-ledger", new Route("another-keeper") { Cost = 1 }, new Route("failover") { Cost = 1 }))
            {
                Unit = "changes of keeper",
                Name = "Keep numbers in use when the keeper of the record fails",
                WantedBy = ["running-code-operators"],
            },
        ],
        Observations =
        [
            new("running-code-ledger", "judgement/M24", "stakeholders speak, engineers define technical invariants, operators decide what they operate, "
                + "states make public law, markets price scarce assets, courts resolve disputes, registries record"),
            new("running-code-ledger", "portability", true),
            new("running-code-ledger", "failover", true),
            new("running-code-ledger", "records-can-move", true),
            new("running-code-ledger", "replaceable-administration", true),
            new("running-code-ledger", "exit", true),
            new("running-code-ledger", "thin-common-layer", true),
            new("running-code-ledger", "operator-first-continuity", true),
        ],
    };

    /// <summary>What a registry may decide, and what it may not.</summary>
    private static Scope MayDecide { get; } = new(
        [
            "numbers/uniqueness", "numbers/accuracy", "numbers/proof-of-control", "numbers/security-assertions", "numbers/transfer-records", "numbers/auditability", "numbers/continuity",
        ],
        except: ["numbers/commercial-morality", "numbers/customer-geography", "numbers/leasing", "numbers/financing", "numbers/regional-loyalty", "numbers/business-model"]);
}
