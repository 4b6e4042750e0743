namespace Governance.Model;

/// <summary>The association of network operators that keeps the register of numbers for Europe, the Middle East and parts of Central Asia.</summary>
internal static class RipeNcc
{
    private static readonly Source Articles = Cite.Checked("Articles of association of the RIPE NCC");
    private static readonly Source Mirage = Cite.Document("The multi-stakeholder mirage (heng.lu), citing RIPE Labs");

    public static Institution Institution { get; } = new("ripe-ncc", "RIPE NCC GM", InstitutionFamily.NamesAndNumbers,
        Cite.General("RIPE NCC: Articles of association, Standard Service Agreement"), Part)
    {
        Summary = "The RIPE NCC is a Dutch association that keeps the register of IP addresses and AS numbers for its region. Its members, one vote each, "
            + "decide in the General Meeting on charges, the board and the Articles; the result binds all of them, and nobody outside.",
        Notes =
        [
            "The share that an ordinary resolution needs is that of the votes cast; no quorum of turnout is known.",
            "Two thirds for amendments and for the dismissal of board members are general knowledge, not checked.",
            "Two per cent of the whole voting power can put an item on the agenda; since every member has one vote, that is two per cent of the members. Candidate members, in their first six months, have no vote.",
            "The meeting is convened at least four weeks ahead; the records of its decisions do not say when, so no rule here asks for it.",
            "In May 2026 a charging scheme recommended by the board came in just under half of the votes, although nearly three quarters of the members would have paid less; the counts are not of record.",
        ],
        Parameters =
        [
            new("board-seats", "How many sit on the Executive Board?", 7, "The Articles allow three to seven; seven is the number in recent years."),
        ],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties =
        [
            new("ripe-ncc") { Name = "RIPE NCC", Kind = PartyKind.Association, Group = StakeholderGroup.TechnicalCommunity, Region = "europe" },
            new("ripe-members", 19_713)
            {
                Name = "Members of the RIPE NCC",
                Group = StakeholderGroup.PrivateSector,
                Region = "europe",
                Source = Cite.Document("The multi-stakeholder mirage (heng.lu), citing RIPE Labs: 19,713 eligible members in May 2025"),
            },
            new("resource-users") { Name = "Users of number resources who are not members", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector },
            new("operators-outside") { Name = "Operators who are not members", Kind = PartyKind.Class, Group = StakeholderGroup.TechnicalCommunity },
        ],
        Stakes =
        [
            new("ripe-members", "numbers") { Bears = Bearing.Loss | Bearing.Cost },
            new("resource-users", "numbers") { Bears = Bearing.Loss | Bearing.Cost },
            new("operators-outside", "numbers") { Bears = Bearing.Loss },
            new("public", "numbers") { Bears = Bearing.Loss },
        ],
        Mandates =
        [
            new("ripe-members", "ripe-general-meeting", Power.Bind, "numbers", Instrument.Membership, "ripe-membership")
            {
                EndableBy = ["ripe-members"],
                Source = Cite.General("Articles of association and Standard Service Agreement"),
            },
            new("ripe-members", "ripe-ncc", Power.Bind, new Scope(["numbers"], except: ["numbers/charges"]), Instrument.Contract, "ripe-standard-service-agreement")
            {
                EndableBy = ["ripe-members", "ripe-ncc"],
                Source = Cite.General("RIPE NCC Standard Service Agreement; what members pay is for the General Meeting"),
            },
        ],
        Bodies = [GeneralMeeting(), Agenda(), Nomination(), ExecutiveBoard(numbers)],
        Chokepoints =
        [
            new("ripe-registry", "ripe-ncc") { Name = "The register of numbers of the RIPE NCC, with RPKI and reverse DNS", MustBeUnique = true },
            new("ripe-transfer-recognition", "ripe-ncc") { Name = "Recognition by the RIPE NCC that numbers have gone to somebody else" },
        ],
        Capabilities =
        [
            new("route-with-ripe-numbers", Requirement.Any("ripe-registry", new Route("transfer-to-another-registry", "ripe-transfer-recognition") { Cost = 1 }))
            {
                Name = "Route traffic under numbers registered with the RIPE NCC",
                Unit = "transfers of the whole holding",
                WantedBy = ["ripe-members", "resource-users"],
                Source = Cite.General("The only way out is a transfer, which the registry itself must recognise; the cost counts the transfer, since no price is of record"),
            },
        ],
        Observations =
        [
            new("ripe-general-meeting", "votes-cast", 1_039) { Source = Mirage },
            new("ripe-general-meeting", "eligible", 19_713) { Source = Mirage },
            new("ripe-general-meeting", "candidate-members-vote", false) { Source = Cite.Checked("Mail to the RIPE NCC members' list, 2011") },
            new("ripe-general-meeting", "members-paying-less-under-model-b", Fraction.Percent(74)) { Source = Cite.Checked("RIPE Labs, GM May 2026: Why did people vote the way they did?") },
            .. RegistryFlags.Of("ripe-registry"),
        ],
        Sources = [.. ((string[])["ripe-general-meeting", "ripe-agenda-petition", "ripe-board-nomination"]).Select(body => new SourcedFigure($"bodies[{body}].seats[member].count", Mirage))],
    };

