namespace Governance.Model;

/// <summary>The affiliate of ICANN that keeps the registers: the root zone, pools of numbers, parameters of protocols.</summary>
internal static class PtiIana
{
    /// <summary>The registries of numbers that have the service agreement with ICANN.</summary>
    private static readonly string[] NumberRegistries = ["afrinic", "apnic", "arin", "lacnic", "ripe-ncc"];

    /// <summary>What it keeps.</summary>
    private static Scope Registers { get; } = new(["names/root", "numbers/global-pool", "protocols/parameters"]);

    public static Institution Institution { get; } = new("pti-iana", "PTI / IANA", InstitutionFamily.NamesAndNumbers,
        Cite.General("ICANN Bylaws of 1 October 2016, articles 16 to 19; IANA naming function contract"), Part)
    {
        Summary = "Public Technical Identifiers, whose only member is ICANN, carries out what others have decided: it enters names in the root, hands out blocks of numbers and registers parameters. "
            + "Its customers hold ICANN to it: registries of names by the Bylaws, registries of numbers by a service agreement, the IETF by a memorandum. "
            + "Its acts are clerical, and a process exists to take the work away from it.",
        Notes =
        [
            "Of the five directors ICANN names three, one of them the president, and the Nominating Committee two.",
            "Before October 2016 ICANN did the work itself, under the contract with the United States.",
            "What it would cost to move the work elsewhere is not of record; no number is given.",
        ],
        Uses = ["icann-board", "empowered-community", "ccnso", "icann-nomcom-csc-rssac-ssac", "registries-registrars", "ietf", .. NumberRegistries],
    };

    private static GovernanceModel Part() => new()
    {
        Parties =
        [
            new("pti") { Name = "Public Technical Identifiers", Kind = PartyKind.Organisation, Group = StakeholderGroup.TechnicalCommunity, Region = "north-america" },
        ],
        Stakes =
        [
            new("contracted-parties", "names/root") { Bears = Bearing.Loss },
            new("implementers", "protocols/parameters") { Bears = Bearing.Loss },
            .. NumberRegistries.Select(registry => new Stake(registry, "numbers/global-pool") { Bears = Bearing.Loss }),
        ],
        Mandates = Mandates(),
        Bodies = Bodies(),
        Chokepoints =
        [
            new("iana-number-pools", "pti") { Name = "The pools of numbers from which the regional registries are supplied", MustBeUnique = true },
            new("protocol-parameters", "pti") { Name = "The registers of protocol parameters", MustBeUnique = true },
        ],
        Capabilities =
        [
            new("receive-a-block-of-numbers", "iana-number-pools") { Name = "Receive a block of numbers that nobody else holds", WantedBy = [.. NumberRegistries] },
            new("register-a-parameter", "protocol-parameters") { Name = "Register a value that all implementations read alike", WantedBy = ["implementers"] },
        ],
        Observations =
        [
            new("pti", "replaceable-administration", true) { Source = IcannBylaws.Article("article 19: a separation process") },
            new("iana-number-pools", "records-can-move", true) { Source = Cite.General("Service level agreement for the IANA numbering services: continuity with a successor") },
            new("pti", "corporate-members", 1),
        ],
    };

    private static EquatableArray<Mandate> Mandates() =>
    [
        new("pti", "icann", Power.Bind, new Scope([.. Registers.Over, "accountability/pti"]), Instrument.Bylaw, "pti-sole-member")
        {
            Term = IcannBylaws.Since2016,
            EndableBy = ["iana-separation"],
        },
        new("icann", "pti", Power.Bind, Registers, Instrument.Contract, "iana-functions-to-pti")
        {
            OnlyPassesOn = true,
            Term = IcannBylaws.Since2016,
            EndableBy = ["iana-separation"],
            Duties = [new("pti", "do what policy asks, and within the agreed time") { Discretion = Discretion.None }],
        },
        new("contracted-parties", "icann", Power.Bind, "names/root", Instrument.Contract, "registries-to-iana")
        {
            MayBeDelegated = true,
            EndableBy = ["iana-separation"],
        },
        new("cctld-managers", "icann", Power.Bind, "names/root", Instrument.Consent, "cctlds-to-iana")
        {
            MayBeDelegated = true,
            EndableBy = ["cctld-managers"],
            Source = Cite.General("Exchanges of letters and frameworks of accountability between ICANN and managers of country codes"),
        },
        new("ietf", "icann", Power.Bind, "protocols/parameters", Instrument.Contract, "ietf-memorandum")
        {
            MayBeDelegated = true,
            EndableBy = ["ietf", "icann"],
            NoticeDays = 180,
            Source = Cite.General("RFC 2860: memorandum of 2000 on the technical work of the IANA; six months' notice"),
        },
        .. NumberRegistries.Select(registry => new Mandate(registry, "icann", Power.Bind, "numbers/global-pool", Instrument.Contract, $"{registry}-iana-service-agreement")
        {
            Term = IcannBylaws.Since2016,
            MayBeDelegated = true,
            EndableBy = [registry, "icann"],
            Source = Cite.General("Service level agreement for the IANA numbering services, 2016; the proposal of the numbers community is checked"),
        }),
    ];

    private static EquatableArray<Body> Bodies() =>
    [
        new("pti-board", [new("icann-appointed", 3) { NamedBy = "icann" }, new("nomcom-appointed", 2) { NamedBy = "icann-nomcom" }])
        {
            Name = "Board of PTI",
            Of = "pti",
            Term = IcannBylaws.Since2016,
            Procedures = [new(IcannBylaws.MajorityOfAQuorum) { Name = "Resolution on its own affairs", Over = "accountability/pti", Admits = IcannBylaws.Vote, Source = Cite.General("Bylaws of PTI") }],
        },
        new("iana-operations", [new("operator") { NamedBy = "pti" }])
        {
            Name = "IANA staff, carrying out a request",
            Of = "pti",
            Term = IcannBylaws.Since2016,
            Procedures =
            [
                new(Rule.All(new DocketCriterion("iana-request", "meets-policy"), Rule.Floor(1)))
                {
                    Name = "A request that meets the policy of its community is carried out",
                    Over = Registers,
                    Admits = [Position.InFavour, Position.Against],
                },
            ],
        },
    ];
}
