namespace Governance.Model;

/// <summary>Any assembly that follows the best-known book of parliamentary law.</summary>
internal static class RobertsRules
{
    private static readonly Source Book = Cite.General("Robert's Rules of Order Newly Revised");

    public static Institution Institution { get; } = new("roberts-rules-assembly", "Robert's Rules assembly", InstitutionFamily.RuleSources, Book, Part)
    {
        Summary = "An assembly that has adopted Robert's Rules decides by a majority of the votes cast, once a quorum is there: blanks and abstentions count for nothing, "
            + "and a tie is a no. "
            + "Two thirds are needed for what takes rights from members, such as ending the debate. The result binds the members, who adopted the rules in their bylaws.",
        Notes =
        [
            "A majority of the members is the quorum unless the bylaws say otherwise.",
            "The chair, if a member, votes when it changes the result: to make a majority, or to make a tie and so to prevent one. That is the vote of a member and not a "
                + "casting vote.",
            "Bylaws that ask for a majority 'of those present' make a vote against of every abstention.",
            "How many members the assembly has is an example.",
        ],
        Parameters = [new("members", "How many members the assembly has", 34, "The number of a constructed example: ten in favour, nine against, fifteen abstaining.")],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Parties = [new("deliberative-assembly-members", numbers.Seats("members")) { Name = "Members of the assembly", Kind = PartyKind.Class }],
        Stakes = [new("deliberative-assembly-members", "assembly") { Bears = Bearing.Cost }],
        Mandates =
        [
            new("deliberative-assembly-members", "deliberative-assembly", Power.Bind, "assembly", Instrument.Membership, "assembly-membership")
            {
                EndableBy = ["deliberative-assembly-members"],
            },
        ],
        Bodies = [Assembly(Math.Max(2, numbers.Seats("members")))],
    };

    private static Body Assembly(long members)
    {
        var quorum = Rule.Quorum(new ShareRule(
            [Position.InFavour, Position.Against, Position.Abstaining, Position.NotObjecting, Position.Objecting, Position.NotVoting],
            ShareBase.Entitled,
            Comparison.MoreThan,
            Fraction.Half));
        return new("deliberative-assembly", [new("member") { Id = "assembly-chair" }, new("member", members - 1)])
        {
            Name = "An assembly under Robert's Rules",
            Procedures =
            [
                new(Rule.All(quorum, Rule.MajorityOfVotesCast))
                {
                    Name = "Motion: a majority of the votes cast, abstentions left out",
                    Admits = Counted.Votes,
                    Source = Cite.General("Robert's Rules of Order Newly Revised, 44:1"),
                },
                new(Rule.All(quorum, Rule.MajorityOfThosePresent))
                {
                    Name = "Where the bylaws ask for a majority of those present",
                    QuestionType = "majority-of-those-present",
                    Admits = Counted.Votes,
                    Source = Cite.General("Robert's Rules of Order Newly Revised, 44:7 to 44:9"),
                },
                new(Rule.All(quorum, Rule.TwoThirdsOfVotesCast))
                {
                    Name = "Motion that limits the rights of members, such as the previous question: two thirds",
                    QuestionType = "two-thirds",
                    Admits = Counted.Votes,
                },
                new(Rule.All(quorum, Rule.TwoThirdsOfVotesCast))
                {
                    Name = "Amendment of the bylaws, where they say nothing else and notice was given: two thirds",
                    QuestionType = "amend-bylaws",
                    Admits = Counted.Votes,
                },
                new(Rule.All(quorum, Rule.Any(Rule.TwoThirdsOfVotesCast, Rule.AbsoluteMajority)))
                {
                    Name = "Rescinding what was decided, without notice: two thirds, or a majority of all members",
                    QuestionType = "rescind",
                    Admits = Counted.Votes,
                },
                new(Rule.All(quorum, Rule.SilenceIsAssent))
                {
                    Name = "Unanimous consent: it is so ordered unless somebody objects",
                    QuestionType = "unanimous-consent",
                    Admits = [Position.InFavour, Position.Abstaining, Position.NotObjecting, Position.Objecting],
                },
            ],
        };
    }
}
