namespace Governance.Model;

/// <summary>A network for each issue, in which no group and no region can settle a matter without the others, and a clearing house that decides nothing.</summary>
internal static class IdpNetworkModel
{
    private static readonly Source Paper = Cite.Document("Internet Democracy Project 2013");

    public static Institution Institution { get; } = new("idp-network-model", "IDP network model (proposed)", InstitutionFamily.Proposed, Paper, Part)
    {
        Status = InstitutionStatus.Proposed,
        Summary = "Each issue would get a network of its own, temporary, with a clear aim and notice in time, and a clearing house would route issues and decide none. "
            + "In a network all stakeholder groups take part, and none of them and no region settles the outcome without the others. Once all have agreed to a mechanism, "
            + "governments may decide within it.",
        Parameters =
        [
            new("notice-days", "How many days before a meeting notice is timely", 30, "The paper asks for sufficient and timely notice and gives no number; a month is assumed."),
            new("regions", "In how many of the five regions there must be support", 5,
                "No region is to settle the outcome without the others, which is read as: each must support it."),
            new("network-years", "After how many years a network ends", 2, "The paper asks that temporary bodies end and gives no number; two years are assumed."),
        ],
        Notes =
        [
            "The four principles are the paper's; how a group decides within itself it leaves to the network. "
                + "A single seat in favour is asked of each group here, and no group against.",
            "What all groups must agree to, each of them can stop: the principles raise the risk that nothing is decided.",
            "Nobody has set up such a network; the groups that sit in it here stand for whoever would.",
        ],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties = [.. Regions.Select(region => Delegation(region.Id, region.Name))],
        Stakes =
        [
            new("internet-users", "internet-policy/issues") { Bears = Bearing.Loss },
            new("low-income-regions", "internet-policy/issues") { Bears = Bearing.Loss },
            new("small-businesses", "internet-policy/issues") { Bears = Bearing.Loss | Bearing.Cost },
            new("un-members", "internet-policy/issues") { Bears = Bearing.Cost },
        ],
        Bodies = [Network(numbers), ByGovernments(), ClearingHouse()],
        Observations =
        [
            new("idp-issue-network", "lacks", "an agreement of stakeholders that sets it up"),
            new("idp-issue-network", "scope-isolated", true),
            new("idp-issue-network", "global-need", "tested for each issue, before anything is decided"),
            new("idp-issue-network", "temporary", true),
            new("idp-issue-network", "sunset-after-years", numbers["network-years"]),
            new("idp-issue-network", "aim-stated", true),
            new("idp-issue-network", "background-documents", true),
            new("idp-issue-network", "process-transparent", true),
            new("idp-clearing-house", "clearing-house", true),
        ],
    };

    private static string[] Groups { get; } = ["un-members", "businesses", "civil-society", "network-operators", "academics"];

    private static Region[] Regions { get; } =
    [
        new("africa", "Africa"), new("asia-pacific", "Asia and the Pacific"), new("eastern-europe", "Eastern Europe"), new("latin-america-and-caribbean", "Latin America and the Caribbean"),
        new("western-europe-and-others", "Western Europe and others"),
    ];

    private static Party Delegation(string region, string name) => new($"states-of-{region}")
    {
        Name = $"States of the region {name} as a delegation",
        Kind = PartyKind.Region,
        Group = StakeholderGroup.Government,
        Region = region,
    };

    private static Body Network(InstitutionParameters numbers) => new("idp-issue-network",
    [
        .. Groups.Skip(1).Select(group => new Seat("group", holder: new EntityId(group))),
        .. Regions.Select(region => new Seat("region", holder: new EntityId($"states-of-{region.Id}"))),
    ])
    {
        Name = "A network for one issue",
        Procedures =
        [
            new(Rule.All(
                Rule.EveryGroup(GroupKind.StakeholderGroup, Rule.All(Rule.Floor(1), Rule.Cap(0))),
                Rule.SomeGroups((int)numbers["regions"].Numerator, GroupKind.Region, Rule.Floor(1))))
            {
                Name = "Every group takes part in favour and none stands against, with support in the regions",
                NoticeDays = (int)numbers["notice-days"].Numerator,
                ConsensusBy = Paper,
            },
            new(Rule.EveryGroup(GroupKind.StakeholderGroup, Rule.All(Rule.Floor(1), Rule.Cap(0))))
            {
                Name = "To let governments decide within limits: every group agrees",
                QuestionType = "delegate-to-governments",
                NoticeDays = (int)numbers["notice-days"].Numerator,
                ConsensusBy = Paper,
            },
        ],
    };

    private static Body ClearingHouse() =>
        new("idp-clearing-house", [.. Groups.Select(group => new Seat("group", holder: new EntityId(group)) { Rights = Rights.Attend | Rights.Speak | Rights.Propose })])
        {
            Name = "Clearing house: collects feedback, maps issues, sends each to its network; has no procedure, so that it decides nothing",
        };

    private static Body ByGovernments() => new("idp-delegated-states", [.. Regions.Select(region => new Seat("region", holder: new EntityId($"states-of-{region.Id}")))])
    {
        Name = "Governments deciding by delegation of all groups",
        Procedures =
        [
            new(Rule.All(new DocketCriterion("delegated-to-governments"), Rule.EveryGroup(GroupKind.Region, Rule.Floor(1))))
            {
                Name = "After all groups agreed to the mechanism: governments of every region",
                ConsensusBy = Paper,
            },
        ],
    };

    /// <summary>A region whose states send one delegation.</summary>
    private sealed record Region(string Id, string Name);
}
