using static Governance.Model.Institutions.Tests.Claims.Verdicts;

namespace Governance.Model.Institutions.Tests.Claims;

/// <summary>The principles of the Internet Democracy Project, tested on bodies of the catalogue.</summary>
public class ClaimVerdictTestsPrinciples
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    [Fact]
    public void P1_the_working_group_on_enhanced_cooperation_seated_every_group_and_the_alliance_does_not()
    {
        var seats = In("cstd-wgec").FindBody("wgec-first")!.Seats;
        Assert.Equal(42, seats.Sum(seat => seat.Count));
        Assert.Equal(["businesses", "civil-society", "intergovernmental-organisations", "internet-technical-community", "un-members"],
            seats.Select(seat => seat.Holder?.Value ?? seat.Class).Where(holder => In("cstd-wgec").FindParty(holder)?.Kind == PartyKind.Class)
                .Distinct().Order(StringComparer.Ordinal));
        Assert.True(Finds("nato", "P1", "AUD501", "north-atlantic-council"));
    }

    [Fact]
    public void P2_an_element_that_is_missing_fails_and_what_is_timely_is_a_parameter()
    {
        Assert.True(Finds("un-hrc", "P2", "AUD502", "human-rights-council")); // no recourse
        Assert.Equal(ClaimStatus.NotJudged, Answer("idp-network-model", "P2").Status); // a rule on notice is no notice: how much was given is not on record
        Assert.True(Finds("ca-browser-forum", "P2", "AUD502", "ca-browser-ballot")); // seven days
        var lenient = In("ca-browser-forum").Audit(AuditOptions.Default with { NoticeDays = 7 });
        Assert.DoesNotContain(lenient.Of("AUD502"), finding => finding.Message.Contains("days of notice", StringComparison.Ordinal));
    }

    [Fact]
    public void P3_a_conference_of_forty_economies_in_one_region_is_not_global_and_the_General_Assembly_is()
    {
        Assert.Equal(40, Figure("apnic", "apnic-conference", "economies-represented"));
        Assert.True(Finds("apnic", "P3", "AUD503", "apnic-conference"));
        Assert.False(Finds("un-general-assembly", "P3", "AUD503", "general-assembly"));
    }

    [Theory]
    [InlineData("alac")]
    [InlineData("aso")]
    [InlineData("ccnso")]
    [InlineData("gac")]
    [InlineData("gnso")]
    public void P4_the_Empowered_Community_can_decide_without_any_one_of_its_five(string participant)
    {
        var game = In("empowered-community").Game("empowered-community", new() { QuestionType = "approve-fundamental-bylaw", Outside = Position.Abstaining });
        Assert.False(game.Blocks(participant));
        Assert.All(game.MinimalWinning(), coalition => Assert.Equal(3, coalition.Size));
    }

    [Fact]
    public void P4_the_council_on_generic_names_needs_both_houses_and_neither_users_nor_states()
    {
        var model = In("gnso-council");
        var game = model.Game("gnso-council");
        string[] House(string house) =>
            [.. game.Players.Where(player => model.FindBody("gnso-council")!.Seats.Single(seat => seat.Id == player.Id).Class.StartsWith(house, StringComparison.Ordinal))
            .Select(player => player.Id)];
        Assert.True(game.Blocks(House("contracted")));
        Assert.True(game.Blocks(House("non-contracted")));
        Assert.False(game.Wins(House("contracted")));
        Assert.False(game.Wins(House("non-contracted")));
        Assert.DoesNotContain(game.Players, player => player.Holder == "alac" || player.Holder == "gac");
    }

    [Theory]
    [InlineData("afrinic")]
    [InlineData("apnic")]
    [InlineData("arin")]
    [InlineData("lacnic")]
    [InlineData("ripe-ncc")]
    public void P4_no_region_can_be_left_out_of_a_global_policy_on_numbers(string registry)
    {
        var game = In("aso").Game("aso-global-policy");
        Assert.True(game.Blocks([.. game.Players.Where(player => player.Id == registry || player.Holder == registry).Select(player => player.Id)]));
    }

    [Fact]
    public void P4_in_the_Security_Council_each_of_the_five_blocks_and_the_ten_cannot_decide()
    {
        var game = In("un-security-council").Game("security-council", new() { Matter = "peace/sanctions" });
        foreach (var state in (string[])["china", "france", "russian-federation", "united-kingdom", "united-states"])
        {
            Assert.True(game.Blocks(state));
        }

        Assert.False(game.Wins("elected-members"));
        Assert.False(game.Wins("china", "france", "russian-federation", "united-kingdom", "united-states")); // nor the five without them
    }

    [Fact]
    public void P4_a_declaration_that_one_may_sign_alone_needs_nobody()
    {
        var paris = In("ai-summits").FindBody("paris-summit")!;
        Assert.True(Assert.Single(paris.Procedures).IsOptIn);
        var game = In("ai-summits").Game("paris-summit", new() { On = new(2025, 2, 10) });
        Assert.False(game.Blocks("united-kingdom", "united-states"));
    }

    [Fact]
    public void P4_everybodys_consent_was_asked_in_groups_that_ended_with_nothing()
    {
        Assert.Equal("false", Observed("cstd-wgec", "wgec-first", "report-adopted").ToString());
        Assert.Equal("false", Observed("cstd-wgec", "wgec-second", "report-adopted").ToString());
        Assert.Equal("false", Observed("un-gge", "gge-2017", "report-adopted").ToString());
        var game = In("cstd-wgec").Game("wgec-first", new() { On = new(2013, 6, 1), Outside = Position.Objecting });
        Assert.All(game.Players.Take(3), player => Assert.True(game.Blocks(player.Id)));
    }

    [Fact]
    public void P4_a_mechanism_that_all_agreed_to_may_be_run_by_governments_alone()
    {
        Assert.Equal(ClaimStatus.Clear, Answer("idp-network-model", "P4").Status);
        Assert.NotEmpty(In("idp-network-model").FindBody("idp-delegated-states")!.Seats);
    }

    [Fact]
    public void P5_where_each_can_stop_the_others_the_risk_of_deadlock_is_told_with_it()
    {
        var council = Answer("nato", "P5").Findings.Single(finding => finding.Subject == "north-atlantic-council");
        Assert.Contains("32 seats can each block", council.Message, StringComparison.Ordinal);
        // Nobody can block a resolution; on members, five can, since the Security Council must recommend them first.
        var assembly = Answer("un-general-assembly", "P5").Findings.Single(finding => finding.Subject == "general-assembly");
        Assert.Contains("5 seats of Security Council can each block General Assembly by the procedure 'Admission, suspension and expulsion", assembly.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void P6_the_forum_is_a_clearing_house_and_issues_nothing_that_binds()
    {
        Assert.True(Flag("igf", "igf-forum", "clearing-house"));
        Assert.Equal(ClaimStatus.Clear, Answer("igf", "P6").Status);
        var decides = GovernanceModel.Combine(In("igf"), new()
        {
            Mandates = [new("businesses", "igf-forum", Power.Bind, "internet/governance", Instrument.Consent)],
        });
        Assert.Contains(decides.Audit().Of("AUD506"), finding => finding.Subject == "igf-forum");
    }

    [Fact]
    public void P7_an_issue_is_isolated_tested_for_a_global_need_and_its_network_ends()
    {
        Assert.Equal(ClaimStatus.Clear, Answer("idp-network-model", "P7").Status);
        Assert.True(Flag("idp-network-model", "idp-issue-network", "scope-isolated"));
        Assert.True(Flag("idp-network-model", "idp-issue-network", "temporary"));
        Assert.True(Figure("idp-network-model", "idp-issue-network", "sunset-after-years") > 0);
        Assert.False(Flag("igf", "igf-forum", "temporary"));
    }

    [Fact]
    public void P8_what_joining_brings_and_costs_is_for_those_who_join_to_say()
    {
        var answer = Answer("idp-network-model", "P8");
        Assert.Equal(ClaimStatus.NotJudged, answer.Status); // that the aim is stated is not enough: whether it pays is the rest of it
        Assert.Equal(["benefit-of-joining", "cost-of-joining"], answer.Missing);
    }

    [Theory]
    [InlineData("un-general-assembly", "general-assembly", true)]
    [InlineData("un-security-council", "security-council", false)]
    [InlineData("imf", "imf-board-of-governors", false)]
    [InlineData("eu-ai-act", "eu-council", false)]
    public void P9_states_are_equal_in_one_house_and_unequal_in_three(string institution, string body, bool equal)
    {
        Assert.Equal(equal, Flag(institution, body, "states-equal"));
        Assert.Equal(!equal, Finds(institution, "P9", "AUD311", body)); // the votes and the rules say the same
    }

    [Fact]
    public void P9_the_figure_agrees_with_the_power_of_votes()
    {
        var council = In("un-security-council").Game("security-council", new() { Matter = "peace/sanctions" }).Banzhaf();
        Assert.True(council["china"].Normalised > council["elected-members"].Normalised);
        var union = In("eu-ai-act").Game("eu-council").Banzhaf();
        Assert.True(union["germany"].Normalised > union["malta"].Normalised);
    }

    [Fact]
    public void P10_whether_an_issue_is_held_hostage_to_another_is_not_on_record() => IsNotJudged("idp-network-model", "P10", "held-hostage-to");

    [Fact]
    public void P11_the_share_of_states_among_those_who_decide_on_the_root_fell_from_all_to_one_in_five()
    {
        var before = In("ntia").FindBody("ntia-root-approval")!.Seats.Sum(seat => seat.Count);
        Assert.Equal(1, before);
        var community = In("empowered-community").FindBody("empowered-community")!;
        Assert.Equal(5, community.Seats.Sum(seat => seat.Count));
        Assert.Single(community.Seats, seat => In("empowered-community").FindParty(seat.Holder!.Value)?.Group == StakeholderGroup.Government || seat.Holder == "gac");
        Assert.Equal(StakeholderGroup.Government, In("ntia").FindParty("ntia")!.Group);
    }

    [Fact]
    public void P12_whether_capacity_is_the_barrier_waits_for_a_judgement() => IsNotJudged("igf", "P12", "judgement/P12");

    [Fact]
    public void P4_an_audit_of_the_alliance_and_of_the_Council_names_who_can_be_left_out()
    {
        Assert.True(Finds("nato", "P4", "AUD504", "north-atlantic-council"));
        Assert.True(Finds("un-security-council", "P4", "AUD504", "security-council"));
        Assert.Equal(OutcomeKind.Binding, Ceiling("un-security-council", "security-council", "peace", "un-members", Today));
    }
}
