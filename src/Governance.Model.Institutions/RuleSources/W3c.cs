namespace Governance.Model;

/// <summary>The consortium that publishes the standards of the web: consensus in groups, and above it a council and a vote of the members.</summary>
internal static class W3c
{
    private static readonly Source Process = Cite.Checked("W3C Process, draft of March 2026", "https://www.w3.org/policies/process/drafts/");

    public static Institution Institution { get; } = new("w3c", "W3C", InstitutionFamily.RuleSources, Process, Part)
    {
        Summary = "Working groups of the W3C decide by consensus, which their chairs judge. Whoever objects formally is heard by a council of the two elected boards and "
            + "the chief executive, and the members, one vote for each organisation, can appeal most other decisions. "
            + "What is decided binds the consortium's publications and, for patents, its members; implementers adopt a recommendation or do not.",
        Notes =
        [
            "Since August 2025 the ballot of an appeal asks whether the members approve of the decision, and yet it is the votes to approve that, if they exceed those to "
                + "reject by enough, overturn it. So the text has it; the polarity of the question must be stated with each proposal.",
            "Until then a decision stood unless more voted to reject it than to approve it. No text from 2018 to 2023 asks for a turnout. An account of the appeal of "
                + "September 2017 speaks of a fifth of the members; the text then in force, of 1 March 2017, is not checked, and whether it asked for that is unresolved. "
                + "40 % took part, so that the appeal comes out alike by either reading.",
            "Of identical ballots of council members with one affiliation only one counts. Seats here do not say who employs their holders, so this is left out.",
            "'Two thirds' in a vote to delegate means twice as many in favour as against. The share is the same, and abstentions do not count.",
            "Chairs may record a decision although some dissent; there is no quorum for groups unless a charter sets one.",
            "The number of members is known for 2017 only, when 463 could vote; another account speaks of 475.",
        ],
        Parameters =
        [
            new("members", "How many members may vote", 400, "The record gives no number for today; 463 could vote in 2017."),
            new(
                "html-participants",
                "How many took part in the HTML working group of 2013",
                2,
                "The record names two who objected and gives no size of the group; silence is broken by one, so that the size changes nothing."),
            new(
                "turnout-before-2025",
                "What share of the members had to take part in an appeal before August 2025",
                0,
                "The texts of 2018 to 2023 ask for none; an account of the appeal of 2017 speaks of a fifth, and the text of 1 March 2017 is not checked."),
            new("advisory-board", "How many members the advisory board elects", 11, "The Process says nine to eleven."),
            WayOut.Parameter("an implementer to take a standard from elsewhere, as browsers did with the WHATWG"),
        ],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Matters = [new("web", Layer.Logical)],
        Parties =
        [
            new("w3c") { Name = "World Wide Web Consortium", Kind = PartyKind.Association, Group = StakeholderGroup.TechnicalCommunity },
            new("w3c-members", numbers.Seats("members")) { Name = "Members of the World Wide Web Consortium", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector },
            new("web-users") { Name = "Users of the web", Kind = PartyKind.Class, Group = StakeholderGroup.CivilSociety },
        ],
        Stakes =
        [
            new("implementers", "web") { Bears = Bearing.Cost },
            new("web-users", "web") { Bears = Bearing.Loss },
            new("w3c-members", "web") { Bears = Bearing.Cost, Note = "Members pay, and license their patents for what they helped to write" },
        ],
        Mandates =
        [
            new("w3c-members", "w3c", Power.Bind, "web/patents", Instrument.Membership, "w3c-patent-policy")
            {
                EndableBy = ["w3c-members"],
                Duties = [new("w3c-members", "license essential patents free of royalties, or exclude them in time") { Discretion = Discretion.None }],
                Source = Cite.General("W3C member agreement and patent policy"),
            },
            new("w3c-members", "w3c-advisory-committee", Power.Bind, "web/process", Instrument.Membership, "w3c-membership")
            {
                EndableBy = ["w3c-members"],
                Source = Cite.General("W3C member agreement"),
            },
        ],
        Bodies = [.. W3cBodies.All(numbers)],
        Chokepoints = [new("w3c-recommendation", "w3c") { Name = "The name and the status of a W3C recommendation" }],
        Capabilities = [WayOut.Around("implement-the-web", "Build what works with the rest of the web", "w3c-recommendation", "whatwg", numbers, "implementers", "web-users")],
        Observations =
        [
            new("w3c-recommendation", "open-standard", true) { Source = Cite.General("W3C patent policy: free of royalties") },
            new("w3c-recommendation", "interoperability-needed", true) { Source = Cite.General("Pages must work in every browser") },
            new("w3c-recommendation", "standard-present", true) { Source = Cite.General("Recommendations of the W3C") },
            new("w3c", "recourse", true) { Source = Cite.Checked("W3C Process: formal objections, and appeals by the members") },
            new("w3c-advisory-committee-2017", "eligible", 463) { Source = Cite.General("Reports on the appeal of September 2017") },
            new("w3c-advisory-committee-2017", "votes-cast", 185) { Source = Cite.General("Reports on the appeal of September 2017: 108, 57 and 20 who abstained") },
        ],
    };
}
