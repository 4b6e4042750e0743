namespace Governance.Model;

/// <summary>The assembly in which every member of the United Nations has one vote.</summary>
internal static class GeneralAssembly
{
    private static readonly DateOnly CharterInForce = new(1945, 10, 24);

    public static Institution Institution { get; } = new("un-general-assembly", "UNGA", InstitutionFamily.Intergovernmental,
        Cite.General("Charter of the United Nations, art. 9 to 22; Rules of procedure of the General Assembly"), Part)
    {
        Summary = "All 193 member states sit in the General Assembly with one vote each. Important questions need two thirds of the members present and voting, other "
            + "questions a majority, and those who abstain do not count as voting. What it says to states is advice; what it decides on the inner life of the United "
            + "Nations (members, budget, organs, credentials) binds there.",
        Notes =
        [
            "Whether a question is important may itself be put to the vote, by majority: so it was with the representation of China from 1961 to 1971.",
            "The Assembly had fewer members in earlier years. No rule that counts votes cast depends on it; those that count all members are given from 14 July 2011 on.",
            "Since 1986 the budget is as a rule adopted by consensus, although two thirds would do.",
            "The seats of observers are those of today: the State of Palestine may also propose since May 2024, and the International Chamber of Commerce came in December 2016.",
        ],
        Parameters =
        [
            new(
                "abstentions-count",
                "Whether those who abstain count as voting",
                0,
                "Rule 86 of the Assembly says that they do not. The other reading is here so that the two can be compared."),
        ],
        Uses = ["un-security-council"],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties =
        [
            new("united-nations") { Name = "United Nations", Kind = PartyKind.Organisation, Group = StakeholderGroup.Intergovernmental },
            new("un-secretariat") { Name = "United Nations Secretariat", Kind = PartyKind.Organisation, Group = StakeholderGroup.Intergovernmental },
            new("icc")
            {
                Name = "International Chamber of Commerce",
                Kind = PartyKind.Association,
                Group = StakeholderGroup.PrivateSector,
                Attributes = [new("is-state", false), new("is-organisation-of-states", false), new("covers-matters-of-interest-to-the-assembly", true)],
            },
        ],
        Stakes =
        [
            new("un-members", "un/internal") { Bears = Bearing.Cost, Note = "They pay the budget" },
            new("un-secretariat", "un/internal"),
        ],
        Mandates = Grants(),
        Bodies = [Assembly(numbers["abstentions-count"] > 0), Ratification()],
        Chokepoints =
        [
            new("un-credentials", "general-assembly") { Name = "Who speaks for a state in the United Nations, and the budget of the organisation", MustBeUnique = true },
        ],
        Capabilities =
        [
            new("be-represented-at-the-un", "un-credentials") { Name = "Be represented in the United Nations", WantedBy = ["un-members"] },
        ],
        Observations =
        [
            new("general-assembly", "regions-represented", 5) { Source = Cite.General("Regional groups of the member states") },
            new("general-assembly", "process-transparent", true) { Source = Cite.General("Meetings and recorded votes are public") },
            new("general-assembly", "states-equal", true) { Source = Cite.General("Charter of the United Nations, art. 18(1): one vote each") },
        ],
        Sources =
        [
            new("bodies[general-assembly].seats[member].count", Cite.General("193 since 2011; fewer in earlier sessions")),
        ],
    };

    private static Body Assembly(bool abstentionsCount) => new("general-assembly",
    [
        new("member", 193),
        new("observer", holder: "holy-see") { Rights = Rights.Attend | Rights.Speak },
        new("observer", holder: "palestine") { Rights = Rights.Attend | Rights.Speak | Rights.Propose },
        new("observer", holder: "european-union") { Rights = Rights.Attend | Rights.Speak },
        new("observer", holder: "icc") { Rights = Rights.Attend | Rights.Speak },
    ])
    {
        Name = "General Assembly",
        Of = "united-nations",
        Procedures = [.. AssemblyProcedures.Ordinary(abstentionsCount), .. AssemblyProcedures.OfAllMembers, .. AssemblyProcedures.Representation],
    };

    private static Body Ratification() => new("un-charter-ratification", [.. Delegations.Of("member", Nations.MembersOf("un-permanent-five")), new("member", 188) { Id = "other-members" }])
    {
        Name = "Members of the United Nations ratifying an amendment of the Charter",
        Source = Cite.General("Charter of the United Nations, art. 108 and 109"),
        Procedures =
        [
            new(Rule.All(
                new DocketCriterion("charter-amendment-adopted"),
                Rule.AtLeast(Fraction.TwoThirds, ShareBase.Entitled),
                Rule.Among(SeatSelection.Named([.. Nations.MembersOf("un-permanent-five")]), Rule.UnanimityOfMembers)))
            {
                Name = "After the Assembly adopted it: two thirds of the members, all permanent members of the Security Council among them",
                Admits = [Position.InFavour],
                Term = Term.Since(new(2011, 7, 14)),
            },
        ],
    };

    private static EquatableArray<Mandate> Grants() =>
    [
        new("un-members", "general-assembly", Power.Bind, "un/internal", Instrument.Treaty, "charter-assembly-binds-members")
        {
            Term = Term.Since(CharterInForce),
            EndableBy = ["un-members", "un-permanent-five"], // art. 108: two thirds amend the Charter, all permanent members among them
            EndableTogether = true,
            Duties = [new("un-members", "bear the expenses as apportioned") { Source = Cite.General("Charter of the United Nations, art. 17(2)") }],
            Source = Cite.General("Charter of the United Nations, art. 4 to 6, 17, 18, 21 and 22"),
        },
        new("un-members", "general-assembly", Power.Advise, Scope.Everything, Instrument.Treaty, "charter-assembly-advises-members")
        {
            Term = Term.Since(CharterInForce),
            EndableBy = ["un-members", "un-permanent-five"],
            EndableTogether = true,
            Source = Cite.General("Charter of the United Nations, art. 10 to 14"),
        },
        new("un-secretariat", "general-assembly", Power.Bind, Scope.Everything, Instrument.Treaty, "charter-assembly-binds-secretariat")
        {
            Term = Term.Since(CharterInForce),
            EndableBy = ["un-members", "un-permanent-five"],
            EndableTogether = true,
            Duties = [new("un-secretariat", "perform the functions entrusted to it")],
            Source = Cite.General("Charter of the United Nations, art. 97, 98 and 101"),
        },
    ];
}
