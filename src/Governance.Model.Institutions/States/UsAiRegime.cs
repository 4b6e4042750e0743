namespace Governance.Model;

/// <summary>How the United States decide on AI: Congress by law, the President by order, the states until Congress says otherwise.</summary>
internal static class UsAiRegime
{
    private static readonly EquatableArray<Position> Votes = [Position.InFavour, Position.Against, Position.Abstaining];

    private static readonly Source Constitution = Cite.General("Constitution of the United States");

    public static Institution Institution { get; } = new("us-ai-regime", "US AI regime", InstitutionFamily.States, Constitution, Part)
    {
        Summary = "Congress makes the law by two majorities and the signature of the President; the President alone gives orders, which bind the agencies and last until a "
            + "successor revokes them. "
            + "There is no federal law on AI as such: orders of one President were revoked by the next, "
            + "and in 2025 the Senate refused to keep the states from making laws of their own.",
        Notes =
        [
            "The vote of 99 to 1 in July 2025 and the orders of 2023 and 2025 are general knowledge, to be checked.",
            "The President is named by electors whom the states appoint (art. II, section 1); all states let their citizens choose them.",
            "The Senate of 1946 had 96 seats; no rule here depends on the number.",
            "That policy stands in for firms is the judgement of a document, entered as an observation; it changes no outcome.",
        ],
    };

    private static GovernanceModel Part() => new()
    {
        Parties =
        [
            new("us-states", 50) { Name = "The states of the Union", Group = StakeholderGroup.Government, Region = "north-america" },
            new("us-citizens") { Name = "Citizens of the United States", Kind = PartyKind.Class, Group = StakeholderGroup.CivilSociety, Region = "north-america" },
            new("us-agencies") { Name = "Agencies of the federal government", Kind = PartyKind.Class, Group = StakeholderGroup.Government, Region = "north-america" },
            new("us-ai-labs") { Name = "AI laboratories in the United States", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector, Region = "north-america" },
        ],
        Stakes =
        [
            new("us-states", "ai/state-laws") { Bears = Bearing.Cost | Bearing.Loss },
            new("us-citizens", "constitution/equal-rights") { Bears = Bearing.Loss },
            new("us-citizens", "ai/federal") { Bears = Bearing.Loss },
            new("us-agencies", "ai/federal") { Bears = Bearing.Cost },
            new("us-ai-labs", "ai/federal") { Bears = Bearing.Cost | Bearing.Liability },
            new("us-ai-labs", "ai/state-laws") { Bears = Bearing.Cost | Bearing.Liability },
        ],
        Mandates =
        [
            new("us-citizens", "united-states", Power.Bind, Scope.Everything, Instrument.Charter, "us-constitution-citizens") { EndableBy = ["us-states"], Source = Constitution },
            new("us-states", "united-states", Power.Bind, Scope.Everything, Instrument.Charter, "us-constitution-states")
            {
                EndableBy = ["us-states"],
                Source = Cite.General("Constitution of the United States, art. V and VI: three quarters of the states may change it"),
            },
            new("us-ai-labs", "united-states", Power.Bind, "ai", Instrument.Statute, "us-jurisdiction-over-labs") { EndableBy = ["united-states"] },
            new("us-agencies", "us-president", Power.Bind, "ai/federal", Instrument.Charter, "us-executive-power")
            {
                EndableBy = ["us-congress"],
                Source = Cite.General("Constitution of the United States, art. II"),
            },
        ],
        Bodies = [Chamber("us-senate", "Senate", "senator", 100), Chamber("us-house", "House of Representatives", "representative", 435), President(), Congress()],
        Observations =
        [
            new("united-states", "control-runs", "firms to policy") { Source = Cite.Document("Reply to McElroy (2026-03-02): US policy as a proxy for capture by firms") },
            new("united-states", "stance-on-ai", "innovation first") { Source = Cite.Document("Reply to McElroy (2026-03-02)") },
            new("ai/federal", "order-14110-from", new DateOnly(2023, 10, 30)) { Source = Cite.General("Executive Order 14110, revoked on 2025-01-20") },
            new("ai/federal", "order-14179-from", new DateOnly(2025, 1, 23)) { Source = Cite.General("Executive Order 14179") },
        ],
    };

    /// <summary>More than half of the members of a house, whatever they say there.</summary>
    private static Rule Quorum { get; } =
        Rule.Quorum(new ShareRule([Position.InFavour, Position.Against, Position.Abstaining, Position.NotVoting], ShareBase.Entitled, Comparison.MoreThan, Fraction.Half))
            .CitedAs(Cite.General("Constitution of the United States, art. I, section 5: a majority of each house is a quorum to do business"));

    private static Body Chamber(string id, string name, string seat, long count) => new(id, [new(seat, count)])
    {
        Name = name,
        Procedures =
        [
            new(Rule.All(Quorum, Rule.MajorityOfVotesCast)) { Name = "Motions and bills: majority of votes cast", Admits = Votes, Source = Cite.General($"Rules of the {name}") },
            new(Rule.All(Quorum, Rule.TwoThirdsOfVotesCast))
            {
                Name = "Proposal of an amendment: two thirds of those present and voting",
                QuestionType = "propose-amendment",
                Admits = Votes,
                Source = Cite.General("Constitution of the United States, art. V"),
            },
            new(Rule.All(Quorum, Rule.TwoThirdsOfVotesCast))
            {
                Name = "A bill passed over the President's objection: two thirds of those present and voting",
                QuestionType = "override",
                Admits = Votes,
                Source = Cite.General("Constitution of the United States, art. I, section 7"),
            },
            .. id == "us-senate"
                ? (Procedure[])
                [
                    new(Rule.AtLeast(new(3, 5), ShareBase.Entitled))
                    {
                        Name = "To end a debate: three fifths of the senators",
                        QuestionType = "cloture",
                        Admits = Votes,
                        Source = Cite.General("Standing rules of the Senate, XXII"),
                    },
                ]
                : [],
        ],
    };

    private static Body President() => new("us-president", [new("president") { NamedBy = "us-states" }])
    {
        Name = "The President of the United States",
        Of = "united-states",
        Procedures =
        [
            new(Rule.UnanimityOfMembers)
            {
                Name = "An executive order: the President alone",
                Over = "ai/federal",
                QuestionType = "executive-order",
                Source = Cite.General("Constitution of the United States, art. II"),
            },
            new(Rule.UnanimityOfMembers) { Name = "Signature of a bill", Source = Cite.General("Constitution of the United States, art. I, section 7") },
        ],
    };

    private static Body Congress() => new("us-congress")
    {
        Name = "Congress",
        Of = "united-states",
        Procedures =
        [
            new(Rule.All(Rule.DecisionOf("us-house"), Rule.DecisionOf("us-senate"), Rule.DecisionOf("us-president")))
            {
                Name = "A law: both houses and the President",
                Source = Cite.General("Constitution of the United States, art. I, section 7"),
            },
            new(Rule.All(new DocketCriterion("objection-of-the-president"), Rule.DecisionOf("us-house"), Rule.DecisionOf("us-senate")))
            {
                Name = "A law over the President's objection: two thirds of both houses",
                QuestionType = "override",
                Source = Cite.General("Constitution of the United States, art. I, section 7"),
            },
        ],
    };
}
