namespace Governance.Model;

/// <summary>The organs of AFRINIC, the court's receiver, and the policy forum.</summary>
internal static class AfrinicOrgans
{
    private static readonly Source Bylaws = Cite.Checked("AFRINIC Bylaws");
    private static readonly DateOnly Amended = new(2021, 1, 1);
    private static readonly DateOnly Order = new(2023, 9, 12);
    private static readonly DateOnly Restored = new(2024, 10, 15);

    /// <summary>Two days of the receivership are checked; those between and the last are not.</summary>
    public static Source OrderAndRestoration { get; } = Cite.General(
        "Order of 12 September 2023 and AFRINIC announcement of 15 October 2024 restoring the receiver, which are checked; the lapse before it and the end with the new board are assumptions");

    /// <summary>From the order of the court until a board could act again.</summary>
    public static Term Receivership(InstitutionParameters numbers) => new(Order, NewBoard(numbers));

    /// <summary>The time before its restoration for which the appointment had lapsed.</summary>
    public static Suspension Lapse(InstitutionParameters numbers) => new(new(Lapsed(numbers), Restored), "the lapse of the court's appointment")
    {
        Source = Cite.General("AFRINIC announcement of 2024-10-15: the receiver is restored, so that the appointment had lapsed; for how long is an assumption"),
    };

    private static DateOnly NewBoard(InstitutionParameters numbers) => new DateOnly(2025, 10, 1).AddDays((int)numbers["days-until-the-new-board"].Floor());

    private static DateOnly Lapsed(InstitutionParameters numbers) => Restored.AddDays(-Math.Max(1, (int)numbers["days-of-lapse"].Floor()));

    public static IEnumerable<Body> Bodies(InstitutionParameters numbers) =>
        [GeneralMeeting(numbers), Petition(numbers), BoardBefore(numbers), Board(numbers), Receiver(numbers), NominationCommittee(), PolicyForum(numbers)];

    private static EquatableArray<Position> InTheRoom { get; } =
        [Position.InFavour, Position.Against, Position.Abstaining, Position.NotObjecting, Position.Objecting, Position.NotVoting];

    /// <summary>At least ten in person: four regional directors, one other director, five resource members.</summary>
    private static Rule Quorum { get; } = Rule.Quorum(Rule.All(
        Rule.Among("regional-director", Rule.Floor(4, InTheRoom)),
        Rule.Among("non-regional-director", Rule.Floor(1, InTheRoom)),
        Rule.Among("resource-member", Rule.Floor(5, InTheRoom)))).CitedAs(Cite.Checked("AFRINIC Bylaws, 12.10(ii)"));

    private static Body GeneralMeeting(InstitutionParameters numbers)
    {
        var members = Cite.General("AFRINIC Bylaws: resource members elect and resolve by a majority of votes cast; proxies under 12.12");
        return new("afrinic-general-meeting",
        [
            new("regional-director", 6) { NamedBy = "afrinic-members" },
            new("non-regional-director", 2) { NamedBy = "afrinic-members" },
            new("resource-member", (long)numbers["resource-members"].Floor()) { NamedBy = "afrinic-members" },
        ])
        {
            Name = "Annual General Members Meeting of AFRINIC",
            Of = "afrinic",
            Source = Bylaws,
            Procedures =
            [
                new(Quorum)
                {
                    Name = "Opening of the meeting",
                    QuestionType = "opening",
                    Admits = [Position.InFavour, Position.Against, Position.Abstaining],
                    Source = Cite.Checked("AFRINIC Bylaws, 12.10(ii)"),
                },
                new(Rule.All(Quorum, Rule.Among("resource-member", Rule.MajorityOfVotesCast))) { Name = "Resolution or election", Source = members },
                new(Rule.Among("resource-member", Rule.AtLeast(Fraction.ThreeQuarters, ShareBase.Entitled)))
                {
                    Name = "Resolution in writing, without a meeting",
                    QuestionType = "resolution-in-writing",
                    Source = Cite.Checked("AFRINIC Bylaws 2012, 11.7: not less than 75 per cent of the members entitled to vote"),
                },
                new(Rule.All(new DocketCriterion("afrinic-petition-for-a-special-meeting"), Quorum, Rule.Among("resource-member", Rule.MajorityOfVotesCast)))
                {
                    Name = "Resolution of a special meeting that members have asked for",
                    QuestionType = "special-meeting",
                    Source = members,
                },
            ],
        };
    }

    private static Body Petition(InstitutionParameters numbers) => new("afrinic-petition", [new("resource-member", (long)numbers["resource-members"].Floor()) { NamedBy = "afrinic-members" }], Rule.AtLeast(Fraction.Percent(5), ShareBase.Entitled))
    {
        Name = "Petition of resource members for a special meeting",
        Source = Cite.Checked("AFRINIC Bylaws: at least 5 % of the resource members"),
    };

    /// <summary>Until the amendment of 2020 the directors in office were the board, however few.</summary>
    private static Body BoardBefore(InstitutionParameters numbers) => new("afrinic-board-before-2021",
    [
        new("regional-director", 6) { NamedBy = "afrinic-members" },
        new("non-regional-director", 2) { NamedBy = "afrinic-members" },
        new("chief-executive") { Rights = Rights.Attend | Rights.Speak | Rights.Propose },
    ])
    {
        Name = "Board of directors of AFRINIC, before a quorum was part of what it is",
        Of = "afrinic",
        Term = Term.Before(Amended),
        Source = Cite.General("AFRINIC Bylaws 2016, article 1, which is checked; that it held until the end of 2020 is an assumption", "https://v2.afrinic.net/en/about/agmm/2001-afrinic-bylaws-2016"),
        Procedures = [Resolution((long)numbers["board-quorum"].Floor()), Removal()],
    };

