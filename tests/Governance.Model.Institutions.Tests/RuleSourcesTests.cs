namespace Governance.Model.Institutions.Tests;

/// <summary>Rules from elsewhere, on votes that the recorded cases do not hold: their dates, their ties and their denominators.</summary>
public class RuleSourcesTests
{
    // Each option as a question against the default; the counts are those of the pairwise tables on the vote pages.
    [Theory]
    [InlineData(1_006, 2014, null, 358, 95, true)] // "a general resolution is not required" wins
    [InlineData(936, 2022, "foundation-document", 289, 63, true)] // 4.59 to 1
    [InlineData(936, 2022, "foundation-document", 311, 42, true)]
    [InlineData(936, 2022, null, 135, 197, false)] // dropped
    [InlineData(908, 2004, "foundation-document", 199, 260, false)] // to cease the support of non-free software
    [InlineData(908, 2004, null, 304, 156, true)]
    public void Options_of_Debian_beat_the_default_or_are_dropped(int developers, int year, string? questionType, int above, int below, bool carried) =>
        Assert.Equal(carried, Debian(developers, year, questionType, above, below).IsCarried);

    [Theory]
    [InlineData(908, 46)] // published as 45.1996
    [InlineData(936, 46)] // published as 45.8912
    [InlineData(1_006, 48)] // published as 47.5763
    public void The_quorum_of_Debian_grows_with_the_square_root_of_its_developers(int developers, int votes)
    {
        Assert.True(Debian(developers, 2020, null, votes, 0).IsCarried);
        Assert.Equal("not quorate", Reason(Debian(developers, 2020, null, votes - 1, 0)));
    }

    [Theory]
    [InlineData(2003, 1, true)]
    [InlineData(2014, 1, false)] // "exceeds" by mistake
    [InlineData(2016, 1, true)]
    public void Two_of_eight_could_not_stop_the_committee_of_Debian_but_for_twelve_years(int year, int month, bool carried)
    {
        var model = Catalogue.Find("debian").Model;
        var body = model.FindBody("debian-technical-committee")!;
        var proposal = body.ProposeToBind("debian/technical", ["debian-developers"], new(year, month, 1)) with { QuestionType = "overrule-developer" };
        Assert.Equal(carried, model.Decide(proposal, body.Count(6, 2)).IsCarried);
    }

    [Theory]
    [InlineData("debian-committee-chair", true)] // for systemd, in February 2014
    [InlineData("member", false)]
    public void Four_against_four_is_decided_by_the_chair_of_the_committee(string seat, bool carried)
    {
        var model = Catalogue.Find("debian").Model;
        var body = model.FindBody("debian-technical-committee")!;
        var chair = seat == "member" ? Position.Against : Position.InFavour;
        var ballot = body.Count(4, 4).With(chair, "debian-committee-chair");
        Assert.Equal(carried, model.Decide(body.ProposeToBind("debian/technical", ["debian-developers"], new(2014, 2, 11)) with { QuestionType = "yes-or-no" }, ballot).IsCarried);
    }

    [Theory]
    [InlineData(2014, "further-discussion", false)] // as many against the default as for it was too few
    [InlineData(2016, "systemd", true)] // since then it is enough, and the chair decides
    public void Four_against_four_with_further_discussion_is_decided_by_the_chair_since_2015(int year, string chosen, bool carried)
    {
        var model = Catalogue.Find("debian").Model;
        var body = model.FindBody("debian-technical-committee")!;
        var proposal = body.ProposeToBind("debian/technical", ["debian-developers"], new(year, 2, 11)) with { Options = ["systemd", "upstart", new("further-discussion") { IsDefault = true }] };
        var ballots = body.Rank(new RankedBallot("systemd", "further-discussion", "upstart").Times(4), new RankedBallot("further-discussion", "upstart", "systemd").Times(4));
        var decision = model.Decide(proposal, ballots.WithCastingVote("systemd"));
        Assert.Equal([chosen], decision.Choice!.Chosen);
        Assert.Equal(carried, decision.IsCarried);
    }

    [Fact]
    public void Twenty_of_thirty_one_issuers_defeated_a_ballot_that_no_browser_opposed()
    {
        var model = Catalogue.Find("ca-browser-forum").Model;
        var body = model.FindBody("ca-browser-ballot")!;
        var ballot = body.Count(
            new("issuer", Position.InFavour, 11), new("issuer", Position.Against, 20), new("issuer", Position.Abstaining, 2), new("consumer", Position.InFavour, 7));
        var decision = model.Decide(body.ProposeToBind("certificates/validity", ["certificate-authorities"], new(2019, 9, 9)), ballot);
        Assert.Equal("not carried", Reason(decision));
        Assert.Equal(OutcomeKind.Binding, decision.EffectOn("certificate-authorities")!.AtMost);
    }

