namespace Governance.Model;

/// <summary>The developers in general resolution, the technical committee and the leader of Debian, with the ratios of each time.</summary>
internal static class DebianBodies
{
    private const string CommitteeChair = "debian-committee-chair";

    private static readonly Source Versions = Cite.Checked("Debian constitution, versions 1.0 to 1.9 with their dates", "https://www.debian.org/devel/constitution");

    private static readonly Source CloneProof = Cite.Checked(
        "Debian constitution 1.1, of 21 June 2003, as the resolution that mended it describes it (debian-vote, October 2015)");

    private static readonly Source Mended = Cite.Checked("Debian constitution 1.6, of 13 December 2015, A.6(3), as announced on debian-vote in October 2015");

    /// <summary>Condorcet with the Schwartz set, dropping the weakest defeat by winning votes until none is left: Schulze's method.</summary>
    private static readonly ChoiceRule Ranking = new(VotingMethod.Schulze);

    private static readonly DateOnly Year2003 = new(2003, 6, 21);

    private static readonly DateOnly Year2015 = new(2015, 12, 13);

    public static IEnumerable<Body> All(InstitutionParameters numbers) => [GeneralResolution(numbers.Seats("developers")), Committee(), Leader()];

    /// <summary>Three times half the square root of the developers, brought up to a whole number of votes.</summary>
    private static long Quorum(long developers)
    {
        long votes = 0;
        while (4 * votes * votes < 9 * developers)
        {
            votes++;
        }

        return votes;
    }

    private static Body GeneralResolution(long developers)
    {
        const string leader = "debian-leader-casting-vote";
        var quorum = Rule.Quorum(Rule.Floor(Quorum(developers)));
        var choice = Ranking with { CastingVote = leader };
        return new("debian-general-resolution", [new("developer") { Id = leader, NamedBy = "debian-developers" }, new("developer", developers - 1) { NamedBy = "debian-developers" }])
        {
            Name = "The developers of Debian, by general resolution",
            Of = "debian-project",
            Source = Versions,
            Procedures =
            [
                new(Rule.All(quorum, Rule.MajorityOfVotesCast)) { Name = "An option against the default: the quorum, and more above it than below it", Term = Term.Before(Year2003) },
                new(Rule.All(quorum, Rule.MajorityOfVotesCast))
                {
                    Name = "Options ranked with the default: the quorum, more above it than below it, and of those that are left the one by Schulze's method",
                    Choice = choice,
                    Term = Term.Since(Year2003),
                    Source = CloneProof,
                },
                new(Rule.All(quorum, Rule.MajorityOfVotesCast))
                {
                    Name = "Election of the leader: candidates ranked with the default, as options are",
                    QuestionType = "elect-leader",
                    Choice = Ranking,
                    Term = Term.Since(Year2003),
                    Source = Cite.Checked("Debian constitution, 5.2: the quorum and the ranking of general resolutions; None Of The Above is the default"),
                },
                .. Ratio(3, quorum, "foundation-document", "Change of the constitution or of a foundation document"),
                .. Ratio(2, quorum, "overrule-committee", "Decision in the place of the technical committee"),
                new(Rule.Floor(6))
                {
                    Name = "Proposal by a developer: five others sponsor it",
                    QuestionType = "sponsor-resolution",
                    Source = Cite.General("Debian constitution, 4.2: K others, where K is 5 or Q if that is less"),
                },
            ],
        };
    }

    private static Body Committee()
    {
        return new("debian-technical-committee", [new("member") { Id = CommitteeChair }, new("member", 7)])
        {
            Name = "Technical committee of Debian",
            Of = "debian-project",
            Source = Cite.Checked("Debian constitution, section 6: up to eight members"),
            Procedures =
            [
                Choice(Rule.MajorityOfVotesCast, Term.Before(Year2015)),
                Choice(Rule.AtLeast(Fraction.Half, ShareBase.Cast), Term.Since(Year2015)),
                new(Rule.CastingVote(CommitteeChair))
                {
                    Name = "Question of yes and no: the chair's vote decides a tie",
                    QuestionType = "yes-or-no",
                    Source = Cite.Checked("Debian constitution, 6.3(2)"),
                },
                .. Ratio(3, null, "overrule-developer", "Decision in the place of a developer"),
            ],
        };
    }

    /// <summary>Options that are not below the default, of which Schulze's method takes one, or the chair where it leaves a tie.</summary>
    private static Procedure Choice(Rule rule, Term term) => new(Rule.All(Rule.Quorum(Rule.Floor(2, Counted.Votes)), rule))
    {
        Name = "Choice among options: two vote at least, and the chair's vote decides a tie",
        Choice = Ranking with { CastingVote = CommitteeChair },
        Term = term,
        Source = Cite.Checked("Debian constitution, 6.3(1) and (2); the casting vote was used on 11 February 2014 for the default init system"),
    };

    private static Body Leader() => new("debian-project-leader", [new("leader") { NamedBy = "debian-developers" }], Rule.AbsoluteMajority)
    {
        Name = "Leader of the Debian project",
        Of = "debian-project",
        Source = Cite.Checked("Debian constitution, section 5; elected by the developers for a year"),
    };

    /// <summary>So many to one: at least, more than, and at least again.</summary>
    private static IEnumerable<Procedure> Ratio(int times, Rule? quorum, string questionType, string name)
    {
        Rule With(params EquatableArray<Rule> rules) => quorum is null && rules.Count == 1 ? rules[0] : Rule.All([.. quorum is null ? [] : new[] { quorum }, .. rules]);
        return
        [
            new(With(Counted.TimesAsMany(times)))
            {
                Name = $"{name}: {times} to 1",
                QuestionType = questionType,
                Term = Term.Before(Year2003),
                Source = CloneProof,
            },
            new(With(Counted.MoreThanTimesAsMany(times)))
            {
                Name = $"{name}: more than {times} to 1",
                QuestionType = questionType,
                Term = new(Year2003, Year2015),
                Source = CloneProof,
            },
            new(With(Counted.TimesAsMany(times), Rule.MajorityOfVotesCast))
            {
                Name = $"{name}: {times} to 1 or better",
                QuestionType = questionType,
                Term = Term.Since(Year2015),
                Source = Mended,
            },
        ];
    }
}
