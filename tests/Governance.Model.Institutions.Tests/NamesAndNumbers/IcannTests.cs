namespace Governance.Model.Institutions.Tests;

/// <summary>What the catalogue says of ICANN beyond single decisions: steps in their order, bodies that decide together, principals that changed.</summary>
public class IcannTests
{
    private static readonly GovernanceModel Icann = Catalogue.Compose("icann-board", "empowered-community", "ntia", "pti-iana", "root-zone", "alternate-roots", "affirmation-of-commitments");

    [Theory]
    [InlineData("ntia-root-approval", "names/root", 2016, 9, 30, OutcomeKind.Binding)]
    [InlineData("ntia-root-approval", "names/root", 2016, 10, 1, OutcomeKind.NoDecision)]
    [InlineData("empowered-community", "accountability", 2016, 9, 30, OutcomeKind.NoDecision)]
    [InlineData("empowered-community", "accountability", 2016, 10, 1, OutcomeKind.Binding)]
    public void The_principal_of_ICANN_was_replaced_on_the_first_of_October_2016(string body, string matter, int year, int month, int day, OutcomeKind atMost) =>
        Assert.Equal(atMost, Ask(body, matter, null, new(year, month, day), "icann").EffectOn("icann")!.AtMost);

    [Theory]
    [InlineData("ntia-root-approval", "names/root", 2016, 9, 30)]
    [InlineData("icann-directors", "names/root", 2016, 9, 30)]
    [InlineData("empowered-community", "accountability", 2016, 10, 1)]
    [InlineData("icann-directors", "names/root", 2016, 10, 1)]
    public void Users_had_no_part_in_it_before_and_have_none_since(string body, string matter, int year, int month, int day) =>
        Assert.Equal(OutcomeKind.Advice, Ask(body, matter, null, new(year, month, day), "internet-users").EffectOn("internet-users")!.AtMost);

    [Theory]
    [InlineData("icann-directors", "icann-nomcom", 8)]
    [InlineData("icann-directors", "aso", 2)]
    [InlineData("icann-directors", "ccnso", 2)]
    [InlineData("icann-directors", "gnso", 2)]
    [InlineData("icann-directors", "alac", 1)]
    [InlineData("icann-directors", null, 1)] // the president, ex officio
    [InlineData("gnso-council", "icann-nomcom", 2)]
    [InlineData("alac-members", "icann-nomcom", 5)]
    [InlineData("ccnso-council", "icann-nomcom", 3)]
    [InlineData("pti-board", "icann", 3)]
    [InlineData("pti-board", "icann-nomcom", 2)]
    public void Where_a_director_or_councillor_is_not_told_it_is_told_who_names_them(string body, string? namer, int seats) =>
        Assert.Equal(seats, Icann.FindBody(body)!.Seats.Where(seat => seat.Holder is null && seat.Rights.HasFlag(Rights.Vote) && seat.NamedBy?.Value == namer).Sum(seat => seat.Count));

    [Theory]
    [InlineData(2, true, 4, OutcomeKind.Binding)]
    [InlineData(1, true, 4, OutcomeKind.NoDecision)] // nobody joined the petition
    [InlineData(2, true, 3, OutcomeKind.NoDecision)]
    [InlineData(2, null, 4, OutcomeKind.Open)] // no forum yet
    [InlineData(2, false, 4, OutcomeKind.NoDecision)]
    public void A_power_of_the_community_takes_every_step(int petitioners, bool? forum, int supporters, OutcomeKind outcome)
    {
        var rollCall = new RollCall("ec-process")
        {
            Within = [Community("ec-petition", 1), Community("ec-supported-petition", petitioners), Community("empowered-community", supporters)],
        };
        var docket = forum is { } held ? Docket.Empty.With(new("ec-community-forum", held) { Findings = [new("held", held)] }) : Docket.Empty;
        Assert.Equal(outcome, Ask("ec-process", "accountability/budget", "reject-budget", new(2020, 1, 1), "icann", rollCall, docket).Headline.Kind);
    }