    private static Procedure Resolution(long quorum, Scope? over = null) => new(Rule.All(Rule.QuorumOfSeats(quorum), Rule.MajorityOfThosePresent))
    {
        Name = "Resolution of the board",
        Over = over ?? Scope.Everything,
        Source = Cite.General("AFRINIC Bylaws; the majority is an assumption"),
    };

    private static Procedure Removal() => new(Rule.AtLeast(Fraction.TwoThirds, ShareBase.NonRecused))
    {
        Name = "Removal of a director by two thirds of the others, the one concerned being recused",
        QuestionType = "remove-director",
        Source = Cite.Checked("AFRINIC Bylaws 2016, 14.1(iii)"),
    };

    private static Body Board(InstitutionParameters numbers)
    {
        var quorum = (long)numbers["board-quorum"].Floor();
        return new("afrinic-board",
        [
            new("regional-director", 6) { NamedBy = "afrinic-members", Vacant = (long)numbers["vacant-regional-seats"].Floor() },
            new("non-regional-director", 2) { NamedBy = "afrinic-members", Vacant = (long)numbers["vacant-other-seats"].Floor() },
            new("chief-executive") { Rights = Rights.Attend | Rights.Speak | Rights.Propose },
        ])
        {
            Name = "Board of directors of AFRINIC",
            Of = "afrinic",
            Source = Cite.General("AFRINIC Bylaws as amended in 2020, article 1, which is checked: directors whose number is not less than the quorum; that it holds from the end of that year is an assumption", "https://afrinic.net/bylaws"),
            Term = Term.Since(Amended),
            MinimumFilled = quorum + 1, // the chief executive's seat is always filled and makes no quorum
            Suspensions = [.. WithoutBoard(numbers)],
            Procedures =
            [
                Resolution(quorum, Scope.EverythingExcept(["numbers/policy"])),
                Removal(),
                new(Rule.All(Rule.QuorumOfSeats(quorum), Rule.MajorityOfThosePresent))
                {
                    Name = "Urgent policy of the board, which goes to the next public meeting for endorsement",
                    QuestionType = "urgent-policy",
                    Over = "numbers/policy",
                    Source = Cite.Checked("AFRINIC Bylaws 2012, 11.4 and 11.5"),
                },
                new(Rule.All(new DocketCriterion("afrinic-last-call"), Rule.QuorumOfSeats(quorum), Rule.MajorityOfThosePresent))
                {
                    Name = "Ratification of a policy after its last call",
                    Over = "numbers/policy",
                    Source = Cite.General("AFRINIC policy development process"),
                },
            ],
        };
    }

    /// <summary>Why the board could not act: the court, then the lack of directors, then the court again.</summary>
    private static IEnumerable<Suspension> WithoutBoard(InstitutionParameters numbers) =>
    [
        new(new(Order, Lapsed(numbers)), "the Supreme Court of Mauritius, which appointed a receiver")
        {
            Source = Cite.General("Order of 12 September 2023, which is checked; the day on which it lapsed is an assumption"),
        },
        new(new(Lapsed(numbers), Restored), "the lack of directors: no board had been elected")
        {
            Source = Cite.General("The record tells of no board between the order and the election of September 2025"),
        },
        new(new(Restored, NewBoard(numbers)), "the receiver appointed by the court")
        {
            Source = Cite.General("AFRINIC announcement of 2024-10-15 restoring the receiver, which is checked; the day on which the new board began is an assumption"),
        },
    ];

    private static Body Receiver(InstitutionParameters numbers) => new("afrinic-receiver", [new("receiver") { NamedBy = "supreme-court-of-mauritius" }], Rule.Floor(1))
    {
        Name = "Receiver of AFRINIC, appointed by the court",
        Of = "afrinic",
        Term = Receivership(numbers),
        Suspensions = [Lapse(numbers)],
        Source = OrderAndRestoration,
    };

    private static Body NominationCommittee() => new("afrinic-nomination-committee")
    {
        Name = "Who may sit on the nomination committee: nobody from a region whose seat is open",
        Of = "afrinic",
        Source = Cite.Document("Number Resource Society, on AFRINIC Bylaws 9.1 and 9.1-A"),
        Procedures =
        [
            new(new AttributeCriterion("domiciled-in-a-region-with-an-open-seat", Comparison.EqualTo, false)) { Name = "Domicile of a candidate", Over = "numbers/board-election" },
        ],
    };

    private static Body PolicyForum(InstitutionParameters numbers)
    {
        var process = Cite.General("AFRINIC policy development process");
        return new("afrinic-policy-forum", [new("participant", (long)numbers["participants"].Floor())])
        {
            Name = "Public policy meeting of AFRINIC",
            Source = process,
            Procedures =
            [
                new(Rule.RoughConsensus) { Name = "Consensus judged by the co-chairs", ChairDeclares = true, ConsensusBy = process },
                new(Rule.All(new DocketCriterion("afrinic-forum-consensus"), Rule.RoughConsensus)) { Name = "Last call, after the meeting", QuestionType = "last-call", ChairDeclares = true, ConsensusBy = process },
                new(Rule.All(new DocketCriterion("afrinic-urgent-policy"), Rule.RoughConsensus)) { Name = "Endorsement of what the board adopted in a hurry", QuestionType = "endorse-urgent-policy", ChairDeclares = true, ConsensusBy = process, Source = Cite.Checked("AFRINIC Bylaws 2012, 11.5") },
            ],
        };
    }
}
