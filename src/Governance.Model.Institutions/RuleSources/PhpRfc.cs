namespace Governance.Model;

/// <summary>A programming language that is changed by requests for comments, each decided by a vote of those with an account.</summary>
internal static class PhpRfc
{
    private static readonly Source Policy = Cite.Checked("PHP policies: feature proposals", "https://github.com/php/policies/blob/main/feature-proposals.rst");

    private static readonly Source NarrowMargins = Cite.General(
        "PHP RFC: Abolish Narrow Margins, accepted in 2019; the day is not of record, the first of April stands for it",
        "https://wiki.php.net/rfc/abolish-narrow-margins");

    private static readonly DateOnly EndOfNarrowMargins = new(2019, 4, 1);

    public static Institution Institution { get; } = new("php-rfc", "PHP RFC", InstitutionFamily.RuleSources, Policy, Part)
    {
        Summary = "A change of PHP is written up, discussed for two weeks at least, and voted on for two more by those who have contributed code or were chosen to "
            + "represent the community. "
            + "It is accepted if at least twice as many say yes as no; an abstention counts as if it had not been cast. The result binds the project and, through its "
            + "releases, every user who upgrades.",
        Notes =
        [
            "Twice as many in favour as against is the same as two thirds of the votes cast.",
            "Secondary votes on details may have several options, decided by plurality or a single transferable vote; only the first of the two is modelled.",
            "Until 2019 only changes of the language itself needed two thirds, and what such a change was could be disputed; everything else needed a simple majority. "
                + "The day of the change is assumed.",
            "Votes were open for a week at least until April 2019, when it was decided, by 48 to 1, that it must be two.",
            "A rejected proposal may come back after six months, or at once if its substance has changed.",
            "The number who may vote is not of record.",
        ],
        Parameters =
        [
            new("voters", "How many may vote", 200, "The record gives no number. There is no quorum, so that it changes nothing but the turnout."),
            WayOut.Parameter("a user to stay with an old version, to fork PHP, or to leave it"),
        ],
    };

    private static GovernanceModel Part(InstitutionParameters numbers) => new()
    {
        Matters = [new("php", Layer.Logical)],
        Parties =
        [
            new("php-contributors") { Name = "Contributors to PHP", Kind = PartyKind.Class, Group = StakeholderGroup.TechnicalCommunity },
            new("php-users") { Name = "Users of PHP", Kind = PartyKind.Class, Group = StakeholderGroup.CivilSociety },
        ],
        Stakes = [new("php-users", "php") { Bears = Bearing.Loss | Bearing.Cost }, new("php-contributors", "php") { Bears = Bearing.Cost }],
        Mandates = [new("php-contributors", "php-rfc-vote", Power.Bind, "php", Instrument.Charter, "php-voting-policy") { EndableBy = ["php-rfc-vote"] }],
        Bodies = [Vote(numbers)],
        Chokepoints = [new("php-src", "php-rfc-vote") { Name = "The repository of PHP and its releases", Source = Cite.General("php/php-src") }],
        Capabilities = [WayOut.Around("run-php", "Run programs written in PHP", "php-src", "fork-or-leave", numbers, "php-users")],
        Observations =
        [
            new("php-src", "exit", true) { Source = Cite.General("The licence allows anybody to copy and to go on alone, under another name") },
            new("php-src", "portability", true) { Source = Cite.General("The licence allows anybody to take the code along") },
            new("php-src", "open-source", true) { Source = Cite.General("PHP License") },
            new("php-rfc-vote", "process-transparent", true) { Source = Cite.Checked("PHP policies: drafts, discussion and votes are public") },
            new("php-rfc-vote", "background-documents", true),
        ],
    };

    private static Body Vote(InstitutionParameters numbers) => new("php-rfc-vote", [new("voter", numbers.Seats("voters"))])
    {
        Name = "Those who may vote on changes of PHP",
        Procedures =
        [
            new(Rule.MajorityOfVotesCast)
            {
                Name = "Proposal before 2019, other than a change of the language: a simple majority",
                Term = Term.Before(EndOfNarrowMargins),
                Source = NarrowMargins,
            },
            new(Counted.TimesAsMany(2))
            {
                Name = "Change of the language before 2019: two thirds",
                QuestionType = "language-change",
                Term = Term.Before(EndOfNarrowMargins),
                Source = NarrowMargins,
            },
            new(Counted.TimesAsMany(2)) { Name = "Primary vote: at least twice as many in favour as against", Term = Term.Since(EndOfNarrowMargins) },
            new(Counted.TimesAsMany(2))
            {
                Name = "Primary vote in due form: fourteen days of discussion before it, and fourteen to vote",
                QuestionType = "primary-vote",
                NoticeDays = 14,
                Term = Term.Since(EndOfNarrowMargins),
            },
            new(Rule.All(new DocketCriterion("php-primary-vote"), Rule.MajorityOfVotesCast))
            {
                Name = "Secondary vote with two options: void unless the primary vote carried",
                QuestionType = "secondary-vote",
                Term = Term.Since(EndOfNarrowMargins),
            },
            new(Rule.All(new DocketCriterion("php-primary-vote"), Rule.Floor(1)))
            {
                Name = "Secondary vote with several options, by plurality: void unless the primary vote carried",
                QuestionType = "secondary-vote-of-several",
                Choice = new(VotingMethod.Plurality),
                Term = Term.Since(EndOfNarrowMargins),
            },
        ],
    };
}
