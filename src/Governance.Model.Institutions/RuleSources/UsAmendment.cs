namespace Governance.Model;

/// <summary>How the constitution of the United States is amended: two thirds of both houses, then three quarters of the states.</summary>
internal static class UsAmendment
{
    private static readonly Source ArticleFive = Cite.General("Constitution of the United States, art. V");

    private static readonly Source EqualRights = Cite.Checked("H.J.Res. 208: the Equal Rights Amendment, to be ratified within seven years from 22 March 1972");

    public static Institution Institution { get; } = new("us-amendment", "US amendment", InstitutionFamily.RuleSources, ArticleFive, Part)
    {
        Summary = "An amendment of the constitution of the United States is proposed by two thirds of those voting in each house of Congress, and becomes law when three "
            + "quarters of the states, 38 of 50, have ratified it. "
            + "Congress may set a deadline. Once ratified it binds everybody under the constitution; until then it binds nobody.",
        Notes =
        [
            "Two thirds are counted of the members present and voting in a house that has a quorum.",
            "Thirteen states are enough to prevent an amendment, whatever their population.",
            "Congress extended the deadline for the Equal Rights Amendment to 30 June 1982, as generally known; whether it could, and whether later ratifications count, "
                + "is disputed.",
            "The Senate has had a hundred seats since 1959; it had 96 in 1946, when the Equal Rights Amendment failed there by 38 to 35. No rule here depends on the number.",
            "A convention for proposing amendments, called for by two thirds of the states, has never met. States may also ratify by conventions instead of legislatures, "
                + "if Congress says so.",
        ],
    };

    private static GovernanceModel Part() => new()
    {
        Parties =
        [
            new("citizens-of-the-united-states")
            {
                Name = "Citizens of the United States",
                Kind = PartyKind.Class,
                Group = StakeholderGroup.CivilSociety,
                Region = "north-america",
            },
            new("states-of-the-union", 50) { Name = "The states of the Union", Group = StakeholderGroup.Government, Region = "north-america" },
        ],
        Stakes =
        [
            new("citizens-of-the-united-states", "constitution") { Bears = Bearing.Loss },
            new("states-of-the-union", "constitution") { Bears = Bearing.Loss | Bearing.Cost },
        ],
        Mandates =
        [
            new("citizens-of-the-united-states", "united-states", Power.Bind, "constitution", Instrument.Charter, "us-amending-power-citizens")
            {
                EndableBy = ["us-states-ratifying"],
            },
            new("states-of-the-union", "united-states", Power.Bind, "constitution", Instrument.Charter, "us-amending-power-states") { EndableBy = ["us-states-ratifying"] },
        ],
        Bodies =
        [
            House("us-house-proposing", "House of Representatives, on amendments of the constitution", new("representative", 435)),
            House("us-senate-proposing", "Senate, on amendments of the constitution", new("senator", 100)),
            new("us-congress-proposing")
            {
                Name = "Congress, proposing an amendment",
                Procedures =
                [
                    new(Rule.All(Rule.DecisionOf("us-house-proposing"), Rule.DecisionOf("us-senate-proposing")))
                    {
                        Name = "Two thirds of each house",
                        QuestionType = "propose-amendment",
                    },
                ],
            },
            Ratification(),
        ],
        Observations = [new("us-senate-proposing", "votes-cast", 73) { Source = Cite.Checked("Histories of the Equal Rights Amendment: 38 to 35 on 19 July 1946") }],
    };

    private static Body House(string id, string name, Seat seats) => new(id, [seats])
    {
        Name = name,
        Procedures =
        [
            new(Rule.MajorityOfVotesCast)
            {
                Name = "Motions and bills: a majority of the votes cast",
                Admits = Counted.Votes,
                Source = Cite.General("Standing rules of the house"),
            },
            new(Rule.TwoThirdsOfVotesCast)
            {
                Name = "Proposal of an amendment: two thirds of those present and voting",
                QuestionType = "propose-amendment",
                Admits = Counted.Votes,
            },
        ],
    };

    private static Body Ratification()
    {
        var states = Rule.AtLeast(Fraction.ThreeQuarters, ShareBase.FixedSeats);
        return new("us-states-ratifying", [new("state", 50)])
        {
            Name = "The states, ratifying an amendment",
            Of = "united-states",
            Procedures =
            [
                new(Rule.All(new DocketCriterion("us-amendment-proposed"), states))
                {
                    Name = "Ratification, once Congress has proposed: three quarters of the states, 38 of 50",
                    QuestionType = "ratify",
                },
                new(Rule.All(new DocketCriterion("us-amendment-proposed"), states, new DateCriterion(Comparison.AtMost, new(1979, 3, 22))))
                {
                    Name = "Ratification of the Equal Rights Amendment: 38 states by 22 March 1979",
                    QuestionType = "ratify",
                    Over = "constitution/equal-rights",
                    Source = EqualRights,
                },
                new(Rule.AtLeast(Fraction.TwoThirds, ShareBase.FixedSeats))
                {
                    Name = "Call for a convention: two thirds of the states, 34 of 50",
                    QuestionType = "call-convention",
                },
            ],
        };
    }
}
