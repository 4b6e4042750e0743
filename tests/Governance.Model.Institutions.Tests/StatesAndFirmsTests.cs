namespace Governance.Model.Institutions.Tests;

/// <summary>What the models of states, firms and proposals say of the questions they are there for.</summary>
public class StatesAndFirmsTests
{
    private static readonly string[] Against = ["italy", "hungary", "poland", "netherlands", "finland", "sweden"];

    [Fact]
    public void One_state_decided_the_law_on_nature_for_the_people_of_the_Union()
    {
        var others = Nations.Part.Parties.Where(party => party.MemberOf.Contains("eu-members")).Select(party => party.Id.Value).Except([.. Against, "belgium"]).ToList();
        Assert.True(Nature(others));
        Assert.False(Nature(others.Except(["austria"])));
        Assert.True(Nature(others.Except(["malta"])));
    }

    [Fact]
    public void Three_of_the_largest_states_cannot_stop_the_others()
    {
        var others = Nations.Part.Parties.Where(party => party.MemberOf.Contains("eu-members")).Select(party => party.Id.Value).ToList();
        Assert.True(Nature(others.Except(["germany", "france", "italy"])));
        Assert.False(Nature(others.Except(["germany", "france", "italy", "malta"])));
    }

    [Theory]
    [InlineData("bulgaria estonia germany netherlands spain", true)] // 35.01 of 100.01 against: 65.00 in favour
    [InlineData("france germany luxembourg slovakia", false)] // 35.02 against: 64.99
    public void Sixty_five_points_are_enough_although_rounded_shares_add_up_to_more_than_a_hundred(string against, bool carried)
    {
        var council = Catalogue.Find("eu-ai-act").Model.FindBody("eu-council")!;
        Assert.Equal(new Fraction(10_001, 100), council.Seats.SelectMany(seat => seat.Weights).Aggregate(Fraction.Zero, (sum, weight) => sum + weight.Amount));
        Assert.Equal(carried, Nature(Nations.MembersOf("eu-members").Except(against.Split(' '))));
    }

    [Fact]
    public void A_removed_item_is_restored_by_the_firm_or_by_the_board_that_it_set_up()
    {
        var restoring = Catalogue.Find("oversight-board").Model.Capability("appeal-a-removal-at-meta");
        Assert.Equal(["meta-moderation", "oversight-board-review"], restoring.Chokepoints.Select(chokepoint => chokepoint.Id.ToString()).Order(StringComparer.Ordinal));
        Assert.Empty(restoring.SinglePointsOfFailure());
    }

    [Theory]
    [InlineData("us-bar", "state-bar-agency", "legal-practice/discipline", "us-lawyers", "state-supreme-courts")]
    [InlineData("us-bar", "state-supreme-court", "legal-practice", "us-lawyers", "state-supreme-courts")]
    [InlineData("uk-asa", "asa-council", "advertising", "uk-advertisers", "cap-committee")]
    [InlineData("uk-asa", "asa-council", "advertising/broadcast", "uk-media-owners", "ofcom")]
    [InlineData("ca-browser-forum", "ca-browser-ballot", "certificates", "certificate-authorities", "mozilla")]
    [InlineData("china-ai-regime", "cac-filing-office", "ai/generative-services", "china-ai-providers", "china")]
    [InlineData("export-controls", "us-export-licensing", "trade/chips", "nvidia", "united-states")]
    [InlineData("eu-ai-act", "eu-ai-office", "ai/act", "providers-in-the-eu", "european-union")]
    [InlineData("kubernetes", "kubernetes-sig", "kubernetes/technical", "kubernetes-contributors", "kubernetes-steering-committee")]
    [InlineData("afrinic", "afrinic-receiver", "numbers", "afrinic", "supreme-court-of-mauritius")]
    [InlineData("pti-iana", "iana-operations", "numbers/global-pool", "ripe-ncc", "icann")]
    public void Who_acts_for_another_binds_those_who_gave_the_power_and_not_the_one_who_passed_it_on(string institution, string body, string matter, string bound, string free)
    {
        var decision = Catalogue.Find(institution).Model.Decide(new Proposal(body, matter, Power.Bind, [bound, free]) { On = new(2025, 9, 1) });
        Assert.Equal(OutcomeKind.Binding, decision.EffectOn(bound)!.AtMost);
        Assert.NotEqual(OutcomeKind.Binding, decision.EffectOn(free)!.AtMost);
    }

    [Theory]
    [InlineData("iso")]
    [InlineData("iec")]
    [InlineData("national-standards-bodies")]
    [InlineData("implementers")]
    public void A_standard_binds_neither_those_who_publish_it_nor_those_who_voted_nor_anybody(string party)
    {
        var ballot = new Proposal("iso-iec-jtc1-ballot", "standards/publication", Power.Bind, [party]) { On = new(2008, 3, 29) };
        Assert.NotEqual(OutcomeKind.Binding, Catalogue.Find("iso-iec-jtc1").Model.Decide(ballot).EffectOn(party)!.AtMost);
    }

    [Fact]
    public void A_committee_can_say_neither_yes_nor_no()
    {
        string[] against = ["belgium", "greece", "france", "croatia", "italy", "cyprus", "luxembourg", "malta", "austria"];
        string[] abstaining = ["bulgaria", "germany", "poland", "portugal", "romania"];
        string[] inFavour =
            ["czechia", "denmark", "estonia", "ireland", "spain", "latvia", "lithuania", "hungary", "netherlands", "slovenia", "slovakia", "finland", "sweden", "united-kingdom"];
        var vote = new RollCall("scopaff-of-28").With(Position.InFavour, Ids(inFavour)).With(Position.Against, Ids(against)).With(Position.Abstaining, Ids(abstaining));
        bool Says(string opinion) => Decide("eu-comitology", "scopaff-of-28", "pesticides/glyphosate", opinion, "european-commission", new(2017, 11, 9), vote).IsCarried;
        Assert.False(Says("positive-opinion"));
        Assert.False(Says("negative-opinion"));
        Assert.True(Says("no-opinion"));
    }

