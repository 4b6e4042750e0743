namespace Governance.Model;

/// <summary>An alliance of democracies for digital infrastructure and defence, as a report sketched it: a promise of mutual aid without a treaty.</summary>
internal static class Dida
{
    private static readonly Source Report = Cite.Document("TBI: internet report 2021");

    private static readonly string[] Founders =
        ["australia", "canada", "france", "germany", "india", "italy", "japan", "south-korea", "united-kingdom", "united-states"];

    public static Institution Institution { get; } = new("dida", "DIDA (proposed)", InstitutionFamily.Proposed, Report, Part)
    {
        Status = InstitutionStatus.Proposed,
        Uses = ["compute-chips"],
        Summary = "Ten democracies would begin, and any willing state with liberal commitments could join; the members would lend one another satellite access when "
            + "networks are cut, and chips when supply is. "
            + "No text says who calls for aid, who judges the call, or who may stand aside. No state has given it a mandate, so that it could at most advise.",
        Parameters =
        [
            new("trigger-support", "Which share of the members must find that a state was cut off", 1,
                "No rule is on record; all of them is what the alliance that serves as the example asks."),
            new("judged-by-the-state-hit", "Whether the state that is hit judges for itself (1) or the members do (0)", 0,
                "The record does not say; in the example the members agree."),
            new("opt-out", "Whether a member may stand aside from aid (1) or not (0)", 0, "The record does not say; a promise without it is assumed, with the means left open."),
            new("contributors", "How many members at least must contribute for aid to be given", 1, "The record does not say; with one the others may ride free."),
            new("admission-support", "Which share of the members must agree to a new one", 1, "No rule is on record; all of them is assumed, as for the trigger."),
        ],
        Notes =
        [
            "Trigger, judge, opt-out and free riders are not settled by the report: they are parameters.",
            "The sum of USD 450 billion by 2030 and the share of 0.02 % of donors' income per year do not reconcile on public figures: the share comes to USD 90 to 120 billion, and about 0.09 % would be needed.",
            "Whether India would join is said to depend on guarantees and status; no rule follows from that.",
            "The report names three agendas: security, regulation, and infrastructure; the members' votes on standards are what a cut-off would punish.",
        ],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties =
        [
            new("dida-applicants") { Name = "States that are willing to join", Kind = PartyKind.Class, Group = StakeholderGroup.Government },
            new("states-that-cut") { Name = "Those who can cut a state's networks", Kind = PartyKind.Class, Group = StakeholderGroup.Government },
        ],
        Stakes =
        [
            new("d10-states", "alliance/aid") { Bears = Bearing.Cost },
            new("dida-applicants", "alliance/aid") { Bears = Bearing.Loss },
            new("low-income-regions", "alliance/aid") { Bears = Bearing.Loss },
        ],
        Bodies =
        [
            new("dida-council", [.. Founders.Select(state => new Seat("founder", holder: new EntityId(state)))])
            {
                Name = "Council of the alliance",
                Procedures =
                [
                    Trigger(numbers, "connectivityCutByAnotherState", "trigger-connectivity", "A state's networks were cut by another: satellite access is owed"),
                    Trigger(numbers, "supplyCutByAnotherState", "trigger-supply", "A state's supply of chips was cut for its vote on a standard: bridging is owed"),
                    new(Rule.Floor(numbers["contributors"]))
                    {
                        Name = "Aid is given by those who contribute",
                        QuestionType = "aid",
                        Over = "alliance/aid",
                        IsOptIn = numbers["opt-out"] == Fraction.One,
                    },
                    new(Rule.All(
                        new AttributeCriterion("willing", Comparison.EqualTo, true),
                        new AttributeCriterion("liberalCommitment", Comparison.EqualTo, true),
                        Rule.AtLeast(numbers["admission-support"], ShareBase.Entitled)))
                    {
                        Name = "Admission of a state that is willing and committed",
                        QuestionType = "admission",
                    },
                ],
            },
        ],
        Chokepoints = [new("national-connection", "states-that-cut") { Name = "The connections of a state to the rest of the Internet" }],
        Capabilities = [.. Capabilities()],
        Observations =
        [
            new("dida-council", "lacks", "a treaty, a trigger, and a judge of it"),
            new("dida-council", "admission", "any willing state with a liberal commitment, wherever it lies"),
            new("alliance/aid", "funding-needed", 450_000_000_000),
            new("alliance/aid", "funding-offered-at-least", 90_000_000_000) { Source = Cite.General("0.02 % a year of USD 50 trillion of donors' income, for nine years") },
            new("alliance/aid", "funding-offered", 120_000_000_000) { Source = Cite.General("At most: 0.02 % a year of USD 60 trillion of donors' income, for ten years") },
            new("alliance/aid", "share-of-donors-income", new Fraction(2, 10_000)),
            new("alliance/aid", "share-of-donors-income-needed", new Fraction(9, 10_000)) { Source = Cite.General("USD 450 billion over nine to ten years against public "
                + "figures of the donors' income") },
        ],
    };

    private static Procedure Trigger(InstitutionParameters numbers, string fact, string question, string name)
    {
        var hit = new AttributeCriterion(fact, Comparison.EqualTo, true);
        return new(numbers["judged-by-the-state-hit"] == Fraction.One ? hit : Rule.All(hit, Rule.AtLeast(numbers["trigger-support"], ShareBase.Entitled)))
        {
            Name = name,
            QuestionType = question,
            Over = "alliance/aid",
        };
    }

    private static IEnumerable<Capability> Capabilities() =>
    [
        new("stay-online-when-cut", Requirement.Any("national-connection", new Route("satellite access lent by members") { Cost = null }))
        {
            Name = "Stay online when networks are cut",
            WantedBy = ["dida-applicants", "low-income-regions"],
        },
        new("get-chips-when-cut", Requirement.Any("leading-edge-fabs", new Route("bridging by members") { Cost = null }))
        {
            Name = "Get chips when supply is cut",
            WantedBy = ["dida-applicants"],
        },
    ];
}
