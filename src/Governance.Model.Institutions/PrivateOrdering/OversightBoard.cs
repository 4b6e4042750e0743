namespace Governance.Model;

/// <summary>A board that a firm gave the last word on single items of its platforms, and a right to be answered on the rest.</summary>
internal static class OversightBoard
{
    private static readonly Source Charter = Cite.Checked("Oversight Board charter and bylaws");

    private static readonly EquatableArray<Position> Votes = [Position.InFavour, Position.Against, Position.Abstaining];

    public static Institution Institution { get; } = new("oversight-board", "Meta Oversight Board", InstitutionFamily.PrivateOrdering, Charter, Part)
    {
        Summary = "Meta chartered a board, paid through a trust, that decides appeals on single items of content: a panel drafts, the full board approves, "
            + "and Meta must carry it out. "
            + "On policy the board may only recommend; Meta has to answer, and need not follow. Users gave it nothing, and it reaches one company.",
        Notes =
        [
            "Meta's page gives 30 days to answer a recommendation, the bylaws 60; the bylaws are used.",
            "There are about twenty members; the number changes.",
            "Who may end the charter is general knowledge: it is amended with the agreement of Meta, of the trustees and of the board.",
        ],
    };

    private static GovernanceModel Part() => new()
    {
        Parties =
        [
            new("oversight-board-trust") { Name = "Oversight Board Trust", Kind = PartyKind.Organisation, Group = StakeholderGroup.PrivateSector, Region = "north-america" },
            new("meta-platform-users") { Name = "Users of Meta's platforms", Kind = PartyKind.Class, Group = StakeholderGroup.CivilSociety },
        ],
        Stakes =
        [
            new("meta-platform-users", "content") { Bears = Bearing.Loss },
            new("meta", "content/item") { Bears = Bearing.Cost | Bearing.Liability },
        ],
        Mandates = [.. Mandates()],
        Bodies = [.. Bodies()],
        Chokepoints =
        [
            new("meta-moderation", "meta") { Name = "What stays up on Meta's platforms, as long as the Board has not decided on the item", Source = Cite.General("Terms of service of Meta's platforms") },
            new("oversight-board-review", "oversight-board") { Name = "The decision on an item, which Meta must carry out", Source = Charter },
        ],
        Capabilities =
        [
            new("appeal-a-removal-at-meta", Requirement.Any("meta-moderation", "oversight-board-review")) { Name = "Have a removed item restored on Meta's platforms", WantedBy = ["meta-platform-users"] },
        ],
        Observations =
        [
            new("oversight-board", "code-mandatory", true) { Source = Cite.Checked("Oversight Board charter: Meta carries out decisions on single items") },
            new("oversight-board", "enforcement-industry-wide", false) { Source = Cite.Document("TBI: internet report 2021: one company, content only") },
            new("oversight-board", "process-transparent", true) { Source = Cite.Checked("oversightboard.com publishes its decisions") },
            new("oversight-board", "recourse", false) { Source = Cite.General("There is no appeal from its decisions") },
            new("oversight-board", "recurrent-revenue", false) { Source = Cite.General("A trust that Meta funds by grants") },
        ],
    };

    private static IEnumerable<Mandate> Mandates() =>
    [
        new("meta", "oversight-board", Power.Bind, "content/item", Instrument.Charter, "oversight-board-charter")
        {
            EndableBy = ["meta", "oversight-board-trust"],
            EndableTogether = true,
            Duties = [new("meta", "carry out the decision on the item") { WithinDays = 7, Source = Cite.General("Oversight Board bylaws: seven days") }],
        },
        new("meta", "oversight-board", Power.Advise, "content/policy", Instrument.Charter, "oversight-board-recommendations")
        {
            EndableBy = ["meta", "oversight-board-trust"],
            EndableTogether = true,
            Duties =
            [
                new("meta", "answer the recommendation in public")
                {
                    WithinDays = 60,
                    Discretion = Discretion.Full,
                    Source = Cite.General("Oversight Board bylaws: 60 days; 30 on Meta's page"),
                },
            ],
            Source = Cite.Checked("Oversight Board charter: respond, not obey"),
        },
        new("meta-platform-users", "meta", Power.Bind, "content", Instrument.Terms, "meta-terms")
        {
            EndableBy = ["meta", "meta-platform-users"],
            Source = Cite.General("Terms of service of Meta's platforms"),
        },
    ];

    private static IEnumerable<Body> Bodies() =>
    [
        new("oversight-board-panel", [new("panelist", 5)])
        {
            Name = "A panel of the Oversight Board",
            Procedures = [new(Rule.AbsoluteMajority) { Name = "Draft of a decision: majority of the panel", Admits = Votes }],
        },
        new("oversight-board", [new("member", 20)])
        {
            Name = "Oversight Board",
            Procedures =
            [
                new(Rule.AbsoluteMajority) { Name = "Majority of the full board", Admits = Votes },
                new(Rule.All(Rule.DecisionOf("oversight-board-panel"), Rule.AbsoluteMajority))
                {
                    Name = "Approval of what the panel drafted: both must carry",
                    QuestionType = "panel-draft",
                    Admits = Votes,
                },
            ],
        },
    ];
}
