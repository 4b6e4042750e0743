namespace Governance.Model;

/// <summary>The council of forty-seven states that recommends on human rights, and from which the Assembly may suspend a member.</summary>
internal static class HumanRightsCouncil
{
    private static readonly Source Founding = Cite.Checked("A/RES/60/251");

    private static readonly Term SinceFounding = Term.Since(new(2006, 3, 15));

    public static Institution Institution { get; } = new("un-hrc", "UN HRC", InstitutionFamily.Intergovernmental, Cite.General("A/RES/60/251; HRC resolution 5/1"), Part)
    {
        Summary = "The Human Rights Council has forty-seven states, elected by a majority of all members of the General Assembly for three years. It decides by majority, and what it says to states is a "
            + "recommendation. The Assembly, whose subsidiary organ it is, may suspend a member by two thirds of those present and voting.",
        Notes =
        [
            "In 2022 the Assembly suspended the Russian Federation by 93 to 24, with 58 abstentions that do not count as votes.",
            "One proposal would let open processes on an issue delegate to it the drafting of a treaty, for example on privacy; states would then bind themselves by ratifying.",
        ],
        Uses = ["un-general-assembly"],
    };

    private static GovernanceModel Part() => new()
    {
        Stakes =
        [
            new("public", "human-rights") { Bears = Bearing.Loss },
            new("public", "un/internal/human-rights-council") { Bears = Bearing.Loss },
            new("civil-society", "human-rights"),
            new("un-members", "human-rights"),
        ],
        Mandates =
        [
            new("human-rights-council", "general-assembly", Power.Bind, Scope.Everything, Instrument.Charter, "human-rights-council-under-assembly") { Term = SinceFounding, EndableBy = ["general-assembly"], Source = Founding },
            new("un-members", "human-rights-council", Power.Advise, "human-rights", Instrument.Charter, "human-rights-council-advises")
            {
                Term = SinceFounding,
                EndableBy = ["general-assembly"],
                Duties = [new("un-members", "take part in the periodic review of its own record") { Discretion = Discretion.Means, Source = Cite.General("A/RES/60/251, par. 5(e)") }],
            },
        ],
        Bodies =
        [
            new("human-rights-council",
            [
                new("member", 13) { Id = "african-states" },
                new("member", 13) { Id = "asia-pacific-states" },
                new("member", 6) { Id = "eastern-european-states" },
                new("member", 8) { Id = "latin-american-and-caribbean-states" },
                new("member", 7) { Id = "western-european-and-other-states" },
                new("observer", holder: "un-members") { Rights = Rights.Attend | Rights.Speak },
                new("observer", holder: "civil-society") { Rights = Rights.Attend | Rights.Speak },
            ])
            {
                Name = "Human Rights Council",
                Term = SinceFounding,
                Procedures =
                [
                    new(Rule.MajorityOfVotesCast)
                    {
                        Name = "Majority of the members present and voting",
                        Admits = Delegations.Votes,
                        Source = Cite.General("Rules of procedure of the Human Rights Council, HRC resolution 5/1, rule 20"),
                    },
                ],
            },
        ],
        Observations =
        [
            new("human-rights-council", "regions-represented", 5),
            new("human-rights-council", "recourse", false) { Source = Cite.General("No review of its recommendations is known") },
        ],
    };
}
