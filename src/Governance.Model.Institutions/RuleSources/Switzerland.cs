namespace Governance.Model;

/// <summary>A state whose constitution changes only if both the people and the cantons say yes.</summary>
internal static class Switzerland
{
    private static readonly Source Constitution = Cite.Checked("Federal Constitution of the Swiss Confederation, art. 138 to 142");

    private static readonly DateOnly Jura = new(1979, 1, 1);

    public static Institution Institution { get; } = new("switzerland", "Switzerland", InstitutionFamily.RuleSources, Constitution, Part)
    {
        Summary = "Changes of the Swiss constitution are put to all voters, and carry only if a majority of the votes and a majority of the cantons are in favour. Six "
            + "half cantons count for a half each, and a tie of the cantons is a no. "
            + "Statutes need the people alone, and only if enough of them ask. The result binds the Confederation and everybody under its law, but nobody abroad whom it "
            + "may affect.",
        Notes =
        [
            "There are 23 cantonal votes since Jura became a canton in 1979, and there were 22 before. A tie, 11½ to 11½ now and 11 to 11 then, is a no.",
            "The canton's vote is that of its people on the same day: the cantons are not asked twice.",
            "For some votes the record gives percentages in place of votes. That changes no verdict, and they cannot be added up.",
            "100,000 signatures within eighteen months call for a change of the constitution, 50,000 within a hundred days for a vote on a statute, as generally known; "
                + "fewer were needed before 1977.",
        ],
    };

    private static GovernanceModel Part() => new()
    {
        Parties =
        [
            new("swiss-voters") { Name = "Citizens of Switzerland who may vote", Kind = PartyKind.Class, Group = StakeholderGroup.CivilSociety, Region = "europe" },
            new("swiss-residents-without-vote")
            {
                Name = "Residents of Switzerland who may not vote",
                Kind = PartyKind.Class,
                Group = StakeholderGroup.CivilSociety,
                Region = "europe",
                Source = Cite.General("Foreigners and minors, who are under the same law"),
            },
            new("swiss-companies") { Name = "Companies seated in Switzerland", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector, Region = "europe" },
            new("people-abroad") { Name = "People abroad whom those companies affect", Kind = PartyKind.Class, Group = StakeholderGroup.CivilSociety },
        ],
        Stakes =
        [
            new("swiss-companies", "switzerland/companies") { Bears = Bearing.Liability | Bearing.Cost },
            new("people-abroad", "switzerland/companies") { Bears = Bearing.Loss },
            new("swiss-voters", "switzerland") { Bears = Bearing.Loss | Bearing.Cost },
            new("swiss-residents-without-vote", "switzerland") { Bears = Bearing.Loss | Bearing.Cost, Source = Cite.General("Foreigners and minors, who are under the same law") },
        ],
        Mandates =
        [
            new("swiss-companies", "switzerland", Power.Bind, "switzerland", Instrument.Statute, "swiss-seat")
            {
                EndableBy = ["swiss-companies"],
                Source = Cite.General("Seat in Switzerland; a company ends it by moving away"),
            },
            new("swiss-voters", "switzerland", Power.Bind, "switzerland", Instrument.Charter, "swiss-constitution") { EndableBy = ["swiss-popular-vote"] },
        ],
        Observations =
        [
            new("swiss-popular-vote", "process-transparent", true) { Source = Cite.General("Results are published by municipality") },
            new("swiss-popular-vote", "aim-stated", true) { Source = Cite.General("A booklet with both sides' arguments goes to every voter") },
            new("swiss-popular-vote", "background-documents", true) { Source = Cite.General("A booklet with both sides' arguments goes to every voter") },
            new("swiss-popular-vote", "votes-cast", 2_560_846)
            {
                Source = Cite.Checked("Responsible business initiative, 29 November 2020: 1,299,173 in favour and 1,261,673 against"),
            },
        ],
        Bodies =
        [
            PopularVote("swiss-popular-vote-until-1978", "People and cantons of Switzerland, before Jura became a canton", fullCantons: 19) with { Term = Term.Before(Jura) },
            PopularVote("swiss-popular-vote", "People and cantons of Switzerland", fullCantons: 20) with { Term = Term.Since(Jura) },
            Chamber("swiss-national-council", "National Council of Switzerland", 200),
            Chamber("swiss-council-of-states", "Council of States of Switzerland", 46),
            new("swiss-federal-assembly", rule: Rule.All(Rule.DecisionOf("swiss-national-council"), Rule.DecisionOf("swiss-council-of-states")))
            {
                Name = "Federal Assembly of Switzerland: both chambers, which put a change to the vote",
                Of = "switzerland",
                Source = Cite.General("Federal Constitution, art. 148 and 156"),
            },
        ],
    };

    private static Body PopularVote(string id, string name, long fullCantons) => new(id,
        [
            new("people"),
            new("canton", fullCantons) { Id = "full-cantons", Weights = [new("cantonal-votes", 1)] },
            new("canton", 6) { Id = "half-cantons", Weights = [new("cantonal-votes", Fraction.Half)] },
        ])
    {
        Name = name,
        Of = "switzerland",
        Procedures =
        [
            new(Rule.All(Majority("people", "votes"), Majority("canton", "cantonal-votes")))
            {
                Name = "Change of the constitution: people and cantons",
                QuestionType = "constitutional-amendment",
                Admits = Counted.Votes,
                Source = Cite.Checked("Federal Constitution, art. 140 and 142: half cantons have half a vote, a tie is a no"),
            },
            new(Majority("people", "votes"))
            {
                Name = "Statute: the people",
                QuestionType = "statute",
                Admits = Counted.Votes,
                Source = Cite.Checked("Federal Constitution, art. 141 and 142(1)"),
            },
            new(Rule.Among("people", Rule.Floor(100_000, "signatures")))
            {
                Name = "Popular initiative: 100,000 signatures within eighteen months call for a vote on a change of the constitution",
                QuestionType = "initiative",
                Source = Cite.General("Federal Constitution, art. 139"),
            },
            new(Rule.Among("people", Rule.Floor(50_000, "signatures")))
            {
                Name = "Referendum: 50,000 signatures within a hundred days call for a vote on a statute",
                QuestionType = "referendum",
                Source = Cite.General("Federal Constitution, art. 141"),
            },
        ],
    };

    private static Body Chamber(string id, string name, long seats) => new(id, [new("councillor", seats)], Rule.All(Rule.QuorumOfShare(Fraction.Half), Rule.MajorityOfVotesCast))
    {
        Name = name,
        Of = "switzerland",
        Source = Cite.General("Federal Constitution, art. 149, 150 and 159"),
    };

    private static RestrictedRule Majority(string seats, string measure) => Rule.Among(seats, Rule.MoreThan(Fraction.Half, ShareBase.Cast, measure));
}
