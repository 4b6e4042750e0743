namespace Governance.Model;

/// <summary>States, and the classes of states that treaties make.</summary>
internal static class Nations
{
    private static readonly Source Known = Cite.General("Membership of international organisations, as generally known in 2026");

    public static GovernanceModel Part { get; } = new GovernanceModel
    {
        Parties =
        [
            new("un-members", 193) { Name = "Members of the United Nations", Group = StakeholderGroup.Government },
            State("china", "China", "asia-pacific"),
            State("france", "France", "western-europe-and-others"),
            State("russian-federation", "Russian Federation", "eastern-europe"),
            State("united-kingdom", "United Kingdom", "western-europe-and-others"),
            State("united-states", "United States", "western-europe-and-others"),
        ],
    }.SourcedBy(Known);

    private static Party State(string id, string name, string region) =>
        new(id) { Name = name, Kind = PartyKind.State, Group = StakeholderGroup.Government, Region = region, MemberOf = ["un-members"] };
}
