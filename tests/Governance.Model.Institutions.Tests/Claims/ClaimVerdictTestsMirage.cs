using static Governance.Model.Institutions.Tests.Claims.Verdicts;

namespace Governance.Model.Institutions.Tests.Claims;

/// <summary>The claims of the multi-stakeholder mirage: who binds whom, on whose authority, at whose loss.</summary>
public class ClaimVerdictTestsMirage
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    [Fact]
    public void M1_users_are_affected_by_names_and_gave_nobody_power_over_them()
    {
        var model = In("icann-board");
        Assert.Contains(model.Stakes, stake => stake.Party == "internet-users" && stake.Bears.HasFlag(Bearing.Loss));
        Assert.DoesNotContain(model.Mandates, mandate => mandate.From == "internet-users");
        Assert.True(Finds("icann-board", "M1", "AUD201", "internet-users"));
    }

    [Fact]
    public void M2_whatever_binds_in_the_record_names_an_instrument()
    {
        foreach (var replay in CatalogueReplay.Names)
        {
            foreach (var decided in CatalogueReplay.Read(replay).DecideAll().Select(result => result.Determination).OfType<Determination>())
            {
                Assert.All(decided.Effects.Where(effect => effect.Outcome.Kind == OutcomeKind.Binding && decided.Procedure is not { IsOptIn: true }
                    && effect.Party != decided.Body.Id && effect.Party != decided.Body.Of),
                    effect => Assert.NotEmpty(effect.Chain!.Links));
            }
        }
    }

    [Fact]
    public void M2_without_an_instrument_a_claim_to_bind_comes_down_to_advice() =>
        Assert.Equal(OutcomeKind.Advice, Ceiling("icann-board", "icann-public-session", "names", "internet-users", Today));

    [Theory]
    [InlineData("ietf", "ietf-working-group", "protocols", "internet-users", OutcomeKind.Consensus)]
    [InlineData("icann-board", "icann-directors", "names", "internet-users", OutcomeKind.Advice)]
    [InlineData("igf", "igf-advisory-group", "internet/governance", "public", OutcomeKind.Consensus)]
    public void M3_three_borrowed_histories_make_no_electorate(string institution, string body, string matter, string party, OutcomeKind atMost) =>
        Assert.Equal(atMost, Ceiling(institution, body, matter, party, Today));

    [Fact]
    public void M4_fifteen_advise_and_stand_for_billions_only_as_a_figure()
    {
        var alac = In("alac").FindBody("alac-members")!;
        Assert.Equal(15, alac.Seats.Where(seat => seat.Rights.HasFlag(Rights.Vote)).Sum(seat => seat.Count));
        Assert.All(In("alac").Mandates.Where(mandate => mandate.To == "alac" || mandate.To == "alac-members"), mandate => Assert.Equal(Power.Advise, mandate.Power));
        Assert.Equal(OutcomeKind.Advice, Ceiling("alac", "alac-members", "names", "internet-users", Today));
        Assert.Contains("billions", Observed("alac", "alac-members", "represents").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void M5_sixteen_directors_have_no_members_behind_them_and_no_chain_from_users()
    {
        var board = In("icann-board").FindBody("icann-directors")!;
        Assert.Equal(16, board.Seats.Where(seat => seat.Rights.HasFlag(Rights.Vote)).Sum(seat => seat.Count));
        Assert.Equal(Fraction.Zero, Figure("icann-board", "icann", "corporate-members"));
        var effect = Decide("icann-board", "icann-directors", "names", "internet-users", Today).EffectOn("internet-users")!;
        Assert.Null(effect.Chain);
        Assert.Equal(OutcomeKind.Advice, effect.AtMost);
    }

    [Fact]
    public void M6_the_figures_of_a_meeting_add_up_and_a_room_of_47_is_at_most_advice()
    {
        Fraction Of(string name) => Figure("icann-board", "icann-public-session", name);
        Assert.Equal(Of("attendance"), Of("attendance-in-person") + Of("attendance-remote"));
        Assert.Equal(2_195, Of("attendance"));
        Assert.Equal(47, Of("attendance-per-session"));
        Assert.Equal(47, In("icann-board").FindBody("icann-public-session")!.Seats.Sum(seat => seat.Count));
        Assert.Equal(OutcomeKind.Advice, Ceiling("icann-board", "icann-public-session", "names", "contracted-parties", Today));
        Assert.True(Finds("icann-board", "M6", "AUD102", "icann-public-session"));
    }

    [Fact]
    public void M7_a_conference_of_511_yields_consensus_at_best_and_members_are_bound_by_their_council()
    {
        Assert.Equal(511, Figure("apnic", "apnic-conference", "attendance"));
        Assert.Equal(451, Figure("apnic", "apnic-conference", "attendance-in-person"));
        Assert.Equal(127, Figure("apnic", "apnic-conference", "member-organisations"));
        Assert.Equal(3, Figure("apnic", "apnic-policy-sig", "proposals-to-consensus"));
        Assert.NotEqual(OutcomeKind.Binding, Ceiling("apnic", "apnic-policy-sig", "numbers", "apnic-members", Today));
        Assert.Equal(OutcomeKind.Binding, Ceiling("apnic", "apnic-executive-council", "numbers", "apnic-members", Today, "endorse-policy"));
        Assert.NotEqual(OutcomeKind.Binding, Ceiling("apnic", "apnic-executive-council", "numbers", "apnic-operators-not-members", Today, "endorse-policy"));
    }

    [Fact]
    public void M8_a_ballot_of_one_in_nineteen_binds_members_and_nobody_else()
    {
        var turnout = Figure("ripe-ncc", "ripe-general-meeting", "votes-cast") / Figure("ripe-ncc", "ripe-general-meeting", "eligible");
        Assert.Equal(new Fraction(1_039, 19_713), turnout);
        Assert.InRange(turnout, new Fraction(525, 10_000), new Fraction(535, 10_000)); // 5.3 %
        Assert.Equal(OutcomeKind.Binding, Ceiling("ripe-ncc", "ripe-general-meeting", "numbers", "ripe-members", Today));
        Assert.Equal(OutcomeKind.Advice, Ceiling("ripe-ncc", "ripe-general-meeting", "numbers", "public", Today));
    }

    [Fact]
    public void M9_a_permanent_forum_is_a_microphone_and_not_a_lever()
    {
        var model = In("igf");
        var forum = model.FindBody("igf-forum")!;
        Assert.Empty(forum.Procedures);
        Assert.DoesNotContain(model.Mandates, mandate => mandate.To == "igf-forum");
        Assert.DoesNotContain(model.Chokepoints, chokepoint => chokepoint.Controller == "igf-forum");
        Assert.Equal(OutcomeKind.NoDecision, Recorded("igf.json", "SEED-IGF").Headline.Kind);
        Assert.True(Finds("igf", "M9", "AUD403", "igf-advisory-group"));
    }

    [Theory]
    [InlineData("afrinic", "afrinic-operators-outside")]
    [InlineData("apnic", "apnic-operators-not-members")]
    public void M10_who_depends_on_a_register_wants_a_principal_liability_and_exit(string registry, string party)
    {
        var answer = Answer(registry, "M10");
        Assert.Equal(["AUD201", "AUD202", "AUD203"], answer.Findings.Select(finding => finding.Code).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(answer.Findings, finding => finding.Code == "AUD201" && finding.Subject == party);
        Assert.Equal(["asset-value"], answer.Missing);
    }

    [Fact]
    public void M11_capital_is_governed_without_authorisation_liability_and_exit() =>
        Assert.Equal(3, Answer("afrinic", "M11").Findings.Select(finding => finding.Code).Distinct().Count());

    [Theory]
    [InlineData("numbers/leasing")]
    [InlineData("numbers/customer-geography")]
    [InlineData("numbers/financing")]
    [InlineData("numbers/regional-loyalty")]
    [InlineData("numbers/business-model")]
    public void M12_leasing_geography_and_loyalty_are_not_for_the_keeper_of_a_record(string matter) =>
        Assert.Equal(OutcomeKind.Advice, Ceiling("running-code-primacy", "running-code-registrar", matter, "running-code-operators", Today));

    [Theory]
    [InlineData("numbers/uniqueness")]
    [InlineData("numbers/accuracy")]
    [InlineData("numbers/transfer-records")]
    [InlineData("numbers/continuity")]
    public void M12_uniqueness_accuracy_transfers_and_continuity_are(string matter) =>
        Assert.Equal(OutcomeKind.Binding, Ceiling("running-code-primacy", "running-code-registrar", matter, "running-code-operators", Today));

    [Fact]
    public void M13_an_operator_outside_the_membership_bears_the_loss_and_is_no_principal()
    {
        Assert.True(Finds("ripe-ncc", "M13", "AUD201", "operators-outside"));
        Assert.False(Finds("ripe-ncc", "M13", "AUD201", "ripe-members"));
        Assert.True(Finds("afrinic", "M13", "AUD402", "afrinic-registry"));
    }

    [Fact]
    public void M14_a_policy_room_advises_and_does_not_become_those_it_advises()
    {
        Assert.NotEqual(OutcomeKind.Binding, Ceiling("afrinic", "afrinic-policy-forum", "numbers", "afrinic-members", Today));
        Assert.True(Finds("afrinic", "M14", "AUD403", "afrinic-policy-forum"));
    }

    [Fact]
    public void M15_what_discretion_costs_waits_for_figures() => IsNotJudged("afrinic", "M15", "discretion-cost", "delay-days");

    [Fact]
    public void M16_rules_in_the_name_of_poorer_networks_are_said_to_raise_their_cost()
    {
        Assert.Contains("poorer networks", Observed("afrinic", "afrinic-registry", "beneficiary-cost").ToString(), StringComparison.Ordinal);
        Assert.Contains("on record", Answer("afrinic", "M16").Sentence, StringComparison.Ordinal);
        Assert.True(Finds("procurement-philadelphia", "M16", "AUD406", "small-contractors"));
    }

    [Fact]
    public void M17_one_rule_catches_the_sole_decider_of_a_state_and_of_a_firm()
    {
        Assert.True(Finds("us-ai-regime", "M17", "AUD305", "us-president"));
        Assert.True(Finds("app-stores", "M17", "AUD305", "apple-app-review"));
    }

    [Theory]
    [InlineData("afrinic")]
    [InlineData("apnic")]
    [InlineData("arin")]
    [InlineData("lacnic")]
    [InlineData("ripe")]
    public void M18_M21_the_record_of_a_register_cannot_move_and_nobody_takes_over(string name)
    {
        var (institution, register) = (name == "ripe" ? "ripe-ncc" : name, $"{name}-registry");
        Assert.False(Flag(institution, register, "portability"));
        Assert.False(Flag(institution, register, "failover"));
        Assert.False(Flag(institution, register, "records-can-move"));
        Assert.True(Finds(institution, "M18", "AUD204", register));
        Assert.True(Finds(institution, "M21", "AUD204", register));
    }

    [Fact]
    public void M18_the_doctrine_has_what_the_registers_lack() => Assert.DoesNotContain(Audit("running-code-primacy").Findings, finding => finding.Code == "AUD204");

    [Fact]
    public void M19_who_decides_answers_for_nothing() => Assert.True(Finds("afrinic", "M19", "AUD202", "afrinic-board"));

    [Fact]
    public void M20_without_its_board_AFRINIC_goes_dark()
    {
        var dark = In("afrinic").GoDark("afrinic-board");
        Assert.Equal(["route-with-afrinic-numbers", "transfer-afrinic-numbers"], dark.Capabilities.Order(StringComparer.Ordinal));
        Assert.True(Finds("afrinic", "M20", "AUD404", "afrinic-registry"));
        Assert.Empty(In("running-code-primacy").GoDark("running-code-registry").Dark);
    }

    [Fact]
    public void M22_attendance_is_evidence_and_never_a_link_of_a_chain()
    {
        var vote = new RollCall("icann-public-session") { Others = Position.InFavour, Evidence = [new("people who attended", 2_195), new("hands raised", 47)] };
        var decided = Decide("icann-board", "icann-public-session", "names", "internet-users", Today, vote);
        Assert.Null(decided.EffectOn("internet-users")!.Chain);
        Assert.Equal(2, decided.Evidence.Count);
        Assert.Equal(OutcomeKind.Advice, decided.Headline.Kind);
        Assert.True(Finds("apnic", "M22", "AUD102", "apnic-conference"));
    }

    [Theory]
    [InlineData("afrinic", "afrinic-operators-outside")]
    [InlineData("ripe-ncc", "public")]
    [InlineData("ietf", "internet-users")]
    public void M23_nobody_can_bind_a_party_that_bears_the_loss_and_gave_no_mandate(string institution, string party)
    {
        Assert.True(Finds(institution, "M23", "AUD201", party));
        Assert.DoesNotContain(In(institution).Mandates, mandate => mandate.From == party && mandate.Power == Power.Bind);
    }

    [Fact]
    public void M24_who_decides_what_is_recorded_as_the_doctrine_has_it()
    {
        Assert.Equal(ClaimStatus.Recorded, Answer("running-code-primacy", "M24").Status);
        Assert.Contains("courts resolve disputes", Answer("running-code-primacy", "M24").Sentence, StringComparison.Ordinal);
        IsNotJudged("icann-board", "M24", "judgement/M24");
    }

    [Fact]
    public void M25_a_room_is_no_legislature_and_a_database_no_throne()
    {
        Assert.True(Finds("icann-board", "M25", "AUD102", "icann-public-session"));
        Assert.True(Finds("afrinic", "M25", "AUD403", "afrinic-policy-forum"));
    }

    [Fact]
    public void M26_stakeholders_exist_and_no_mandate_follows()
    {
        var more = GovernanceModel.Combine(In("icann-board"), new() { Parties = [new("newcomers")], Stakes = [new("newcomers", "names") { Bears = Bearing.Loss }] });
        Assert.Equal(OutcomeKind.Advice, Decide(more, "icann-directors", "names", "newcomers", Today).EffectOn("newcomers")!.AtMost);
        Assert.Contains(more.Audit().Answer("M26")!.Findings, finding => finding.Subject == "newcomers");
    }

    [Theory]
    [InlineData(1_039)]
    [InlineData(19_713)]
    public void M27_more_votes_do_not_lengthen_a_chain(int votes)
    {
        var vote = new RollCall("ripe-general-meeting").WithTally("member", Position.InFavour, votes);
        var effect = Decide("ripe-ncc", "ripe-general-meeting", "numbers", "public", Today, vote).EffectOn("public")!;
        Assert.Null(effect.Chain);
        Assert.Equal(OutcomeKind.Advice, effect.AtMost);
    }

    [Fact]
    public void M28_the_critics_have_contracts_of_their_own_and_a_decider_who_is_not_disclosed()
    {
        Assert.All(Catalogue.Find("larus").Part.Mandates, mandate => Assert.Equal(Instrument.Contract, mandate.By));
        Assert.All(Catalogue.Find("nrs").Part.Mandates, mandate => Assert.Equal(Instrument.Membership, mandate.By));
        Assert.False(Flag("nrs", "nrs-admission-committee", "decider-disclosed"));
        Assert.Contains("decider disclosed false", Answer("nrs", "M28").Sentence, StringComparison.Ordinal);
    }
}
