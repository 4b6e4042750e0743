namespace Governance.Model.Tests.Audits;

/// <summary>What an audit says of small structures in which one thing is wrong, and of the same ones put right.</summary>
public class AuditTests
{
    private static readonly Party Members = new("members", 100) { Group = StakeholderGroup.PrivateSector };
    private static readonly Party Users = new("users") { Kind = PartyKind.Class, Group = StakeholderGroup.CivilSociety };
    private static readonly Body Meeting = new("meeting", [new("member", 100)], Rule.MajorityOfVotesCast);

    private static readonly GovernanceModel Association = new()
    {
        Parties = [Members, Users],
        Bodies = [Meeting],
        Mandates = [Mandate.ToBind(Members, Meeting, "charges", Instrument.Membership)],
        Stakes = [new(Members, "charges") { Bears = Bearing.Cost }],
    };

    [Fact]
    public void An_association_that_decides_for_its_members_is_in_order() => Assert.Empty(Association.Audit().Findings);

    [Fact]
    public void Whoever_bears_loss_needs_a_mandate_that_leads_to_the_decider()
    {
        var exposed = Association with { Stakes = [new(Users, "charges/late") { Bears = Bearing.Loss }] };
        var finding = Assert.Single(exposed.Audit().Of("AUD201"));
        Assert.Equal("users bear loss in charges/late, which meeting decides, and gave no mandate that leads there.", finding.Message);
        Assert.Equal(new AuditProof.Chain("users", ["meeting"], "charges/late", [], "none of these lets any of them bind it on the matter"), finding.Proof);
        Assert.Equal("stakes[users: charges/late]", finding.Path);
        Assert.Contains("M23", finding.Claims);

        var authorised = exposed with { Mandates = [.. exposed.Mandates, Mandate.ToBind(Users, Meeting, "charges", Instrument.Contract)] };
        Assert.Empty(authorised.Audit().Of("AUD201"));
    }

    [Fact]
    public void A_chain_over_several_mandates_makes_a_principal_and_one_that_may_not_be_passed_on_does_not()
    {
        var federation = new Body("federation", [new("union", 3)], Rule.MajorityOfVotesCast);
        var model = new GovernanceModel
        {
            Parties = [Users, new("union")],
            Bodies = [federation],
            Mandates = [Mandate.ToBind(Users, "union", "wages", Instrument.Membership) with { MayBeDelegated = true }, Mandate.ToBind("union", federation, "wages", Instrument.Charter)],
            Stakes = [new(Users, "wages") { Bears = Bearing.Loss }],
        };
        Assert.Empty(model.Audit().Of("AUD201"));
        Assert.Single((model with { Mandates = model.Mandates.Select(mandate => mandate with { MayBeDelegated = false }).ToEquatableArray() }).Audit().Of("AUD201"));
    }

    [Fact]
    public void A_text_that_claims_to_bind_strangers_is_an_error_and_its_turnout_no_excuse()
    {
        var file = new GovernanceFile
        {
            Model = Association,
            Proposals = [new(Meeting.ProposeToBind("charges", addressees: [Users]) with { Id = "levy", Title = "Levy" }) { RollCall = Meeting.Count(60, 10) with { Evidence = [new("attended in person", 47)] } }],
        };
        var audit = file.Audit();
        Assert.Equal("'Levy' claims to bind users, which never authorised meeting: at most advice.", Assert.Single(audit.Of("AUD101")).Message);
        Assert.Equal("47 attended in person: evidence of interest, and no mandate from users.", Assert.Single(audit.Of("AUD102")).Message);
        Assert.Equal(DiagnosticSeverity.Error, audit.Worst);
    }

