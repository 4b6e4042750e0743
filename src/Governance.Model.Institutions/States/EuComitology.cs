namespace Governance.Model;

/// <summary>Committees of states that give the Commission an opinion before it carries out a law: yes, no, or none at all.</summary>
internal static class EuComitology
{
    private static readonly EquatableArray<Position> Votes = [Position.InFavour, Position.Against, Position.Abstaining];

    public static Institution Institution { get; } = new("eu-comitology", "EU comitology", InstitutionFamily.States, Cite.General("Regulation (EU) 182/2011"), Part)
    {
        Uses = ["eu-ai-act"],
        Summary = "Where a law leaves its details to the Commission, a committee of the member states gives an opinion on each draft. "
            + "It takes the Council's qualified majority to say yes, and the same to say no; what reaches neither is no opinion, and goes to an appeal committee. "
            + "A yes and a no bind the Commission; after no opinion on appeal it is free to act.",
        Notes =
        [
            "The published shares of the population of 2016, too, add up to 100.01; 65 of these points are taken for 65 per cent.",
            "The record of the vote on glyphosate of 9 November 2017 gives shares of population that are approximate.",
            "Whether four states at least must stand aside to stop an opinion follows from the reference to the Treaty; the recorded case does not depend on it.",
        ],
    };

    private static GovernanceModel Part() => new()
    {
        Parties = [new("land-users") { Name = "Farmers, foresters and land owners", Kind = PartyKind.Class, Group = StakeholderGroup.PrivateSector, Region = "europe" }],
        Stakes =
        [
            new("land-users", "nature") { Bears = Bearing.Cost | Bearing.Loss },
            new("land-users", "pesticides") { Bears = Bearing.Loss | Bearing.Cost },
            new("eu-citizens", "pesticides") { Bears = Bearing.Loss },
        ],
        Mandates =
        [
            Referral("scopaff-of-28", Term.Before(new(2020, 2, 1))),
            Referral("scopaff", Term.Since(new(2020, 2, 1))),
            Referral("eu-appeal-committee", Term.Since(new(2020, 2, 1))),
        ],
        Bodies =
        [
            Committee("scopaff-of-28", "Standing Committee on Plants, Animals, Food and Feed, 28 states",
                EuropeanPopulations.Seats28(), 28, new(new(2014, 11, 1), new(2020, 2, 1))),
            Committee("scopaff", "Standing Committee on Plants, Animals, Food and Feed", EuropeanPopulations.Seats27(), 27, Term.Since(new(2020, 2, 1))),
            Committee("eu-appeal-committee", "Appeal Committee", EuropeanPopulations.Seats27(), 27, Term.Since(new(2020, 2, 1))),
            College(),
        ],
    };

    private static Mandate Referral(string committee, Term term) => new("european-commission", committee, Power.Bind, "pesticides", Instrument.Statute, $"referral-to-{committee}")
    {
        EndableBy = ["european-union"],
        Term = term,
        Duties =
        [
            new("european-commission", "adopt the draft after a positive opinion, and leave it after a negative one")
            {
                Source = Cite.General("Regulation (EU) 182/2011, art. 5(2) and 5(3)"),
            },
            new("european-commission", "decide alone after no opinion, or go to the appeal committee")
            {
                Discretion = Discretion.Full,
                Source = Cite.General("Regulation (EU) 182/2011, art. 5(4) and 6(3)"),
            },
        ],
        Source = Cite.General("Regulation (EU) 182/2011, art. 5"),
    };

    private static Body Committee(string id, string name, EquatableArray<Seat> seats, long states, Term term) => new(id, seats)
    {
        Name = name,
        Term = term,
        Procedures =
        [
            new(QualifiedMajority.InFavour(states))
            {
                Name = "Positive opinion",
                QuestionType = "positive-opinion",
                Admits = Votes,
                Source = Cite.Checked("Regulation (EU) 182/2011, art. 5(2)"),
            },
            new(QualifiedMajority.Against(states))
            {
                Name = "Negative opinion: the same majority against",
                QuestionType = "negative-opinion",
                Admits = Votes,
                Source = Cite.Checked("Regulation (EU) 182/2011, art. 5(3)"),
            },
            new(Rule.All(Rule.Not(QualifiedMajority.InFavour(states)), Rule.Not(QualifiedMajority.Against(states))))
            {
                Name = "No opinion: neither majority",
                QuestionType = "no-opinion",
                Admits = Votes,
                Source = Cite.Checked("Regulation (EU) 182/2011, art. 5(4)"),
            },
            new(Rule.AbsoluteMajority)
            {
                Name = "Advisory procedure: more than half of the members",
                QuestionType = "advisory-opinion",
                Admits = Votes,
                Source = Cite.General("Regulation (EU) 182/2011, art. 4"),
            },
        ],
    };

    private static Body College() => new("college-of-commissioners", [new("commissioner", 27)])
    {
        Name = "The Commissioners together",
        Of = "european-commission",
        Procedures =
        [
            new(Rule.All(Rule.AbsoluteMajority, Rule.Any(new DocketCriterion("positive-opinion"), Rule.Not(new DocketCriterion("appeal-negative-opinion")))))
            {
                Name = "An implementing act: after a positive opinion, or where the appeal committee gave no negative one",
                QuestionType = "implementing-act",
                Admits = Votes,
                Source = Cite.General("Regulation (EU) 182/2011, art. 5 and 6"),
            },
            new(Rule.AbsoluteMajority)
            {
                Name = "Other decisions: more than half of the Commissioners",
                Admits = Votes,
                Source = Cite.General("Treaty on the Functioning of the European Union, art. 250"),
            },
        ],
    };
}
