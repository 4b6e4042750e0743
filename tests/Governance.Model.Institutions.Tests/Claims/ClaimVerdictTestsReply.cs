using static Governance.Model.Institutions.Tests.Claims.Verdicts;

namespace Governance.Model.Institutions.Tests.Claims;

/// <summary>The claims of the reply: what AI has and lacks that the Internet had.</summary>
public class ClaimVerdictTestsReply
{
    [Fact]
    public void R1_time_place_and_people_were_right_for_the_Internet_and_are_not_judged_for_AI()
    {
        Assert.Equal(ClaimStatus.Clear, Answer("icann-board", "R1").Status);
        Assert.All((string[])["right-time", "right-place", "right-people"], condition => Assert.True(Flag("icann-board", "icann", condition)));
        IsNotJudged("ai-summits", "R1", "right-time", "right-place", "right-people");
    }

    [Fact]
    public void R2_names_need_one_root_and_AI_needs_no_one_instance()
    {
        Assert.True(Flag("root-zone", "root-zone", "interoperability-needed"));
        Assert.True(In("root-zone").FindChokepoint("root-zone")!.MustBeUnique);
        Assert.False(Flag("open-weights", "ai/weights", "interoperability-needed"));
        Assert.DoesNotContain(In("open-weights").Chokepoints, chokepoint => chokepoint.MustBeUnique);
    }

    [Fact]
    public void R3_names_pay_for_their_governance_and_summits_have_no_revenue()
    {
        Assert.True(Flag("icann-board", "icann", "recurrent-revenue"));
        Assert.True(Flag("registries-registrars", "contracted-parties", "recurrent-revenue"));
        Assert.All((string[])["bletchley-summit", "seoul-summit", "paris-summit", "new-delhi-summit"], summit => Assert.False(Flag("ai-summits", summit, "recurrent-revenue")));
    }

    [Fact]
    public void R4_sovereignty_means_shutdown_for_names_and_autonomy_for_AI()
    {
        Assert.Contains("shutdown", Observed("icann-board", "names", "sovereignty-means").ToString(), StringComparison.Ordinal);
        Assert.Contains("autonomy", Observed("ai-summits", "ai", "sovereignty-means").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void R5_the_root_reaches_AI_that_is_hosted_under_a_name_and_not_AI_that_runs_at_home()
    {
        var model = Catalogue.Compose("root-zone", "compute-chips", "open-weights");
        var lost = new ChokepointOptions { Lost = ["root-zone", "root-zone-maintenance", "verisign", "icann-directors"] };
        Assert.False(model.Capability("be-resolved-everywhere").WayAround(lost).Single().HasWay);
        Assert.All(model.Capability("use-an-open-model").WayAround(lost), access => Assert.True(access.HasWay));
        Assert.Contains(model.Capability("run-a-model-locally").WayAround(lost), access => access.HasWay);
    }

    [Fact]
    public void R6_states_are_missing_among_those_held_to_account()
    {
        Assert.False(Flag("ai-summits", "ai", "states-accountable"));
        Assert.Contains("states accountable false", Answer("ai-summits", "R6").Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void R7_a_summit_brings_investment_and_binds_nobody()
    {
        Assert.True(Flag("ai-summits", "new-delhi-summit", "investment-announced"));
        Assert.Equal(OutcomeKind.Consensus, Recorded("ai-summits.json", "AI-INDIA-2026").Headline.Kind);
        Assert.Equal(ClaimStatus.Recorded, Answer("ai-summits", "R7").Status);
    }

    [Fact]
    public void R8_at_the_start_firms_decide_alone_and_so_do_heads_of_state()
    {
        Assert.True(Finds("compute-chips", "R8", "AUD303", "nvidia-allocation"));
        Assert.True(Finds("us-ai-regime", "R8", "AUD305", "us-president"));
    }

    [Theory]
    [InlineData("us-ai-regime", "united-states", "firms to policy")]
    [InlineData("china-ai-regime", "china", "policy to firms")]
    public void R9_control_runs_from_firms_in_one_country_and_to_firms_in_another(string institution, string state, string direction)
    {
        Assert.Equal(direction, Observed(institution, state, "control-runs").ToString());
        Assert.Contains($"control runs {direction}", Answer(institution, "R9").Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void R10_civil_society_has_no_vote_where_chips_are_allocated()
    {
        Assert.DoesNotContain(In("compute-chips").Bodies.SelectMany(body => body.Seats), seat => seat.Holder is { } holder
            && In("compute-chips").FindParty(holder)?.Group == StakeholderGroup.CivilSociety);
        Assert.Contains(Answer("us-ai-regime", "R10").Findings, finding => finding.Subject == "us-president"
            && finding.Message.Contains("civil-society", StringComparison.Ordinal));
    }

    [Fact]
    public void R11_open_standard_open_weights_and_open_source_are_three_things()
    {
        Assert.True(Flag("open-weights", "qwen-hosted", "open-weights"));
        Assert.False(Flag("open-weights", "qwen-hosted", "open-source"));
        Assert.False(Flag("open-weights", "ai/weights", "open-standard"));
        Assert.True(Flag("ietf", "ietf", "open-standard"));
        Assert.True(Flag("apache", "apache-release", "open-source"));
    }

    [Fact]
    public void R12_a_network_of_all_groups_has_no_dictator_and_a_firm_is_one()
    {
        Assert.Equal(ClaimStatus.Clear, Answer("idp-network-model", "R12").Status);
        Assert.True(Finds("anthropic-constitution", "R12", "AUD305", "anthropic-management"));
        Assert.Contains(In("idp-network-model").FindBody("idp-issue-network")!.Seats
            .Select(seat => In("idp-network-model").FindParty(seat.Holder ?? new EntityId("nobody"))?.Group), group => group == StakeholderGroup.CivilSociety);
    }

    [Fact]
    public void R13_whether_accountability_is_performed_is_asked_of_each_mechanism()
    {
        Assert.True(Finds("oversight-board", "R13", "AUD206", "oversight-board-recommendations"));
        Assert.DoesNotContain(Answer("oversight-board", "R13").Findings, finding => finding.Subject == "oversight-board-charter");
    }

    [Fact]
    public void R14_whether_like_is_compared_with_like_waits_for_a_judgement() => IsNotJudged("ai-summits", "R14", "judgement/R14");

    [Fact]
    public void R15_whether_a_late_regulator_makes_for_a_race_waits_for_a_judgement_and_the_dates_are_there()
    {
        IsNotJudged("us-ai-regime", "R15", "judgement/R15");
        Assert.Equal("2023-10-30", Observed("us-ai-regime", "ai/federal", "order-14110-from").ToString());
        Assert.Equal("2024-08-01", Observed("eu-ai-act", "ai/act", "in-force-from").ToString());
    }
}
