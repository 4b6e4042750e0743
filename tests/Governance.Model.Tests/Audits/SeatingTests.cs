namespace Governance.Model.Tests.Audits;

/// <summary>What is not told about who sits where is not made up.</summary>
public class SeatingTests
{
    private static readonly Party Tenants = new("tenants") { Group = StakeholderGroup.CivilSociety, Region = "north" };
    private static readonly Party Owners = new("owners", 40) { Group = StakeholderGroup.PrivateSector };

    [Fact]
    public void A_manager_is_no_tenant_because_a_class_of_unknown_size_is_written_as_one()
    {
        var audit = Model(new("office", [new("manager")], Rule.MajorityOfVotesCast)).Audit();
        Assert.Empty(audit.Of("AUD303"));
        Assert.Empty(audit.Of("AUD306"));
        Assert.Empty(audit.Of("AUD503"));
    }

    [Fact]
    public void An_assembly_of_all_members_is_theirs() =>
        Assert.Equal("The group 'private-sector' decides alone in assembly.", Assert.Single(Model(new("assembly", [new("owner", 40)], Rule.MajorityOfVotesCast)).Audit().Of("AUD303")).Message);

    [Fact]
    public void Whoever_names_the_holder_of_a_seat_lends_it_its_group()
    {
        var board = new Body("board", [new("director", 2) { NamedBy = "owners", Id = "two" }, new("director") { NamedBy = "tenants", Id = "one" }], Rule.MajorityOfVotesCast);
        var audit = Model(board).Audit();
        Assert.Equal("The group 'private-sector' decides alone in board.", Assert.Single(audit.Of("AUD303")).Message);
        Assert.Empty(audit.Of("AUD501"));
        Assert.Empty(Model(board with { Seats = [.. board.Seats.Select(seat => seat with { NamedBy = null })] }).Audit().Of("AUD303"));
    }

    [Fact]
    public void A_body_of_all_members_that_names_the_holders_lends_their_group()
    {
        var meeting = new Body("meeting", [new("owner", 40)], Rule.MajorityOfVotesCast);
        var model = Model(new("board", [new("director", 3) { NamedBy = "meeting" }], Rule.MajorityOfVotesCast));
        var audit = (model with { Bodies = [.. model.Bodies, meeting], Mandates = [.. model.Mandates, Mandate.ToBind("owners", meeting, "house", Instrument.Bylaw)] }).Audit();
        Assert.Contains(audit.Of("AUD303"), finding => finding.Message == "The group 'private-sector' decides alone in board.");
    }

    [Fact]
    public void Where_one_holder_is_unknown_nobody_is_said_to_be_missing()
    {
        var board = new Body("board", [new("director", 2) { NamedBy = "owners" }, new("president")], Rule.MajorityOfVotesCast);
        var audit = Model(board).Audit();
        Assert.Empty(audit.Of("AUD306"));
        Assert.Empty(audit.Of("AUD501"));
        Assert.Empty(audit.Of("AUD504"));
    }

    [Fact]
    public void A_party_is_of_the_group_and_region_of_its_class()
    {
        var model = Model(new("board", [new("director", holder: "nora"), new("director", holder: "owen")], Rule.UnanimityOfMembers));
        var audit = (model with { Parties = [.. model.Parties, new("nora") { MemberOf = ["tenants"] }, new("owen") { MemberOf = ["owners"] }] }).Audit();
        Assert.Empty(audit.Of("AUD306"));
        Assert.Empty(audit.Of("AUD504"));
        Assert.Contains(audit.Of("AUD304"), finding => finding.Message == "The group 'civil-society' can stop everything in board.");
    }

    [Fact]
    public void A_rule_for_every_group_counts_whoever_names_the_holder()
    {
        var board = new Body("board", [new("director") { NamedBy = "owners", Id = "two" }, new("director") { NamedBy = "tenants", Id = "one" }], Rule.EveryGroup(GroupKind.StakeholderGroup, Rule.MajorityOfVotesCast));
        var model = Model(board);
        Assert.Equal(Verdict.Failed, model.Decide(board.ProposeToAdvise("house", ["owners"]), new RollCall(board).With(Position.InFavour, "two").With(Position.Against, "one")).Verdict);
        Assert.Equal(Verdict.Passed, model.Decide(board.ProposeToAdvise("house", ["owners"]), new RollCall(board).With(Position.InFavour, "two", "one")).Verdict);
    }

    [Fact]
    public void What_a_mandate_leaves_out_affects_nobody_through_it()
    {
        var model = Model(new("assembly", [new("owner", 40)], Rule.MajorityOfVotesCast));
        var carved = model with
        {
            Stakes = [new("owners", "house"), new("tenants", "house/noise")],
            Mandates = [Mandate.ToBind("owners", "assembly", new Scope(["house"], except: ["house/noise"]), Instrument.Contract)],
        };
        Assert.Empty(carved.Audit().Of("AUD306"));
        Assert.Empty(carved.Audit().Of("AUD504"));
    }

    private static GovernanceModel Model(Body body) => new()
    {
        Parties = [Tenants, Owners],
        Bodies = [body],
        Stakes = [new("tenants", "house"), new("owners", "house")],
        Mandates = [Mandate.ToBind("tenants", body, "house", Instrument.Contract), Mandate.ToBind("owners", body, "house", Instrument.Contract)],
    };
}
