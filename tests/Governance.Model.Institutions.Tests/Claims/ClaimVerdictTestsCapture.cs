using static Governance.Model.Institutions.Tests.Claims.Verdicts;

namespace Governance.Model.Institutions.Tests.Claims;

/// <summary>Chokepoints and capture: who can be kept out, by whom, at what cost.</summary>
public class ClaimVerdictTestsCapture
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    [Fact]
    public void K1_a_root_of_which_there_is_one_can_be_captured()
    {
        var root = In("root-zone").Capability("be-resolved-everywhere").Exclusivity("root-zone");
        Assert.True(root.MustBeUnique);
        Assert.Equal(Fraction.One, root.Share);
        var control = In("root-zone").Control("root-zone", new() { Matter = "names/root" });
        Assert.Equal("icann-directors", control.Controller.Value);
    }

    [Fact]
    public void K2_for_an_open_model_there_is_nothing_to_cut()
    {
        var use = In("open-weights").Capability("use-an-open-model");
        Assert.Empty(use.CutSets());
        Assert.All(use.WayAround(new() { Lost = ["alibaba", "deepseek", "openai", "meta"] }), access => Assert.True(access.HasWay));
    }

    [Fact]
    public void K3_each_candidate_for_a_chokepoint_is_exclusive_to_its_own_degree()
    {
        var train = In("compute-chips").Capability("train-a-frontier-model");
        Assert.Equal(new Fraction(2, 3), train.Exclusivity("leading-edge-fabs").Share);
        Assert.Equal(new Fraction(1, 3), train.Exclusivity("ai-accelerators").Share);
        var markets = In("compute-chips").MarketConcentrations().ToDictionary(market => market.Market!, market => market.Index);
        Assert.Equal(Fraction.One, markets["EUV lithography"]);
        Assert.True(markets["leading-edge chips"] > markets["AI accelerators"]);
        Assert.NotEmpty(Answer("app-stores", "K3").Findings);
        Assert.NotEmpty(Answer("eu-ai-act", "K3").Findings);
        Assert.NotEmpty(Answer("procurement-philadelphia", "K3").Findings);
    }

    [Theory]
    [InlineData("frontier-labs", true)]
    [InlineData("states-with-ai-programmes", false)]
    [InlineData("academics", true)]
    public void K4_whether_the_fabs_bind_is_answered_class_by_class(string party, bool binds) =>
        Assert.Equal(binds, In("compute-chips").Capability("train-a-frontier-model").Binding().Single(binding => binding.Party == party).Chokepoints.Contains("leading-edge-fabs"));

    [Fact]
    public void K5_a_consumer_card_runs_a_model_without_an_official_channel()
    {
        Assert.False(Flag("compute-chips", "run-a-model-locally", "official-channel-needed"));
        Assert.Equal("OpenClaw", Observed("compute-chips", "run-a-model-locally", "tooling").ToString());
        var local = In("compute-chips").Capability("run-a-model-locally");
        Assert.Empty(local.Chokepoints);
        Assert.Contains(local.WayAround(ChokepointOptions.Default), access => access.HadWay);
    }

    [Fact]
    public void K6_a_ban_leaves_something_where_copies_are_out_of_reach()
    {
        Assert.Equal(ClaimStatus.Found, Answer("open-weights", "K6").Status);
        Assert.True(Figure("open-weights", "use-an-open-model", "holders-out-of-reach") > 0);
    }

    [Fact]
    public void K7_who_works_at_scale_and_who_can_at_all_are_two_sets()
    {
        var lost = new ChokepointOptions { Lost = ["nvidia", "apple", "google"] };
        var model = In("compute-chips");
        string[] Can(string capability) =>
            [.. model.Capability(capability).WayAround(lost).Where(access => access.HasWay).Select(access => access.Party.Value).Order(StringComparer.Ordinal)];
        Assert.Equal(["frontier-labs"], Can("operate-ai-at-scale"));
        Assert.Equal(["academics", "households-with-a-card"], Can("run-a-model-locally"));
    }

    [Fact]
    public void K8_what_share_is_visible_is_not_on_record_and_what_governments_see_is()
    {
        IsNotJudged("export-controls", "K8", "visible-share");
        Assert.Contains("within their reach", Observed("export-controls", "trade/chips", "what-governments-see").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void K9_small_contractors_may_bid_and_cannot_take_the_contract()
    {
        var model = In("procurement-philadelphia");
        string[] Can(string capability) =>
            [.. model.Capability(capability).WayAround(ChokepointOptions.Default).Where(access => access.HadWay)
            .Select(access => access.Party.Value).Order(StringComparer.Ordinal)];
        Assert.Equal(["large-contractors", "small-contractors"], Can("bid-for-housing"));
        Assert.Equal(["large-contractors"], Can("take-a-housing-contract"));
        Assert.Equal(60_000_000, Figure("procurement-philadelphia", "procurement/housing", "grant-usd"));
        Assert.True(Finds("procurement-philadelphia", "K9", "AUD406", "small-contractors"));
    }

    [Fact]
    public void K10_an_alternate_root_reaches_those_who_chose_it()
    {
        var way = In("root-zone").Capability("be-resolved-everywhere").CheapestWay("registrants", "root-zone")!;
        Assert.Equal(["alternate-root"], way.Routes);
        Assert.Equal(Fraction.One - Figure("root-zone", "be-resolved-everywhere", "opt-in-share"), way.Cost);
        Assert.Equal(ClaimStatus.Recorded, Answer("root-zone", "K10").Status);
    }

    [Fact]
    public void K11_a_fee_took_the_place_of_first_come_first_served()
    {
        Assert.Equal(180_000, Figure("icann-board", "run-a-top-level-domain", "entry-fee"));
        Assert.Equal(Fraction.Zero, Figure("icann-board", "run-a-top-level-domain", "entry-fee-before"));
        Assert.Equal("first come, first served", Observed("alternate-roots", "alternate-root-registration", "allocation").ToString());
    }

    [Fact]
    public void K12_a_board_that_was_to_step_down_did_not_and_an_elected_director_sued()
    {
        Assert.True(Finds("icann-board", "K12", "AUD510", "icann-directors"));
        Assert.Contains("sue to see the books", Answer("icann-board", "K12").Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void K13_one_draft_that_failed_beside_six_that_were_adopted_is_no_input_that_is_never_taken()
    {
        Assert.Equal(6, Figure("itu-wtpf", "wtpf", "opinions-adopted"));
        Assert.Equal(1, Figure("itu-wtpf", "wtpf", "drafts-not-endorsed"));
        Assert.DoesNotContain(Answer("itu-wtpf", "K13").Findings, finding => finding.Code == "AUD508");
        Assert.NotEqual(ClaimStatus.Found, Answer("itu-wtpf", "K13").Status);
    }

    [Fact]
    public void K14_an_auditor_with_one_tie_fails()
    {
        Assert.Equal(ClaimStatus.Clear, Answer("meltnet-antidotes", "K14").Status);
        var tied = GovernanceModel.Combine(In("meltnet-antidotes") with { Observations = [.. In("meltnet-antidotes").Observations.Where(each => each.Name != "auditor-ties")] },
            new() { Observations = [new("perimeter-audit", "auditor-ties", 1)] });
        Assert.Contains(tied.Audit().Of("AUD511"), finding => finding.Subject == "perimeter-audit");
    }

    [Fact]
    public void K15_a_log_that_is_missing_is_on_record_as_missing()
    {
        Assert.True(Flag("meltnet-antidotes", "perimeter-audit", "disclosure-log"));
        Assert.False(Flag("nrs", "nrs-admission-committee", "disclosure-log"));
        Assert.True(Finds("meltnet-antidotes", "K12", "AUD510", "perimeter"));
    }

    [Fact]
    public void K16_open_research_supplies_much_of_the_progress()
    {
        Assert.Contains("China", Observed("open-weights", "ai/weights", "open-research-share").ToString(), StringComparison.Ordinal);
        Assert.Equal("an earlier GPT-4o", Observed("open-weights", "qwen-hosted", "comparable-to").ToString());
        Assert.Equal(ClaimStatus.Recorded, Answer("open-weights", "K16").Status);
    }

    [Fact]
    public void K17_decisive_control_of_the_frontier_lies_with_three_firms_that_decide_alone()
    {
        Assert.True(Finds("compute-chips", "K17", "AUD305", "nvidia-allocation"));
        Assert.True(Finds("compute-chips", "K17", "AUD305", "tsmc-allocation"));
        Assert.True(Finds("compute-chips", "K17", "AUD305", "asml-allocation"));
        Assert.True(Finds("compute-chips", "K17", "AUD405", "EUV lithography"));
    }

    [Fact]
    public void K18_some_win_the_vote_without_the_lever_and_some_have_the_lever_without_the_vote()
    {
        Assert.True(Finds("us-bar", "K18", "AUD403", "aba-house-of-delegates"));
        Assert.True(Finds("compute-chips", "K18", "AUD402", "leading-edge-fabs"));
        Assert.Equal(OutcomeKind.Advice, Ceiling("us-bar", "aba-house-of-delegates", "legal-practice/rules", "us-lawyers", Today));
    }

    [Fact]
    public void K19_what_a_law_costs_the_small_is_not_on_record_and_a_payment_delay_is()
    {
        Assert.Equal(["compliance-cost"], Answer("eu-ai-act", "K19").Missing);
        Assert.True(Finds("procurement-philadelphia", "K19", "AUD406", "small-contractors"));
    }
}