    [Fact]
    public void More_votes_and_more_attendance_never_lengthen_a_chain()
    {
        EquatableArray<AuditFinding> Of(long votes, long attendance) => new GovernanceFile
        {
            Model = Association,
            Proposals = [new(Meeting.ProposeToBind("charges", addressees: [Users]) with { Id = "levy" }) { RollCall = Meeting.Count(votes, 0) with { Evidence = [new("attended", attendance)] } }],
        }.Audit().Of("AUD101").ToEquatableArray();
        Assert.Equal(Of(1, 0), Of(100, 1_000_000));
    }

    [Fact]
    public void A_decision_outside_the_matters_of_the_mandate_is_mission_creep()
    {
        var file = new GovernanceFile { Model = Association, Proposals = [new(Meeting.ProposeToBind("content", addressees: [Members]) with { Id = "creep" }) { RollCall = Meeting.Count(60, 10) }] };
        Assert.Equal("meeting decided content for members; its mandate covers charges.", Assert.Single(file.Audit().Of("AUD103")).Message);
    }

    [Fact]
    public void Authority_that_ended_and_was_not_replaced_is_told()
    {
        var ended = Association with { Mandates = [Mandate.ToBind(Members, Meeting, "charges", Instrument.Membership) with { Term = Term.Before(new(2016, 10, 1)) }] };
        Assert.Equal("The power of meeting to bind members over charges is on record until 2016-10-01, and no other mandate of members on record takes its place.", Assert.Single(ended.Audit().Of("AUD104")).Message);
        Assert.StartsWith("The power of meeting to bind members over charges ended on 2016-10-01", Assert.Single(ended.Audit(new() { On = new(2016, 10, 1) }).Of("AUD104")).Message, StringComparison.Ordinal);
        Assert.Empty(ended.Audit(new() { On = new(2016, 9, 30) }).Of("AUD104"));
    }

    [Fact]
    public void A_circle_of_mandates_into_which_nobody_grants_anything_is_found_and_one_that_somebody_feeds_is_not()
    {
        var circle = new GovernanceModel
        {
            Parties = [new("a"), new("b"), Users],
            Mandates = [Mandate.ToBind("a", "b", "x", Instrument.Charter), Mandate.ToBind("b", "a", "x/y", Instrument.Charter)],
        };
        Assert.Equal("a and b authorise each other, and nobody outside authorises any of them.", Assert.Single(circle.Audit().Of("AUD105")).Message);
        Assert.Empty((circle with { Mandates = [.. circle.Mandates, Mandate.ToBind(Users, "a", "x", Instrument.Statute)] }).Audit().Of("AUD105"));
    }

    [Fact]
    public void Two_bodies_that_one_party_let_bind_it_on_one_matter_compete()
    {
        var court = new Body("court", [new("judge", 3)], Rule.MajorityOfVotesCast);
        var model = Association with { Bodies = [Meeting, court], Mandates = [.. Association.Mandates, Mandate.ToBind(Members, court, "charges/disputes", Instrument.Statute)] };
        var finding = Assert.Single(model.Audit().Of("AUD106"));
        Assert.Equal(["court", "meeting", "members"], finding.Concerns.Select(id => id.Value));
        Assert.Empty((model with { Mandates = [.. Association.Mandates, Mandate.ToBind(Members, court, "crimes", Instrument.Statute)] }).Audit().Of("AUD106"));
    }

    [Fact]
    public void A_firm_that_alone_can_end_the_power_of_its_board_of_review_holds_the_trigger()
    {
        var board = new Body("review", [new("member", 20)], Rule.MajorityOfVotesCast);
        var model = new GovernanceModel
        {
            Parties = [new("platform") { Kind = PartyKind.Firm }, Users],
            Bodies = [board],
            Chokepoints = [new("feed", "platform")],
            Mandates = [Mandate.ToBind("platform", board, "content", Instrument.Charter) with { EndableBy = ["platform"] }],
        };
        Assert.Equal("review binds platform only as long as platform lets it: nobody else can end the mandate.", Assert.Single(model.Audit().Of("AUD107")).Message);
        Assert.Empty((model with { Mandates = [Mandate.ToBind("platform", board, "content", Instrument.Charter) with { EndableBy = ["users"] }] }).Audit().Of("AUD107"));
    }

