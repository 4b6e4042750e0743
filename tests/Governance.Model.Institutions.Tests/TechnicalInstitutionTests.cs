namespace Governance.Model.Institutions.Tests;

/// <summary>What the registries, the standards bodies and their critics do when they are asked.</summary>
public class TechnicalInstitutionTests
{
    [Fact]
    public void Without_its_board_the_register_of_AFRINIC_goes_dark()
    {
        var darkness = Catalogue.Find("afrinic").Model.GoDark("afrinic-board");
        Assert.Contains("route-with-afrinic-numbers", darkness.Capabilities);
        Assert.Contains("transfer-afrinic-numbers", darkness.Capabilities);
    }

    [Fact]
    public void When_the_regional_directors_are_gone_the_board_of_AFRINIC_does_not_exist()
    {
        var darkness = Catalogue.Find("afrinic").Model.GoDark("afrinic-board/regional-director");
        Assert.All(darkness.Chokepoints, dark => Assert.Equal(DarkReason.NotConstituted, dark.Reason));
        Assert.NotEmpty(darkness.Dark);

        var vacant = Catalogue.Find("afrinic").With("vacant-regional-seats", 4).Model;
        var board = vacant.FindBody("afrinic-board")!;
        var decision = vacant.Decide(board.ProposeToBind("numbers/policy", ["afrinic-members"], new(2026, 1, 15)), board.Count(new Tally("regional-director", Position.InFavour, 2)));
        Assert.Equal(NoDecisionReason.NotConstituted, Assert.IsType<Outcome.NoDecision>(decision.Headline).Reason);
    }

    [Fact]
    public void While_the_board_of_AFRINIC_is_suspended_the_receiver_binds_its_members()
    {
        var model = Catalogue.Find("afrinic").Model;
        var receiver = model.FindBody("afrinic-receiver")!;
        var act = receiver.ProposeToBind("numbers/board-election", ["afrinic-members"], new(2025, 6, 23));
        var decision = model.Decide(act, receiver.Count(1, 0));
        Assert.IsType<Outcome.Binding>(decision.Headline);
        Assert.DoesNotContain(decision.Diagnostics, diagnostic => diagnostic.Severity != DiagnosticSeverity.Info);
        Assert.Equal(NoDecisionReason.NotConstituted, Assert.IsType<Outcome.NoDecision>(model.Decide(act with { On = new(2026, 1, 15) }, receiver.Count(1, 0)).Headline).Reason);
    }

    [Theory]
    [InlineData("2023-09-12", 1, true)]
    [InlineData("2024-10-13", 1, true)]
    [InlineData("2024-10-14", 1, false)] // the appointment had lapsed
    [InlineData("2024-10-15", 1, true)]
    [InlineData("2024-08-01", 90, false)]
    public void While_the_appointment_had_lapsed_neither_the_receiver_nor_a_board_acted(string day, int days, bool acts)
    {
        var model = Catalogue.Find("afrinic").With("days-of-lapse", days).Model;
        var (receiver, board) = (model.FindBody("afrinic-receiver")!, model.FindBody("afrinic-board")!);
        var on = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(acts ? OutcomeKind.Binding : OutcomeKind.NoDecision, model.Decide(receiver.ProposeToBind("numbers/operations", ["afrinic-members"], on), receiver.Count(1, 0)).Headline.Kind);
        var resolution = model.Decide(board.ProposeToBind("numbers/operations", ["afrinic-members"], on), new RollCall(board) { Others = Position.InFavour });
        Assert.Equal(NoDecisionReason.Suspended, Assert.IsType<Outcome.NoDecision>(resolution.Headline).Reason);
    }

    [Theory]
    [InlineData(0, OutcomeKind.Binding)]
    [InlineData(30, OutcomeKind.NoDecision)]
    public void The_new_board_of_AFRINIC_acts_from_a_day_that_is_assumed(int days, OutcomeKind outcome)
    {
        var model = Catalogue.Find("afrinic").With("days-until-the-new-board", days).Model;
        var board = model.FindBody("afrinic-board")!;
        Assert.Equal(outcome, model.Decide(board.ProposeToBind("numbers/operations", ["afrinic-members"], new(2025, 10, 1)), new RollCall(board) { Others = Position.InFavour }).Headline.Kind);
    }

