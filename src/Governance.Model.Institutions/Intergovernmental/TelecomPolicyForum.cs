namespace Governance.Model;

/// <summary>The forum of the telecommunication union whose opinions may not prescribe anything.</summary>
internal static class TelecomPolicyForum
{
    private const string Policy = "telecommunications/policy";

    private static readonly Source ResolutionTwo = Cite.Checked("ITU Resolution 2: the forum shall not produce prescriptive regulatory outcomes");

    public static Institution Institution { get; } = new("itu-wtpf", "ITU WTPF", InstitutionFamily.Intergovernmental,
        Cite.General("ITU Resolution 2; Constitution and Convention of the ITU"), Part)
    {
        Summary = "The World Telecommunication/ICT Policy Forum brings the members of the International Telecommunication Union together to agree on opinions. An opinion needs consensus, and the "
            + "resolution that created the forum says that it prescribes nothing: it advises the members. In 2013 six opinions were adopted; one on the role of governments was not.",
        Notes =
        [
            "The draft opinion of Brazil on the role of governments was discussed in 2013 and not endorsed. Six others were adopted by the same governments; who had proposed them is not counted here.",
            "193 states were members in 2013; consensus needs no number. Firms and associations take part as sector members without a vote.",
        ],
    };

    private static GovernanceModel Part() => new()
    {
        Parties =
        [
            new("itu") { Name = "International Telecommunication Union", Kind = PartyKind.Organisation, Group = StakeholderGroup.Intergovernmental },
            new("itu-members", 193) { Name = "Member states of the International Telecommunication Union", Group = StakeholderGroup.Government, Source = Cite.General("193 member states in 2013") },
            new("itu-sector-members") { Name = "Sector members of the International Telecommunication Union", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector },
        ],
        Stakes =
        [
            new("itu-members", Policy),
            new("itu-sector-members", Policy) { Bears = Bearing.Cost },
            new("internet-users", Policy) { Bears = Bearing.Loss },
        ],
        Mandates =
        [
            new("itu-members", "wtpf", Power.Advise, Policy, Instrument.Treaty, "wtpf-advises-members") { EndableBy = ["itu-members"], Source = ResolutionTwo },
        ],
        Bodies =
        [
            new("wtpf", [new("member", 193), new("sector-member", holder: "itu-sector-members") { Rights = Rights.Attend | Rights.Speak }])
            {
                Name = "World Telecommunication/ICT Policy Forum",
                Source = ResolutionTwo,
                Procedures = [Delegations.Consensus("Opinions by consensus", Cite.Checked("ITU Resolution 2; WTPF-13/16, report of the chair"))],
            },
        ],
        Observations =
        [
            new("wtpf", "opinions-adopted", 6) { Source = Cite.Checked("WTPF-13/16, report of the chair") },
            new("wtpf", "drafts-not-endorsed", 1) { Source = Cite.Checked("Draft opinion of Brazil on the role of governments, 2013: not endorsed") },
        ],
        Sources =
        [
            new("bodies[wtpf].seats[member].count", Cite.General("193 member states in 2013; the rule needs no number")),
        ],
    };
}
