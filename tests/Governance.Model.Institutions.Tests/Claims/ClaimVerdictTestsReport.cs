using static Governance.Model.Institutions.Tests.Claims.Verdicts;

namespace Governance.Model.Institutions.Tests.Claims;

/// <summary>The proposals of the TBI report: designation, alliance, levers, norms.</summary>
public class ClaimVerdictTestsReport
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    [Theory]
    [InlineData(51, true, 60_000_000, 2_000_000_000, 0, true)]
    [InlineData(50, true, 60_000_000, 2_000_000_000, 0, false)] // more than 50 countries
    [InlineData(51, true, 50_000_000, 2_000_000_000, 0, false)] // more than 50 million users
    [InlineData(51, false, 0, 2_000_000_000, 0, true)] // firms for firms need no users
    [InlineData(51, false, 0, 1_000_000_000, 30_000_000_000, false)]
    [InlineData(51, false, 0, 0, 31_000_000_000, true)]
    public void T1_a_firm_is_designated_above_strict_bounds(long countries, bool consumer, long users, long revenue, long value, bool designated)
    {
        var firm = new GovernanceModel
        {
            Parties =
            [
                new("a-firm")
                {
                    Kind = PartyKind.Firm,
                    Attributes = [new("countries", countries), new("consumer", consumer), new("monthlyActiveUsers", users), new("annualRevenueUsd", revenue),
                        new("valueUsd", value)],
                },
            ],
        };
        var decided = Decide(GovernanceModel.Combine(In("sgs-designation"), firm), "sgs-designating-organ", "platforms/strategic-status", "a-firm", Today);
        Assert.Equal(designated, decided.IsCarried);
        Assert.Equal(OutcomeKind.Advice, decided.EffectOn("a-firm")!.AtMost);
    }

    [Fact]
    public void T2_the_United_Nations_cannot_oblige_a_firm_to_join_a_board()
    {
        Assert.DoesNotContain(In("sgs-designation").Mandates, mandate => mandate.From == "global-technology-firms");
        Assert.Equal(OutcomeKind.Advice, Ceiling("sgs-designation", "sgs-designating-organ", "platforms/strategic-status", "global-technology-firms", Today));
        Assert.True(Finds("geo-technology-boards", "T2", "AUD403", "geo-technology-board"));
    }

    [Fact]
    public void T3_an_observer_attends_and_speaks_and_does_not_vote_nor_sit_in_the_Security_Council()
    {
        var observers = In("un-general-assembly").FindBody("general-assembly")!.Seats.Where(seat => seat.Class == "observer").ToList();
        Assert.NotEmpty(observers);
        Assert.All(observers, seat => Assert.False(seat.Rights.HasFlag(Rights.Vote)));
        Assert.Equal(["palestine"], observers.Where(seat => seat.Rights.HasFlag(Rights.Propose)).Select(seat => seat.Id)); // by a resolution of 2024
        Assert.DoesNotContain(In("un-general-assembly").FindBody("security-council")!.Seats, seat => seat.Class == "observer");
        Assert.True(Finds("un-general-assembly", "T3", "AUD302", "general-assembly"));
    }

    [Fact]
    public void T4_a_chamber_of_commerce_was_admitted_by_exception()
    {
        Assert.True(Flag("ecosoc-observers", "icc", "admitted-by-exception"));
        Assert.Contains("admitted by exception true", Answer("ecosoc-observers", "T4").Sentence, StringComparison.Ordinal);
        Assert.True(Recorded("un-general-assembly.json", "UNGA-ICC-OBSERVER-2016").IsCarried);
    }

    [Fact]
    public void T4_a_board_of_firms_does_not_meet_the_criteria()
    {
        var board = new GovernanceModel { Parties = [new("firm-board") { Kind = PartyKind.Association }] };
        Assert.False(Decide(GovernanceModel.Combine(In("ecosoc-observers"), board), "observer-criteria", "un/internal/observers", "firm-board", Today).IsCarried);
    }

    [Theory]
    [InlineData("oversight-board", "oversight-board", true)]
    [InlineData("anthropic-constitution", "anthropic-management", true)]
    [InlineData("uk-asa", "asa", false)]
    [InlineData("us-bar", "us-lawyers", false)]
    public void T5_one_company_fails_for_breadth_and_a_code_with_a_backstop_passes(string institution, string subject, bool fails) =>
        Assert.Equal(fails, Finds(institution, "T5", "AUD509", subject));

    [Fact]
    public void T5_the_Oversight_Board_fails_for_breadth_only()
    {
        Assert.True(Flag("oversight-board", "oversight-board", "code-mandatory"));
        Assert.False(Flag("oversight-board", "oversight-board", "enforcement-industry-wide"));
        var finding = Answer("oversight-board", "T5").Findings.Single(finding => finding.Code == "AUD509");
        Assert.Contains("whole industry", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("nobody must follow", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void T5_what_a_report_hopes_for_is_not_on_record_of_a_board_that_binds_nobody()
    {
        Assert.DoesNotContain(In("geo-technology-boards").Observations, observation => observation.Name is "code-mandatory" or "enforcement-industry-wide");
        Assert.DoesNotContain(In("running-code-primacy").Observations, observation => observation.Name == "liability-symmetry");
    }

    [Fact]
    public void T3_a_board_of_firms_would_observe_the_United_Nations_and_not_be_observed() =>
        Assert.All(In("geo-technology-boards").FindBody("geo-technology-board")!.Seats, seat => Assert.Equal("firm", seat.Class));

    [Fact]
    public void T5_the_bar_is_authorised_by_a_court_and_the_standards_authority_has_a_regulator_behind_it()
    {
        Assert.Contains(In("us-bar").Mandates, mandate => mandate.From == "state-supreme-courts" && mandate.To == "state-bar-agency" && mandate.By == Instrument.CourtOrder);
        Assert.Contains(In("uk-asa").Mandates, mandate => mandate.From == "ofcom" && mandate.To == "asa" && mandate.Power == Power.Bind);
    }

    [Fact]
    public void T6_an_ally_owes_aid_and_chooses_its_means()
    {
        var treaty = In("nato").Mandates.Single(mandate => mandate.To == "north-atlantic-council");
        Assert.Contains(treaty.Duties, duty => duty.Discretion == Discretion.Means);
        Assert.Empty(Catalogue.Find("dida").Part.Mandates); // no duty yet: a trigger on paper
        Assert.Contains(In("dida").FindBody("dida-council")!.Procedures, procedure => procedure.QuestionType == "trigger-connectivity");
    }

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public void T7_a_state_joins_if_it_is_willing_and_committed(bool willing, bool committed, bool admitted)
    {
        var state = new GovernanceModel { Parties = [new("a-state") { Attributes = [new("willing", willing), new("liberalCommitment", committed)] }] };
        var vote = new RollCall("dida-council") { Others = Position.InFavour };
        Assert.Equal(admitted, Decide(GovernanceModel.Combine(In("dida"), state), "dida-council", "alliance", "a-state", Today, vote, "admission").IsCarried);
        Assert.Equal(ClaimStatus.Recorded, Answer("dida", "T7").Status);
    }

    [Fact]
    public void T8_the_sum_does_not_reconcile_with_its_share()
    {
        var (needed, offered) = (Figure("dida", "alliance/aid", "funding-needed"), Figure("dida", "alliance/aid", "funding-offered"));
        Assert.Equal(450_000_000_000, needed);
        Assert.Equal(new Fraction(2, 10_000) * 60_000_000_000_000 * 10, offered); // the most that the share comes to
        Assert.Equal(new Fraction(2, 10_000) * 50_000_000_000_000 * 9, Figure("dida", "alliance/aid", "funding-offered-at-least"));
        Assert.True(offered * 3 < needed);
        Assert.True(Figure("dida", "alliance/aid", "share-of-donors-income-needed") > Figure("dida", "alliance/aid", "share-of-donors-income") * 4);
        Assert.Equal(ClaimStatus.Found, Answer("dida", "T8").Status);
    }

    [Fact]
    public void T9_whether_India_joins_waits_for_a_judgement() => IsNotJudged("dida", "T9", "judgement/T9");

    [Fact]
    public void T10_a_guarantee_replaces_the_dependence_that_retaliation_uses()
    {
        var chips = In("dida").Capability("get-chips-when-cut");
        Assert.Equal(["leading-edge-fabs"], chips.Binding().Single(binding => binding.Party == "dida-applicants").Chokepoints); // no treaty, no bridge
        var bridged = Requirement.Any("leading-edge-fabs", new Route("bridging by members") { Cost = 0 });
        var promised = In("dida") with { Capabilities = [new("get-chips-when-cut", bridged) { WantedBy = ["dida-applicants"] }] };
        Assert.Empty(promised.Capability("get-chips-when-cut").Binding().Single().Chokepoints);
    }

    [Fact]
    public void T11_in_which_forums_the_seven_sit_is_not_on_record() =>
        Assert.Equal(["forums-attended"], Answer("tbi-internationalism", "T11").Missing);

    [Fact]
    public void T12_a_question_that_failed_in_one_council_was_carried_in_another()
    {
        var finding = Assert.Single(Record("nato.json").Answer("T12")!.Findings);
        Assert.Equal("AUD507", finding.Code);
        Assert.Equal(["defence-planning-committee", "north-atlantic-council-of-19"], finding.Concerns.Select(id => id.Value));
        Assert.False(Recorded("nato.json", "NATO-TURKEY-NAC-2003").IsCarried);
        Assert.True(Recorded("nato.json", "NATO-TURKEY-NAC-2003-sibling").IsCarried);
    }

    [Fact]
    public void T13_a_panel_that_advises_needs_a_new_grant_to_do_more()
    {
        Assert.True(Finds("mpip", "T13", "AUD403", "mpip-panel"));
        Assert.DoesNotContain(In("mpip").Mandates, mandate => mandate.To == "mpip-panel");
    }

    [Fact]
    public void T14_nobody_can_be_held_to_a_consensus_on_reform()
    {
        Assert.False(Flag("mpip", "mpip-panel", "sanction-exists"));
        Assert.True(Finds("mpip", "T14", "AUD206", "mpip-panel"));
    }

    [Theory]
    [InlineData(2, "nationalist", "bipolar-nationalist")]
    [InlineData(2, "internationalist", "bipolar-internationalist")]
    [InlineData(4, "nationalist", "multipolar-nationalist")]
    [InlineData(4, "internationalist", "multipolar-internationalist")]
    public void T15_an_order_lies_in_one_of_four_futures(long poles, string orientation, string future)
    {
        var order = GovernanceModel.Combine(In("tbi-internationalism"),
            new() { Parties = [new("an-order") { Attributes = [new("poles", poles), new("orientation", orientation)] }] });
        var lies = order.FindBody("tbi-futures")!.Procedures.Select(procedure => procedure.QuestionType!)
            .Where(question => Decide(order, "tbi-futures", "levers", "an-order", Today, null, question).IsCarried);
        Assert.Equal([future], lies);
        IsNotJudged("tbi-internationalism", "T15", "poles", "lever-orientation"); // in which we live
    }

    [Fact]
    public void T16_supply_chains_are_competitive_and_openness_is_not_scored()
    {
        Assert.Equal("competitive", Observed("tbi-internationalism", "levers/supply-chains", "cooperation-score").ToString());
        Assert.Equal(["openness-score"], Answer("tbi-internationalism", "T16").Missing);
    }

    [Fact]
    public void T17_the_supply_of_chips_is_fixed_in_the_short_run()
    {
        Assert.True(Flag("compute-chips", "ai/compute", "supply-fixed"));
        Assert.Equal(3, Answer("compute-chips", "T17").Findings.Count);
    }

    [Fact]
    public void T18_the_larger_the_alliance_the_more_must_agree()
    {
        int Needed(string body, DateOnly on) => In("nato").Game(body, new() { On = on, Outside = Position.Objecting }).MinimalWinning().First().Size;
        Assert.Equal(19, Needed("north-atlantic-council-of-19", new(2003, 2, 10)));
        Assert.Equal(32, Needed("north-atlantic-council", Today));
    }

    [Fact]
    public void T19_what_cooperation_is_lost_waits_for_a_judgement() => IsNotJudged("tbi-internationalism", "T19", "cooperation-lost");

    [Fact]
    public void T20_a_small_state_has_a_vote_that_counts_in_the_Assembly_and_no_seat_in_the_alliance()
    {
        Assert.Equal("true", Observed("un-general-assembly", "general-assembly", "states-equal").ToString());
        Assert.DoesNotContain(In("dida").FindBody("dida-council")!.Seats, seat => seat.Holder == "dida-applicants");
        Assert.True(Finds("dida", "T20", "AUD203", "national-connection"));
    }

    [Theory]
    [InlineData("ietf")]
    [InlineData("w3c")]
    public void T21_states_block_nothing_in_standards_bodies_of_engineers(string institution) =>
        Assert.DoesNotContain(Answer(institution, "T21").Findings, finding => finding.Message.Contains("'government'", StringComparison.Ordinal));

    [Fact]
    public void T22_some_firms_hold_more_than_one_chokepoint_and_their_layers_are_not_on_record()
    {
        var held = Catalogue.Model.Chokepoints.GroupBy(chokepoint => chokepoint.Controller.Value).ToDictionary(group => group.Key, group => group.Count());
        Assert.Equal(2, held["apple"]);
        Assert.Equal(2, held["google"]);
        Assert.Equal(3, held["verisign"]);
        Assert.Equal(["layers-controlled"], Answer("app-stores", "T22").Missing);
    }

    [Theory]
    [InlineData("geo-technology-boards", "T23", "geo-technology-board", "international-policy", "platforms/code")]
    [InlineData("tbi-internationalism", "T28", "tbi-foreign-policy", "foreign-policy", "levers")]
    [InlineData("tbi-internationalism", "T27", "tbi-norms", "norms", "norms")]
    public void T23_T27_T28_a_policy_has_all_five_items_or_does_not_pass(string institution, string claim, string body, string question, string matter)
    {
        var model = In(institution);
        var items = ((AllRule)model.FindBody(body)!.Procedures.Single(procedure => procedure.QuestionType == question).Rule).Parts
            .Select(part => ((AttributeCriterion)part).Name).ToList();
        Assert.Equal(5, items.Count);
        bool Passes(IEnumerable<string> met) =>
            Decide(GovernanceModel.Combine(model, new() { Parties = [new("someone") { Attributes = [.. met.Select(item => new NamedFact(item, true))] }] }),
            body, matter, "someone", Today, null, question).IsCarried;
        Assert.True(Passes(items));
        Assert.All(items, item => Assert.False(Passes(items.Where(each => each != item))));
        Assert.NotNull(AuditClaim.Find(claim));
    }

    [Fact]
    public void T23_T28_how_many_items_there_are_is_on_record_and_whether_the_norms_are_accepted_is_not()
    {
        Assert.Equal(5, Figure("geo-technology-boards", "geo-technology-board", "policy-items"));
        Assert.Equal(5, Figure("tbi-internationalism", "tbi-foreign-policy", "policy-items"));
        IsNotJudged("tbi-internationalism", "T27", "norms-accepted");
    }

    [Fact]
    public void T24_a_firm_is_under_duties_of_several_states()
    {
        var states = In("export-controls").Mandates.Where(mandate => mandate.From == "nvidia" && mandate.By == Instrument.Statute).Select(mandate => mandate.To.Value);
        Assert.Equal(["united-kingdom", "united-states"], states.Order(StringComparer.Ordinal));
        Assert.True(Finds("export-controls", "T24", "AUD106", "buyers-under-control"));
    }

    [Fact]
    public void T25_one_alliance_is_bound_to_a_region_and_the_other_would_not_be()
    {
        Assert.Contains("bound to a region", Observed("nato", "nato", "admission").ToString(), StringComparison.Ordinal);
        Assert.Contains("wherever it lies", Observed("dida", "dida-council", "admission").ToString(), StringComparison.Ordinal);
        Assert.True(Finds("nato", "P3", "AUD503", "north-atlantic-council"));
        Assert.True(In("dida").FindBody("dida-council")!.Seats.Select(seat => In("dida").FindParty(seat.Holder!.Value)?.Region).Distinct().Count() > 1);
    }

    [Fact]
    public void T26_which_bundle_of_issues_finds_a_coalition_waits_for_a_judgement() => IsNotJudged("tbi-internationalism", "T26", "judgement/T26");
}