    [Fact]
    public void A_decider_without_liability_and_one_whose_liability_is_capped_below_the_loss_are_told_apart()
    {
        var model = Association with { Parties = [Members, Users, new("registry")], Bodies = [Meeting with { Of = "registry" }], Stakes = [new(Members, "charges") { Bears = Bearing.Loss }] };
        Assert.EndsWith("no liability of its own is on record.", Assert.Single(model.Audit().Of("AUD202")).Message, StringComparison.Ordinal);
        Assert.Empty((model with { Stakes = [.. model.Stakes, new("registry", "charges") { Bears = Bearing.Liability }] }).Audit().Of("AUD202"));
        var capped = model with { Observations = [new("registry", "liability-cap", 1_000), new("registry", "loss-imposed", 50_000)] };
        Assert.Equal(new AuditProof.Share("what can be recovered of the loss", 1_000, 50_000), Assert.Single(capped.Audit().Of("AUD202")).Proof);
        Assert.Empty((model with { Observations = [new("registry", "liability-cap", 50_000), new("registry", "loss-imposed", 50_000)] }).Audit().Of("AUD202"));
    }

    [Fact]
    public void The_smallest_member_of_the_first_european_community_held_a_decorative_seat()
    {
        EquatableArray<Seat> states = [.. new (string Id, int Votes)[] { ("germany", 4), ("france", 4), ("italy", 4), ("belgium", 2), ("netherlands", 2), ("luxembourg", 1) }
            .Select(state => new Seat("state") { Id = state.Id, Weights = [new("votes", state.Votes)] })];
        var council = new Body("council-1958", states, Rule.Floor(12, new Measure("votes")));
        var finding = Assert.Single(new GovernanceModel { Bodies = [council] }.Audit().Of("AUD301"));
        Assert.Equal("council-1958/luxembourg", finding.Subject);
    }

    [Fact]
    public void A_group_that_decides_alone_and_a_group_that_blocks_alone_are_named()
    {
        var parties = Enumerable.Range(0, 5).Select(i => new Party($"p{i}") { Group = i < 3 ? StakeholderGroup.Government : StakeholderGroup.CivilSociety }).ToEquatableArray();
        GovernanceModel With(Rule rule) => new() { Parties = parties, Bodies = [new("board", parties.Select(party => new Seat("seat", holder: party.Id)).ToEquatableArray(), rule)] };
        Assert.Equal("The group 'government' decides alone in board.", Assert.Single(With(Rule.Floor(3)).Audit().Of("AUD303")).Message);
        Assert.Equal(["The group 'civil-society' can stop everything in board.", "The group 'government' can stop everything in board."],
            With(Rule.Floor(4)).Audit().Of("AUD304").Select(finding => finding.Message));
    }

    [Fact]
    public void A_dictator_an_impossible_rule_and_an_empty_one_are_found()
    {
        GovernanceModel With(Rule rule) => new() { Bodies = [new("board", [new("chair"), new("member", 2)], rule)] };
        Assert.Equal("'chair' decides alone in board.", Assert.Single(With(Rule.Among("chair", Rule.Floor(1))).Audit().Of("AUD305")).Message);
        Assert.Single(With(Rule.Floor(4)).Audit().Of("AUD307"));
        Assert.Single(With(Rule.Not(Rule.Floor(4))).Audit().Of("AUD308"));
    }

    [Fact]
    public void Consent_is_stopped_by_objection_so_that_it_is_no_empty_rule() =>
        Assert.Empty(new GovernanceModel { Bodies = [new("circle", [new("member", 9)], Rule.Consent)] }.Audit().Of("AUD308"));