    [Theory]
    [InlineData(394, OutcomeKind.NoDecision)]
    [InlineData(395, OutcomeKind.Binding)]
    public void Two_per_cent_of_the_members_of_the_RIPE_NCC_put_an_item_on_the_agenda(int signatures, OutcomeKind outcome)
    {
        var model = Catalogue.Find("ripe-ncc").Model;
        var petition = model.FindBody("ripe-agenda-petition")!;
        var asked = model.Decide(petition.ProposeToAdvise("numbers/charges", ["ripe-ncc"], new(2025, 5, 1)), petition.Count(signatures, 0));
        var meeting = model.FindBody("ripe-general-meeting")!;
        var item = meeting.ProposeToBind("numbers/charges", ["ripe-members"], new(2025, 5, 15)) with { QuestionType = "item-of-members" };
        var docket = Docket.Empty.With(new DocketEntry("ripe-agenda-petition", asked.Verdict == Verdict.Passed));
        Assert.Equal(outcome, model.Decide(item, meeting.Count(600, 400), docket).Headline.Kind);
    }

    [Fact]
    public void What_the_doctrine_lets_a_registry_decide_ends_where_numbers_are_leased()
    {
        var model = Catalogue.Find("running-code-primacy").Model;
        var registrar = model.FindBody("running-code-registrar")!;
        Assert.IsType<Outcome.Binding>(Decide("numbers/transfer-records").Headline);
        Assert.IsType<Outcome.Binding>(Decide("numbers/uniqueness").Headline);
        foreach (var matter in (string[])["numbers/leasing", "numbers/financing", "numbers/regional-loyalty", "numbers/policy"])
        {
            var decision = Decide(matter);
            Assert.IsType<Outcome.Advice>(decision.Headline);
        }

        Determination Decide(string matter) => model.Decide(registrar.ProposeToBind(matter, ["running-code-operators"]), registrar.Count(1, 0));
    }

    [Fact]
    public void A_global_policy_fails_when_one_region_of_five_refuses_it()
    {
        var model = Catalogue.Find("aso").Model;
        var regions = model.FindBody("aso-global-policy")!;
        var policy = regions.ProposeToAdvise("numbers/global-policy", ["icann"], new(2026, 3, 1)) with { QuestionType = "adopted-in-every-region" };
        Assert.Equal(OutcomeKind.Advice, Decide(arinInFavour: 7).Headline.Kind);
        Assert.Equal(OutcomeKind.NoDecision, Decide(arinInFavour: 3).Headline.Kind);

        Determination Decide(long arinInFavour) => model.Decide(policy, new RollCall(regions)
        {
            Within =
            [
                Body("afrinic-board").Count(new Tally("regional-director", Position.InFavour, 6)),
                Body("apnic-executive-council").Count(new Tally("elected-member", Position.InFavour, 7)),
                Body("arin-trustees").Count(arinInFavour, 7 - arinInFavour),
                Body("lacnic-board").Count(7, 0),
                Body("ripe-working-group").Count(12, 0) with { Declared = new(true, "the chairs") },
            ],
        });

        Body Body(string id) => model.FindBody(id)!;
    }

    [Fact]
    public void Each_registry_appoints_one_member_of_the_address_council()
    {
        var appointed = Catalogue.Find("aso").Model.FindBody("aso-address-council")!.Seats.Where(seat => seat.Class == "appointed").ToList();
        Assert.Equal(["afrinic", "apnic", "arin", "lacnic", "ripe-ncc"], appointed.Select(seat => seat.NamedBy!.Value.Value).Order(StringComparer.Ordinal));
        Assert.All(appointed, seat => Assert.Equal(seat.Id, $"appointed-{Catalogue.Find("aso").Model.FindParty(seat.NamedBy!.Value)!.Region}"));
    }

