namespace Governance.Model;

/// <summary>What would keep a state's perimeter around its networks in check: reasons in public, auditors without ties, and an open record.</summary>
internal static class MeltNetAntidotes
{
    private static readonly Source Questions = Cite.Document("McElroy's 21 questions, with comments (February 2026): MeltNet antidotes");

    public static Institution Institution { get; } = new("meltnet-antidotes", "MeltNet antidotes (proposed)", InstitutionFamily.Proposed, Questions, Part)
    {
        Status = InstitutionStatus.Proposed,
        Summary = "A state that decides what passes its perimeter would have to publish each decision with its reasons, keep an open record of orders, removals and "
            + "interventions, and be audited by people without ties to firms. "
            + "It would answer to its citizens and bind nobody else. No state has taken the duty on.",
        Notes =
        [
            "No rule of decision is given: the tests of a decision are entered as criteria, and all of them must hold.",
            "Who appoints the auditors is not said.",
        ],
    };

    private static GovernanceModel Part() => new()
    {
        Parties =
        [
            new("perimeter-states") { Name = "States that decide what passes their networks", Kind = PartyKind.Class, Group = StakeholderGroup.Government },
            new("perimeter-auditors") { Name = "Auditors without ties to firms", Kind = PartyKind.Class, Group = StakeholderGroup.CivilSociety },
        ],
        Stakes =
        [
            new("citizens", "perimeter") { Bears = Bearing.Loss },
            new("network-operators", "perimeter") { Bears = Bearing.Cost | Bearing.Liability },
            new("perimeter-states", "perimeter"),
        ],
        Bodies =
        [
            new("perimeter-audit", [new("auditor")])
            {
                Name = "Audit of decisions on the perimeter",
                Procedures =
                [
                    new(Rule.All(
                        new AttributeCriterion("decisionPublished", Comparison.EqualTo, true),
                        new AttributeCriterion("reasonsGiven", Comparison.EqualTo, true),
                        new AttributeCriterion("ordersOnRecord", Comparison.EqualTo, true),
                        new AttributeCriterion("removalsOnRecord", Comparison.EqualTo, true),
                        new AttributeCriterion("interventionsOnRecord", Comparison.EqualTo, true)))
                    {
                        Name = "A decision stands if it is public, justified and on record",
                        QuestionType = "publicity",
                        Over = "perimeter",
                    },
                    new(new AttributeCriterion("tiesToFirms", Comparison.EqualTo, 0))
                    {
                        Name = "An auditor serves who has no ties to firms",
                        QuestionType = "auditor",
                        Over = "perimeter",
                    },
                ],
            },
        ],
        Observations =
        [
            new("perimeter-audit", "lacks", "a state that has taken on the duty"),
            new("perimeter-audit", "auditor-ties", 0),
            new("perimeter-audit", "disclosure-log", true),
            new("perimeter-audit", "process-transparent", true),
            new("perimeter", "unmet-obligation", "decisions published with their reasons"),
        ],
    };
}
