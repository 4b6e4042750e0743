namespace Governance.Model.Tests.Deciding;

/// <summary>Votes with more than two answers: the rule drops options, the voting method chooses among those that are left.</summary>
public class ChoiceTests
{
    private static readonly Party Members = new("members", 100);
    private static readonly BallotOption Stay = new("stay") { IsDefault = true };

    [Fact]
    public void The_option_that_beats_all_others_is_chosen()
    {
        var decision = Decide(new(VotingMethod.Schulze), ["north", "south", Stay], [Ballots(40, "north", "south", "stay"), Ballots(30, "south", "north", "stay")]);
        Assert.Equal(["north"], decision.Choice!.Chosen);
        Assert.IsType<Outcome.Binding>(decision.Headline);
        Assert.Equal("north", decision.About!.Id);
        Assert.Equal([new PairwiseCount("north", "south", 40), new PairwiseCount("south", "north", 30)], decision.Choice.Comparisons);
    }

    [Fact]
    public void An_option_that_fails_its_rule_against_the_default_is_dropped_although_it_leads()
    {
        // The dearer hall beats the cheaper one, and a change of the statutes takes two thirds.
        BallotOption dear = new("dear") { QuestionType = "statutes" };
        EquatableArray<RankedBallot> ballots = [Ballots(50, "dear", "cheap", "stay"), Ballots(20, "cheap", "stay", "dear"), Ballots(10, "stay", "dear", "cheap")];
        var decision = Decide(new(VotingMethod.Schulze), [dear, "cheap", Stay], ballots);
        Assert.Equal(["cheap"], decision.Choice!.Chosen);
        Assert.True(decision.Choice.Options[0].IsDropped);
        Assert.Equal(["dear"], Decide(new(VotingMethod.Schulze), ["dear", "cheap", Stay], ballots).Choice!.Chosen);
    }

