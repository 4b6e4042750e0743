namespace Governance.Model;

/// <summary>The association of network operators that keeps the register of numbers for Europe, the Middle East and parts of Central Asia.</summary>
internal static class RipeNcc
{
    private static readonly Source Articles = Cite.Checked("Articles of association of the RIPE NCC");

    public static Institution Institution { get; } = new("ripe-ncc", "RIPE NCC GM", InstitutionFamily.NamesAndNumbers,
        Cite.General("RIPE NCC: Articles of association, Standard Service Agreement"), Part)
    {
        Summary = "The RIPE NCC is a Dutch association that keeps the register of IP addresses and AS numbers for its region. Its members, one vote each, "
            + "decide in the General Meeting on charges, the board and the Articles; the result binds all of them, and nobody outside.",
        Notes =
        [
            "The share that an ordinary resolution needs is that of the votes cast; no quorum of turnout is known.",
            "Two thirds for amendments and for the dismissal of board members are general knowledge, not checked.",
        ],
    };

    private static GovernanceModel Part() => new()
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
        ],
        Bodies = [GeneralMeeting()],
        Chokepoints =
        [
            new("ripe-registry", "ripe-ncc") { Name = "The register of numbers of the RIPE NCC, with RPKI and reverse DNS", MustBeUnique = true },
        ],
        Capabilities =
        [
            new("route-with-ripe-numbers", "ripe-registry") { Name = "Route traffic under numbers registered with the RIPE NCC", WantedBy = ["ripe-members", "resource-users"] },
        ],
    };

    private static Body GeneralMeeting() => new("ripe-general-meeting", [new("member", 19_713)])
    {
        Name = "General Meeting of the RIPE NCC",
        Of = "ripe-ncc",
        Source = Articles,
        Procedures =
        [
            new(Rule.MajorityOfVotesCast) { Name = "Ordinary resolution: no quorum of turnout", Source = Cite.General("RIPE NCC Articles of association, art. 16") },
            new(Rule.TwoThirdsOfVotesCast) { Name = "Amendment of the Articles", QuestionType = "amend-articles", Source = Cite.General("RIPE NCC Articles of association, art. 21") },
            new(Rule.Silence(brokenBy: 100, windowDays: 21))
            {
                Name = "Minutes become final unless 100 members object",
                QuestionType = "minutes",
                Admits = [Position.InFavour, Position.Abstaining, Position.NotObjecting, Position.Objecting],
                Source = Cite.Checked("RIPE NCC Articles of association, art. 19.4"),
            },
        ],
    };
}
