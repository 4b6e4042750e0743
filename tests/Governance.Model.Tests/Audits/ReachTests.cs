namespace Governance.Model.Tests.Audits;

/// <summary>Who holds all ways, who decides everything, who competes through a class.</summary>
public class ReachTests
{
    private static readonly Body Board = new("board", [new("director", 3)], Rule.MajorityOfVotesCast);

    private static readonly GovernanceModel Helpline = new()
    {
        Parties = [new("callers", 10), new("vendor")],
        Chokepoints = [new("app", "vendor"), new("phone-line", "vendor")],
        Capabilities = [new("call", Requirement.Any("app", "phone-line")) { WantedBy = ["callers"] }],
    };

    [Fact]
    public void Two_ways_that_one_firm_holds_are_none_around_it()
    {
        var audit = Helpline.Audit();
        Assert.Equal("callers cannot do without vendor, which controls every way: app and phone-line.", Assert.Single(audit.Of("AUD401")).Message);
        Assert.Equal("Without vendor this fails for everybody: call.", Assert.Single(audit.Of("AUD404")).Message);
        Assert.Single(audit.Of("AUD402"));
        Assert.Single(audit.Of("AUD203"));
    }

    [Fact]
    public void Two_ways_in_two_hands_are()
    {
        var free = Helpline with { Parties = [.. Helpline.Parties, new("other")], Chokepoints = [new("app", "vendor"), new("phone-line", "other")] };
        Assert.Empty(free.Audit().Of("AUD401"));
        Assert.Empty(free.Audit().Of("AUD404"));
    }

    [Fact]
    public void A_controller_whom_a_body_can_bind_does_not_decide_alone()
    {
        var bound = Helpline with { Bodies = [Board], Mandates = [Mandate.ToBind("vendor", Board, "calls", Instrument.Charter)] };
        Assert.Single(Helpline.Audit().Of("AUD305"));
        Assert.Empty(bound.Audit().Of("AUD305"));
    }

    [Fact]
    public void Whoever_may_decide_everything_decides_what_nobody_was_given()
    {
        var town = new GovernanceModel
        {
            Parties = [new("members", 3), new("neighbours", 20)],
            Bodies = [Board],
            Stakes = [new("neighbours", "noise") { Bears = Bearing.Loss }],
            Mandates = [Mandate.ToBind("members", Board, Scope.Everything, Instrument.Bylaw)],
        };
        Assert.Equal("neighbours bear loss in noise, which board decides, and gave no mandate that leads there.", Assert.Single(town.Audit().Of("AUD201")).Message);
        Assert.Equal("neighbours bear loss in noise, and no mandate on record lets any body decide that.", Assert.Single((town with { Mandates = [] }).Audit().Of("AUD201")).Message);
        var council = new Body("council", [new("councillor", 5)], Rule.MajorityOfVotesCast);
        Assert.Empty((town with { Bodies = [Board, council], Mandates = [.. town.Mandates, Mandate.ToBind("neighbours", council, "noise", Instrument.Statute)] }).Audit().Of("AUD201"));
    }

    [Fact]
    public void A_party_without_any_body_decides_by_itself_where_no_body_does()
    {
        var platform = new GovernanceModel
        {
            Parties = [new("developers", 90), new("users", 900), new("giant")],
            Stakes = [new("developers", "store") { Bears = Bearing.Loss }, new("users", "store") { Bears = Bearing.Loss }],
            Mandates = [Mandate.ToBind("developers", "giant", "store", Instrument.Contract)],
        };
        Assert.Equal("users bear loss in store, which giant decides, and gave no mandate that leads there.", Assert.Single(platform.Audit().Of("AUD201")).Message);
    }

    [Fact]
    public void A_mandate_over_a_part_is_none_over_the_rest()
    {
        var trust = new GovernanceModel
        {
            Parties = [new("patients", 90), new("hospital")],
            Bodies = [Board],
            Stakes = [new("patients", "data") { Bears = Bearing.Loss }],
            Mandates = [Mandate.ToBind("hospital", Board, "data", Instrument.Contract), Mandate.ToBind("patients", Board, "data/research", Instrument.Consent)],
        };
        Assert.Equal("patients bear loss in data, which board decides, and gave a mandate over a part of it only.", Assert.Single(trust.Audit().Of("AUD201")).Message);
        Assert.Empty((trust with { Stakes = [new("patients", "data/research") { Bears = Bearing.Loss }] }).Audit().Of("AUD201"));
    }

