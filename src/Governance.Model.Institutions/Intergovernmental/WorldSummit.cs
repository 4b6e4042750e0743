namespace Governance.Model;

/// <summary>The summit of 2003 and 2005 on the information society, and the lines of action that came out of it.</summary>
internal static class WorldSummit
{
    private static readonly Source Democracy = Cite.Document("Internet Democracy Project 2013");

    public static Institution Institution { get; } = new("wsis", "WSIS, Action Lines", InstitutionFamily.Intergovernmental,
        Cite.General("World Summit on the Information Society, Geneva 2003 and Tunis 2005; A/RES/56/183"), Part)
    {
        Summary = "States negotiated two texts by consensus at the World Summit on the Information Society, in Geneva in 2003 and in Tunis in 2005, with business and civil society "
            + "as observers. The texts are political commitments that each state may follow or not. Agencies of the United Nations facilitate the action lines, which set an agenda and no rule.",
        Notes =
        [
            "The action lines put questions of development (capacity, waste) beside questions of governance (privacy, security, expression). One proposal gives the latter a heading of their own, "
            + "with a coalition of agencies that runs an open group for each issue: first its scope, then to decide or to delegate.",
            "Whether the summits on artificial intelligence repeat its twenty years without a decision is disputed; see the comparison of both among the observations.",
            "All 191 members of the United Nations of that time have a seat here; how many came to each phase is not entered, and consensus needs no number.",
        ],
        Uses = ["un-general-assembly", "itu-wtpf"],
    };

    private static GovernanceModel Part() => new()
    {
        Parties =
        [
            new("wsis-facilitators") { Name = "Agencies that facilitate the action lines", Kind = PartyKind.Class, Group = StakeholderGroup.Intergovernmental },
        ],
        Stakes =
        [
            new("internet-users", "information-society") { Bears = Bearing.Loss },
            new("low-income-regions", "information-society") { Bears = Bearing.Loss },
            new("civil-society", "information-society"),
            new("businesses", "information-society") { Bears = Bearing.Cost },
            new("un-members", "information-society") { Bears = Bearing.Cost },
        ],
        Mandates =
        [
            new("general-assembly", "wsis-summit", Power.Advise, "information-society", Instrument.Charter, "wsis-convening")
            {
                Term = new(new(2001, 12, 21), new(2005, 11, 19)),
                EndableBy = ["general-assembly"],
                Source = Cite.General("A/RES/56/183"),
            },
            new("itu", "wsis-summit", Power.Advise, "information-society", Instrument.Charter, "wsis-proposal-of-itu")
            {
                EndableBy = ["itu"],
                Source = Cite.General("ITU Plenipotentiary Conference, Resolution 73, Minneapolis 1998"),
            },
            new("wsis-facilitators", "wsis-action-lines", Power.Advise, "information-society/action-lines", Instrument.Consent, "wsis-facilitation")
            {
                Term = Term.Since(new(2005, 11, 18)),
                EndableBy = ["wsis-facilitators", "general-assembly"],
                Source = Cite.General("Tunis Agenda for the Information Society, par. 108 to 110 and annex"),
            },
        ],
        Bodies = Meetings(),
        Observations =
        [
            new("wsis-summit", "years-without-binding-output", 20) { Source = Cite.Document("McElroy's 21 questions (February 2026): twenty years of deadlock") },
            new("wsis-summit", "negotiated-mandate", true) { Source = Cite.General("Convened by resolution of the General Assembly; texts negotiated by states") },
            new("wsis-summit", "sanction-exists", false),
            new("wsis-action-lines", "clearing-house", false) { Source = Democracy },
        ],
    };

    private static EquatableArray<Body> Meetings() =>
    [
        new("wsis-summit",
        [
            .. Delegations.FromClass("state", "un-members", "state", 191), // members of the United Nations at the time, all of them invited
            new("observer", holder: "civil-society") { Rights = Rights.Attend | Rights.Speak },
            new("observer", holder: "businesses") { Rights = Rights.Attend | Rights.Speak },
            new("observer", holder: "wsis-facilitators") { Rights = Rights.Attend | Rights.Speak },
        ])
        {
            Name = "World Summit on the Information Society",
            Term = new(new(2003, 12, 10), new(2005, 11, 19)),
            Procedures = [Delegations.Consensus("Negotiated texts by consensus of the states", Cite.General("Geneva Declaration of Principles, 12 December 2003; Tunis Commitment, 18 November 2005"))],
        },
        new("wsis-action-lines",
        [
            new("facilitator", holder: "wsis-facilitators") { Rights = Rights.Attend | Rights.Speak },
            new("participant", 1) { Id = "anybody", Rights = Rights.Attend | Rights.Speak },
        ])
        {
            Name = "Meetings on the action lines: no rule for a decision is known",
            Source = Democracy,
        },
    ];
}
