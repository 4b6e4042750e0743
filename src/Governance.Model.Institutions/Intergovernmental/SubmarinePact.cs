namespace Governance.Model;

/// <summary>The pact of three states on submarines and military technology.</summary>
internal static class SubmarinePact
{
    private const string Technology = "defence/submarine-technology";

    private static readonly Source Agreement = Cite.General("Agreements of 2021 and 2024 between Australia, the United Kingdom and the United States on naval nuclear propulsion");

    public static Institution Institution { get; } = new("aukus", "AUKUS", InstitutionFamily.Intergovernmental, Agreement, Part)
    {
        Summary = "Australia, the United Kingdom and the United States agreed in September 2021 to share the technology of nuclear-powered submarines and to work together on other military technology. "
            + "The agreements bind the three among themselves, each by its own consent, and nobody else.",
        Notes =
        [
            "The statement of 15 September 2021 is political; the agreements on the exchange of information and on the transfer of technology bind. With how much notice a state may leave is not entered.",
            "France, which lost a contract by it, had no part in it.",
        ],
    };

    private static GovernanceModel Part() => new()
    {
        Stakes =
        [
            new("australia", Technology) { Bears = Bearing.Cost },
            new("united-kingdom", Technology) { Bears = Bearing.Cost },
            new("united-states", Technology) { Bears = Bearing.Cost },
            new("france", Technology) { Bears = Bearing.Loss },
        ],
        Mandates = [Among("australia"), Among("united-kingdom"), Among("united-states")],
        Bodies =
        [
            new("aukus-partners", [.. Delegations.Of("partner", "australia united-kingdom united-states")])
            {
                Name = "Partners of AUKUS",
                Term = Term.Since(new(2021, 9, 15)),
                Procedures =
                [
                    new(Rule.UnanimityOfMembers) { Name = "Agreement of all three", Admits = Delegations.Votes },
                ],
            },
        ],
        Chokepoints =
        [
            new("naval-nuclear-propulsion", "aukus-partners") { Name = "Technology of naval nuclear propulsion that the partners share" },
        ],
        Capabilities =
        [
            new("build-nuclear-submarines", "naval-nuclear-propulsion") { Name = "Build and run nuclear-powered submarines with the help of partners", WantedBy = ["australia"] },
        ],
    };

    private static Mandate Among(string state) => new(state, "aukus-partners", Power.Bind, Technology, Instrument.Treaty, $"aukus-{state}")
    {
        Term = Term.Since(new(2021, 11, 22)),
        EndableBy = [state],
        Duties = [new(state, "share information and protect what it receives") { Discretion = Discretion.Means }],
    };
}