    private static Body GeneralMeeting() => new("ripe-general-meeting", [new("member", 19_713)])
    {
        Name = "General Meeting of the RIPE NCC",
        Of = "ripe-ncc",
        Source = Articles,
        Procedures =
        [
            new(Rule.MajorityOfVotesCast) { Name = "Ordinary resolution: no quorum of turnout", Source = Cite.General("RIPE NCC Articles of association, art. 16") },
            new(Rule.All(new DocketCriterion("ripe-agenda-petition"), Rule.MajorityOfVotesCast))
            {
                Name = "Item that members have put on the agenda",
                QuestionType = "item-of-members",
                Source = Cite.Checked("RIPE NCC, How the GM works: Articles of association, art. 15.6", "https://ripe.net/membership/gm/meetings/october-2024/how-the-gm-works"),
            },
            new(Rule.TwoThirdsOfVotesCast) { Name = "Amendment of the Articles", QuestionType = "amend-articles", Source = Cite.General("RIPE NCC Articles of association, art. 21") },
            new(Rule.All(new DocketCriterion("ripe-board-nomination"), Rule.MajorityOfVotesCast))
            {
                Name = "Appointment of a nominee to the board",
                QuestionType = "appoint-board-member",
                Source = Cite.Checked("RIPE NCC Executive Board: nomination, appointment, term, dismissal and representation; more nominees than seats are an election by ranked ballots"),
            },
            new(Rule.TwoThirdsOfVotesCast) { Name = "Dismissal of a member of the board", QuestionType = "dismiss-board-member", Source = Cite.General("RIPE NCC Articles of association") },
            new(Rule.Silence(brokenBy: 100, windowDays: 21))
            {
                Name = "Minutes become final unless 100 members object",
                QuestionType = "minutes",
                Admits = [Position.InFavour, Position.Abstaining, Position.NotObjecting, Position.Objecting],
                Source = Cite.Checked("RIPE NCC Articles of association, art. 19.4"),
            },
        ],
    };

    private static Body Agenda() => new("ripe-agenda-petition", [new("member", 19_713)], Rule.AtLeast(Fraction.Percent(2), ShareBase.Entitled))
    {
        Name = "Members who ask for an item on the agenda: two per cent of the whole voting power",
        Source = Cite.Checked("RIPE NCC, How the GM works: Articles of association, art. 15.6", "https://ripe.net/membership/gm/meetings/october-2024/how-the-gm-works"),
    };

    private static Body Nomination() => new("ripe-board-nomination", [new("member", 19_713)], Rule.Floor(5))
    {
        Name = "Members who support a nominee for the board in writing",
        Source = Cite.Checked("RIPE NCC Executive Board: nomination, appointment, term, dismissal and representation: at least five members"),
    };

    private static Body ExecutiveBoard(InstitutionParameters numbers) => new("ripe-executive-board", [new("elected-member", (long)numbers["board-seats"].Floor()) { NamedBy = "ripe-members" }])
    {
        Name = "Executive Board of the RIPE NCC",
        Of = "ripe-ncc",
        Source = Cite.Checked("RIPE NCC Executive Board: nomination, appointment, term, dismissal and representation: three to seven members"),
        Procedures = [new(Rule.MajorityOfVotesCast) { Name = "Resolution of the board; policy is made by the RIPE community", Over = Scope.EverythingExcept(["numbers/policy"]), Source = Cite.General("A majority of votes cast is assumed; the record does not give the rule") }],
    };
}