    [Fact]
    public void The_criteria_of_2001_are_in_force_and_the_draft_of_2025_binds_no_registry()
    {
        var institution = Catalogue.Find("icp-2");
        Assert.Equal(InstitutionStatus.InForce, institution.Status);
        var draft = institution.Model.FindBody("rir-governance-document")!;
        var audit = draft.ProposeToBind("numbers/recognition", ["afrinic"], new(2026, 3, 1)) with { QuestionType = "audit" };
        Assert.Equal(OutcomeKind.Advice, institution.Model.Decide(audit, draft.Count(5, 0)).Headline.Kind);
    }

    [Fact]
    public void The_fourth_step_of_APNIC_needs_the_three_before_it()
    {
        var model = Catalogue.Find("apnic").Model;
        var council = model.FindBody("apnic-executive-council")!;
        var policy = council.ProposeToBind("numbers/policy", ["apnic-members"], new(2025, 12, 1));
        Assert.IsType<Outcome.Open>(model.Decide(policy, council.Count(new Tally("elected-member", Position.InFavour, 7))).Headline);
        Assert.IsType<Outcome.Binding>(model.Decide(policy, council.Count(new Tally("elected-member", Position.InFavour, 7)), Docket.Empty.With(new DocketEntry("apnic-final-comment-consensus", carried: true))).Headline);

        var room = model.FindBody("apnic-policy-sig")!;
        var consensus = model.Decide(room.ProposeToBind("numbers/policy", ["apnic-members"], new(2025, 9, 10)), room.Declare(carried: true, by: "the chairs"));
        Assert.IsType<Outcome.Consensus>(consensus.Headline);
    }

    [Theory]
    [InlineData("arin", "arin-trustees", "arin-members")]
    [InlineData("lacnic", "lacnic-board", "lacnic-members")]
    [InlineData("afrinic", "afrinic-board", "afrinic-members")]
    [InlineData("ripe-ncc", "ripe-executive-board", "ripe-members")]
    public void No_board_of_a_registry_makes_policy_that_has_not_been_through_its_process(string institution, string body, string members)
    {
        var model = Catalogue.Find(institution).Model;
        var board = model.FindBody(body)!;
        var all = new RollCall(board) { Others = Position.InFavour };
        Assert.NotEqual(OutcomeKind.Binding, model.Decide(board.ProposeToBind("numbers/policy", [members], new(2026, 1, 15)), all).Headline.Kind);
        Assert.Equal(OutcomeKind.Binding, model.Decide(board.ProposeToBind("numbers/accounts", [members], new(2026, 1, 15)), all).Headline.Kind);
    }

    [Theory]
    [InlineData("aso", "icann-global-policy-ratification", "numbers/global-policy")]
    [InlineData("icp-2", "icp-2-recognition", "numbers/recognition")]
    public void What_ICANN_ratifies_for_numbers_says_nothing_about_names(string institution, string body, string matter)
    {
        var model = GovernanceModel.Combine(Catalogue.Find(institution).Model, Catalogue.Find("icann-board").Model);
        var board = model.FindBody("icann-directors")!;
        var ballot = new RollCall(body) { Within = [board.Count(new Tally("director", Position.InFavour, 16))] };
        var docket = ((string[])["aso-global-policy", "aso-process-check", "icp-2-criteria", "aso-recommendation-on-recognition"])
            .Aggregate(Docket.Empty, (docket, id) => docket.With(new DocketEntry(id, carried: true)));
        Assert.Equal(OutcomeKind.Binding, Decide(matter, "icann").Headline.Kind);
        Assert.Equal(NoDecisionReason.NoProcedure, Assert.IsType<Outcome.NoDecision>(Decide("names/gtld", "applicants").Headline).Reason);

        Determination Decide(string over, string addressee) => model.Decide(new Proposal(body, over, Power.Bind, [addressee]) { On = new(2026, 3, 1) }, ballot, docket);
    }