    [Theory]
    [InlineData("amend-fundamental-bylaw", 12, 3, 0, true)]
    [InlineData("amend-fundamental-bylaw", 11, 3, 0, false)]
    [InlineData("amend-fundamental-bylaw", 12, 2, 0, false)]
    [InlineData("amend-fundamental-bylaw", 12, 3, 2, false)]
    [InlineData("amend-standard-bylaw", 11, 0, 0, true)]
    [InlineData("amend-standard-bylaw", 10, 0, 0, false)]
    [InlineData("amend-standard-bylaw", 16, 0, 3, false)]
    [InlineData("amend-standard-bylaw", 16, 2, 3, true)] // two speak for it, so the objection fails
    [InlineData("adopt-budget", 9, 0, 3, true)]
    [InlineData("adopt-budget", 9, 0, 4, false)]
    public void The_Board_and_the_community_change_the_Bylaws_together(string questionType, int directors, int supporters, int opponents, bool carried)
    {
        var rollCall = new RollCall("icann-with-community")
        {
            Within =
            [
                new("icann-directors") { Tallies = [new("director", Position.InFavour, directors), new("director", Position.Against, 16 - directors)] },
                Community("empowered-community", supporters, opponents),
            ],
        };
        Assert.Equal(carried, Ask("icann-with-community", "accountability/bylaws", questionType, new(2020, 1, 1), "icann", rollCall).IsCarried);
    }

    [Theory]
    [InlineData("reject-budget", 3, true)]
    [InlineData("recall-board", 3, true)]
    [InlineData("recall-board", 2, false)]
    [InlineData("reject-standard-bylaw", 3, true)]
    public void Where_the_GAC_is_barred_three_do_in_place_of_four(string questionType, int supporters, bool carried)
    {
        EntityId[] others = ["gnso", "ccnso", "alac"];
        var rollCall = new RollCall("empowered-community").With(Position.Recused, "gac").With(Position.InFavour, [.. others[..supporters]]);
        Assert.Equal(carried, Ask("empowered-community", "accountability/board", questionType, new(2020, 1, 1), "icann", rollCall).IsCarried);
    }

    [Fact]
    public void A_bylaw_out_of_a_policy_process_is_not_rejected_without_those_who_made_it()
    {
        var rollCall = new RollCall("empowered-community").With(Position.InFavour, "alac", "gac", "ccnso");
        Assert.True(Ask("empowered-community", "accountability/bylaws", "reject-standard-bylaw", new(2020, 1, 1), "icann", rollCall).IsCarried);
        Assert.False(Ask("empowered-community", "accountability/bylaws", "reject-standard-bylaw-of-gnso", new(2020, 1, 1), "icann", rollCall).IsCarried);
    }

    [Fact]
    public void A_recommendation_without_a_supermajority_takes_three_of_four_stakeholder_groups()
    {
        var rollCall = new RollCall("gnso-council").With(Position.InFavour,
            "registries-1", "registries-2", "registries-3", "contracted-nomcom", // a majority of one house, by one group
            "commercial-stakeholders-1", "commercial-stakeholders-2", "commercial-stakeholders-3", "commercial-stakeholders-4", "commercial-stakeholders-5", "commercial-stakeholders-6", "non-contracted-nomcom");
        Assert.False(Ask("gnso-council", "names/policy-process", "adopt-policy-recommendation", new(2020, 1, 1), "icann-directors", rollCall).IsCarried);
        Assert.True(Ask("gnso-council", "names/policy-process", "adopt-policy-recommendation", new(2020, 1, 1), "icann-directors", rollCall.With(Position.InFavour, "non-commercial-stakeholders-1")).IsCarried);
    }

    [Fact]
    public void Country_code_policy_binds_members_and_nobody_who_stayed_out()
    {
        var rollCall = new RollCall("ccnso-members")
        {
            Tallies = [new("member", Position.InFavour, 60), new("member", Position.Against, 25)],
            Within = [new("ccnso-council") { Tallies = [new("councillor", Position.InFavour, 14)] }],
        };
        var policy = Ask("ccnso-members", "names/cctld", "ccpdp", new(2020, 1, 1), "cctlds-europe", rollCall);
        Assert.Equal(OutcomeKind.Binding, policy.Headline.Kind);
        Assert.Equal(OutcomeKind.Advice, policy.EffectOn("cctld-managers")!.AtMost);
    }

