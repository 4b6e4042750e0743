namespace Governance.Model;

/// <summary>Small groups of experts of governments who agree, or do not, on what states should do in networks.</summary>
internal static class GovernmentalExperts
{
    private const string Security = "security/ict";

    public static Institution Institution { get; } = new("un-gge", "UN GGE", InstitutionFamily.Intergovernmental,
        Cite.General("Reports of the groups of governmental experts: A/65/201, A/68/98, A/70/174, A/76/135"), Part)
    {
        Status = InstitutionStatus.Ended,
        Summary = "Groups of fifteen to twenty-five experts, named by governments, were asked by the General Assembly to report on the conduct of states in networks. A report needs the consensus of "
            + "all experts: there was one in 2015, with eleven norms, and none in 2017. The norms are voluntary; the Assembly receives the report as advice.",
        Notes =
        [
            "Groups of 2009, 2012 and 2019 are not entered; the last one reported in 2021, and the work went on in an open-ended working group of all states.",
            "The days on which the groups ended are not of record here; the end of the year stands for them.",
            "Which experts objected in 2017 is not entered. One report takes the norms, with those on weapons, as a pattern for agreements on technology.",
        ],
        Uses = ["un-general-assembly"],
    };

    private static GovernanceModel Part() => new()
    {
        Stakes =
        [
            new("un-members", Security) { Bears = Bearing.Loss },
            new("public", Security) { Bears = Bearing.Loss },
            new("network-operators", Security) { Bears = Bearing.Loss | Bearing.Cost },
        ],
        Mandates =
        [
            Asked("gge-2015", "A/RES/68/243", new(new(2013, 12, 27), new(2016, 1, 1))),
            Asked("gge-2017", "A/RES/70/237", new(new(2015, 12, 23), new(2018, 1, 1))),
        ],
        Bodies =
        [
            Group("gge-2015", "Group of Governmental Experts on ICT, 2014 and 2015", 20, "A/70/174", new(new(2013, 12, 27), new(2016, 1, 1))),
            Group("gge-2017", "Group of Governmental Experts on ICT, 2016 and 2017", 25, "A/72/327", new(new(2015, 12, 23), new(2018, 1, 1))),
        ],
        Observations =
        [
            new("gge-2015", "temporary", true),
            new("gge-2015", "report-adopted", true),
            new("gge-2015", "norms-agreed", 11) { Source = Cite.General("A/70/174, par. 13") },
            new("gge-2017", "temporary", true),
            new("gge-2017", "report-adopted", false),
            new(Security, "sanction-exists", false) { Source = Cite.General("The norms are voluntary") },
        ],
    };

    private static Mandate Asked(string group, string resolution, Term term) => new("general-assembly", group, Power.Advise, Security, Instrument.Charter, $"{group}-request")
    {
        Term = term,
        EndableBy = ["general-assembly"],
        Source = Cite.General(resolution),
    };

    private static Body Group(string id, string name, int experts, string report, Term term) => new(id, [.. Delegations.FromClass("expert", "un-members", "expert", experts)])
    {
        Name = name,
        Term = term,
        Procedures = [Delegations.Consensus("Consensus report", Cite.General($"{report}, on the work of the group"))],
    };
}