    [Fact]
    public void One_extra_large_member_of_APNIC_outvotes_six_smaller_ones()
    {
        var model = Catalogue.Find("apnic").Model;
        var ballot = model.FindBody("apnic-ballot-of-members")!;
        var against = ballot.Seats.Where(seat => seat.Class != "extra-large").Select(seat => new Tally(seat.Class, Position.Against, 1));
        var decision = model.Decide(ballot.ProposeToBind("numbers/charges", ["apnic-members"]), ballot.Count([new Tally("extra-large", Position.InFavour, 1), .. against]));
        Assert.IsType<Outcome.Binding>(decision.Headline);
    }

    [Fact]
    public void A_registry_is_bound_by_the_NRO_as_long_as_it_does_not_leave()
    {
        var model = Catalogue.Find("nro").Model;
        var council = model.FindBody("nro-executive-council")!;
        var proposal = council.ProposeToBind("numbers/coordination", ["arin"]);
        var binding = Assert.IsType<Outcome.Binding>(model.Decide(proposal, council.Count(5, 0)).Headline);
        Assert.True(binding.IsRevocableByParty);
        Assert.IsType<Outcome.NoDecision>(model.Decide(proposal, council.Count(4, 1)).Headline);
    }

    [Fact]
    public void What_the_IESG_decides_settles_the_status_of_a_text_and_binds_no_participant_and_no_user()
    {
        var model = Catalogue.Compose("ietf", "iesg", "ietf-nomcom");
        var steering = model.FindBody("iesg")!;
        var decision = model.Decide(
            steering.ProposeToBind("protocols/document-status", ["ietf", "ietf-participants", "internet-users"], new(2025, 5, 22)) with { QuestionType = "standards-track" },
            steering.Count(new Tally("area-director", Position.InFavour, 2), new Tally("area-director", Position.NotObjecting, 8)));
        Assert.IsType<Outcome.Binding>(decision.EffectOn("ietf")!.Outcome);
        Assert.Empty(decision.EffectOn("ietf")!.Chain!.Links); // an act of its own
        Assert.IsType<Outcome.Consensus>(decision.EffectOn("ietf-participants")!.Outcome);
        Assert.IsType<Outcome.Consensus>(decision.EffectOn("internet-users")!.Outcome);
    }

    [Theory]
    [InlineData("ietf-working-group", "protocols/process")]
    [InlineData("ietf-working-group", "protocols/document-status")]
    [InlineData("iesg", "protocols/appeals")]
    [InlineData("iab", "protocols/appeals")]
    public void Nobody_in_the_IETF_may_bind_those_who_take_part(string body, string matter)
    {
        var model = Catalogue.Compose("ietf", "iesg", "iab", "ietf-nomcom");
        var effect = model.Decide(new Proposal(body, matter, Power.Bind, ["ietf-participants"]) { On = new(2025, 5, 22) }).EffectOn("ietf-participants")!;
        Assert.NotEqual(OutcomeKind.Binding, effect.AtMost);
    }

    [Fact]
    public void Whom_the_nominating_committee_selects_leads_those_who_take_part()
    {
        var model = Catalogue.Find("ietf-nomcom").Model;
        var committee = model.FindBody("ietf-nomcom")!;
        Assert.Equal(OutcomeKind.Binding, model.Decide(committee.ProposeToBind("protocols/leadership", ["ietf-participants"], new(2025, 5, 22)), committee.Count("volunteer", 6, 4)).Headline.Kind);
    }

    [Theory]
    [InlineData("ripe-registry")]
    [InlineData("apnic-registry")]
    [InlineData("arin-registry")]
    [InlineData("lacnic-registry")]
    [InlineData("afrinic-registry")]
    public void No_register_of_numbers_can_be_moved_or_fails_over(string registry)
    {
        var flags = Catalogue.Model.Observations.Where(observation => observation.About == registry).ToDictionary(observation => observation.Name, observation => observation.Value);
        Assert.Equal((AttributeValue)false, flags["portability"]);
        Assert.Equal((AttributeValue)false, flags["failover"]);
        Assert.Equal((AttributeValue)false, flags["records-can-move"]);
    }
}