    [Fact]
    public void Each_of_four_root_stores_can_end_the_trust_in_a_certificate()
    {
        var model = Catalogue.Find("ca-browser-forum").Model;
        Assert.Equal(4, model.Capability("be-trusted-in-browsers").CutSets().Count());
        Assert.Single(model.Capability("visit-sites-safely").CutSets());
    }

    [Theory]
    [InlineData(2017, 57, 108, 20, false)] // the appeal the other way round: more reject than approve
    [InlineData(2017, 10, 10, 0, true)] // a tie leaves the decision in place
    [InlineData(2017, 0, 0, 0, true)]
    public void A_decision_of_the_W3C_stood_unless_more_rejected_it(int year, int approve, int reject, int abstain, bool stands)
    {
        var model = Catalogue.Find("w3c").Model;
        var body = model.FindBody("w3c-advisory-committee-2017")!;
        Assert.Equal(
            stands,
            model.Decide(body.ProposeToBind("web/eme", ["w3c"], new(year, 9, 18)) with { QuestionType = "appeal" }, body.Count(approve, reject, abstain)).IsCarried);
    }

    [Fact]
    public void The_appeal_of_2017_comes_out_alike_whether_or_not_a_fifth_had_to_take_part()
    {
        var model = Catalogue.Find("w3c").Model;
        var body = model.FindBody("w3c-advisory-committee-2017")!;
        var asked = body with { Procedures = [.. body.Procedures.Select(procedure => procedure with { Rule = Rule.All(Rule.Quorum(Counted.TurnoutAtLeast(new(1, 5))), procedure.Rule) })] };
        var proposal = body.ProposeToBind("web/eme", ["w3c"], new(2017, 9, 18)) with { QuestionType = "appeal" };
        Assert.True(model.Decide(proposal, body.Count(108, 57, 20)).IsCarried);
        Assert.True((model with { Bodies = [.. model.Bodies.Select(one => one.Id == body.Id ? asked : one)] }).Decide(proposal, body.Count(108, 57, 20)).IsCarried);
        Assert.Equal(Confidence.General, body.Source!.Confidence);
    }

    [Theory]
    [InlineData(46, 15, true)] // 15.25 %: more than twice as many
    [InlineData(45, 15, false)] // 15 %: three times as many, and not more
    [InlineData(40, 20, false)] // 15 %
    [InlineData(50, 26, false)] // 19 %: less than twice as many
    [InlineData(41, 39, true)] // 20 %
    public void The_fewer_members_of_the_W3C_take_part_the_more_must_agree(int approve, int reject, bool carried)
    {
        var model = Catalogue.Find("w3c").Model;
        var body = model.FindBody("w3c-advisory-committee")!;
        Assert.Equal(carried, model.Decide(body.ProposeToBind("web/decision", ["w3c"], new(2025, 9, 1)) with { QuestionType = "appeal" }, body.Count(approve, reject)).IsCarried);
    }

    [Theory]
    [InlineData(2026, null, 8, 4, 9, true)] // both are examples of the policy itself
    [InlineData(2026, null, 5, 3, 4, false)]
    [InlineData(2019, null, 48, 1, 0, true)] // votes of two weeks at least
    [InlineData(2018, null, 5, 3, 4, true)]
    [InlineData(2018, "language-change", 5, 3, 4, false)]
    public void PHP_asks_for_twice_as_many_in_favour_as_against(int year, string? questionType, int yes, int no, int abstain, bool accepted)
    {
        var model = Catalogue.Find("php-rfc").Model;
        var body = model.FindBody("php-rfc-vote")!;
        Assert.Equal(
            accepted,
            model.Decide(body.ProposeToBind("php/language", ["php-contributors"], new(year, 6, 1)) with { QuestionType = questionType }, body.Count(yes, no, abstain)).IsCarried);
    }

    [Theory]
    [InlineData(3, 2, false)] // the council would admit: no veto
    [InlineData(2, 3, true)]
    public void The_council_of_Python_may_veto_whom_the_core_team_admits(int councilFor, int councilAgainst, bool vetoed)
    {
        var model = Catalogue.Find("python").Model;
        var (team, council) = (model.FindBody("python-core-team-vote")!, model.FindBody("python-steering-council")!);
        var ballot = team.Count("core-team-member", 20, 10) with { Within = [council.Count(councilFor, councilAgainst)] };
        var decision = model.Decide(team.ProposeToBind("python/core-team", ["python-core-team"]) with { QuestionType = "new-member" }, ballot);
        Assert.Equal(!vetoed, decision.IsCarried);
    }

