namespace Governance.Model.Tests.Deciding;

/// <summary>What a lay reader is told, and that it is true.</summary>
public class TextTests
{
    private static readonly Party People = new("people", 100);

    private static readonly Body Board = new("board", [.. new[] { "anna", "ben", "carla", "dora" }.Select(name => new Seat("member", holder: name) { Weights = [new(Measure.Shares, 10)] })], Rule.AbsoluteMajority);

    [Fact]
    public void A_seat_that_passed_its_vote_on_is_not_named_among_those_who_have_yet_to_vote()
    {
        var board = Board with { Procedures = [new(Rule.Floor(2, Position.NotVoting, Position.InFavour))] };
        var model = new GovernanceModel { Parties = [People, new("anna"), new("ben"), new("carla"), new("dora")], Bodies = [board] };
        var ballot = board.OpenBallot().With(Position.Against, "anna").With(Position.InFavour, "dora").WithProxy("ben", "anna");
        var open = Assert.IsType<Outcome.Open>(model.Decide(board.ProposeToAdvise("x", [People]), ballot).Headline);
        Assert.Equal(["carla"], Assert.Single(open.Needed!.Changes).Seats);
    }

    [Theory]
    [InlineData(false, "May be ended by anna or ben, with 30 days' notice.")]
    [InlineData(true, "May be ended by anna and ben together, with 30 days' notice.")]
    public void Who_may_end_a_mandate_may_do_so_alone_or_only_together(bool together, string expected)
    {
        var mandate = Mandate.ToBind(People, Board, "roof", Instrument.Contract) with { EndableBy = ["ben", "anna"], EndableTogether = together, NoticeDays = 30 };
        Assert.Contains(expected, Decide(Board, Voted(Board, Position.InFavour, "anna", "ben", "carla"), mandates: [mandate]).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_turnout_is_not_rounded_onto_a_threshold()
    {
        var meeting = new Body("meeting", [new("member", 2_400)], Rule.QuorumOfShare(Fraction.Percent(10)));
        Says("239 cast of 2,400 (9.96 %).", meeting, meeting.Count(239, 0));
        Says("240 cast of 2,400 (10 %).", meeting, meeting.Count(240, 0));
    }

    [Fact]
    public void What_is_weighed_is_said_in_its_unit()
    {
        var shares = Board with { Procedures = [new(Rule.AtLeast(Fraction.Half, ShareBase.Entitled, Measure.Shares))] };
        Says("by shares, in favour: 30 of 40 shares; 20 needed; margin +10\n", shares, Voted(shares, Position.InFavour, "anna", "ben", "carla"));
        Says("By shares: 30 in favour, 10 absent.", shares, Voted(shares, Position.InFavour, "anna", "ben", "carla"));
    }

    [Fact]
    public void One_addressee_needs_no_weakest_outcome_over_several()
    {
        Says("\nBINDING\n", Board, Voted(Board, Position.InFavour, "anna", "ben", "carla"));
        Says("\nBINDING — the weakest outcome over 2 addressees\n", Board, Voted(Board, Position.InFavour, "anna", "ben", "carla"), proposal => proposal with { Addressees = ["people", "board"] });
    }

    [Fact]
    public void A_procedure_of_silence_speaks_of_objections()
    {
        var silent = Board with { Procedures = [new(Rule.Silence(windowDays: 7))] };
        Says("It carries as it stands, if nobody objects within 7 days.", silent, silent.OpenBallot());
        Says("no objection within 7 days: 1 was raised\n", silent, Voted(silent, Position.Objecting, "anna"));
        Says("no objection within 7 days: none was raised\n", silent, Voted(silent, Position.InFavour, "anna"));
        Says("people: Binding (nobody spoke).", silent, new RollCall(silent));
    }

    [Fact]
    public void A_tie_names_who_decides_it()
    {
        var chaired = Board with { Procedures = [new(Rule.CastingVote("anna"))] };
        Says(": 2 of 4; a tie; anna voted in favour and decides it\n", chaired, Voted(chaired, Position.InFavour, "anna", "ben").With(Position.Against, "carla", "dora"));
        Says(": 2 of 4; a tie; anna, who would decide it, did not vote in favour\n", chaired, Voted(chaired, Position.Against, "anna", "ben").With(Position.InFavour, "carla", "dora"));
    }

    [Fact]
    public void The_opposite_of_a_share_is_a_share()
    {
        var not = Board with { Procedures = [new(Rule.Not(Rule.TwoThirdsOfVotesCast))] };
        Says("less than 2/3 of votes cast in favour: no votes cast\n", not, new RollCall(not));
        Says("less than 2/3 of votes cast in favour: 1 of 2; at most 1 allowed; margin 0\n", not, Voted(not, Position.InFavour, "anna").With(Position.Against, "ben"));
    }

    [Fact]
    public void An_open_ballot_tells_what_is_cast_and_what_is_outstanding()
    {
        var open = Board with { Procedures = [new(Rule.MajorityOfVotesCast)] };
        Says("2 in favour and 1 against so far, 1 outstanding\n", open, Voted(open, Position.InFavour, "anna", "ben").With(Position.Against, "carla") with { Closed = false });
    }

    [Fact]
    public void Notice_that_is_late_or_dated_after_the_decision_is_told_apart()
    {
        var due = Board with { Procedures = [new(Rule.Consent) { NoticeDays = 7 }] };
        Says("To be admitted: notice by 2026-07-01.", due, new RollCall(due), proposal => proposal with { On = new(2026, 7, 8), NoticeGiven = new(2026, 7, 2) });
        Says("Not admitted: notice is dated 2026-08-01, after the decision.", due, new RollCall(due), proposal => proposal with { On = new(2026, 7, 8), NoticeGiven = new(2026, 8, 1) });
    }

    [Fact]
    public void Unanimity_of_a_few_is_said_to_be_of_those_who_voted()
    {
        var cast = Board with { Procedures = [new(Rule.MajorityOfVotesCast)] };
        Says("Binding (unanimous among those who voted).", cast, Voted(cast, Position.InFavour, "anna"));
        Says("Binding (unanimous).", cast, Voted(cast, Position.InFavour, "anna", "ben", "carla", "dora"));
    }

    [Fact]
    public void Proxies_are_named() =>
        Says("carla and dora by proxy to ben.", Board, Voted(Board, Position.InFavour, "anna", "ben").WithProxy("carla", "ben").WithProxy("dora", "carla"));

    [Fact]
    public void Evidence_stands_apart_from_votes() =>
        Says("Evidence, not authority: attendance: 612.", Board, new RollCall(Board) { Evidence = [new("attendance", 612)] });

    [Fact]
    public void A_seat_named_where_others_would_do_is_an_example()
    {
        Says("To carry it: 1 changed vote: for example carla from absent to in favour.", Board, Voted(Board, Position.InFavour, "anna", "ben"));
        Says("To carry it: 1 changed vote: dora from against to in favour.", Board, Voted(Board, Position.InFavour, "anna", "ben").With(Position.Recused, "carla").With(Position.Against, "dora"));
    }

    [Fact]
    public void What_was_not_searched_is_not_said_not_to_exist()
    {
        var lost = Voted(Board, Position.Against, "anna", "ben", "carla", "dora");
        Assert.Equal(ChangeAnswer.Found, Decide(Board, lost).ChangeAnswer);
        var unsearched = Decide(Board, lost, options: new() { ChangeSearchSteps = 0 });
        Assert.Equal(ChangeAnswer.NotSought, unsearched.ChangeAnswer);
        Assert.DoesNotContain("would carry it", unsearched.ToText(), StringComparison.Ordinal);
        Assert.Equal(ChangeAnswer.CutShort, Decide(Board, lost, options: new() { ChangeSearchSteps = 1 }).ChangeAnswer);
        Assert.Equal(ChangeAnswer.NotSought, Decide(Board, Voted(Board, Position.InFavour, "anna", "ben", "carla")).ChangeAnswer);
    }

    [Fact]
    public void That_no_votes_would_do_is_told_from_votes_that_a_record_does_not_tell()
    {
        var never = Board with { Procedures = [new(Rule.Floor(5))] };
        Says("No change of votes would carry it.", never, new RollCall(never));
        var weighed = new Body("weighed", [new("owner", 10)], Rule.MoreThan(Fraction.Half, ShareBase.Cast, Measure.Shares));
        var published = weighed.Count(new Tally("owner", Position.InFavour, 1, Measure.Shares), new("owner", Position.Against, 2, Measure.Shares));
        Assert.Equal(ChangeAnswer.NotComputable, Decide(weighed, published).ChangeAnswer);
        Says("Which votes would carry it cannot be computed from this record.", weighed, published);
    }

    [Fact]
    public void A_mandate_alone_is_not_said_to_bind_where_the_vote_was_lost()
    {
        var model = Model(Board) with { Mandates = [] };
        Assert.Contains("If it had carried, people would be bound if it gave board a mandate over roof.",
            model.Decide(Board.ProposeToBind("roof", [People]), new RollCall(Board)).ToText(), StringComparison.Ordinal);
        var advised = Model(Board) with { Mandates = [Mandate.ToAdvise(People, Board, "roof", Instrument.Bylaw)] };
        Assert.Contains("\n  people would be bound if the mandate from people to board were to bind, not only to advise, or it gave board a mandate of its own over roof.",
            advised.Decide(Board.ProposeToBind("roof", [People]), Voted(Board, Position.InFavour, "anna", "ben", "carla")).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_did_not_consent_is_not_bound_by_its_own_consent()
    {
        var conference = Board with { Procedures = [new(Rule.MajorityOfVotesCast) { IsOptIn = true }] };
        var text = Decide(conference, Voted(conference, Position.InFavour, "anna").With(Position.Against, "ben"), proposal => proposal with { Addressees = ["anna", "ben"] }, mandates: []).ToText();
        Assert.DoesNotContain("tie", text, StringComparison.Ordinal);
        var carried = Decide(conference, Voted(conference, Position.InFavour, "anna", "carla").With(Position.Against, "ben"), proposal => proposal with { Addressees = ["anna", "ben"] }, mandates: []).ToText();
        Assert.Contains("ben: No decision: not consented; at most binding.\n    It did not consent.", carried, StringComparison.Ordinal);
        Assert.Contains("anna: Binding.\n    By its own consent.", carried, StringComparison.Ordinal);
    }

    [Fact]
    public void A_proposal_without_a_title_is_called_by_its_id()
    {
        Assert.StartsWith("roof-2026\nAsked of board", Decide(Board, new RollCall(Board), proposal => proposal with { Id = "roof-2026" }).ToText(), StringComparison.Ordinal);
        Assert.Contains("Set Proposal.Id.", Assert.Throws<GovernanceException>(() => Decide(Board, new RollCall(Board)).ToDocketEntry()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_ends_with_one_line_feed() => Assert.Matches(@"[^\n]\n\z", Decide(Board, new RollCall(Board)).ToText());

    [Fact]
    public void Values_say_in_a_phrase_what_they_are()
    {
        Assert.Equal("board (4 seats)", Board.ToString());
        Assert.Equal("all of these (quorum (at least 3 present); more than 1/2 of votes cast in favour)", Rule.All(Rule.QuorumOfSeats(3), Rule.MajorityOfVotesCast).ToString());
        Assert.Equal("a model: 5 parties, 1 bodies, 1 mandates, 0 stakes, 0 chokepoints, 0 capabilities", Model(Board).ToString());
        Assert.Equal("Failed: more than 1/2 of those entitled in favour: 0 of 4, at least 3", Decide(Board, new RollCall(Board)).Finding!.ToString());
    }

    private static void Says(string expected, Body body, RollCall rollCall, Func<Proposal, Proposal>? change = null) =>
        Assert.Contains(expected, Decide(body, rollCall, change).ToText(), StringComparison.Ordinal);

    private static GovernanceModel Model(Body body) => new()
    {
        Parties = [People, new("anna"), new("ben"), new("carla"), new("dora")],
        Bodies = [body],
        Mandates = [Mandate.ToBind(People, body, Scope.Everything, Instrument.Bylaw)],
    };

    private static RollCall Voted(Body body, Position position, params EntityId[] seats) => new RollCall(body).With(position, [.. seats]);

    private static Determination Decide(Body body, RollCall rollCall, Func<Proposal, Proposal>? change = null, GovernanceOptions? options = null, EquatableArray<Mandate>? mandates = null)
    {
        var proposal = body.ProposeToBind("roof", [People]);
        return (Model(body) with { Mandates = mandates ?? Model(body).Mandates }).Decide(change is null ? proposal : change(proposal), rollCall, options: options);
    }
}