    [Fact]
    public void What_the_council_of_the_ccNSO_recommends_binds_no_member_before_the_members_vote() =>
        Assert.Equal(OutcomeKind.Advice, Ask("ccnso-council", "names/cctld", "ccpdp", new(2020, 1, 1), "cctlds-europe", new("ccnso-council") { Others = Position.InFavour }).Headline.Kind);

    [Theory]
    [InlineData("pti-board", "names/root", null)] // what stands in the root is for others
    [InlineData("icann-with-community", "names/gtld", "adopt-budget")]
    [InlineData("iana-separation", "names/gtld", "separate-iana")]
    public void An_organ_of_ICANN_decides_nothing_beyond_what_it_is_for(string body, string matter, string? questionType) =>
        Assert.Equal(NoDecisionReason.NoProcedure, Assert.IsType<Outcome.NoDecision>(Ask(body, matter, questionType, new(2020, 1, 1), "contracted-parties").Headline).Reason);

    [Fact]
    public void The_registers_reach_their_customers_through_ICANN()
    {
        var docket = Docket.Empty.With(new("iana-request", true) { Findings = [new("meets-policy", true)] });
        var rollCall = new RollCall("iana-operations").With(Position.InFavour, "operator");
        var act = Ask("iana-operations", "numbers/global-pool", null, new(2020, 1, 1), "ripe-ncc", rollCall, docket);
        Assert.Equal(OutcomeKind.Binding, act.Headline.Kind);
        Assert.Equal(["icann", "pti"], act.EffectOn("ripe-ncc")!.Chain!.Links.Select(link => link.To.Value));
    }

    [Fact]
    public void The_root_binds_whoever_cannot_persuade_the_resolvers_of_others()
    {
        var root = Icann.Capability("be-resolved-everywhere").Exclusivity("root-zone");
        Assert.True(root.MustBeUnique);
        Assert.Equal(Fraction.One, root.Share);
        Assert.Equal(new Fraction(99, 100), root.CollectiveCost);
        var everybody = Catalogue.Find("root-zone").With("persuadable-share", Fraction.One).Model;
        Assert.Equal(Fraction.Zero, everybody.Capability("be-resolved-everywhere").Exclusivity("root-zone").Share);
    }

    [Fact]
    public void No_single_operator_of_root_servers_can_be_missed() =>
        Assert.Empty(Icann.Capability("ask-the-root").SinglePointsOfFailure());

    [Fact]
    public void What_the_two_affirmed_either_could_withdraw()
    {
        var affirmed = new RollCall("affirmation-parties").With(Position.InFavour, "icann", "ntia");
        var promise = Ask("affirmation-parties", "accountability", null, new(2010, 1, 1), "icann", affirmed);
        Assert.Equal(OutcomeKind.Binding, promise.Headline.Kind);
        Assert.Contains("icann", promise.EffectOn("icann")!.EndableBy);
        Assert.Equal(120, promise.EffectOn("icann")!.NoticeDays);
        Assert.Equal(NoDecisionReason.NotConstituted, Assert.IsType<Outcome.NoDecision>(Ask("affirmation-parties", "accountability", null, new(2017, 1, 6), "icann", affirmed).Headline).Reason);
    }

    private static RollCall Community(string body, int supporters, int opponents = 0)
    {
        EntityId[] five = ["gnso", "ccnso", "alac", "aso", "gac"];
        return new RollCall(body).With(Position.InFavour, [.. five[..supporters]]).With(Position.Against, [.. five[supporters..(supporters + opponents)]]);
    }

    private static Determination Ask(string body, string matter, string? questionType, DateOnly on, string addressee, RollCall? rollCall = null, Docket? docket = null) =>
        Icann.Decide(new Proposal(body, matter, Power.Bind, [addressee]) { QuestionType = questionType, On = on }, rollCall, docket);
}