    [Fact]
    public void Where_no_option_satisfies_its_rule_the_default_stands()
    {
        var decision = Decide(new(VotingMethod.Schulze), ["north", "south", Stay], [Ballots(30, "stay", "north", "south"), Ballots(20, "north", "stay", "south")]);
        Assert.Equal(["stay"], decision.Choice!.Chosen);
        Assert.Equal(NoDecisionReason.NotCarried, Assert.IsType<Outcome.NoDecision>(decision.Headline).Reason);
        Assert.Equal("north", decision.About!.Id); // it came closest
        Assert.Contains("The default stands: stay.", decision.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Options_are_put_against_the_default_and_not_against_each_other()
    {
        // Each beats the default by 35 to 25, the votes that prefer the other included.
        var decision = Decide(new(VotingMethod.Schulze), ["north", "south", Stay], [Ballots(18, "north", "south", "stay"), Ballots(17, "south", "north", "stay"), Ballots(25, "stay")]);
        Assert.All(decision.Choice!.Options.Take(2), result => Assert.Equal(Seats(35, 25), result.Determination!.Ballot!.Positions.Take(2)));
        Assert.Equal(["north"], decision.Choice.Chosen);
    }

    [Fact]
    public void A_tie_is_told_and_decides_nothing()
    {
        var decision = Decide(new(VotingMethod.Schulze), ["north", "south"], [Ballots(2, "north"), Ballots(2, "south")]);
        Assert.Equal(["north", "south"], decision.Choice!.Tied);
        Assert.Empty(decision.Choice.Chosen);
        Assert.Equal(NoDecisionReason.NotChosen, Assert.IsType<Outcome.NoDecision>(decision.Headline).Reason);
        Assert.Equal(Verdict.Failed, decision.Verdict);
    }

    [Fact]
    public void Whoever_has_the_casting_vote_breaks_it()
    {
        var rule = new ChoiceRule(VotingMethod.Schulze) { CastingVote = "chair" };
        var decision = Decide(rule, ["north", "south"], [Ballots(2, "north"), Ballots(2, "south")], castingVote: "south");
        Assert.Equal(["south"], decision.Choice!.Chosen);
        Assert.True(decision.Choice.IsByCastingVote);
        Assert.Equal("south", decision.About!.Id);
    }

    [Fact]
    public void A_casting_vote_for_an_option_that_is_not_tied_breaks_nothing()
    {
        var rule = new ChoiceRule(VotingMethod.Schulze) { CastingVote = "chair" };
        Assert.Empty(Decide(rule, ["north", "south", "east"], [Ballots(2, "north"), Ballots(2, "south")], castingVote: "east").Choice!.Chosen);
    }

    [Fact]
    public void A_casting_vote_is_not_used_where_nothing_is_tied()
    {
        var decision = Decide(new(VotingMethod.Schulze) { CastingVote = "chair" }, ["north", "south"], [Ballots(3, "north"), Ballots(2, "south")], castingVote: "south");
        Assert.Equal(["north"], decision.Choice!.Chosen);
        Assert.False(decision.Choice.IsByCastingVote);
    }

    [Fact]
    public void A_circle_has_no_winner_where_one_must_beat_all_others()
    {
        EquatableArray<RankedBallot> circle = [Ballots(3, "a", "b", "c"), Ballots(3, "b", "c", "a"), Ballots(3, "c", "a", "b")];
        Assert.Equal(NoDecisionReason.NotChosen, Assert.IsType<Outcome.NoDecision>(Decide(new(VotingMethod.Condorcet), ["a", "b", "c"], circle).Headline).Reason);
    }

    [Fact]
    public void Seats_go_to_the_first_within_the_limit_of_each_affiliation()
    {
        EquatableArray<BallotOption> candidates = [new("ada") { Affiliation = "works" }, new("ben") { Affiliation = "works" }, new("cleo") { Affiliation = "works" }, "dan", "eve"];
        var rule = new ChoiceRule(VotingMethod.Approval) { Seats = 3, MostPerAffiliation = 2 };
        Assert.Equal(["ada", "ben", "dan"], Mark(rule, candidates, 50, 40, 30, 20, 10).Choice!.Chosen);
        Assert.Equal(["ada", "ben", "cleo"], Mark(rule with { MostPerAffiliation = null }, candidates, 50, 40, 30, 20, 10).Choice!.Chosen);
    }

    [Fact]
    public void A_tie_for_the_last_seat_leaves_the_others_elected()
    {
        var rule = new ChoiceRule(VotingMethod.Approval) { Seats = 2 };
        var decision = Mark(rule, ["ada", "ben", "cleo"], 50, 20, 20);
        Assert.Equal(["ada"], decision.Choice!.Chosen);
        Assert.Equal(["ben", "cleo"], decision.Choice.Tied);
        Assert.True(decision.IsCarried);
        Assert.Equal(["ada", "cleo"], Mark(rule with { CastingVote = "chair" }, ["ada", "ben", "cleo"], "cleo", 50, 20, 20).Choice!.Chosen);
    }

    [Fact]
    public void A_tie_of_two_of_one_affiliation_for_one_place_of_it_costs_the_others_nothing()
    {
        // Whichever of ada and ben it is: cleo and dan have the other two seats.
        EquatableArray<BallotOption> candidates = [new("ada") { Affiliation = "works" }, new("ben") { Affiliation = "works" }, "cleo", "dan", "eve"];
        var rule = new ChoiceRule(VotingMethod.Approval) { Seats = 3, MostPerAffiliation = 1 };
        var decision = Mark(rule, candidates, 20, 20, 10, 9, 8);
        Assert.Equal(["ada", "ben"], decision.Choice!.Tied);
        Assert.Equal(["cleo", "dan"], decision.Choice.Chosen);
        Assert.Equal(["ben", "cleo", "dan"], Mark(rule with { CastingVote = "chair" }, candidates, "ben", 20, 20, 10, 9, 8).Choice!.Chosen);
    }

    [Fact]
    public void A_default_does_not_stand_where_one_of_two_is_certain_of_a_seat()
    {
        // Whichever of ada and ben it is, somebody is elected.
        var body = Assembly(new(VotingMethod.Approval) { Seats = 2, MostPerAffiliation = 1 }, Rule.Floor(1));
        EquatableArray<BallotOption> options = [new("ada") { Affiliation = "works" }, new("ben") { Affiliation = "works" }, Stay];
        var choice = Model(body).Decide(Proposal(body, options), body.Mark(50, new("ada", 40), new("ben", 40), new("stay", 10))).Choice!;
        Assert.Empty(choice.Chosen);
        Assert.Equal(["ada", "ben"], choice.Tied);
    }

    [Fact]
    public void A_casting_vote_names_one_of_those_tied_and_leaves_the_rest_of_the_tie()
    {
        var rule = new ChoiceRule(VotingMethod.Approval) { Seats = 2, CastingVote = "chair" };
        var decision = Mark(rule, ["ada", "ben", "cleo"], "cleo", 20, 20, 20);
        Assert.Equal(["cleo"], decision.Choice!.Chosen);
        Assert.Equal(["ada", "ben"], decision.Choice.Tied);
    }

    [Fact]
    public void The_default_has_no_affiliation_that_could_pass_it_over()
    {
        var body = Assembly(new(VotingMethod.Schulze) { Seats = 2, MostPerAffiliation = 1 }, Rule.Floor(1));
        EquatableArray<BallotOption> options = [new("ada") { Affiliation = "works" }, "ben", Stay with { Affiliation = "works" }];
        Assert.Equal(["ada"], Model(body).Decide(Proposal(body, options), body.Rank(Ballots(12, "ada", "stay", "ben"), Ballots(9, "ada", "ben", "stay"))).Choice!.Chosen);
    }

    [Fact]
    public void A_void_ballot_counts_for_nothing_whatever_is_dropped()
    {
        // Ten ballots leave out cleo. When she is dropped they are still void.
        var rule = new ChoiceRule(VotingMethod.Schulze) { Unranked = UnrankedOptions.Void };
        var decision = Decide(rule, ["ada", "ben", "cleo", Stay],
            [Ballots(10, "ben", "stay", "ada"), Ballots(6, "ada", "ben", "stay", "cleo"), Ballots(1, "ben", "ada", "stay", "cleo")]);
        Assert.Equal(["ada"], decision.Choice!.Chosen);
        Assert.Equal(7, decision.Ballot!.Cast);
        var recorded = Assembly(rule);
        var votes = recorded.Rank(Ballots(10, "ben"), Ballots(2, "ada", "ben"));
        Assert.Equal(2, Model(recorded).Decide(Proposal(recorded, ["ada", "ben"]), votes with { Preferences = votes.Preferences! with { Cast = 12 } }).Ballot!.Cast);
        Assert.Equal(["ben"], Decide(new(VotingMethod.Plurality) { Unranked = UnrankedOptions.Void }, ["ada", "ben"], [Ballots(10, "ada"), Ballots(3, "ben", "ada")]).Choice!.Chosen);
    }

    [Fact]
    public void A_table_of_comparisons_shows_how_many_voted_at_least()
    {
        // Sixty compare ada with ben; forty of them ada with the default. The other twenty rank the two alike.
        var body = Assembly(new(VotingMethod.Schulze), Rule.All(Rule.Quorum(Rule.Floor(50, Position.InFavour, Position.Against, Position.Abstaining)), Rule.MajorityOfVotesCast));
        var votes = new RollCall(body) { Preferences = new() { Comparisons = [new("ada", "ben", 30), new("ben", "ada", 30), new("ada", "stay", 30), new("stay", "ada", 10), new("ben", "stay", 30), new("stay", "ben", 20)] } };
        Assert.Equal(["ada", "ben"], Model(body).Decide(Proposal(body, ["ada", "ben", Stay]), votes).Choice!.Tied);
    }

    [Fact]
    public void A_ballot_that_puts_several_options_first_is_for_none_of_them_and_against_none()
    {
        var decision = Decide(new(VotingMethod.Plurality), ["ada", "ben", "cleo"], [new RankedBallot(6, [["ada", "ben"]]), Ballots(4, "cleo"), Ballots(5, "ada")]);
        Assert.Equal(["ada"], decision.Choice!.Chosen);
        Assert.Equal(Seats(5, 4), decision.Ballot!.Positions.Take(2));
    }

    [Fact]
    public void Fewer_candidates_than_seats_fill_what_they_can() =>
        Assert.Equal(["ada", "ben"], Mark(new(VotingMethod.Approval) { Seats = 5 }, ["ada", "ben"], 5, 4).Choice!.Chosen);

    [Fact]
    public void Nobody_is_elected_below_the_default()
    {
        var decision = Decide(new(VotingMethod.Schulze) { Seats = 2 }, ["ada", "ben", Stay], [Ballots(30, "ada", "stay", "ben"), Ballots(20, "ben", "stay", "ada")]);
        Assert.Equal(["ada"], decision.Choice!.Chosen);
    }

    [Fact]
    public void A_default_that_comes_first_stands_whatever_the_rule_let_through()
    {
        // Three in favour are enough to be put to the choice, and not to be chosen.
        var body = Assembly(new(VotingMethod.Schulze) { Seats = 2 }, Rule.Floor(3));
        var decision = Model(body).Decide(Proposal(body, ["ada", "ben", Stay]), body.Rank(Ballots(5, "ada", "stay", "ben"), Ballots(20, "stay", "ben", "ada")));
        Assert.Equal(["stay"], decision.Choice!.Chosen);
        Assert.True(decision.Choice.Options[0].IsEligible);
        Assert.Equal(NoDecisionReason.NotChosen, Assert.IsType<Outcome.NoDecision>(decision.Headline).Reason);
    }

    [Fact]
    public void A_tie_with_the_default_is_a_tie()
    {
        var body = Assembly(new(VotingMethod.Schulze) { Seats = 2, CastingVote = "chair" }, Rule.Floor(3));
        Determination Decide(string? castingVote) => Model(body).Decide(Proposal(body, ["ada", Stay]),
            new RollCall(body) { Preferences = new() { Ballots = [Ballots(5, "ada"), Ballots(5, "stay")], CastingVote = castingVote } });
        Assert.Equal(["ada", "stay"], Decide(null).Choice!.Tied);
        Assert.Equal(["ada"], Decide("ada").Choice!.Chosen);
        Assert.Equal(["stay"], Decide("stay").Choice!.Chosen);
    }

    [Fact]
    public void A_casting_vote_for_the_default_ends_the_list_and_elects_nobody()
    {
        var body = Assembly(new(VotingMethod.Schulze) { Seats = 2, CastingVote = "chair" }, Rule.Floor(1));
        var votes = body.Rank(Ballots(5, "ada", "ben", "stay"), Ballots(5, "ada", "stay", "ben"));
        Assert.Equal(["ada"], Model(body).Decide(Proposal(body, ["ada", "ben", Stay]), votes.WithCastingVote("stay")).Choice!.Chosen);
        Assert.Equal(["ada", "ben"], Model(body).Decide(Proposal(body, ["ada", "ben", Stay]), votes.WithCastingVote("ben")).Choice!.Chosen);
    }

    [Theory]
    [InlineData(40)] // nothing is certain
    [InlineData(60)] // north is preferred to the default whatever comes, and south may still catch up with it
    public void While_the_ballot_is_open_nothing_is_chosen(int counted)
    {
        var body = Assembly(new(VotingMethod.Schulze));
        var open = body.Rank(Ballots(counted, "north", "south", "stay")) with { Closed = false };
        var decision = Model(body).Decide(Proposal(body, ["north", "south", Stay]), open);
        Assert.IsType<Outcome.Open>(decision.Headline);
        Assert.Equal(Verdict.Open, decision.Verdict);
        Assert.Empty(decision.Choice!.Chosen);
        Assert.Equal(counted > 50, decision.Choice.Options[0].IsEligible);
    }

    [Fact]
    public void Without_a_roll_call_the_ceilings_are_told()
    {
        var body = Assembly(new(VotingMethod.Schulze));
        var decision = Model(body).Decide(Proposal(body, ["north", "south"]));
        Assert.IsType<Outcome.Open>(decision.Headline);
        Assert.Equal(OutcomeKind.Binding, decision.Effects[0].AtMost);
    }

    [Fact]
    public void A_procedure_of_yes_and_no_does_not_choose()
    {
        var body = new Body("assembly", [new("member", 100)], Rule.MajorityOfVotesCast);
        var decision = Model(body).Decide(Proposal(body, ["north", "south"]), body.Rank(Ballots(60, "north")));
        Assert.Equal(NoDecisionReason.NoProcedure, Assert.IsType<Outcome.NoDecision>(decision.Headline).Reason);
    }

    [Fact]
    public void A_choice_without_a_default_asks_the_rule_of_all_who_voted()
    {
        var body = Assembly(new(VotingMethod.Schulze), Rule.All(Rule.Quorum(Rule.Floor(50)), Rule.MajorityOfVotesCast));
        Assert.Equal(["north"], Choose(body, Ballots(20, "north"), Ballots(30, "north", "south")).Choice!.Chosen);
        Assert.Equal(NoDecisionReason.NotQuorate, Assert.IsType<Outcome.NoDecision>(Choose(body, Ballots(49, "north")).Headline).Reason);
    }

    [Fact]
    public void What_was_chosen_stands_in_the_docket()
    {
        var body = Assembly(new(VotingMethod.Schulze));
        var decision = Model(body).Decide(Proposal(body, ["north", "south"]) with { Id = "hall" }, body.Rank(Ballots(60, "south")));
        var later = body with { Procedures = [new(new DocketCriterion("hall", "chosen", value: "south"))] };
        Assert.True(Model(later).Decide(later.ProposeToBind("hall/rent", [Members]), docket: new Docket().With(decision.ToDocketEntry())).IsCarried);
    }

    [Fact]
    public void One_mistake_of_all_options_is_told_once()
    {
        var body = Assembly(new(VotingMethod.Schulze));
        var mistakes = Assert.Throws<GovernanceException>(() => Choose(body, Ballots(101, "north", "south"))).Diagnostics;
        Assert.Equal(ErrorCodes.CountedTwice, Assert.Single(mistakes).Code);
    }

    [Fact]
    public void Several_classes_that_vote_must_be_told_apart()
    {
        var body = Assembly(new(VotingMethod.Schulze)) with { Seats = [new("member", 90), new("patron", 10)] };
        Assert.Equal(ErrorCodes.BallotsDoNotFit, Assert.Single(Assert.Throws<GovernanceException>(() => Choose(body, Ballots(20, "north"))).Diagnostics).Code);
    }

    [Theory]
    [InlineData(VotingMethod.Borda)]
    [InlineData(VotingMethod.InstantRunoff)]
    [InlineData(VotingMethod.Approval)]
    public void A_method_that_comparisons_do_not_tell_of_refuses_them(VotingMethod method)
    {
        var body = Assembly(new(method));
        var votes = new RollCall(body) { Preferences = new() { Cast = 10, Comparisons = [new("north", "south", 7)] } };
        Assert.Equal(ErrorCodes.BallotsDoNotFit, Assert.Throws<GovernanceException>(() => Model(body).Decide(Proposal(body, ["north", "south"]), votes)).Diagnostics[0].Code);
    }

    [Fact]
    public void Two_records_of_one_vote_are_refused()
    {
        var body = Assembly(new(VotingMethod.Schulze));
        var votes = body.Rank(Ballots(5, "north"), Ballots(4, "south"));
        AssertRefused(body, votes.WithTally("member", Position.InFavour, 10));
        AssertRefused(body, votes with { Others = Position.Against });
        AssertRefused(body, votes.WithProxy("member", "chair"));
        AssertRefused(body, votes.With(Position.InFavour, (EntityId)"chair"));
        AssertRefused(body, votes with { Declared = new(true, "the chair") });
        var owned = body with { Seats = [.. body.Seats.Skip(1), new("member", holder: "board") { Id = "chair" }] };
        var model = Model(owned) with { Bodies = [owned, new("board", [new("director", 3)], Rule.MajorityOfVotesCast)] };
        Assert.Equal(ErrorCodes.BallotsDoNotFit, Assert.Throws<GovernanceException>(() => model.Decide(Proposal(owned, ["north", "south"]),
            votes with { Within = [new RollCall("board").WithTally("director", Position.Against, 3)] })).Code);
        AssertRefused(body, body.OpenBallot().With(Position.InFavour, (EntityId)"chair"));
        Assert.Equal(["north"], Model(body).Decide(Proposal(body, ["north", "south"]), votes.With(Position.Recused, (EntityId)"chair")).Choice!.Chosen);
    }

    [Fact]
    public void Ballots_that_the_rule_cannot_count_are_refused_and_not_lost()
    {
        AssertRefused(Assembly(new(VotingMethod.Schulze)), ballots => ballots with { Measure = Measure.Shares });
        var other = Assembly(new(VotingMethod.Schulze)) with { Seats = [new("member", 9) { Weights = [new(Measure.Shares, 2)] }] };
        AssertRefused(other with { Procedures = [other.Procedures[0], new(Rule.MoreThan(Fraction.Half, ShareBase.Cast, Measure.Shares)) { QuestionType = "another" }] }, ballots => ballots with { Measure = Measure.Shares });
        AssertRefused(Assembly(new(VotingMethod.Schulze)) with { Seats = [new("member", 10), new("staff", 5) { Rights = Rights.Attend }] }, ballots => ballots with { Class = "staff" });
        AssertRefused(Assembly(new(VotingMethod.Approval)), ballots => new() { Marks = [new("north", 5)] });
    }

    [Theory]
    [InlineData(40)]
    [InlineData(54)]
    public void Marks_are_no_more_than_the_ballots_that_have_one_each(int cast)
    {
        var body = Assembly(new(VotingMethod.Plurality));
        Assert.Equal(ErrorCodes.CountedTwice, Assert.Throws<GovernanceException>(() => Model(body).Decide(Proposal(body, ["north", "south"]), body.Mark(cast, new OptionCount("north", 30), new("south", 25)))).Code);
    }

    [Fact]
    public void A_procedure_that_ranks_is_neither_by_consensus_nor_by_consent()
    {
        var body = Assembly(new(VotingMethod.Schulze));
        foreach (var procedure in new[] { body.Procedures[0] with { IsOptIn = true }, body.Procedures[0] with { ConsensusBy = "Charter" }, body.Procedures[0] with { Choice = new(VotingMethod.Borda) { Strength = DefeatStrength.Margins } } })
        {
            Assert.Equal(ErrorCodes.UnusableChoice, Assert.Single(Model(body with { Procedures = [procedure] }).Validate()).Code);
        }
    }

    [Fact]
    public void A_type_of_question_that_no_procedure_names_is_remarked_on()
    {
        var decision = Decide(new(VotingMethod.Schulze), [new("north") { QuestionType = "statuets" }, Stay], [Ballots(60, "north", "stay"), Ballots(40, "stay")]);
        Assert.Contains(decision.Diagnostics, note => note is { Code: ErrorCodes.UnknownInProposal, Severity: DiagnosticSeverity.Warning } && note.Cure.Contains("statutes", StringComparison.Ordinal));
    }

    [Fact]
    public void A_casting_vote_that_breaks_nothing_is_remarked_on() =>
        Assert.Contains(Decide(new(VotingMethod.Schulze) { CastingVote = "chair" }, ["north", "south"], [Ballots(3, "north")], castingVote: "south").Diagnostics, note => note.Code == ErrorCodes.BallotsDoNotFit);

    [Fact]
    public void A_tie_that_differs_by_the_day_is_no_answer_for_any_day()
    {
        var body = Assembly(new(VotingMethod.Plurality)) with
        {
            Procedures = [new(Rule.Floor(1)) { Choice = new(VotingMethod.Plurality), Term = Term.Before(new(2020, 1, 1)) }, new(Rule.Floor(1)) { Choice = new(VotingMethod.Approval), Term = Term.Since(new(2020, 1, 1)) }],
        };
        var votes = body.Rank(Ballots(5, "a", "c", "d"), Ballots(5, "b", "c", "d"));
        Assert.Equal(["a", "b"], Model(body).Decide(Proposal(body, ["a", "b", "c", "d"]) with { On = new(2019) }, votes).Choice!.Tied);
        Assert.Equal(ErrorCodes.DateTooCoarse, Assert.Throws<GovernanceException>(() => Model(body).Decide(Proposal(body, ["a", "b", "c", "d"]), votes)).Code);
    }

    [Fact]
    public void What_ballots_do_not_tell_is_open_and_said_to_be()
    {
        var body = Assembly(new(VotingMethod.Schulze), Rule.All(Rule.MajorityOfVotesCast, Rule.Veto(SeatSelection.Named("chair"))));
        Assert.Contains("the ballots do not tell whether north satisfies its rule", Model(body).Decide(Proposal(body, ["north", Stay]), body.Rank(Ballots(5, "north"), Ballots(4, "stay"))).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_that_are_chosen_stand_in_the_docket_one_by_one()
    {
        var body = Assembly(new(VotingMethod.Approval) { Seats = 2 }, Rule.Floor(1));
        var docketed = Model(body).Decide(Proposal(body, ["ada", "ben", "cleo"]) with { Id = "board" }, body.Mark(60, new("ada", 30), new("ben", 20), new("cleo", 10))).ToDocketEntry();
        Assert.Equal([("chosen/ada", true), ("chosen/ben", true), ("chosen/cleo", false)], docketed.Findings.Select(finding => (finding.Name, finding.Value == true)));
    }

    [Fact]
    public void Many_options_and_many_ballots_are_counted()
    {
        EquatableArray<BallotOption> options = [.. Enumerable.Range(0, 256).Select(number => new BallotOption($"option {number:000}"))];
        var body = Assembly(new(VotingMethod.Schulze)) with { Seats = [new("member", 1_000_000)] };
        var ballots = Enumerable.Range(0, 300).Select(number => new RankedBallot([.. options.Skip(number % 256).Take(40).Select(option => option.Id)]).Times(1000)).ToEquatableArray();
        Assert.NotNull(Model(body).Decide(Proposal(body, options), body.Rank(ballots)).Choice!.Tabulation);
    }

    private static void AssertRefused(Body body, Func<Preferences, Preferences> change) =>
        AssertRefused(body, new RollCall(body) { Preferences = change(new() { Ballots = [Ballots(2, "north")] }) });

    private static void AssertRefused(Body body, RollCall votes) =>
        Assert.Contains(Assert.Throws<GovernanceException>(() => Model(body).Decide(Proposal(body, ["north", "south"]), votes)).Diagnostics, mistake => mistake.Code == ErrorCodes.BallotsDoNotFit);

    private static Determination Choose(Body body, params EquatableArray<RankedBallot> ballots) => Model(body).Decide(Proposal(body, ["north", "south"]), body.Rank(ballots));

    private static Determination Decide(ChoiceRule rule, EquatableArray<BallotOption> options, EquatableArray<RankedBallot> ballots, string? castingVote = null)
    {
        var body = Assembly(rule);
        return Model(body).Decide(Proposal(body, options), new RollCall(body) { Preferences = new() { Ballots = ballots, CastingVote = castingVote } });
    }

    private static Determination Mark(ChoiceRule rule, EquatableArray<BallotOption> candidates, params int[] marks) => Mark(rule, candidates, null, marks);

    private static Determination Mark(ChoiceRule rule, EquatableArray<BallotOption> candidates, string? castingVote, params int[] marks)
    {
        var body = Assembly(rule, Rule.Floor(1));
        var counts = candidates.Zip(marks, (option, count) => new OptionCount(option.Id, count)).ToEquatableArray();
        return Model(body).Decide(Proposal(body, candidates), new RollCall(body) { Preferences = new() { Cast = 60, Marks = counts, CastingVote = castingVote } });
    }

    private static RankedBallot Ballots(int count, params EquatableArray<string> ranking) => new RankedBallot(ranking).Times(count);

    private static PositionCount[] Seats(int inFavour, int against) => [.. new[] { (Position.InFavour, inFavour), (Position.Against, against) }.Select(entry => new PositionCount(entry.Item1, entry.Item2))];

    private static Proposal Proposal(Body body, EquatableArray<BallotOption> options) => body.ProposeToBind("hall", [Members]) with { Options = options };

    private static Body Assembly(ChoiceRule choice, Rule? rule = null) => new("assembly", [new("member") { Id = "chair" }, new("member", 99)])
    {
        Procedures = [new(rule ?? Rule.MajorityOfVotesCast) { Choice = choice }, new(Rule.TwoThirdsOfVotesCast) { QuestionType = "statutes" }],
    };

    private static GovernanceModel Model(Body body) => new() { Parties = [Members], Bodies = [body], Mandates = [Mandate.ToBind(Members, body, "hall", Instrument.Charter)] };
}