    [Theory]
    [InlineData(360, false)]
    [InlineData(361, true)]
    public void At_second_reading_the_Parliament_amends_with_more_than_half_of_all_deputies(int inFavour, bool carried) =>
        Assert.Equal(carried, Decide("eu-ai-act", "european-parliament", "ai/act", "second-reading-amendments", "european-parliament", new(2025, 1, 1),
            new RollCall("european-parliament").WithTally("deputy", Position.InFavour, inFavour)).IsCarried);

    [Theory]
    [InlineData("frontier-labs", "ai-accelerators", false)]
    [InlineData("frontier-labs", "leading-edge-fabs", true)]
    [InlineData("frontier-labs", "euv-machines", true)]
    [InlineData("states-with-ai-programmes", "leading-edge-fabs", false)]
    [InlineData("academics", "ai-accelerators", true)]
    public void Whether_a_chokepoint_binds_is_a_question_for_each_class(string party, string chokepoint, bool binds) =>
        Assert.Equal(binds, Catalogue.Find("compute-chips").Model.Capability("train-a-frontier-model").Binding().Single(binding => binding.Party == party).Chokepoints.Contains(chokepoint));

    [Fact]
    public void Chokepoints_decide_who_operates_at_scale_and_not_who_has_the_capability()
    {
        var model = Catalogue.Find("compute-chips").Model;
        Assert.NotEmpty(model.Capability("operate-ai-at-scale").Binding().Single(binding => binding.Party == "ai-deployers").Chokepoints);
        var local = model.Capability("run-a-model-locally");
        Assert.Empty(local.Chokepoints);
        var without = new ChokepointOptions { Lost = ["nvidia", "tsmc", "asml", "apple", "google"] };
        Assert.All(local.WayAround(without).Where(access => access.Party != "low-income-regions"), access => Assert.True(access.HasWay));
        Assert.All(model.Capability("operate-ai-at-scale").WayAround(without).Where(access => access.Party == "ai-deployers"), access => Assert.False(access.HasWay));
    }

    [Fact]
    public void Everybody_may_bid_and_only_some_can_take_the_contract()
    {
        var model = Catalogue.Find("procurement-philadelphia").Model;
        bool Can(string capability, string party) => model.Capability(capability).WayAround(ChokepointOptions.Default).Single(access => access.Party == party).HadWay;
        Assert.True(Can("bid-for-housing", "small-contractors"));
        Assert.False(Can("take-a-housing-contract", "small-contractors"));
        Assert.True(Can("take-a-housing-contract", "large-contractors"));
        var lent = Catalogue.Find("procurement-philadelphia").With("small-working-capital", 60).Model;
        Assert.True(lent.Capability("take-a-housing-contract").WayAround(ChokepointOptions.Default).All(access => access.HadWay));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void A_buyer_under_control_has_a_way_around_that_it_can_pay(int budget, bool hasWay) =>
        Assert.Equal(hasWay, Catalogue.Find("export-controls").With("buyer-budget", budget).Model.Capability("buy-accelerators-under-control").WayAround(new() { Lost = ["us-export-licence"] }).Single().HasWay);

    [Fact]
    public void What_is_only_proposed_binds_nobody_by_a_mandate() =>
        Assert.All(Catalogue.All.Where(institution => institution.Family == InstitutionFamily.Proposed), institution =>
        {
            Assert.NotEqual(InstitutionStatus.InForce, institution.Status);
            Assert.Empty(institution.Part.Mandates);
            var audit = institution.Audit();
            Assert.NotEmpty(audit.Of("AUD514"));
            Assert.Contains(audit.Findings, finding => finding.Severity > DiagnosticSeverity.Info);
            Assert.DoesNotContain(audit.Findings, finding => finding.Severity == DiagnosticSeverity.Error);
        });

    [Fact]
    public void The_alliance_may_find_that_aid_is_owed_and_can_only_ask_for_it()
    {
        var hit = new GovernanceModel { Parties = [new("state-hit") { Attributes = [new("connectivityCutByAnotherState", true)] }] };
        var model = GovernanceModel.Combine(Catalogue.Find("dida").Model, hit);
        var question = new Proposal("dida-council", "alliance/aid", Power.Bind, ["state-hit"]) { QuestionType = "trigger-connectivity" };
        var vote = new RollCall("dida-council") { Others = Position.InFavour };
        Assert.Equal(OutcomeKind.Advice, model.Decide(question, vote).Headline.Kind);
        Assert.False(model.Decide(question, vote.With(Position.Against, "japan")).IsCarried);
    }

    private static bool Nature(IEnumerable<string> inFavour) => Decide("eu-ai-act", "eu-council", "nature/restoration", null, "eu-members", new(2024, 6, 17),
        new RollCall("eu-council").With(Position.InFavour, Ids(inFavour))).IsCarried;

    private static Determination Decide(string institution, string body, string matter, string? question, string addressee, CalendarDate on, RollCall vote) =>
        Catalogue.Find(institution).Model.Decide(new Proposal(body, matter, Power.Bind, [new EntityId(addressee)]) { QuestionType = question, On = on }, vote);

    private static EquatableArray<EntityId> Ids(IEnumerable<string> ids) => ids.Select(id => new EntityId(id)).ToEquatableArray();
}
