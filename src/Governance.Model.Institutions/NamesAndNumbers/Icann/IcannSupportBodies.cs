namespace Governance.Model;

/// <summary>The committees of ICANN that appoint, watch and advise.</summary>
internal static class IcannSupportBodies
{
    public static Institution Institution { get; } = new("icann-nomcom-csc-rssac-ssac", "ICANN NomCom, CSC, RSSAC, SSAC", InstitutionFamily.NamesAndNumbers,
        Cite.General("ICANN Bylaws, articles 8, 12 and 17"), Part)
    {
        Summary = "A Nominating Committee of delegates names half of the Board and some members of the councils. The Customer Standing Committee watches how the IANA functions are performed. "
            + "Two committees advise on the root servers and on security. The first decides on seats; the others advise and bind nobody.",
        Notes =
        [
            "That the Nominating Committee fills eight seats of the Board is of record; fifteen delegates with a vote are general knowledge.",
            "The share of delegates that a nomination takes is left to the committee's own rules and is an assumption here. The size of the SSAC is one as well.",
            "Each of them works by its own charter; that three of them seek consensus is general knowledge.",
        ],
        Parameters =
        [
            new("nomination-share", "More than which share of the delegates does a nomination take?", Fraction.Half, "Its own rules say; a majority is the mildest reading."),
            new("ssac-members", "How many members does the SSAC have?", 35, "Some three dozen are listed, as generally known; the number changes."),
        ],
        Uses = ["icann-board", "empowered-community", "gac", "gnso-council", "pti-iana"],
    };

    private static GovernanceModel Part(InstitutionParameters parameters) => new()
    {
        Parties =
        [
            Delegates("at-large-delegates", "Delegates of At-Large", StakeholderGroup.CivilSociety),
            Delegates("gnso-delegates", "Delegates of the constituencies of the GNSO", StakeholderGroup.PrivateSector),
            Delegates("technical-delegates", "Delegates of the ccNSO, the ASO and the IETF", StakeholderGroup.TechnicalCommunity),
            new("rssac") { Name = "Root Server System Advisory Committee", Kind = PartyKind.Organisation, Group = StakeholderGroup.TechnicalCommunity },
            new("ssac") { Name = "Security and Stability Advisory Committee", Kind = PartyKind.Organisation, Group = StakeholderGroup.TechnicalCommunity },
        ],
        Mandates = Mandates(),
        Bodies = Bodies(parameters),
        Observations =
        [
            new("icann-nomcom", "directors-named", 8),
        ],
    };

    private static Party Delegates(string id, string name, StakeholderGroup group) => new(id) { Name = name, Kind = PartyKind.Class, Group = group };

    private static EquatableArray<Mandate> Mandates() =>
    [
        new("icann", "icann-nomcom", Power.Bind, "accountability/nominations", Instrument.Bylaw, "nomcom-appointments")
        {
            EndableBy = ["icann-with-community"],
            Duties = [new("icann-directors", "seat the directors whom it names, once the Empowered Community has designated them") { Discretion = Discretion.None }],
            Source = IcannBylaws.Article("article 8 and 7.2"),
        },
        new("icann", "csc", Power.Advise, "names/root", Instrument.Bylaw, "csc-reports")
        {
            Term = IcannBylaws.Since2016,
            EndableBy = ["icann-with-community"],
            Source = IcannBylaws.Article("article 17"),
        },
        Advice("rssac", "rssac-advice", "12.2(c)"),
        Advice("ssac", "ssac-advice", "12.2(b)"),
    ];

    private static EquatableArray<Body> Bodies(InstitutionParameters parameters) =>
    [
        new("icann-nomcom",
        [
            .. IcannBylaws.Seats("delegate", "at-large-delegates", 5),
            .. IcannBylaws.Seats("delegate", "gnso-delegates", 7),
            .. IcannBylaws.Seats("delegate", "technical-delegates", 3),
            new("leader", 3) { Rights = IcannBylaws.Liaison },
            new("liaison", holder: "gac") { Rights = IcannBylaws.Liaison },
            new("liaison", holder: "rssac") { Rights = IcannBylaws.Liaison },
            new("liaison", holder: "ssac") { Rights = IcannBylaws.Liaison },
        ])
        {
            Name = "Nominating Committee of ICANN",
            Procedures =
            [
                new(Rule.MoreThan(parameters["nomination-share"], ShareBase.Entitled)) { Name = "Nomination", Admits = IcannBylaws.Vote, Source = IcannBylaws.Article("article 8") },
            ],
        },
        new("csc",
        [
            .. IcannBylaws.Seats("customer", "registries", 2),
            .. IcannBylaws.Seats("customer", "cctld-managers", 2),
            new("liaison", holder: "gac") { Rights = IcannBylaws.Liaison },
            new("liaison", holder: "alac") { Rights = IcannBylaws.Liaison },
            new("liaison", holder: "rssac") { Rights = IcannBylaws.Liaison },
            new("liaison", holder: "ssac") { Rights = IcannBylaws.Liaison },
            new("liaison") { Id = "pti-liaison", NamedBy = "pti", Rights = IcannBylaws.Liaison },
        ])
        {
            Name = "Customer Standing Committee",
            Term = IcannBylaws.Since2016,
            Procedures = [Consensus("Finding on the performance of the IANA functions", "Charter of the Customer Standing Committee, annexed to the Bylaws")],
        },
        new("rssac-members", [new("operator", 12), new("liaison", 4) { Rights = IcannBylaws.Liaison }])
        {
            Name = "Members of the RSSAC: one for each operator of root servers, with liaisons",
            Of = "rssac",
            Procedures = [Consensus("Advice on the root servers", "Operational procedures of the RSSAC")],
        },
        new("ssac-members", [new("member", (long)parameters["ssac-members"].Floor()) { NamedBy = "icann-directors" }])
        {
            Name = "Members of the SSAC, appointed by the Board",
            Of = "ssac",
            Procedures = [Consensus("Advice on security and stability", "Operational procedures of the SSAC")],
        },
    ];

    private static Mandate Advice(string committee, string id, string article) => new("icann-directors", committee, Power.Advise, new Scope(["names", "accountability"]), Instrument.Bylaw, id)
    {
        EndableBy = ["icann-with-community"],
        Duties = [new("icann-directors", "take the advice into account") { Discretion = Discretion.Full }],
        Source = IcannBylaws.Article(article),
    };

    private static Procedure Consensus(string name, string charter) => new(Rule.Consent)
    {
        Name = name,
        Admits = [Position.InFavour, Position.Abstaining, Position.NotObjecting, Position.Objecting],
        ConsensusBy = Cite.General(charter),
    };
}
