namespace Governance.Model.Tests.Chokepoints;

public sealed class CapabilityTests
{
    /// <summary>Two makers of machines, one of them alone at the leading edge; a licence by a board of three, one seat of which is held by the rival.</summary>
    private static readonly GovernanceModel World = new()
    {
        Parties = [new("lab", 3), new("state"), new("asml"), new("nikon"), new("rival"), new("friend-1"), new("friend-2"), new("clouds", 10) { Kind = PartyKind.Class }, new("cloud-1") { MemberOf = ["clouds"] }],
        Bodies = [new("licensing-board", [new("seat", 1, "rival") { Id = "rival" }, new("seat", 1, "friend-1") { Id = "first" }, new("seat", 1, "friend-2") { Id = "second" }], Rule.AbsoluteMajority)],
        Chokepoints =
        [
            new("euv", "asml") { Share = new(9, 10), Market = "lithography", MustBeUnique = true },
            new("duv", "nikon") { Share = new(1, 10), Market = "lithography" },
            new("licence", "licensing-board"),
        ],
        Capabilities =
        [
            new("train", Requirement.All("licence", Requirement.Any("euv", new Route("older machines", "duv") { Cost = 100, CostFor = [new("state", 40), new("clouds", null)] })))
            {
                WantedBy = [new("lab") { Budget = 90 }, new("state") { Budget = 50 }, new("cloud-1") { Budget = 1_000 }],
                Unit = "million USD",
            },
        ],
    };

    private static CapabilityAnalysis Train => World.Capability("train");

    [Fact]
    public void The_licence_is_a_single_point_of_failure_and_the_machine_is_not() => Assert.Equal(["licence"], Train.SinglePointsOfFailure());

    [Fact]
    public void Path_sets_are_what_suffices() => Assert.Equal(["duv, licence", "euv, licence"], Train.PathSets().Select(set => set.ToString()).Order(StringComparer.Ordinal));

    [Fact]
    public void Cut_sets_are_what_ends_it() => Assert.Equal(["duv, euv", "licence"], Train.CutSets().Select(set => set.ToString()).Order(StringComparer.Ordinal));

    [Fact]
    public void Whom_a_chokepoint_binds_depends_on_the_budget()
    {
        var binding = Train.Binding().ToDictionary(entry => entry.Party.Value, entry => entry.Chokepoints);
        Assert.Equal(["euv", "licence"], binding["lab"]);
        Assert.Equal(["licence"], binding["state"]);
        Assert.Equal(["euv", "licence"], binding["cloud-1"]); // closed to its class, whatever it can spend
        Assert.Equal(["licence"], Train.Binding(new() { Budget = 100 }).Single(entry => entry.Party == "lab").Chokepoints);
    }

    [Fact]
    public void A_way_around_has_its_price()
    {
        Assert.Equal(new Way(0, ["euv", "licence"], []), Train.CheapestWay("lab"));
        Assert.Equal(new Way(100, ["duv", "licence"], ["older machines"]), Train.CheapestWay("lab", "euv"));
        Assert.Equal(new Way(40, ["duv", "licence"], ["older machines"]), Train.CheapestWay("state", "asml"));
        Assert.Null(Train.CheapestWay("cloud-1", "euv"));
        Assert.Null(Train.CheapestWay("lab", "licensing-board"));
    }

    [Fact]
    public void Exclusivity_is_the_share_of_those_who_have_no_alternative_within_their_budget()
    {
        var euv = Train.Exclusivity("euv");
        Assert.Equal((5, 4, 1), ((int)euv.Affected, (int)euv.WithoutAlternative, (int)euv.Switching));
        Assert.Equal(new Fraction(4, 5), euv.Share);
        Assert.True(euv.MustBeUnique);
        Assert.Null(euv.CollectiveCost); // closed to one of them
        Assert.Equal(0, Train.Exclusivity("duv").Share);
        Assert.Equal(1, Train.Exclusivity("licence").Share);
    }

    [Fact]
    public void Importance_is_the_Banzhaf_index_of_the_chokepoint()
    {
        var importance = Train.Birnbaum();
        Assert.Equal(new Fraction(3, 4), importance["licence"]);
        Assert.Equal(new Fraction(1, 4), importance["euv"]);
        Assert.Equal(Train.Game().Banzhaf().Select(entry => entry.Absolute), importance.Select(entry => entry.Value));
    }

    [Fact]
    public void Importance_follows_what_each_part_is_like_to_do()
    {
        var importance = Train.Birnbaum(id => id == "euv" ? new(9, 10) : Fraction.Half);
        Assert.Equal(new Fraction(95, 100), importance["licence"]); // 1 - 1/10 x 1/2
        Assert.Equal(new Fraction(1, 20), importance["duv"]); // 1/2 x 1/10
        Assert.Equal(new Fraction(475, 1_000), Train.Game().Reliability(player => player.Id == "euv" ? new(9, 10) : Fraction.Half));
    }

