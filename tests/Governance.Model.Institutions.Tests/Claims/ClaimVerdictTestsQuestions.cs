using static Governance.Model.Institutions.Tests.Claims.Verdicts;

namespace Governance.Model.Institutions.Tests.Claims;

/// <summary>The 21 questions, answered from the catalogue.</summary>
public class ClaimVerdictTestsQuestions
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    private static readonly DateOnly Before = new(2016, 9, 30);

    private static readonly DateOnly After = new(2016, 10, 1);

    [Theory]
    [InlineData("un-members")]
    [InlineData("frontier-labs")]
    [InlineData("public")]
    public void Q1_one_agency_for_AI_binds_nobody_until_somebody_ratifies(string party) =>
        Assert.Equal(OutcomeKind.Advice, Ceiling("iaea-for-ai", "ai-agency-board", "ai/compute/safeguards", party, Today));

    [Fact]
    public void Q1_an_agency_would_bind_the_state_that_ratifies_and_no_other()
    {
        var ratified = GovernanceModel.Combine(In("iaea-for-ai"), new()
        {
            Parties = [new("state-that-ratified"), new("state-that-did-not")],
            Mandates = [new("state-that-ratified", "ai-agency-board", Power.Bind, "ai/compute/safeguards", Instrument.Treaty)],
        });
        OutcomeKind On(string party) => Decide(ratified, "ai-agency-board", "ai/compute/safeguards", party, Today).EffectOn(party)!.AtMost;
        Assert.Equal(OutcomeKind.Binding, On("state-that-ratified"));
        Assert.Equal(OutcomeKind.Advice, On("state-that-did-not"));
    }

    [Fact]
    public void Q1_there_is_something_to_inspect_in_compute_and_nothing_in_weights_already_copied()
    {
        Assert.True(Flag("iaea-for-ai", "ai/compute/safeguards", "verifiable-chokepoint"));
        Assert.False(Flag("iaea-for-ai", "ai/weights/safeguards", "verifiable-chokepoint"));
        var model = In("iaea-for-ai");
        Assert.NotEmpty(model.Capability("train-a-frontier-model").Binding().Single(binding => binding.Party == "frontier-labs").Chokepoints);
        Assert.All(model.Capability("use-an-open-model").Binding(), binding => Assert.Empty(binding.Chokepoints));
    }

    [Theory]
    [InlineData("names/root", OutcomeKind.Binding)]
    [InlineData("names/content", OutcomeKind.Advice)]
    [InlineData("ai/weights", OutcomeKind.Advice)]
    [InlineData("ai/applications", OutcomeKind.Advice)]
    public void Q2_the_mandate_of_ICANN_covers_names_and_neither_content_nor_AI(string matter, OutcomeKind atMost) =>
        Assert.Equal(atMost, Ceiling("icann-board", "icann-directors", matter, "contracted-parties", Today));

    [Fact]
    public void Q2_weights_and_applications_lie_in_two_layers_so_that_one_body_needs_a_grant_for_each()
    {
        var model = Catalogue.Model;
        Assert.Equal(Layer.Logical, model.Matters.Single(matter => matter.Path == "ai/weights").Layer);
        Assert.Equal(Layer.Social, model.Matters.Single(matter => matter.Path == "ai/applications").Layer);
        Assert.DoesNotContain(model.Mandates, mandate => mandate.Power == Power.Bind && mandate.Over.Over.Any(over => over.Path == "ai/weights")
            && mandate.Over.Over.Any(over => over.Path == "ai/applications"));
    }

    [Fact]
    public void Q3_the_rule_of_a_technical_room_does_not_hear_who_is_harmed()
    {
        Assert.False(Flag("ietf", "ietf-working-group", "rule-reads-harm"));
        Assert.True(Finds("ietf", "Q3", "AUD201", "internet-users"));
        Assert.Contains("civil-society", Answer("ietf", "Q3").Findings.First(finding => finding.Code == "AUD306").Message, StringComparison.Ordinal);
        Assert.Equal(OutcomeKind.Consensus, Ceiling("ietf", "ietf-working-group", "protocols", "internet-users", Today)); // for those who adopt it
    }

    [Fact]
    public void Q4_reasons_of_content_were_outside_the_mandate_on_names_in_2007()
    {
        Assert.Contains("content", Observed("icann-board", "names/gtld/xxx", "reason-outside-mandate").ToString(), StringComparison.Ordinal);
        Assert.Equal(OutcomeKind.Advice, Ceiling("icann-board", "icann-directors-until-2010", "names/content", "contracted-parties", new DateOnly(2007, 3, 30)));
        Assert.Empty(Record("icann-2007.json").Answer("Q4")!.Findings); // the matter itself, a name, was inside; the reasons were not
    }

    [Fact]
    public void Q5_that_summits_repeat_the_world_summit_is_rejected_in_a_judgement_on_record()
    {
        var answer = Answer("ai-summits", "Q5");
        Assert.Equal(ClaimStatus.Recorded, answer.Status);
        var judgement = Assert.Single(answer.Observed, observation => observation.Name == "judgement/Q5");
        Assert.StartsWith("no:", judgement.Value.ToString(), StringComparison.Ordinal);
        Assert.Equal(Confidence.Document, judgement.Source!.Confidence);
    }

    [Theory]
    [InlineData("wsis", "wsis-summit", true, 20)]
    [InlineData("ai-summits", "new-delhi-summit", false, 3)]
    public void Q5_neither_bound_anybody_and_the_summits_lack_even_a_mandate_that_was_negotiated(string institution, string body, bool negotiated, int years)
    {
        Assert.Equal(negotiated, Flag(institution, body, "negotiated-mandate"));
        Assert.Equal(years, Figure(institution, body, "years-without-binding-output"));
        Assert.False(Flag(institution, body, "sanction-exists"));
        Assert.DoesNotContain(In(institution).Mandates, mandate => mandate.To == body && mandate.Power == Power.Bind);
    }

    [Theory]
    [InlineData("AI-BLETCHLEY-2023")]
    [InlineData("AI-INDIA-2026")]
    public void Q5_a_summit_yields_consensus_among_those_who_signed_and_nothing_for_the_rest(string declaration)
    {
        var decided = Recorded("ai-summits.json", declaration);
        Assert.Equal(OutcomeKind.Consensus, decided.Headline.Kind);
        Assert.All(decided.Effects, effect => Assert.NotEqual(OutcomeKind.Binding, effect.AtMost));
    }

    [Fact]
    public void Q6_capture_is_told_body_by_body()
    {
        Assert.True(Finds("igf", "Q6", "AUD303", "general-assembly"));
        Assert.True(Finds("anthropic-constitution", "Q6", "AUD305", "anthropic-management"));
        Assert.DoesNotContain(Answer("icann-board", "Q6").Findings, finding => finding.Code == "AUD303" && finding.Subject == "icann-directors");
        Assert.DoesNotContain(Answer("igf", "Q6").Findings, finding => finding.Subject == "igf-advisory-group");
    }

    [Fact]
    public void Q7_capital_shuts_most_out_of_the_frontier_and_few_out_of_running_a_model()
    {
        var model = In("compute-chips");
        var entry = Figure("compute-chips", "train-a-frontier-model", "capital-to-enter");
        var wants = model.FindCapability("train-a-frontier-model")!.WantedBy;
        Assert.Equal(["frontier-labs", "states-with-ai-programmes"], wants.Where(want => want.Budget >= entry).Select(want => want.Party.Value));
        var local = model.Capability("run-a-model-locally").WayAround(ChokepointOptions.Default);
        Assert.Equal(["academics", "households-with-a-card"], local.Where(access => access.HadWay).Select(access => access.Party.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Q8_who_takes_part_changes_nothing_of_what_a_decision_is()
    {
        IsNotJudgedOnAffiliation("ietf");
        var vote = new RollCall("ietf-working-group") { Others = Position.InFavour };
        var plain = Decide("ietf", "ietf-working-group", "protocols", "implementers", Today, vote);
        var withShares = Decide("ietf", "ietf-working-group", "protocols", "implementers", Today, vote with { Evidence = [new("participants from firms, in percent", 90)] });
        Assert.Equal(plain.EffectOn("implementers"), withShares.EffectOn("implementers"));
        Assert.Equal(plain.Headline, withShares.Headline);
    }

    [Fact]
    public void Q9_suppliers_went_from_one_pole_to_two_and_no_region_has_a_chain_to_either()
    {
        Assert.Equal(1, Figure("compute-chips", "ai/compute", "countries-with-suppliers-before"));
        Assert.Equal(2, Figure("compute-chips", "ai/compute", "countries-with-suppliers"));
        Assert.Equal(OutcomeKind.Advice, Ceiling("compute-chips", "nvidia-allocation", "ai/compute", "low-income-regions", Today));
        Assert.Equal(3, Answer("compute-chips", "Q9").Findings.Count(finding => finding.Code == "AUD405"));
    }

    [Fact]
    public void Q10_those_who_use_a_model_have_no_part_in_its_constitution()
    {
        var model = In("anthropic-constitution");
        Assert.Equal("anthropic", model.Bodies.Single(body => body.Id == "anthropic-management").Of!.Value.Value);
        Assert.True(Finds("anthropic-constitution", "R8", "AUD305", "anthropic-management"));
        Assert.Equal(OutcomeKind.Binding, Ceiling("anthropic-constitution", "anthropic-management", "ai/applications", "anthropic", Today));
        Assert.Contains(Answer("ripe-ncc", "Q10").Findings, finding => finding.Code == "AUD306" && finding.Message.Contains("civil-society", StringComparison.Ordinal));
        Assert.DoesNotContain(In("igf").FindBody("igf-forum")!.Seats, seat => seat.Rights.HasFlag(Rights.Vote));
    }

    [Theory]
    [InlineData("ietf", "ietf-working-group", "protocols", "registrants", OutcomeKind.Consensus)]
    [InlineData("icann-board", "icann-directors", "names/gtld", "contracted-parties", OutcomeKind.Binding)]
    public void Q11_a_room_has_no_lever_on_the_abuser_and_a_contract_has(string institution, string body, string matter, string party, OutcomeKind atMost) =>
        Assert.Equal(atMost, Decide(Catalogue.Compose(institution, "icann-board"), body, matter, party, Today).EffectOn(party)!.AtMost);

    [Fact]
    public void Q12_a_closed_model_can_be_governed_by_what_it_puts_out_and_not_by_looking_inside()
    {
        var answer = Answer("anthropic-constitution", "Q12");
        Assert.Equal(ClaimStatus.Clear, answer.Status);
        Assert.False(Flag("anthropic-constitution", "anthropic-models", "inspectable"));
        Assert.True(Flag("anthropic-constitution", "anthropic-models", "output-measurable"));
        Assert.False(Flag("open-weights", "ai/weights", "standard-present"));
    }

    [Fact]
    public void Q13_a_standards_body_for_weights_has_nobody_who_needs_it()
    {
        Assert.Equal(ClaimStatus.Found, Answer("ietf-for-weights", "Q13").Status);
        Assert.False(Flag("ietf-for-weights", "ai/weights/standards", "interoperability-needed"));
        Assert.True(Flag("ietf", "ietf", "interoperability-needed"));
        Assert.Empty(Catalogue.Find("ietf-for-weights").Part.Mandates);
    }

    [Fact]
    public void Q14_the_stack_of_AI_has_concentrated_markets_and_no_open_standard_between_its_parts()
    {
        Assert.Equal(["AI accelerators", "EUV lithography", "leading-edge chips"], Answer("compute-chips", "Q14").Findings
            .Select(finding => finding.Subject).Order(StringComparer.OrdinalIgnoreCase));
        Assert.False(Flag("open-weights", "ai/weights", "open-standard"));
        Assert.True(Finds("export-controls", "Q16", "AUD106", "buyers-under-control"));
    }

    [Fact]
    public void Q15_without_a_root_there_is_nothing_to_capture_and_nothing_to_enforce_with()
    {
        Assert.Equal(["root-zone", "root-zone-maintenance"], In("root-zone").Capability("be-resolved-everywhere").Binding().Single().Chokepoints);
        Assert.True(Finds("root-zone", "Q15", "AUD401", "root-zone"));
        foreach (var capability in (string[])["use-an-open-model", "adapt-an-open-model"])
        {
            var analysis = In("open-weights").Capability(capability);
            Assert.Empty(analysis.CutSets());
            Assert.Empty(analysis.SinglePointsOfFailure());
        }

        Assert.Equal(ClaimStatus.Clear, Answer("open-weights", "Q15").Status);
    }

    [Fact]
    public void Q16_two_sovereigns_claim_the_same_chips()
    {
        var finding = Answer("export-controls", "Q16").Findings.Single(found => found.Subject == "buyers-under-control");
        Assert.Contains("China and United States can each bind", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("irp-since-2016", "icann")]
    [InlineData("icann-to-empowered-community", "icann")]
    [InlineData("icann-under-california-courts", "icann")]
    public void Q17_who_is_held_to_account_does_not_hold_the_trigger(string mandate, string accountable)
    {
        var held = Catalogue.Compose("irp", "empowered-community").Mandates.SingleOrDefault(each => each.Id == mandate);
        Assert.NotNull(held);
        Assert.Equal(accountable, held.From.Value);
        Assert.DoesNotContain(held.EndableBy, party => party == accountable);
    }

    [Theory]
    [InlineData(2015, OutcomeKind.Advice)]
    [InlineData(2020, OutcomeKind.Binding)]
    public void Q17_a_review_binds_only_since_2016(int year, OutcomeKind atMost) =>
        Assert.Equal(atMost, Ceiling("irp", "irp-panel", "accountability", "icann", new DateOnly(year, 6, 1)));

    [Fact]
    public void Q17_a_public_meeting_and_a_charter_of_ones_own_are_no_levers()
    {
        Assert.Equal(OutcomeKind.Advice, Ceiling("icann-board", "icann-public-session", "names", "icann", Today));
        Assert.Contains(In("anthropic-constitution").Mandates, mandate => mandate.To == "anthropic");
        Assert.DoesNotContain(In("anthropic-constitution").Mandates, mandate => mandate.From == "anthropic"); // nobody else may act
        Assert.False(Flag("anthropic-constitution", "anthropic-management", "recourse"));
    }

    [Fact]
    public void Q18_one_principal_was_removed_one_was_added_and_users_had_none_before_or_after()
    {
        var ended = In("ntia").Mandates.Single(mandate => mandate.Id == "iana-functions-contract");
        Assert.Contains(In("ntia").Mandates, mandate => mandate is { Id: "icann-to-empowered-community", Power: Power.Bind } && mandate.From == ended.From
            && mandate.Term.From == ended.Term.Until && mandate.Over.Over.Any(matter => matter.Path.StartsWith("names/root/", StringComparison.Ordinal)));
        Assert.Contains(In("ntia").Mandates, mandate => mandate.From == "verisign" && mandate.To == "icann" && mandate.Term.From == ended.Term.Until);
        Assert.Equal(OutcomeKind.Binding, Ceiling("ntia", "ntia-root-approval", "names/root", "icann", Before));
        Assert.Equal(OutcomeKind.NoDecision, Ceiling("ntia", "ntia-root-approval", "names/root", "icann", After));
        Assert.Equal(OutcomeKind.NoDecision, Ceiling("empowered-community", "empowered-community", "accountability", "icann", Before));
        Assert.Equal(OutcomeKind.Binding, Ceiling("empowered-community", "empowered-community", "accountability", "icann", After));
        Assert.DoesNotContain(Catalogue.Compose("ntia", "empowered-community", "alac").Mandates, mandate => mandate.From == "internet-users" && mandate.Power == Power.Bind);
    }

    [Fact]
    public void Q18_a_contracted_party_gained_a_seat_among_five_and_kept_its_contract()
    {
        var gnso = In("empowered-community").FindBody("empowered-community")!.Seats.Single(seat => seat.Holder == "gnso");
        Assert.True(gnso.Rights.HasFlag(Rights.Vote));
        Assert.Contains(In("gnso-council").Mandates, mandate => mandate.From == "registries" && mandate.To == "gnso");
        Assert.Contains(In("registries-registrars").Mandates, mandate => mandate.From == "contracted-parties" && mandate.To == "icann" && mandate.By == Instrument.Contract);
    }

    [Fact]
    public void Q19_after_a_ban_holders_out_of_reach_keep_what_they_have()
    {
        Assert.True(Figure("open-weights", "ai/weights", "holders-out-of-reach") > 0);
        var dark = In("open-weights").GoDark("qwen-hosted", "deepseek-hosted", "gpt-hosted", "alibaba", "deepseek", "meta", "openai");
        Assert.Empty(dark.Dark);
    }

    [Fact]
    public void Q20_an_open_process_and_an_interpretable_model_are_two_things()
    {
        Assert.True(Flag("anthropic-constitution", "anthropic-management", "process-transparent"));
        Assert.False(Flag("anthropic-constitution", "anthropic-models", "model-interpretable"));
        Assert.Equal(ClaimStatus.Found, Answer("anthropic-constitution", "Q20").Status);
    }

    [Fact]
    public void Q21_sector_rules_overlap_more_and_leave_out_more_than_one_narrow_register()
    {
        int Count(string institution, string code) => Answer(institution, "Q21").Findings.Count(finding => finding.Code == code);
        Assert.True(Count("icann-board", "AUD201") > 0);
        Assert.True(Count("export-controls", "AUD201") > 0);
        Assert.True(Count("export-controls", "AUD106") > Count("eu-ai-act", "AUD106"));
    }

    private static void IsNotJudgedOnAffiliation(string institution) => IsNotJudged(institution, "Q8", "academic-share", "corporate-share");
}
