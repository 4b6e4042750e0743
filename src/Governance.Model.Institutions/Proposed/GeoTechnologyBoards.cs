namespace Governance.Model;

/// <summary>Boards of large firms with mandatory codes, which would sit as observers at the United Nations, as a report proposed them.</summary>
internal static class GeoTechnologyBoards
{
    private static readonly Source Report = Cite.Document("TBI: internet report 2021");

    private static readonly string[] PolicyItems =
        ["treatsLeadersAlike", "moderatesLocalLanguages", "reviewsWorkInAuthoritarianStates", "limitsAndAttributesCybercrime", "sharesDataWithPanel"];

    public static Institution Institution { get; } = new("geo-technology-boards", "Geo-technology boards (proposed)", InstitutionFamily.Proposed, Report, Part)
    {
        Status = InstitutionStatus.Proposed,
        Summary = "Firms that are designated as large enough would found or join boards, each with a mandatory code for its industry, and publish a policy towards the world. "
            + "The boards would sit as observers at the United Nations, which has no power over firms; whoever does not join is not bound.",
        Parameters =
        [
            new("board-seats", "How many firms sit on a board", 10, "No number is on record; ten makes a board that can meet."),
            new("code-majority", "Which share of the votes cast must be exceeded to adopt a code", Fraction.Half, "No rule is on record; the ordinary majority is assumed."),
        ],
        Notes =
        [
            "The code is to be mandatory and enforced in the whole industry. That is an aim: no firm has let a board bind it, so that neither is recorded as true.",
            "How a board decides, and how it enforces its code, the report leaves open.",
            "Observers at the General Assembly are states and organisations of states by a decision of 1994; a board of firms would need an exception, as the chamber of "
                + "commerce got one in 2016.",
            "As an observer a board might attend and speak at the United Nations, and might neither propose nor vote; the Security Council would be closed to it.",
        ],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties =
        [
            new("designated-firms") { Name = "Firms that would be designated", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector },
            new("firms-outside-the-boards") { Name = "Firms of the same industries that do not join", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector },
            new("stripe") { Name = "Stripe", Kind = PartyKind.Firm, Group = StakeholderGroup.PrivateSector, Region = "north-america" },
        ],
        Stakes =
        [
            new("designated-firms", "platforms/code") { Bears = Bearing.Cost | Bearing.Liability },
            new("firms-outside-the-boards", "platforms/code") { Bears = Bearing.Loss },
            new("internet-users", "platforms/code") { Bears = Bearing.Loss },
        ],
        Bodies =
        [
            new("geo-technology-board", [new("firm", (long)numbers["board-seats"].Numerator) { NamedBy = "designated-firms" }])
            {
                Name = "A geo-technology board",
                Procedures =
                [
                    new(Rule.MoreThan(numbers["code-majority"], ShareBase.Cast)) { Name = "Adoption of a code for the industry", Over = "platforms/code" },
                    new(Rule.All(PolicyItems.Select(Rule (item) => new AttributeCriterion(item, Comparison.EqualTo, true)).ToEquatableArray()))
                    {
                        Name = "An international policy has five items: leaders alike, local languages, authoritarian states, cybercrime, data for the panel",
                        QuestionType = "international-policy",
                        Over = "platforms/code",
                    },
                ],
            },
        ],
        Observations =
        [
            new("geo-technology-board", "lacks", "a grant from firms that do not join"),
            new("geo-technology-board", "would-observe", "the General Assembly of the United Nations"),
            new("geo-technology-board", "sanction-exists", false) { Source = Cite.General("None is described") },
            new("geo-technology-board", "policy-items", 5),
            new("cloudflare", "possible-member-of-a-board", true),
            new("stripe", "possible-member-of-a-board", true),
        ],
    };
}