    [Fact]
    public void Two_of_three_seats_release_a_licence_and_two_can_keep_it_from_being_withdrawn()
    {
        var release = Train.Opened(ControlReading.Release);
        Assert.True(release.Wins("asml", "licensing-board/first", "licensing-board/rival"));
        Assert.False(release.Wins("asml", "nikon", "licensing-board/first"));
        Assert.Equal(["asml", "licensing-board/first", "licensing-board/rival", "licensing-board/second", "nikon"], release.Players.Select(player => player.Id).Order(StringComparer.Ordinal));
        Assert.Equal(4, Train.Opened().MinimalBlocking().Count()); // asml and nikon, or any two seats who vote to withhold
    }

    [Fact]
    public void Unanimity_makes_each_seat_able_to_withhold_a_release_and_none_able_to_seize()
    {
        var unanimous = World with { Bodies = [World.Bodies[0] with { Procedures = [new(Rule.UnanimityOfMembers)] }] };
        var train = unanimous.Capability("train");
        Assert.True(train.Opened(ControlReading.Release).Blocks("licensing-board/rival"));
        Assert.False(train.Opened(ControlReading.Withhold).Blocks("licensing-board/rival", "licensing-board/first"));
        Assert.True(train.Opened(ControlReading.Withhold).Blocks("licensing-board/rival", "licensing-board/first", "licensing-board/second"));
    }

    [Fact]
    public void One_party_in_two_places_is_one_holder()
    {
        var model = World with { Chokepoints = [.. World.Chokepoints.Where(chokepoint => chokepoint.Id != "duv"), new("duv", "friend-1")] };
        var holders = model.Capability("train").Opened(ControlReading.Release).ByHolder();
        Assert.Equal(["asml", "friend-1", "friend-2", "rival"], holders.Players.Select(player => player.Id).Order(StringComparer.Ordinal));
        Assert.True(holders.Wins("friend-1", "friend-2"));
    }

    [Fact]
    public void Who_inside_a_controller_can_seize_or_block_is_told_with_names()
    {
        var control = World.Control("licence");
        Assert.Equal("licensing-board", control.Body?.Value);
        Assert.Equal(2, control.ToDecide!.Size);
        Assert.Equal(2, control.ToBlock!.Size);
        Assert.Equal(2, control.ToStayAway!.Size);
        Assert.All(control.ToDecide.Coalition, member => Assert.NotNull(member.Player.Holder));
        Assert.Null(World.Control("euv").Body);
    }

    [Fact]
    public void Staying_away_can_stop_what_voting_against_cannot()
    {
        var quorum = World with { Bodies = [new("licensing-board", [new("member", 10)], Rule.All(Rule.QuorumOfSeats(9), Rule.MajorityOfVotesCast))] };
        var control = quorum.Control("licence");
        Assert.Equal((6, 5, 2), (control.ToDecide!.Size, control.ToBlock!.Size, control.ToStayAway!.Size));
    }

    [Fact]
    public void The_only_organ_of_a_party_decides_for_it()
    {
        var model = World with { Bodies = [.. World.Bodies, new("asml-board", [new("director", 5)], Rule.AbsoluteMajority) { Of = "asml" }] };
        Assert.Equal(("asml-board", 3), (model.Control("euv").Body!.Value.Value, model.Control("euv").ToDecide!.Size));
        Assert.Null((model with { Bodies = [.. model.Bodies, new("asml-works-council", [new("delegate", 3)], Rule.AbsoluteMajority) { Of = "asml" }] }).Control("euv").Body);
    }

    [Fact]
    public void A_body_without_a_procedure_is_not_opened_and_says_so()
    {
        var model = World with { Bodies = [new("licensing-board", World.Bodies[0].Seats)] };
        Assert.Equal("its procedure is not known", model.Control("licence").Remark);
        Assert.Contains(model.Capability("train").Opened().Players, player => player.Id == "licensing-board");
    }

    [Fact]
    public void Losing_a_body_darkens_what_it_controls()
    {
        var dark = World.GoDark("licensing-board");
        Assert.Equal([new DarkChokepoint("licence", DarkReason.ControllerLost)], dark.Chokepoints);
        Assert.Equal(["cloud-1", "lab", "state"], dark.Dark.Select(access => access.Party.Value));
        Assert.Equal(["train"], dark.Capabilities);
    }

    [Fact]
    public void Losing_a_quorum_darkens_what_must_be_released_and_not_what_must_be_withheld()
    {
        Assert.Empty(World.GoDark("licensing-board/first").Chokepoints);
        Assert.Equal([new DarkChokepoint("licence", DarkReason.CannotDecide, "licensing-board")], World.GoDark("licensing-board/first", "rival").Chokepoints);
        Assert.Empty(World.Darkness(new() { Lost = ["licensing-board/first", "rival"], Reading = ControlReading.Withhold }).Chokepoints);
    }

