namespace Governance.Model;

/// <summary>A fund of states in which votes follow quotas, and one member can prevent what needs eighty-five in a hundred.</summary>
internal static class Imf
{
    private static readonly Measure Votes = "imf-votes";

    private static readonly Source Articles = Cite.General("Articles of Agreement of the International Monetary Fund");

    public static Institution Institution { get; } = new("imf", "IMF", InstitutionFamily.RuleSources, Articles, Part)
    {
        Summary = "In the International Monetary Fund members vote by quota: what a member pays in decides how much it counts. Quotas, and whatever else changes the Fund, "
            + "need 85 % of all votes, and the United States has about 16.5 %, so that nothing of the kind carries without it. "
            + "Decisions bind the members, and in effect those who must borrow.",
        Notes =
        [
            "The votes are those of 190 members in January 2024; Liechtenstein has joined since.",
            "Kosovo is a member and has no party of its own here, as it is no member of the United Nations.",
            "That 85 % or 70 % are needed, and which questions need them, is general knowledge, not checked; the votes themselves are.",
            "The Executive Board, where most is decided, seldom votes. When it does, each director casts the votes of a constituency; those are not in the record.",
        ],
        Parameters =
        [
            new("special-majority", "The share of all votes that quotas and amendments need", new(85, 100), "So the Articles have it, by general knowledge."),
            WayOut.Parameter("a state to find another lender when nobody lends to it"),
        ],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties =
        [
            new("imf") { Name = "International Monetary Fund", Kind = PartyKind.Organisation, Group = StakeholderGroup.Intergovernmental },
            new("imf-members", 190) { Name = "Members of the International Monetary Fund", Group = StakeholderGroup.Government, Source = ImfVotes.Source },
            new("imf-borrowers") { Name = "Members that borrow from the Fund", Kind = PartyKind.Class, Group = StakeholderGroup.Government, MemberOf = ["imf-members"] },
        ],
        Stakes =
        [
            new("imf-members", "money/fund") { Bears = Bearing.Cost | Bearing.Loss, Note = "They pay their quotas, and bear losses in proportion" },
            new("imf-borrowers", "money/fund") { Bears = Bearing.Loss | Bearing.Liability, Note = "They owe what they borrow, on conditions" },
            new("citizens", "money/fund") { Bears = Bearing.Loss, Note = "Conditions of loans reach the citizens of those who borrow" },
        ],
        Mandates =
        [
            new("imf-members", "imf", Power.Bind, "money/fund", Instrument.Treaty, "imf-articles")
            {
                EndableBy = ["imf-members"],
                Duties =
                [
                    new("imf-members", "pay the quota, and consult on policies of exchange")
                    {
                        Discretion = Discretion.Means,
                        Source = Cite.General("Articles of Agreement, III and IV"),
                    },
                ],
                Source = Cite.General("Articles of Agreement; a member may withdraw at any time, XXVI(1)"),
            },
            new("imf-board-of-governors", "imf-executive-board", Power.Bind, "money/fund", Instrument.Charter, "imf-delegated-powers")
            {
                OnlyPassesOn = true,
                EndableBy = ["imf-board-of-governors"],
                Source = Cite.General("Articles of Agreement, XII(2)(b): the governors delegate what is not reserved to them"),
            },
        ],
        Bodies = [Governors(numbers["special-majority"]), ExecutiveBoard()],
        Chokepoints =
        [
            new("imf-credit", "imf")
            {
                Name = "Credit of the Fund, and the judgement on which other lenders wait",
                Source = Cite.General("The Fund as lender of last resort to states"),
            },
        ],
        Capabilities = [WayOut.Around("borrow-in-a-crisis", "Borrow when nobody else lends", "imf-credit", "regional-or-bilateral-lender", numbers, "imf-borrowers")],
        Observations =
        [
            new("imf-board-of-governors", "voting-share/united-states", Share("united-states")) { Source = ImfVotes.Source },
            new("imf-board-of-governors", "states-equal", false) { Source = ImfVotes.Source },
        ],
    };

    private static Fraction Share(string member) =>
        new(ImfVotes.All.Single(one => one.Member == member).Votes, ImfVotes.All.Sum(one => one.Votes));

    private static Body Governors(Fraction special) => new("imf-board-of-governors", [.. ImfVotes.All.Select(one => Seat(one.Member, one.Votes))])
    {
        Name = "Board of Governors of the International Monetary Fund",
        Of = "imf",
        Source = ImfVotes.Source,
        Procedures =
        [
            new(Rule.All(Quorum(), Rule.MoreThan(Fraction.Half, ShareBase.Cast, Votes)))
            {
                Name = "Ordinary decision: a majority of the votes cast, by quota",
                Admits = Counted.Votes,
                Source = Cite.General("Articles of Agreement, XII(2) and (5)"),
            },
            new(Rule.AtLeast(special, ShareBase.Entitled, Votes))
            {
                Name = "Quotas, and other special decisions: 85 % of all votes",
                QuestionType = "special-majority",
                Admits = Counted.Votes,
                Source = Cite.General("Articles of Agreement, III(2)(c): 85 % of the total voting power"),
            },
            new(Rule.AtLeast(new(70, 100), ShareBase.Entitled, Votes))
            {
                Name = "Charges and other operational decisions: 70 % of all votes",
                QuestionType = "operational",
                Admits = Counted.Votes,
                Source = Cite.General("Articles of Agreement, V(8)(d): 70 % of the total voting power"),
            },
            new(Rule.All(Rule.AtLeast(new(3, 5), ShareBase.Entitled), Rule.AtLeast(special, ShareBase.Entitled, Votes)))
            {
                Name = "Amendment of the Articles: three fifths of the members, with 85 % of all votes",
                QuestionType = "amend-articles",
                Admits = Counted.Votes,
                Source = Cite.General("Articles of Agreement, XXVIII(a)"),
            },
        ],
    };

    private static Body ExecutiveBoard() => new("imf-executive-board",
        [new("director", 25), new("managing-director") { Rights = Rights.Attend | Rights.Speak | Rights.Propose }])
    {
        Name = "Executive Board of the International Monetary Fund",
        Of = "imf",
        Source = Cite.General("Articles of Agreement, XII(3): 25 directors in 2026; the managing director is in the chair and has no vote but a deciding one"),
        Procedures =
        [
            new(Rule.RoughConsensus)
            {
                Name = "Sense of the meeting, which the chair ascertains in place of a vote",
                ChairDeclares = true,
                ConsensusBy = Cite.General("Rules and Regulations of the Fund, C-10"),
            },
        ],
    };

    /// <summary>A majority of the governors, with two thirds of the votes.</summary>
    private static QuorumRule Quorum() => Rule.Quorum(Rule.All(
        new ShareRule(Counted.Votes, ShareBase.Entitled, Comparison.MoreThan, Fraction.Half),
        new ShareRule(Counted.Votes, ShareBase.Entitled, Comparison.AtLeast, Fraction.TwoThirds, Votes)));

    private static Seat Seat(string member, long votes) => (member == "kosovo" ? new Seat("member") { Id = member } : new Seat("member", holder: member)) with
    {
        Weights = [new(Votes, votes)],
    };
}
