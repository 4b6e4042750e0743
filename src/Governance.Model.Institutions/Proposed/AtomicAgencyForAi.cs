namespace Governance.Model;

/// <summary>An agency for AI after the model of the one for atomic energy: a statute, a board, inspectors, and something to inspect.</summary>
internal static class AtomicAgencyForAi
{
    private static readonly Source Questions = Cite.Document("McElroy's 21 questions, with comments (February 2026), question 1");

    private static readonly Source Model = Cite.General("Statute of the International Atomic Energy Agency, as the model");

    private static readonly EquatableArray<Position> Votes = [Position.InFavour, Position.Against, Position.Abstaining];

    public static Institution Institution { get; } = new("iaea-for-ai", "IAEA-for-AI (proposed)", InstitutionFamily.Proposed, Questions, Part)
    {
        Status = InstitutionStatus.Proposed,
        Uses = ["compute-chips", "open-weights"],
        Summary = "States would ratify a statute; a board of states would decide, key questions by two thirds, and inspectors would verify under agreements with each state. "
            + "It would bind the states that ratify, and laboratories only through their states. It needs something that can be counted and withheld: compute at the "
            + "frontier is, weights already copied are not.",
        Parameters =
        [
            new("board-seats", "How many states sit on the board", 35, "No number is on record for AI; the agency that serves as the model has 35."),
            new("compute-threshold", "Above how many million operations per second a site would be declared, in units of the statute", 1,
                "No threshold is on record; it stands for whatever the statute would name."),
        ],
        Notes =
        [
            "That the agency for atomic energy is the right model is what the question doubts; a distributed design is the other answer.",
            "Referral of a breach to the Security Council is part of the model, and would need a decision there.",
        ],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Stakes =
        [
            new("un-members", "ai/compute/safeguards") { Bears = Bearing.Cost | Bearing.Loss },
            new("frontier-labs", "ai/compute/safeguards") { Bears = Bearing.Cost | Bearing.Liability },
            new("weight-holders", "ai/weights/safeguards") { Bears = Bearing.Loss },
            new("public", "ai/compute/safeguards") { Bears = Bearing.Loss },
        ],
        Bodies = [.. Bodies(numbers)],
        Observations =
        [
            new("ai-agency-board", "lacks", "a statute that a state has ratified"),
            new("ai/compute/safeguards", "verifiable-chokepoint", true),
            new("ai/weights/safeguards", "verifiable-chokepoint", false),
        ],
    };

    private static IEnumerable<Body> Bodies(InstitutionParameters numbers) =>
    [
        new("ai-agency-conference", [new("state", 193)])
        {
            Name = "Conference to adopt a statute",
            Procedures =
            [
                new(Rule.TwoThirdsOfVotesCast)
                {
                    Name = "Adoption, then ratification by each state for itself",
                    QuestionType = "statute",
                    IsOptIn = true,
                    Admits = Votes,
                    Source = Model,
                },
            ],
        },
        new("ai-agency-board", [new("governor", (long)numbers["board-seats"].Numerator)])
        {
            Name = "Board of the agency",
            Procedures =
            [
                new(Rule.MajorityOfVotesCast) { Name = "Ordinary questions: majority of votes cast", Admits = Votes, Source = Model },
                new(Rule.TwoThirdsOfVotesCast) { Name = "Key questions: two thirds", QuestionType = "key-question", Admits = Votes, Source = Model },
                new(Rule.All(new DocketCriterion("inspectors-found-a-breach"), Rule.MajorityOfVotesCast))
                {
                    Name = "Referral of a breach that inspectors found",
                    QuestionType = "referral",
                    Admits = Votes,
                    Source = Model,
                },
            ],
        },
        new("ai-agency-inspectors", [new("inspector")])
        {
            Name = "Inspectors of the agency",
            Procedures =
            [
                new(new AttributeCriterion("computeDeclaredInUnits", Comparison.MoreThan, new AttributeValue.Number(numbers["compute-threshold"])))
                {
                    Name = "A site is under safeguards above the threshold",
                    QuestionType = "safeguards",
                    Over = "ai/compute/safeguards",
                    Source = Model,
                },
            ],
        },
    ];
}