    [Theory]
    [InlineData("united-states", false)]
    [InlineData("japan", true)]
    public void Only_the_United_States_can_stop_alone_what_needs_85_percent_of_the_Fund(string against, bool carried)
    {
        var imf = Catalogue.Find("imf");
        var body = imf.Model.FindBody("imf-board-of-governors")!;
        var ballot = new RollCall(body) { Others = Position.InFavour }.With(Position.Against, against);
        Assert.Equal(carried, imf.Model.Decide(body.ProposeToBind("money/fund", ["imf-members"]) with { QuestionType = "special-majority" }, ballot).IsCarried);
        Assert.Equal(190, body.Seats.Count);
        var share = Assert.IsType<AttributeValue.Number>(imf.Part.Observations.Single(observation => observation.Name == "voting-share/united-states").Value).Value;
        Assert.True(share > new Fraction(164, 1_000) && share < new Fraction(166, 1_000));
    }

    [Fact]
    public void The_votes_in_the_Fund_are_checked_and_the_majorities_are_general_knowledge()
    {
        var governors = Catalogue.Find("imf").Part.Bodies.Single(body => body.Id == "imf-board-of-governors");
        Assert.Equal(Confidence.Checked, governors.Source!.Confidence);
        Assert.All(governors.Procedures, procedure => Assert.Equal(Confidence.General, procedure.Source!.Confidence));
    }

    [Theory]
    [InlineData("constitution/voting-age", 1990, 38, "binding")]
    [InlineData("constitution/voting-age", 1990, 37, "not carried")]
    [InlineData("constitution/equal-rights", 1978, 38, "binding")]
    [InlineData("constitution/equal-rights", 2020, 38, "not carried")]
    public void Thirty_eight_states_amend_the_constitution_if_in_time(string matter, int year, int states, string expected)
    {
        var model = Catalogue.Find("us-amendment").Model;
        var body = model.FindBody("us-states-ratifying")!;
        var proposal = body.ProposeToBind(matter, ["us-citizens"], new(year, 1, 15)) with { QuestionType = "ratify" };
        var decision = model.Decide(proposal, body.Count(states, 0), Docket.Empty.With(new("us-amendment-proposed", carried: true)));
        Assert.Equal(expected, decision.Headline is Outcome.Binding ? "binding" : Reason(decision));
        Assert.Equal(OutcomeKind.Open, model.Decide(proposal with { On = new(1978, 1, 15) }, body.Count(38, 0)).Headline.Kind);
    }

    [Theory]
    [InlineData(290, 145, 67, 33, true)]
    [InlineData(290, 145, 66, 34, false)]
    [InlineData(2, 1, 67, 33, false)] // no house without more than half of its members
    [InlineData(146, 72, 67, 33, true)] // 218 of 435
    [InlineData(145, 72, 67, 33, false)]
    [InlineData(290, 145, 34, 17, true)]
    [InlineData(290, 145, 34, 16, false)] // 50 of 100
    public void Two_thirds_of_each_house_propose_an_amendment(int houseFor, int houseAgainst, int senateFor, int senateAgainst, bool carried)
    {
        var model = Catalogue.Find("us-amendment").Model;
        var body = model.FindBody("us-congress-proposing")!;
        var ballot = new RollCall(body) { Within = [model.FindBody("us-house")!.Count(houseFor, houseAgainst), model.FindBody("us-senate")!.Count(senateFor, senateAgainst)] };
        Assert.Equal(carried, model.Decide(body.ProposeToAdvise("constitution/voting-age", ["us-states"]) with { QuestionType = "propose-amendment" }, ballot).IsCarried);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("by-equity", false)]
    public void The_founder_of_Meta_decides_alone_with_an_eighth_of_the_equity(string? questionType, bool carried)
    {
        var model = Catalogue.Find("corporation").Model;
        var body = model.FindBody("dual-class-meeting")!;
        var ballot = new RollCall(body).With(Position.InFavour, "meta-founder").With(Position.Against, "other-shareholders");
        Assert.Equal(carried, model.Decide(body.ProposeToBind("enterprise/resolution", ["meta-shareholders"]) with { QuestionType = questionType }, ballot).IsCarried);
    }

