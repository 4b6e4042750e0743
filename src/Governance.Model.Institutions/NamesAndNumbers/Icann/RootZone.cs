namespace Governance.Model;

/// <summary>The one root of the names, who writes it and who serves it.</summary>
internal static class RootZone
{
    private static readonly Source Unique = Cite.Document("McElroy's 21 questions, with comments (February 2026): one root must be chosen for names to resolve everywhere");

    /// <summary>Twelve operators serve thirteen identities; Verisign serves two.</summary>
    private static readonly Operator[] Operators =
    [
        new("verisign"),
        new("usc-isi", "Information Sciences Institute, University of Southern California", StakeholderGroup.Academia, "north-america"),
        new("cogent", "Cogent Communications", StakeholderGroup.PrivateSector, "north-america"),
        new("university-of-maryland", "University of Maryland", StakeholderGroup.Academia, "north-america"),
        new("nasa-ames", "NASA Ames Research Center", StakeholderGroup.Government, "north-america"),
        new("isc", "Internet Systems Consortium", StakeholderGroup.TechnicalCommunity, "north-america"),
        new("us-dod-nic", "Network Information Center of the US Department of Defense", StakeholderGroup.Government, "north-america"),
        new("us-army-research-lab", "US Army Research Laboratory", StakeholderGroup.Government, "north-america"),
        new("netnod", "Netnod", StakeholderGroup.TechnicalCommunity, "europe"),
        new("ripe-ncc"),
        new("icann"),
        new("wide-project", "WIDE Project", StakeholderGroup.Academia, "asia-pacific"),
    ];

    public static Institution Institution { get; } = new("root-zone", "Root zone + operators", InstitutionFamily.NamesAndNumbers,
        Cite.General("Operators of the root servers as listed by them; root zone maintainer agreement"), Part)
    {
        Status = InstitutionStatus.Practice,
        Summary = "Names resolve alike everywhere because resolvers begin at one root. ICANN decides what stands in it, Verisign maintains and signs it, and twelve operators serve it under thirteen names. "
            + "No contract makes them one body, and no resolver is bound to ask them: it follows the hints that it was shipped with.",
        Notes =
        [
            "There must be one root for names to resolve everywhere; leaving it makes sense only for all at once. That is what gives whoever writes it power, and no statute does.",
            "How many resolvers use another root is not of record. What it costs to be resolved everywhere without this one is put as the share of resolvers that would have to be persuaded.",
            "Who holds the root is written as the Board, the organ of ICANN that decides; the acts are those of its affiliate, and Verisign's after that.",
            "Until 2016 the last word on the root was with an agency of the United States: see NTIA.",
        ],
        Parameters =
        [
            new("alternate-root-share", "Which share of the resolvers asks an alternate root?", new Fraction(1, 100), "Nobody counts them; a hundredth stands for few."),
            new("persuadable-share", "Which share of the world's resolvers can one party persuade?", 0, "Alone it persuades nobody else; raise it to see when the root no longer binds."),
            new("local-copy-work", "How many hours of work does a resolver's operator have with a local copy of the root?", 8, "A day's work; no figure is of record."),
        ],
        Uses = ["icann-board", "pti-iana", "registries-registrars", "ripe-ncc", "alternate-roots"],
    };

    private static GovernanceModel Part(InstitutionParameters parameters) => new()
    {
        Parties =
        [
            .. Operators.Where(one => one.Name is not null).Select(one => new Party(one.Id) { Name = one.Name, Kind = PartyKind.Organisation, Group = one.Group, Region = one.Region }),
        ],
        Stakes =
        [
            new("internet-users", "names/root") { Bears = Bearing.Loss },
            new("network-operators", "names/root") { Bears = Bearing.Loss | Bearing.Cost },
            new("registrants", "names/root") { Bears = Bearing.Loss },
        ],
        Mandates =
        [
            new("verisign", "icann", Power.Bind, "names/root", Instrument.Contract, "root-zone-maintainer-agreement")
            {
                Term = IcannBylaws.Since2016,
                EndableBy = ["icann", "verisign"],
                Duties = [new("verisign", "enter, sign and distribute what the IANA functions operator sends") { Discretion = Discretion.None }],
                Source = Cite.General("Root zone maintainer agreement between ICANN and Verisign, 2016"),
            },
        ],
        Bodies =
        [
            new("root-server-operators", [.. Operators.Select(one => new Seat("operator", holder: one.Id))])
            {
                Name = "The operators of the root servers: each serves what is signed, and none decides for the others",
            },
        ],
        Chokepoints =
        [
            new("root-zone", "icann-directors") { Name = "The root zone: which top-level domains exist, and where", MustBeUnique = true, Source = Unique },
            new("root-zone-maintenance", "verisign") { Name = "Maintenance and signing of the root zone" },
            .. Operators.Select(one => new Chokepoint($"root-servers-of-{one.Id}", one.Id) { Name = $"Root servers of {one.Name ?? (one.Id switch { "verisign" => "Verisign", "ripe-ncc" => "the RIPE NCC", _ => "ICANN" })}" }),
        ],
        Capabilities = Capabilities(parameters),
        Observations =
        [
            new("be-resolved-everywhere", "opt-in-share", parameters["alternate-root-share"]) { Source = Cite.Document("McElroy's 21 questions, with comments (February 2026): an alternate root is seen by those who choose it; the share is an assumption") },
            new("root-zone", "interoperability-needed", true) { Source = Cite.Document("Reply to McElroy (2026-03-02): one world, one Internet") },
            new("root-server-operators", "operators", 12),
            new("root-server-operators", "identities", 13),
        ],
    };

    private static EquatableArray<Capability> Capabilities(InstitutionParameters parameters) =>
    [
        new("be-resolved-everywhere", Requirement.Any(
            Requirement.All("root-zone", "root-zone-maintenance"),
            new Route("alternate-root") { Cost = Fraction.One - parameters["alternate-root-share"], Source = Unique }))
        {
            Name = "Be resolved everywhere",
            WantedBy = [new("registrants") { Budget = parameters["persuadable-share"] }],
            Unit = "share of the world's resolvers to be persuaded",
            Source = Unique,
        },
        new("ask-the-root", Requirement.Any([
            .. Operators.Select(one => (Requirement)$"root-servers-of-{one.Id}"),
            new Route("local-copy-of-the-root", "root-zone") { Cost = parameters["local-copy-work"], Source = Cite.General("RFC 8806: a local copy of the root") },
        ]))
        {
            Name = "Learn from the root where a top-level domain is",
            WantedBy = ["network-operators"],
            Unit = "hours of work",
        },
    ];

    /// <summary>An operator of root servers; one without a name is a party of another institution.</summary>
    private sealed record Operator(string Id, string? Name = null, StakeholderGroup Group = default, string Region = "");
}