    [Fact]
    public void What_a_class_granted_competes_with_what_its_member_granted()
    {
        var (union, state) = (Board with { Id = "union" }, Board with { Id = "state" });
        var model = new GovernanceModel
        {
            Parties = [new("providers", 9), new("firm") { MemberOf = ["providers"] }],
            Bodies = [union, state],
            Mandates = [Mandate.ToBind("providers", union, Scope.Everything, Instrument.Statute), Mandate.ToBind("firm", state, "ai", Instrument.Statute)],
        };
        Assert.Equal("state and union can each bind firm over ai.", Assert.Single(model.Audit().Of("AUD106")).Message);
        Assert.Empty((model with { Bodies = [union, state with { Procedures = [] }] }).Audit().Of("AUD106"));
    }

    [Fact]
    public void What_is_granted_over_something_else_feeds_no_circle()
    {
        var (a, b) = (Board with { Id = "a" }, Board with { Id = "b" });
        var circle = new GovernanceModel
        {
            Parties = [new("outside")],
            Bodies = [a, b],
            Mandates = [Mandate.ToBind(a, b, "tax", Instrument.Charter), Mandate.ToBind(b, a, "tax", Instrument.Charter), Mandate.ToBind("outside", a, "cleaning", Instrument.Contract)],
        };
        Assert.Single(circle.Audit().Of("AUD105"));
        Assert.Empty((circle with { Mandates = [.. circle.Mandates, Mandate.ToBind("outside", a, "tax", Instrument.Statute)] }).Audit().Of("AUD105"));
    }

    [Fact]
    public void What_a_party_gives_to_somebody_else_takes_the_place_of_what_ended()
    {
        var (before, after) = (Board with { Id = "before" }, Board with { Id = "after" });
        var model = new GovernanceModel
        {
            Parties = [new("members", 3)],
            Bodies = [before, after],
            Mandates = [Mandate.ToBind("members", before, "charges", Instrument.Bylaw) with { Term = Term.Before(new(2016, 10, 1)) }],
        };
        Assert.Single(model.Audit().Of("AUD104"));
        Assert.Empty((model with { Mandates = [.. model.Mandates, Mandate.ToBind("members", after, "charges", Instrument.Bylaw)] }).Audit().Of("AUD104"));
        Assert.Single((model with { Mandates = [.. model.Mandates, Mandate.ToBind("members", after, "parking", Instrument.Bylaw)] }).Audit().Of("AUD104"));
    }

    [Fact]
    public void A_mandate_that_only_passes_power_on_makes_nobody_accountable_to_the_delegate()
    {
        var model = new GovernanceModel
        {
            Parties = [new("lawyers", 900), new("court")],
            Bodies = [Board],
            Mandates =
            [
                Mandate.ToBind("lawyers", "court", "practice", Instrument.Statute),
                Mandate.ToBind("court", Board, "practice", Instrument.CourtOrder) with { EndableBy = ["court"], OnlyPassesOn = true },
            ],
        };
        Assert.Empty(model.Audit().Of("AUD107"));
        Assert.Single((model with { Mandates = [.. model.Mandates.Select(mandate => mandate with { OnlyPassesOn = false })] }).Audit().Of("AUD107"));
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void Hardly_any_way_to_vote_may_carry_without_any_veto(int needed, bool isAtRisk)
    {
        var audit = new GovernanceModel { Bodies = [new("five", [new("member", 5)], Rule.Floor(needed, Position.InFavour))] }.Audit();
        Assert.Equal(isAtRisk, audit.Of("AUD505").Any());
        Assert.Equal(isAtRisk ? "Nobody can block five alone; and yet, of all ways to vote by its rule, 81.3 % carry nothing." : null, audit.Of("AUD505").FirstOrDefault()?.Message);
    }
}
