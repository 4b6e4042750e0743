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
            "The citizens' and the states' consent to the constitution, and the houses with their rules, are with the institution 'us-ai-regime'.",
            "A convention for proposing amendments, called for by two thirds of the states, has never met. States may also ratify by conventions instead of legislatures, "
                + "if Congress says so.",
        ],
        Uses = ["us-ai-regime"],
    };

    private static GovernanceModel Part() => new()
    {
        Stakes =
        [
            new("us-citizens", "constitution") { Bears = Bearing.Loss },
            new("us-states", "constitution") { Bears = Bearing.Loss | Bearing.Cost },
        ],
        Bodies =
        [
            new("us-congress-proposing")
            {
                Name = "Congress, proposing an amendment",
                Procedures =
                [
                    new(Rule.All(Rule.DecisionOf("us-house"), Rule.DecisionOf("us-senate")))
                    {
                        Name = "Two thirds of each house",
                        QuestionType = "propose-amendment",
                    },
                ],
            },
            Ratification(),
        ],
        Observations = [new("us-senate", "votes-cast/equal-rights-1946", 73) { Source = Cite.Checked("Histories of the Equal Rights Amendment: 38 to 35 on 19 July 1946") }],
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