    [Theory]
    [InlineData(24, 8, 37, 2, true)] // Office Open XML in March 2008
    [InlineData(24, 8, 20, 7, false)] // 15 of 59 against are more than a quarter
    [InlineData(21, 11, 60, 0, false)] // 21 of 32 are less than two thirds
    public void A_draft_standard_needs_two_thirds_of_some_and_no_quarter_of_all_against(int fullFor, int fullAgainst, int otherFor, int otherAgainst, bool approved)
    {
        var model = Catalogue.Find("iso-iec-jtc1").Model;
        var body = model.FindBody("iso-iec-jtc1-ballot")!;
        var ballot = body.Count(
            new("p-member", Position.InFavour, fullFor),
            new("p-member", Position.Against, fullAgainst),
            new("other-member", Position.InFavour, otherFor),
            new("other-member", Position.Against, otherAgainst));
        Assert.Equal(approved, model.Decide(body.ProposeToAdvise("standards/documents", ["implementers"]), ballot).IsCarried);
    }

    [Fact]
    public void Contributors_to_Kubernetes_elect_at_most_two_of_one_firm()
    {
        // Six candidates in the order in which every ballot ranks them; the first three work for one firm.
        EquatableArray<BallotOption> candidates =
        [
            new("ada") { Affiliation = "one-firm" }, new("ben") { Affiliation = "one-firm" }, new("cleo") { Affiliation = "one-firm" }, new("dan") { Affiliation = "another" }, "eve", "finn",
        ];
        var model = Catalogue.Find("kubernetes").Model;
        var body = model.FindBody("kubernetes-election")!;
        var election = body.ProposeToBind("kubernetes/committee", ["kubernetes-contributors"]) with { QuestionType = "elect-four", Options = candidates };
        var decision = model.Decide(election, body.Rank(new RankedBallot([.. candidates.Select(candidate => candidate.Id)]).Times(300)));
        Assert.Equal(["ada", "ben", "dan", "eve"], decision.Choice!.Chosen);
        Assert.IsType<Outcome.Binding>(decision.Headline);
        Assert.Equal(3, model.Decide(election with { QuestionType = "elect-three" }, body.Rank(new RankedBallot("finn", "eve", "dan", "cleo"))).Choice!.Chosen.Count);
    }

    [Fact]
    public void Before_2003_Debian_had_no_procedure_that_this_catalogue_could_rank_by()
    {
        var model = Catalogue.Find("debian").Model;
        var body = model.FindBody("debian-general-resolution")!;
        Proposal Resolution(int year) => body.ProposeToBind("debian/policy", ["debian-developers"], new(year, 6, 1)) with { Options = ["change", new("nothing") { IsDefault = true }] };
        var ballots = body.Rank(new RankedBallot("change").Times(100));
        Assert.Equal("NoProcedure", Reason(model.Decide(Resolution(2002), ballots)));
        Assert.Equal(["change"], model.Decide(Resolution(2004), ballots).Choice!.Chosen);
    }

    [Fact]
    public void A_change_of_its_own_rules_takes_the_committee_of_Kubernetes_four_weeks_or_six_of_seven()
    {
        var model = Catalogue.Find("kubernetes").Model;
        var body = model.FindBody("kubernetes-steering-committee")!;
        var change = body.ProposeToBind("kubernetes/charter", ["kubernetes-contributors"], new(2020, 8, 11)) with
        {
            QuestionType = "change-charter",
            NoticeGiven = new(2020, 7, 14),
        };
        Assert.True(model.Decide(change, new RollCall(body)).IsCarried);
        Assert.IsType<Outcome.NoDecision>(model.Decide(change with { NoticeGiven = new(2020, 7, 15) }, new RollCall(body)).Headline);
        Assert.True(model.Decide(change with { QuestionType = "change-charter-by-vote" }, body.Count(6, 0)).IsCarried);
        Assert.False(model.Decide(change with { QuestionType = "change-charter-by-vote" }, body.Count(5, 0)).IsCarried);
    }

    private static Determination Debian(int developers, int year, string? questionType, int above, int below)
    {
        var model = Catalogue.Compose(Catalogue.Find("debian").With("developers", developers));
        var body = model.FindBody("debian-general-resolution")!;
        return model.Decide(body.ProposeToBind("debian/policy", ["debian-developers"], new(year, 3, 22)) with { QuestionType = questionType }, body.Count(above, below));
    }

    private static string Reason(Determination decision) => Assert.IsType<Outcome.NoDecision>(decision.Headline).Reason switch
    {
        NoDecisionReason.NotQuorate => "not quorate",
        NoDecisionReason.NotCarried => "not carried",
        var other => other.ToString(),
    };
}