    [Fact]
    public void Losing_a_seat_can_end_a_body_that_must_be_full()
    {
        var model = World with { Bodies = [World.Bodies[0] with { MinimumFilled = 3 }] };
        Assert.Equal([new DarkChokepoint("licence", DarkReason.NotConstituted, "licensing-board")], model.GoDark("friend-2").Chokepoints);
    }

    [Fact]
    public void Losing_a_party_takes_its_organ_with_it()
    {
        var model = World with { Bodies = [World.Bodies[0] with { Of = "state" }] };
        Assert.Equal([new DarkChokepoint("licence", DarkReason.ControllerLost)], model.GoDark("state").Chokepoints);
    }

    [Fact]
    public void A_board_whose_seat_is_held_by_a_board_that_lost_its_quorum_counts_it_as_lost()
    {
        var inner = new Body("inner", [new("a", 1, "friend-1"), new("a", 1, "friend-2")], Rule.UnanimityOfMembers);
        var outer = new Body("licensing-board", [new("seat", 1, "inner") { Id = "inner" }, new("seat", 1, "rival") { Id = "rival" }], Rule.UnanimityOfMembers);
        Assert.Equal([DarkReason.CannotDecide], (World with { Bodies = [inner, outer] }).GoDark("friend-1").Chokepoints.Select(dark => dark.Reason));
    }

    [Fact]
    public void Markets_have_a_Herfindahl_Hirschman_index()
    {
        var market = Assert.Single(World.MarketConcentrations());
        Assert.Equal(("lithography", new Fraction(82, 100), Fraction.One), (market.Market, market.Index, market.Known));
        Assert.Equal(["asml", "nikon"], market.Shares.Select(share => share.Controller.Value));
    }

    [Fact]
    public void The_rest_of_a_market_in_one_hand_is_the_most_concentrated_it_can_be()
    {
        var market = new MarketConcentration(null, [new("a", new(1, 2)), new("b", new(1, 4))]);
        Assert.Equal((new Fraction(5, 16), new Fraction(3, 8)), (market.Index, market.IndexAtMost));
    }

    [Fact]
    public void Two_chokepoints_in_one_hand_count_as_one()
    {
        var model = World with { Chokepoints = [.. World.Chokepoints.Where(chokepoint => chokepoint.Id != "duv"), new("duv", "asml")] };
        Assert.Equal(["asml", "licensing-board"], model.Capability("train").ByController().Players.Select(player => player.Id));
        Assert.True(model.Capability("train").ByController().Blocks("asml"));
    }

    [Fact]
    public void What_needs_no_chokepoint_cannot_be_stopped()
    {
        var model = new GovernanceModel { Parties = [new("anyone")], Capabilities = [new("run", new Route("copies of weights")) { WantedBy = ["anyone"] }] };
        Assert.False(model.Capability("run").Game().CanBeBlocked());
        Assert.Empty(model.Capability("run").CutSets());
        Assert.Equal(new Way(0, [], ["copies of weights"]), model.Capability("run").CheapestWay("anyone"));
    }

    [Fact]
    public void A_name_that_is_nothing_is_refused()
    {
        Assert.Equal(ErrorCodes.UnknownCapability, Assert.Throws<GovernanceException>(() => World.Capability("tain")).Code);
        Assert.Equal(ErrorCodes.UnknownChokepoint, Assert.Throws<GovernanceException>(() => World.Control("euw")).Code);
        Assert.Equal(ErrorCodes.UnknownEntity, Assert.Throws<GovernanceException>(() => World.GoDark("licensing-board/third")).Code);
        Assert.Equal(ErrorCodes.UnknownEntity, Assert.Throws<GovernanceException>(() => Train.CheapestWay("labs")).Code);
        Assert.Equal(ErrorCodes.ShareOutOfRange, Assert.Throws<GovernanceException>(() => Train.Birnbaum(_ => 2)).Code);
        Assert.Equal(ErrorCodes.CountOutOfRange, Assert.Throws<GovernanceException>(() => new ChokepointOptions { Budget = -1 }).Code);
    }

    [Fact]
    public void The_report_is_text_for_people()
    {
        var text = World.ChokepointReport(new() { Lost = ["asml"] }).ToText();
        Assert.Contains("    Cannot do without euv and licence.\n", text, StringComparison.Ordinal);
        Assert.Contains("  licence: licensing-board; to decide takes 2 (", text, StringComparison.Ordinal);
        Assert.Contains("  train, lab (3): GOES DARK: the way left costs 100 million USD (older machines), above its budget of 90.\n", text, StringComparison.Ordinal);
        Assert.Contains("  train, state: must switch, at 40 million USD (older machines).\n", text, StringComparison.Ordinal);
        Assert.Contains("  train, cloud-1: GOES DARK: no way is left at any cost.\n", text, StringComparison.Ordinal);
        Assert.Contains("asml 90 %; nikon 10 %: 8,200 points.\n", text, StringComparison.Ordinal);
    }
}
