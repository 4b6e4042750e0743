namespace Governance.Model;

/// <summary>The commission that follows up the world summit, and its two working groups that found no agreement.</summary>
internal static class ScienceCommission
{
    private const string Policy = "internet/public-policy";

    private static readonly Source Failures = Cite.Checked("Mailing list of the cross-community working group on Internet governance, 4 February 2018: both groups failed for consensus");

    public static Institution Institution { get; } = new("cstd-wgec", "CSTD, WGEC", InstitutionFamily.Intergovernmental,
        Cite.General("ECOSOC resolution 2006/46; A/RES/67/195; A/RES/70/125"), Part)
    {
        Summary = "The Commission on Science and Technology for Development has 43 states, elected by the Economic and Social Council, and drafts the yearly resolution on the follow-up of the "
            + "world summit. Twice it had a working group on enhanced cooperation, in which states sat with business, civil society, the technical community and organisations. "
            + "Each could stop the report, and in 2014 and in 2018 there was none.",
        Notes =
        [
            "Which states and which persons sat in the working groups is not entered: every seat weighs alike, and one objection is enough.",
            "The days on which the two groups ended are not of record here; the end of the year stands for them.",
            "One proposal lets the commission map and rank open issues and send those without a home (jurisdiction, the globalisation of ICANN) to where they can be dealt with.",
        ],
        Uses = ["un-general-assembly", "ecosoc-observers"],
    };

    private static GovernanceModel Part() => new()
    {
        Parties =
        [
            new("cstd") { Name = "Commission on Science and Technology for Development", Kind = PartyKind.Organisation, Group = StakeholderGroup.Intergovernmental },
            new("intergovernmental-organisations") { Name = "Organisations between states that deal with the Internet", Kind = PartyKind.Class, Group = StakeholderGroup.Intergovernmental },
            new("internet-technical-community") { Name = "Technical and academic community of the Internet", Kind = PartyKind.Class, Group = StakeholderGroup.TechnicalCommunity },
        ],
        Stakes =
        [
            new("internet-users", Policy) { Bears = Bearing.Loss },
            new("un-members", Policy),
            new("businesses", Policy) { Bears = Bearing.Cost },
            new("civil-society", Policy),
            new("internet-technical-community", Policy) { Bears = Bearing.Cost },
        ],
        Mandates =
        [
            new("ecosoc", "cstd", Power.Advise, Policy, Instrument.Charter, "cstd-terms")
            {
                Term = Term.Since(new(2006, 7, 28)),
                EndableBy = ["ecosoc"],
                Source = Cite.General("ECOSOC resolution 2006/46: follow-up of the world summit"),
            },
            Terms("wgec-first", "wgec-first-terms", "A/RES/67/195", First),
            Terms("wgec-second", "wgec-second-terms", "A/RES/70/125", Second),
        ],
        Bodies =
        [
            new("cstd-members", [new("member", 43) { NamedBy = "ecosoc" }, new("observer", 1) { Id = "other-states-drafting", Rights = Rights.Attend | Rights.Speak | Rights.Propose }])
            {
                Name = "Commission on Science and Technology for Development",
                Of = "cstd",
                Source = Cite.Checked("CSTD: 43 members elected by ECOSOC; any state may join the drafting"),
                Procedures =
                [
                    new(Rule.MajorityOfVotesCast)
                    {
                        Name = "Majority of those present and voting",
                        Admits = Delegations.Votes,
                        Source = Cite.General("Rules of procedure of the functional commissions of ECOSOC, rule 58"),
                    },
                    Delegations.Consensus("Resolutions on the world summit: never put to the vote", Cite.Checked("Practice of the CSTD on its resolutions on WSIS")) with { QuestionType = "wsis-resolution" },
                ],
            },
            Group("wgec-first", "Working Group on Enhanced Cooperation, 2013 and 2014", "A/RES/67/195", First),
            Group("wgec-second", "Working Group on Enhanced Cooperation, 2016 to 2018", "A/RES/70/125", Second),
        ],
        Observations =
        [
            new("wgec-first", "temporary", true),
            new("wgec-first", "report-adopted", false) { Source = Failures },
            new("wgec-second", "temporary", true),
            new("wgec-second", "report-adopted", false) { Source = Failures },
            new("cstd-members", "clearing-house", true) { Source = Cite.Document("Internet Democracy Project 2013: the part it should have, mapping and routing issues without deciding") },
        ],
    };

    private static Term First { get; } = new(new(2012, 12, 21), new(2015, 1, 1));

    private static Term Second { get; } = new(new(2015, 12, 16), new(2019, 1, 1));

    private static Mandate Terms(string group, string id, string resolution, Term term) => new("cstd", group, Power.Advise, Policy, Instrument.Charter, id)
    {
        Term = term,
        EndableBy = ["cstd", "general-assembly"],
        Source = Cite.General($"{resolution}: working group on enhanced cooperation"),
    };

    private static Body Group(string id, string name, string resolution, Term term) => new(id,
    [
        .. Delegations.FromClass("member", "un-members", "state", 22),
        .. Delegations.FromClass("member", "businesses", "business", 5),
        .. Delegations.FromClass("member", "civil-society", "civil-society", 5),
        .. Delegations.FromClass("member", "internet-technical-community", "technical", 5),
        .. Delegations.FromClass("member", "intergovernmental-organisations", "organisation", 5),
    ])
    {
        Name = name,
        Term = term,
        Procedures = [Delegations.Consensus("Consensus", Cite.General($"{resolution}: mandate of the working group"))],
    };
}
