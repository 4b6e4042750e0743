namespace Governance.Model;

/// <summary>States, and the classes of states that treaties make.</summary>
internal static class Nations
{
    private static readonly Source Known = Cite.General("Membership of international organisations, as generally known in 2026");

    private static readonly Source Groups = Cite.General("Member states of the United Nations and their regional groups, as generally known in 2026; Turkey is counted where it votes in elections");

    /// <summary>Classes of states, each with its members by id.</summary>
    private static readonly StateClass[] Classes =
    [
        new("un-permanent-five", "Permanent members of the Security Council", "china france russian-federation united-kingdom united-states"),
        new("eu-members", "Member states of the European Union",
            "austria belgium bulgaria croatia cyprus czechia denmark estonia finland france germany greece hungary ireland italy latvia lithuania luxembourg malta netherlands "
            + "poland portugal romania slovakia slovenia spain sweden"),
        new("nato-allies", "Allies of the North Atlantic Treaty",
            "albania belgium bulgaria canada croatia czechia denmark estonia finland france germany greece hungary iceland italy latvia lithuania luxembourg montenegro "
            + "netherlands north-macedonia norway poland portugal romania slovakia slovenia spain sweden turkey united-kingdom united-states"),
        new("g7-states", "The seven states of the G7", "canada france germany italy japan united-kingdom united-states"),
        new("d10-states", "The ten states of the D10", "australia canada france germany india italy japan south-korea united-kingdom united-states"),
    ];

    public static GovernanceModel Part { get; } = new GovernanceModel
    {
        Parties =
        [
            new("un-members", 193) { Name = "Members of the United Nations", Group = StakeholderGroup.Government },
            .. Classes.Select(one => new Party(one.Id, one.Ids.Length) { Name = one.Name, Group = StakeholderGroup.Government }),
            .. NationNames.ByRegion.SelectMany(region => region.Nations.Select(nation => State(nation.Id, nation.Name, region.Region, isMember: true))),
            State("holy-see", "Holy See", "western-europe-and-others", isMember: false),
            State("palestine", "State of Palestine", "asia-pacific", isMember: false),
            new("european-union") { Name = "European Union", Kind = PartyKind.Organisation, Group = StakeholderGroup.Government, Region = "europe" },
        ],
    }.SourcedBy(Known);

    /// <summary>The ids of the states in a class, in ordinal order.</summary>
    public static IEnumerable<string> MembersOf(string id) => Classes.Single(one => one.Id == id).Ids;

    private static Party State(string id, string name, string region, bool isMember) => new(id)
    {
        Name = name,
        Kind = PartyKind.State,
        Group = StakeholderGroup.Government,
        Region = region,
        MemberOf = isMember ? ClassesOf(id) : [],
        Source = Groups,
    };

    private static EquatableArray<EntityId> ClassesOf(string id)
    {
        string[] classes = ["un-members", .. Classes.Where(one => one.Ids.Contains(id)).Select(one => one.Id)];
        return EquatableArrays.Create<EntityId>(Array.ConvertAll(classes, one => new EntityId(one)));
    }

    /// <summary>A class of states with its members by id, with spaces between.</summary>
    private sealed record StateClass(string Id, string Name, string Members)
    {
        public string[] Ids { get; } = Members.Split(' ');
    }
}
