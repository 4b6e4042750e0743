namespace Governance.Model;

/// <summary>Firms that offer what a register does not: leases, continuity, and news about the risk.</summary>
internal static class Larus
{
    private static readonly Source Mirage = Cite.Document("The multi-stakeholder mirage (heng.lu), on layers of transition");

    public static Institution Institution { get; } = new("larus", "LARUS, LARUS One, i.LEASE, BTW.Media", InstitutionFamily.NamesAndNumbers, Mirage, Part)
    {
        Summary = "LARUS and LARUS One sell continuity and an identity for networks, i.LEASE arranges leases of IPv4 addresses, and BTW.Media writes about the risk of registries. "
            + "Each has only the authority that a customer gives by contract and can take back; what BTW.Media prints binds nobody.",
        Notes =
        [
            "All of it is what a document says that takes their side. Neither sizes nor prices are of record.",
            "BTW.Media is affiliated with LARUS, so that what it reports on AFRINIC comes from an interested party.",
        ],
    };

    private static GovernanceModel Part() => new()
    {
        Parties =
        [
            Firm("larus", "LARUS"),
            Firm("larus-one", "LARUS One"),
            Firm("i-lease", "i.LEASE"),
            Firm("btw-media", "BTW.Media"),
            new("larus-customers") { Name = "Customers of LARUS and LARUS One", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector },
            new("lessees-of-addresses") { Name = "Networks that lease addresses", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector },
            new("btw-readers") { Name = "Readers of BTW.Media", Kind = PartyKind.Class, Group = StakeholderGroup.CivilSociety },
        ],
        Stakes =
        [
            new("larus-customers", "numbers/continuity") { Bears = Bearing.Loss | Bearing.Cost },
            new("lessees-of-addresses", "numbers/leasing") { Bears = Bearing.Loss | Bearing.Cost },
            new("btw-readers", "numbers/news"),
        ],
        Mandates =
        [
            Contract("larus-customers", "larus", "numbers/continuity"),
            Contract("larus-customers", "larus-one", "numbers/continuity"),
            Contract("lessees-of-addresses", "i-lease", "numbers/leasing"),
        ],
        Bodies =
        [
            Owner("larus-management", "larus", "Management of LARUS"),
            Owner("larus-one-management", "larus-one", "Management of LARUS One"),
            Owner("i-lease-management", "i-lease", "Management of i.LEASE"),
            Owner("btw-media-editors", "btw-media", "Editors of BTW.Media"),
        ],
        Chokepoints = [new("leased-addresses", "i-lease") { Name = "Addresses leased through i.LEASE" }],
        Capabilities =
        [
            new("lease-addresses", Requirement.Any("leased-addresses", new Route("another-broker") { Cost = 1 }))
            {
                Name = "Use addresses without holding them",
                Unit = "changes of lessor",
                WantedBy = ["lessees-of-addresses"],
                Source = Cite.General("Other brokers lease addresses; the cost counts the change, since no price is of record"),
            },
        ],
        Observations = [new("btw-media", "affiliated-with", "LARUS") { Source = Cite.General("BTW.Media names its owner; the record calls it partisan") }],
    };

    private static Party Firm(string id, string name) => new(id) { Name = name, Kind = PartyKind.Firm, Group = StakeholderGroup.PrivateSector };

    private static Mandate Contract(string from, string to, string over) => new(from, to, Power.Bind, over, Instrument.Contract, $"{to}-contract") { EndableBy = [from, to] };

    private static Body Owner(string id, string firm, string name) => new(id, [new("owner") { NamedBy = firm }], Rule.Floor(1))
    {
        Name = name,
        Of = firm,
        Source = Cite.General("A firm decides as one; how it does so inside is not of record"),
    };
}