    [Fact]
    public void A_lever_without_a_way_around_says_who_can_seize_it_and_who_never_authorised_it()
    {
        var board = new Body("board", [new("director", 5)], Rule.Floor(3)) { Of = "keeper" };
        var model = new GovernanceModel
        {
            Parties = [new("keeper"), Users],
            Bodies = [board],
            Chokepoints = [new("root", "keeper") { MustBeUnique = true }],
            Capabilities = [new("resolve", "root") { WantedBy = [Users] }],
        };
        var audit = model.Audit();
        Assert.Equal("users cannot do without root, which keeper controls; 3 seats of board can seize it.", Assert.Single(audit.Of("AUD401")).Message);
        Assert.Equal("users depend on root and never authorised keeper.", Assert.Single(audit.Of("AUD402")).Message);
        Assert.Single(audit.Of("AUD203"));
        Assert.Single(audit.Of("AUD404"));

        var open = model with { Capabilities = [new("resolve", Requirement.Any("root", new Route("other") { Cost = 5 })) { WantedBy = [new Want("users") { Budget = 9 }] }] };
        Assert.Empty(open.Audit().Of("AUD401"));
        var dear = model with { Capabilities = [new("resolve", new Route("other") { Cost = 10 }) { WantedBy = [new Want("users") { Budget = 9 }] }] };
        Assert.Equal(new AuditProof.Share("the cost of resolve", 10, 9), Assert.Single(dear.Audit().Of("AUD406")).Proof);
    }

    [Fact]
    public void A_forum_votes_without_a_lever()
    {
        var forum = new Body("forum", [new("participant", 1_000)], Rule.MajorityOfVotesCast);
        Assert.Equal("forum has a procedure and nobody whom its decisions bind.", Assert.Single(new GovernanceModel { Bodies = [forum] }.Audit().Of("AUD403")).Message);
    }

    [Fact]
    public void A_question_that_one_body_refused_and_another_carried_was_shopped_around()
    {
        var (first, second) = (new Body("first", [new("ally", 19)], Rule.UnanimityOfVotesCast), new Body("second", [new("ally", 18)], Rule.UnanimityOfVotesCast));
        var file = new GovernanceFile
        {
            Model = new() { Parties = [Users], Bodies = [first, second] },
            Proposals =
            [
                new(first.ProposeToAdvise("defence", [Users]) with { Id = "one", Title = "Defence" }) { RollCall = first.Count(16, 3) },
                new(second.ProposeToAdvise("defence", [Users]) with { Id = "two", Title = "Defence" }) { RollCall = second.Count(18, 0) },
            ],
        };
        Assert.Equal("defence failed in first and was carried in second.", Assert.Single(file.Audit().Of("AUD507")).Message);
        Assert.Empty((file with { Proposals = file.Proposals.Reverse().ToEquatableArray() }).Audit().Of("AUD507"));
    }

    [Theory]
    [InlineData("portability", "AUD204")]
    [InlineData("failover", "AUD204")]
    [InlineData("exit", "AUD203")]
    [InlineData("recourse", "AUD502")]
    [InlineData("code-mandatory", "AUD509")]
    [InlineData("sanction-exists", "AUD206")]
    public void What_was_observed_to_be_missing_is_a_finding_and_what_is_there_is_not(string name, string code)
    {
        AuditReport With(bool flag) => (Association with { Observations = [new("meeting", name, flag)] }).Audit();
        Assert.Equal("meeting", Assert.Single(With(false).Of(code)).Subject);
        Assert.Empty(With(true).Of(code));
    }

    [Fact]
    public void Input_of_a_group_that_is_never_adopted_is_a_finding()
    {
        AuditReport With(long adopted) => (Association with { Observations = [new("meeting", "proposals/civil-society", 12), new("meeting", "adopted/civil-society", adopted)] }).Audit();
        Assert.Equal("meeting adopted none of 12 proposals from civil-society.", Assert.Single(With(0).Of("AUD508")).Message);
        Assert.Empty(With(1).Of("AUD508"));
    }

