namespace Governance.Model;

/// <summary>The yearly forum on the Internet that decides nothing, and the group that plans its programme.</summary>
internal static class InternetGovernanceForum
{
    private static readonly Source TunisAgenda = Cite.General("Tunis Agenda for the Information Society, par. 72 to 78");

    private static readonly Source Terms = Cite.Checked("Multistakeholder Advisory Group: appointed by the Secretary-General, in personal capacity, to advise on the programme; 40 members, 50 in 2008, 55 in 2016 and 2017");

    private static readonly AdvisoryGroup[] AdvisoryGroups =
    [
        new("igf-advisory-group-2008", 50, new(new(2008, 1, 1), new(2009, 1, 1))),
        new("igf-advisory-group-2016", 55, new(new(2016, 1, 1), new(2018, 1, 1))),
        new("igf-advisory-group", 40, Term.Since(new(2018, 1, 1))),
    ];

    public static Institution Institution { get; } = new("igf", "IGF + MAG", InstitutionFamily.Intergovernmental,
        Cite.General("Tunis Agenda, par. 72 to 78; terms of reference of the Multistakeholder Advisory Group"), Part)
    {
        Summary = "The Internet Governance Forum meets once a year on the invitation of the Secretary-General of the United Nations, and anybody may speak. It has no rule by "
            + "which anything could be decided, so that its conclusions bind nobody and are nobody's decision. A group of forty, appointed by the Secretary-General, advises on the programme.",
        Notes =
        [
            "The advisory group had 50 members in 2008 and 55 in 2016 and 2017. Its size in other years before 2018 is not of record, so that it is not entered there.",
            "A working group of the commission on science and technology proposed improvements of the forum; what became of each is not entered.",
            "How the forty places are shared among governments, business, civil society and the technical community is not of record here.",
            "That the forum is permanent since the review of the world summit in December 2025 is general knowledge. A permanent forum is still a forum.",
            "One proposal gives the forum the part of a clearing house that collects structured feedback and does not decide; another objects that it missed the power of large firms.",
        ],
        Uses = ["un-general-assembly"],
    };

    private static GovernanceModel Part() => new()
    {
        Parties =
        [
            new("igf-participants") { Name = "Those who take part in the forum", Kind = PartyKind.Class },
        ],
        Stakes =
        [
            new("public", "internet/governance") { Bears = Bearing.Loss },
            new("internet-users", "internet/governance") { Bears = Bearing.Loss },
            new("civil-society", "internet/governance"),
            new("businesses", "internet/governance") { Bears = Bearing.Cost },
            new("network-operators", "internet/governance") { Bears = Bearing.Loss | Bearing.Cost },
            new("un-members", "internet/governance"),
        ],
        Mandates =
        [
            .. AdvisoryGroups.Select(group => new Mandate("un-secretariat", group.Id, Power.Advise, "internet/governance/programme", Instrument.Charter, $"{group.Id}-terms")
            {
                Term = group.Term,
                EndableBy = ["un-secretariat"],
                Source = Terms,
            }),
            new("general-assembly", "un-secretariat", Power.Advise, "internet/governance", Instrument.Charter, "igf-convening")
            {
                Term = Term.Since(new(2005, 11, 18)),
                EndableBy = ["general-assembly"],
                Duties = [new("un-secretariat", "convene the forum") { Discretion = Discretion.Means }],
                Source = TunisAgenda,
            },
        ],
        Bodies =
        [
            new("igf-forum",
            [
                new("participant", holder: "igf-participants") { Rights = Rights.Attend | Rights.Speak },
                new("host", 1) { Rights = Rights.Attend | Rights.Speak },
            ])
            {
                Name = "Internet Governance Forum, main session",
                Source = Cite.Document("The multi-stakeholder mirage (heng.lu): a microphone is not a lever"),
            },
            .. AdvisoryGroups.Select(group => new Body(group.Id, [new("member", group.Members) { NamedBy = "un-secretariat" }])
            {
                Name = $"Multistakeholder Advisory Group of {group.Members}",
                Term = group.Term,
                Source = Terms,
                Procedures = [Delegations.Consensus("Advice on the programme, as a rule by consensus", Cite.General("Working practice of the Multistakeholder Advisory Group"))],
            }),
        ],
        Observations =
        [
            new("igf-forum", "years-without-binding-output", 20) { Source = Cite.General("First meeting in 2006; no decision up to 2026, and no rule for one") },
            new("igf-forum", "clearing-house", true) { Source = Cite.Document("Internet Democracy Project 2013: the part it should have, without deciding") },
            new("igf-forum", "temporary", false) { Source = Cite.General("Permanent since the twenty-year review of the world summit, December 2025") },
            new("igf-forum", "sanction-exists", false) { Source = Cite.Document("The multi-stakeholder mirage (heng.lu): a permanent forum is still a forum") },
            new("igf-forum", "process-transparent", true) { Source = Cite.General("Sessions are open and transcribed") },
            new("igf-forum", "negotiated-mandate", true) { Source = TunisAgenda },
        ],
    };

    /// <summary>The group that plans the programme, at one of its sizes.</summary>
    private sealed record AdvisoryGroup(string Id, int Members, Term Term);
}
