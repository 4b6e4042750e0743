namespace Governance.Model;

/// <summary>The firms that keep and sell generic domain names.</summary>
internal static class RegistriesRegistrars
{
    private static readonly Source Reply = Cite.Document("Reply to McElroy (2026-03-02)");

    public static Institution Institution { get; } = new("registries-registrars", "Registries, registrars", InstitutionFamily.NamesAndNumbers,
        Cite.General("Registry and registrar agreements with ICANN; registration agreements"), Part)
    {
        Summary = "Registries keep the names of a top-level domain, registrars sell them. Both are bound to ICANN by contract, and bind registrants by terms and prices of their own. "
            + "The fee on each name is what pays for governance; whoever does not like the terms can take another name, at the price of the old one.",
        Notes =
        [
            "Fees differ by contract, and no amount is given here. Moving a name between registrars is free to choose; the registry of a name is not.",
            "Registration agreements pass policies of ICANN on: registrants are bound to them as far as registration goes, and by no mandate of their own to ICANN.",
            "What is said about content stands outside the mission of ICANN, and the mandate of contracted parties leaves it out. Before 2016 that followed from the mission only.",
        ],
        Uses = ["icann-board"],
    };

    private static GovernanceModel Part() => new()
    {
        Parties =
        [
            new("contracted-parties") { Name = "Contracted registries and registrars", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector },
            new("registries") { Name = "Registries of generic top-level domains", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector, MemberOf = ["contracted-parties"] },
            new("registrars") { Name = "Registrars", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector, MemberOf = ["contracted-parties"] },
        ],
        Stakes =
        [
            new("contracted-parties", "names") { Bears = Bearing.Cost | Bearing.Liability },
            new("registrants", "names/registration") { Bears = Bearing.Loss | Bearing.Cost },
        ],
        Mandates =
        [
            new("contracted-parties", "icann", Power.Bind, new Scope(["names"], except: ["names/content"]), Instrument.Contract, "contracted-parties-to-icann")
            {
                EndableBy = ["contracted-parties", "icann"],
                Duties = [new("contracted-parties", "apply consensus policies that ICANN adopts, and pay its fees") { Discretion = Discretion.None }],
                Source = Cite.General("Registry and registrar agreements"),
            },
            new("registrants", "registrars", Power.Bind, "names/registration", Instrument.Terms, "registrants-to-registrars")
            {
                MayBeDelegated = true,
                EndableBy = ["registrants"],
                Source = Cite.General("Registration agreements"),
            },
            new("registrars", "registries", Power.Bind, "names/registration", Instrument.Contract, "registrars-to-registries")
            {
                EndableBy = ["registrars", "registries"],
                Source = Cite.General("Agreements between registries and registrars"),
            },
        ],
        Bodies =
        [
            Firm("registry-terms", "A registry, setting its price and terms", "registries"),
            Firm("registrar-terms", "A registrar, setting its price and terms", "registrars"),
        ],
        Chokepoints =
        [
            new("com-registry", "verisign") { Name = "The register of .com" },
            new("registrar-accreditation", "icann-directors") { Name = "Accreditation as a registrar" },
        ],
        Capabilities =
        [
            new("hold-a-name", Requirement.Any("com-registry", new Route("another-top-level-domain") { Cost = 1, Source = Reply }))
            {
                Name = "Hold a name under which one is found",
                WantedBy = ["registrants"],
                Unit = "names given up",
            },
            new("sell-generic-names", "registrar-accreditation") { Name = "Sell names under generic top-level domains", WantedBy = ["registrars"] },
        ],
        Observations =
        [
            new("contracted-parties", "recurrent-revenue", true) { Source = Reply },
            new("registrants-to-registrars", "exit", true),
            new("registrants-to-registrars", "portability", true) { Source = Cite.General("Transfer policy of ICANN") },
        ],
    };

    private static Body Firm(string id, string name, string of) => new(id, [new("firm") { NamedBy = of }], Rule.Floor(1)) { Name = name, Of = of, Source = Reply };
}
