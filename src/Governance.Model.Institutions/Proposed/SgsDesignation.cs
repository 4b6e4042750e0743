namespace Governance.Model;

/// <summary>A status for firms that reach so far and are worth so much that a report would have the United Nations name them.</summary>
internal static class SgsDesignation
{
    private static readonly Source Report = Cite.Document("TBI: internet report 2021, section 2");

    public static Institution Institution { get; } = new("sgs-designation", "SGS designation (proposed)", InstitutionFamily.Proposed, Report, Part)
    {
        Status = InstitutionStatus.Proposed,
        Uses = ["un-general-assembly"],
        Summary = "A firm would be designated that is active in more than 50 countries, has more than 50 million users a month if it serves consumers, and a revenue above "
            + "one billion or a value above thirty billion dollars. "
            + "The organ that would designate has no grant from firms, so that its finding is advice.",
        Notes =
        [
            "All three bounds are strict: 50 countries are not more than 50.",
            "Revenue and value are joined by \"and/or\", which is read as: one of them is enough.",
            "Smaller firms of outsized influence would follow later, by a criterion that the report does not give.",
            "Which organ of the United Nations would designate is not said; the Charter gives none of them power over firms.",
        ],
    };

    private static GovernanceModel Part() => new()
    {
        Parties =
        [
            new("global-technology-firms") { Name = "Firms that offer digital services in many countries", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector },
            new("reddit") { Name = "Reddit", Kind = PartyKind.Firm, Group = StakeholderGroup.PrivateSector, Region = "north-america" },
        ],
        Stakes =
        [
            new("global-technology-firms", "platforms/strategic-status") { Bears = Bearing.Cost | Bearing.Liability },
            new("internet-users", "platforms/strategic-status") { Bears = Bearing.Loss },
        ],
        Bodies =
        [
            new("sgs-designating-organ", [new("office")])
            {
                Name = "The organ that would designate",
                Of = "united-nations",
                Procedures =
                [
                    new(Rule.All(
                        new AttributeCriterion("countries", Comparison.MoreThan, 50),
                        Rule.Any(
                            Rule.Not(new AttributeCriterion("consumer", Comparison.EqualTo, true)),
                            new AttributeCriterion("monthlyActiveUsers", Comparison.MoreThan, 50_000_000)),
                        Rule.Any(
                            new AttributeCriterion("annualRevenueUsd", Comparison.MoreThan, 1_000_000_000),
                            new AttributeCriterion("valueUsd", Comparison.MoreThan, 30_000_000_000))))
                    {
                        Name = "Designation: countries, users if consumers are served, and revenue or value",
                        Over = "platforms/strategic-status",
                    },
                ],
            },
        ],
        Observations =
        [
            new("sgs-designating-organ", "lacks", "a chain from firms to the United Nations"),
            new("reddit", "candidate-of-a-second-round", true),
        ],
    };
}
