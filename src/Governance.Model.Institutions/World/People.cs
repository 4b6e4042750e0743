namespace Governance.Model;

/// <summary>Classes of people and of organisations that decisions of many institutions reach, whether or not anybody asked them.</summary>
internal static class People
{
    private static readonly Source Known = Cite.General("Classes of affected parties as the debate names them; their sizes are not counted here");

    public static GovernanceModel Part { get; } = new GovernanceModel
    {
        Parties =
        [
            Class("public", "The public", StakeholderGroup.CivilSociety),
            Class("internet-users", "Users of the Internet", StakeholderGroup.CivilSociety),
            Class("citizens", "Citizens of states", StakeholderGroup.CivilSociety),
            Class("civil-society", "Civil society organisations", StakeholderGroup.CivilSociety),
            Class("academics", "Academics and research institutions", StakeholderGroup.Academia),
            Class("businesses", "Businesses", StakeholderGroup.PrivateSector),
            Class("small-businesses", "Small and medium businesses", StakeholderGroup.PrivateSector),
            Class("network-operators", "Operators of networks", StakeholderGroup.TechnicalCommunity),
            Class("registrants", "Registrants of domain names", StakeholderGroup.PrivateSector),
            Class("implementers", "Implementers of Internet standards", StakeholderGroup.TechnicalCommunity),
            Class("vendors", "Vendors of equipment and software", StakeholderGroup.PrivateSector),
            Class("ai-developers", "Developers of AI systems", StakeholderGroup.PrivateSector),
            Class("ai-deployers", "Those who deploy AI systems", StakeholderGroup.PrivateSector),
            Class("ai-users", "Users of AI systems", StakeholderGroup.CivilSociety),
            Class("software-users", "Users of software", StakeholderGroup.CivilSociety),
            Class("app-developers", "Developers of applications", StakeholderGroup.PrivateSector),
            Class("low-income-regions", "People in low- and middle-income countries", StakeholderGroup.CivilSociety),
        ],
    }.SourcedBy(Known);

    private static Party Class(string id, string name, StakeholderGroup group) => new(id) { Name = name, Kind = PartyKind.Class, Group = group };
}