    [Fact]
    public void A_finding_can_be_accepted_for_a_reason_raised_or_left_out()
    {
        var forum = new GovernanceModel { Bodies = [new("forum", [new("participant", 9)], Rule.MajorityOfVotesCast)] };
        var accepted = forum.Audit(new() { Suppressions = [new("AUD403", "forum", "it is meant to be a forum"), new("AUD403", "elsewhere", "gone")] });
        Assert.Empty(accepted.Findings);
        Assert.Equal("it is meant to be a forum", Assert.Single(accepted.Suppressed).By.Reason);
        Assert.Equal("elsewhere", Assert.Single(accepted.UnusedSuppressions).Subject);
        Assert.Equal(DiagnosticSeverity.Error, forum.Audit(new() { Settings = [new("AUD403", DiagnosticSeverity.Error)] }).Worst);
        Assert.Empty(forum.Audit(new() { Settings = [new("AUD403", null)] }).Findings);
    }

    [Fact]
    public void An_unknown_code_and_a_suppression_without_a_reason_are_refused()
    {
        Assert.Equal("GOV6001", Assert.Throws<GovernanceException>(() => new AuditSetting("AUD999", null)).Code);
        Assert.Equal("GOV1019", Assert.Throws<GovernanceException>(() => new AuditSuppression("AUD403", null, " ")).Code);
    }

    [Fact]
    public void A_model_with_mistakes_is_refused_with_all_of_them() =>
        Assert.Equal("GOV2002", Assert.Throws<GovernanceException>(() => new GovernanceModel { Stakes = [new("nobody", "x")] }.Audit()).Code);

    [Fact]
    public void The_order_in_which_a_model_is_written_changes_nothing()
    {
        var model = Association with { Stakes = [new(Users, "charges") { Bears = Bearing.Loss }, new(Members, "charges") { Bears = Bearing.Loss }] };
        var turned = model with { Stakes = model.Stakes.Reverse().ToEquatableArray(), Parties = model.Parties.Reverse().ToEquatableArray() };
        Assert.Equal(model.Audit().ToText(answers: true), turned.Audit().ToText(answers: true));
    }

    [Fact]
    public void Thousands_of_bodies_over_one_matter_and_thousands_who_bear_loss_in_it_are_audited()
    {
        var bodies = Enumerable.Range(0, 2_000).Select(i => new Body($"b{i}", [new("seat", 3)], Rule.MajorityOfVotesCast)).ToEquatableArray();
        var parties = Enumerable.Range(0, 20_000).Select(i => new Party($"p{i}")).ToEquatableArray();
        var audit = new GovernanceModel
        {
            Parties = [Members, .. parties],
            Bodies = bodies,
            Mandates = bodies.Select(body => Mandate.ToBind(Members, body, "x", Instrument.Statute)).ToEquatableArray(),
            Stakes = parties.Select(party => new Stake(party, "x") { Bears = Bearing.Loss }).ToEquatableArray(),
        }.Audit();
        Assert.Equal(20_000, audit.Of("AUD201").Count());
        Assert.Equal(2_000, audit.Of("AUD202").Count());
        Assert.Single(audit.Of("AUD106")); // one overlap, told once
    }

    [Fact]
    public void A_body_of_thousands_of_unlike_votes_is_left_out_with_a_finding()
    {
        var seats = Enumerable.Range(1, 3_000).Select(i => new Seat("seat") { Id = $"s{i}", Weights = [new("votes", i)] }).ToEquatableArray();
        var body = new Body("shareholders", seats, Rule.AtLeast(Fraction.TwoThirds, ShareBase.Entitled, new Measure("votes")));
        Assert.Contains("its seats are of too many kinds", Assert.Single(new GovernanceModel { Bodies = [body] }.Audit().Of("AUD310")).Message, StringComparison.Ordinal);
    }
}
