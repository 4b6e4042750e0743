namespace Governance.Model;

/// <summary>What ICANN and the United States promised each other between 2009 and 2017.</summary>
internal static class AffirmationOfCommitments
{
    private static readonly Term InForce = new(new(2009, 9, 30), new(2017, 1, 6));

    public static Institution Institution { get; } = new("affirmation-of-commitments", "Affirmation of Commitments", InstitutionFamily.NamesAndNumbers,
        Cite.General("Affirmation of Commitments of 30 September 2009 between the United States Department of Commerce and ICANN"), Part)
    {
        Status = InstitutionStatus.Ended,
        Summary = "In 2009 ICANN and the United States affirmed to each other that ICANN would act in the public interest, stay in the United States and be reviewed at intervals. "
            + "Review teams recommended, and the Board of ICANN was to act. Either side could leave. It ended in January 2017, after the reviews had been taken into the Bylaws.",
        Notes =
        [
            "It ended in January 2017; the sixth is general knowledge.",
            "It names no sanction: a promise that its author may withdraw. How many sat in a review team changed; the number here is an assumption.",
        ],
        Parameters =
        [
            new("reviewers", "How many members did a review team have besides the three ex officio?", 13, "The first teams had about sixteen members in all, as generally known."),
        ],
        Uses = ["icann-board", "ntia"],
    };

    private static GovernanceModel Part(InstitutionParameters parameters) => new()
    {
        Stakes =
        [
            new("public", "names") { Bears = Bearing.Loss, Source = Cite.Document("Internet Democracy Project 2013") },
        ],
        Mandates =
        [
            Promise("icann", "affirmation-of-icann"),
            Promise("ntia", "affirmation-of-the-united-states"),
            new("icann", "aoc-review-team", Power.Advise, new Scope(["names", "accountability"]), Instrument.Contract, "aoc-reviews")
            {
                Term = InForce,
                EndableBy = ["icann", "ntia"],
                NoticeDays = 120,
                Duties = [new("icann-directors", "act on the recommendations within six months") { Discretion = Discretion.Means }],
                Source = Cite.Document("Internet Democracy Project 2013; Affirmation of Commitments, 9 and 11"),
            },
        ],
        Bodies =
        [
            new("affirmation-parties", [new("party", holder: "icann"), new("party", holder: "ntia")])
            {
                Name = "The two who affirmed",
                Term = InForce,
                Procedures =
                [
                    new(Rule.UnanimityOfMembers) { Name = "Agreement of both", Admits = IcannBylaws.Vote },
                ],
            },
            new("aoc-review-team",
            [
                new("ex-officio", holder: "gac"),
                new("ex-officio") { Id = "chair-of-the-board", NamedBy = "icann-directors" },
                new("ex-officio", holder: "ntia"),
                new("reviewer", (long)parameters["reviewers"].Floor()),
            ])
            {
                Name = "Review team",
                Term = InForce,
                Procedures =
                [
                    new(Rule.Consent)
                    {
                        Name = "Recommendations of a review",
                        Admits = [Position.InFavour, Position.Abstaining, Position.NotObjecting, Position.Objecting],
                        ConsensusBy = Cite.General("Practice of the review teams"),
                    },
                ],
            },
        ],
        Observations =
        [
            new("affirmation-parties", "sanction-exists", false),
            new("affirmation-parties", "sunset", new DateOnly(2017, 1, 6)),
        ],
    };

    private static Mandate Promise(string by, string id) => new(by, "affirmation-parties", Power.Bind, new Scope(["names", "accountability"]), Instrument.Contract, id)
    {
        Term = InForce,
        EndableBy = ["icann", "ntia"],
        NoticeDays = 120,
        Source = Cite.General("Affirmation of Commitments, 11: either may end it with 120 days' notice"),
    };
}
