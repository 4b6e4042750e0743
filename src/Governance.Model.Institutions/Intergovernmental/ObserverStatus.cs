namespace Governance.Model;

/// <summary>How those who are not states get into the rooms of the United Nations: consultative status and observer seats.</summary>
internal static class ObserverStatus
{
    private const string Access = "un/internal/observers";

    private static readonly Source Report = Cite.Document("TBI: internet report 2021");

    public static Institution Institution { get; } = new("ecosoc-observers", "ECOSOC status / Observer", InstitutionFamily.Intergovernmental,
        Cite.General("Charter of the United Nations, art. 71; ECOSOC resolution 1996/31"), Part)
    {
        Summary = "The Economic and Social Council admits associations to consultative status, after a committee of nineteen states has looked at them; 5,593 had it in 2021. Observers are admitted "
            + "by the General Assembly, by its own decision only states and organisations between states. Both give access to meetings, and neither gives a vote.",
        Notes =
        [
            "The report of 2021 says that the criteria for observers have no fixed basis. Decision 49/426 of 9 December 1994 gives one: states, and organisations between states on matters of interest to the Assembly.",
            "The International Chamber of Commerce was deferred in three sessions and admitted in December 2016, without a vote: an exception to that decision, and no use of it.",
            "Who has status is decided by the Council, on the recommendation of its committee; the secretariat carries that out, and who is invited to which meeting is not entered.",
            "Grounds that firms may give for a seat are the goals for sustainable development on health, education, work and industry.",
            "Observers have no access to the Security Council, cannot propose and cannot vote; not all of them keep a mission.",
            "Admission by exception is a matter of the Assembly, whose procedure without a vote applies.",
        ],
        Uses = ["un-general-assembly"],
    };

    private static GovernanceModel Part() => new()
    {
        Parties =
        [
            new("ngos-with-status", 5_593)
            {
                Name = "Associations in consultative status",
                Group = StakeholderGroup.CivilSociety,
                Source = Cite.Document("TBI: internet report 2021: 5,593 in 2021"),
            },
        ],
        Stakes =
        [
            new("civil-society", Access),
            new("ngos-with-status", Access) { Bears = Bearing.Cost },
            new("businesses", Access),
            new("icc", Access) { Bears = Bearing.Cost },
        ],
        Mandates =
        [
            new("ngos-with-status", "ecosoc", Power.Bind, "un/internal/consultative-status", Instrument.Membership, "consultative-status")
            {
                Term = Term.Since(new(1946, 6, 21)),
                EndableBy = ["ngos-with-status", "ecosoc"],
                Duties = [new("ngos-with-status", "report every four years") { Discretion = Discretion.Means, Source = Cite.General("ECOSOC resolution 1996/31, par. 61") }],
                Source = Cite.General("ECOSOC resolution 1996/31"),
            },
            new("un-members", "ecosoc", Power.Advise, Scope.Everything, Instrument.Treaty, "charter-economic-council-advises")
            {
                Term = Term.Since(new(1945, 10, 24)),
                EndableBy = ["un-members", "un-permanent-five"],
                EndableTogether = true,
                Source = Cite.General("Charter of the United Nations, art. 62"),
            },
        ],
        Bodies = [Council(), Committee(), Criteria()],
        Chokepoints =
        [
            new("un-meeting-access", "ecosoc") { Name = "Access to the meetings of the United Nations for associations: by status and by invitation", Source = Report },
        ],
        Capabilities =
        [
            new("speak-at-the-un", "un-meeting-access") { Name = "Speak in meetings of the United Nations", WantedBy = ["ngos-with-status", "businesses"], Source = Report },
        ],
        Observations =
        [
            new("icc", "admitted-by-exception", true) { Source = Cite.Checked("A/RES/71/156 of 13 December 2016; deferred at sessions 67, 68 and 69") },
            new("icc", "economies-represented", 120) { Source = Cite.Document("TBI: internet report 2021: members in more than 120 countries") },
            new("un-meeting-access", "process-transparent", false) { Source = Cite.Document("TBI: internet report 2021: access depends on invitation") },
        ],
    };

    private static Body Council() => new("ecosoc", [new("member", 54), new("observer", holder: "ngos-with-status") { Rights = Rights.Attend | Rights.Speak }])
    {
        Name = "Economic and Social Council",
        Procedures =
        [
            new(Rule.MajorityOfVotesCast) { Name = "Majority of members present and voting", Admits = Delegations.Votes, Source = Cite.General("Charter of the United Nations, art. 67(2)") },
            new(Rule.All(new DocketCriterion("recommended-by-ngo-committee"), Rule.MajorityOfVotesCast))
            {
                Name = "Consultative status, on the recommendation of the committee",
                QuestionType = "grant-status",
                Admits = Delegations.Votes,
                Source = Cite.General("ECOSOC resolution 1996/31, par. 15"),
            },
        ],
    };

    private static Body Committee() => new("ecosoc-ngo-committee", [new("member", 19)])
    {
        Name = "Committee on Non-Governmental Organizations",
        Procedures =
        [
            new(Rule.MajorityOfVotesCast) { Name = "Recommendation, first step to consultative status", Admits = Delegations.Votes, Source = Cite.General("Rules of procedure of ECOSOC and of its committees") },
        ],
    };

    private static Body Criteria() => new("observer-criteria", [],
        Rule.Any(
            new AttributeCriterion("is-state", Comparison.EqualTo, true),
            Rule.All(new AttributeCriterion("is-organisation-of-states", Comparison.EqualTo, true), new AttributeCriterion("covers-matters-of-interest-to-the-assembly", Comparison.EqualTo, true))))
    {
        Name = "Who may be an observer of the General Assembly: states, and organisations between states on matters of interest to it",
        Term = Term.Since(new(1994, 12, 9)),
        Source = Cite.Checked("General Assembly, decision 49/426 of 9 December 1994"),
    };
}
