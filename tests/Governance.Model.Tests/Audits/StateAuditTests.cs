namespace Governance.Model.Tests.Audits;

/// <summary>Whether states are equal where states decide, and who holds what of which there is one or several.</summary>
public class StateAuditTests
{
    private static readonly Measure Votes = new("votes");

    [Fact]
    public void Unequal_votes_are_unequal_even_where_as_many_majorities_hang_on_each()
    {
        var rule = Rule.MoreThan(Fraction.Half, ShareBase.Entitled, Votes);
        var finding = Assert.Single(Union(rule, 5, 4, 4).Of("AUD311")); // any two of three carry
        Assert.Equal("States do not count alike in union by its rule: s0 counts for 5 in votes and s1 for 4, though as many ways to win hang on either.", finding.Message);
        Assert.Equal(ClaimStatus.Found, Union(rule, 5, 4, 4).Answer("P9")!.Status);
        Assert.Equal("States do not count alike in union by its rule: s0 counts for 9 in votes and s1 for 4.", Assert.Single(Union(rule, 9, 4, 4).Of("AUD311")).Message);
        Assert.Equal(ClaimStatus.Clear, Union(rule, 4, 4, 4).Answer("P9")!.Status);
        Assert.Equal(ClaimStatus.Clear, Union(Rule.MajorityOfVotesCast, 9, 4, 4).Answer("P9")!.Status); // the votes are there and the rule counts heads
    }

    [Fact]
    public void A_veto_of_one_state_makes_states_unequal()
    {
        var finding = Assert.Single(Union(Rule.All(Rule.Floor(2), Rule.Among(SeatSelection.Named("s1"), Rule.Floor(1))), 1, 1, 1).Of("AUD311"));
        Assert.Equal("States do not count alike in union by its rule: s1 can block alone, unlike s0.", finding.Message);
    }

    [Fact]
    public void A_seat_whose_holder_is_not_told_counts_as_a_state_where_states_sit_in_its_class()
    {
        var council = new Body("council", [new("member", holder: "s0"), new("member", holder: "s1"), new("member", 3) { Id = "elected" }],
            Rule.All(Rule.Floor(3), Rule.Among(SeatSelection.Named("s0"), Rule.Floor(1)), Rule.Among(SeatSelection.Named("s1"), Rule.Floor(1))));
        Assert.Equal("States do not count alike in council by its rule: s0 can block alone, unlike each of 3 seats of class 'member'.", Assert.Single(new GovernanceModel { Parties = States(2), Bodies = [council] }.Audit().Of("AUD311")).Message);
    }

    [Fact]
    public void Where_no_state_decides_the_question_does_not_arise()
    {
        var firms = new GovernanceModel
        {
            Parties = [new("f"), new("g")],
            Bodies = [new("board", [Seat("f", 6), Seat("g", 4)], Rule.MoreThan(Fraction.Half, ShareBase.Entitled, Votes))],
        };
        Assert.Equal(ClaimStatus.NotApplicable, firms.Audit().Answer("P9")!.Status);
    }

    [Fact]
    public void Whether_there_must_be_one_is_told_by_the_resource_and_not_by_what_fails_without_it()
    {
        Party users = new("users", 5);
        var unique = new GovernanceModel
        {
            Parties = [users, new("a"), new("b")],
            Chokepoints = [new("root", "a") { MustBeUnique = true }, new("copy", "b") { MustBeUnique = true }],
            Capabilities = [new("resolve", Requirement.Any("root", "copy")) { WantedBy = [users] }],
        };
        Assert.Equal(ClaimStatus.Found, unique.Audit().Answer("R2")!.Status);
        var single = new GovernanceModel { Parties = [users, new("a")], Chokepoints = [new("fab", "a")], Capabilities = [new("chips", "fab") { WantedBy = [users] }] };
        Assert.Single(single.Audit().Of("AUD404"));
        Assert.Equal(ClaimStatus.Clear, single.Audit().Answer("R2")!.Status);
    }

    [Theory]
    [InlineData(PartyKind.Firm, "g", ClaimStatus.Found)]
    [InlineData(PartyKind.Firm, "h", ClaimStatus.Clear)]
    [InlineData(PartyKind.State, "g", ClaimStatus.NotApplicable)]
    public void A_firm_from_cables_to_applications_is_found_by_its_markets(PartyKind kind, string second, ClaimStatus status)
    {
        var model = new GovernanceModel
        {
            Parties = [new("g") { Kind = kind }, new("h") { Kind = kind }],
            Chokepoints = [new("cable", "g") { Market = "cables" }, new("line", "g") { Market = "cables" }, new("store", second) { Market = "applications" }],
        };
        Assert.Equal(status, model.Audit().Answer("T22")!.Status);
        Assert.All(model.Audit().Of("AUD408"), finding => Assert.Equal("g holds chokepoints in 2 markets: applications and cables.", finding.Message));
    }

    private static AuditReport Union(Rule rule, params int[] votes) =>
        new GovernanceModel { Parties = States(votes.Length), Bodies = [new("union", votes.Select((amount, i) => Seat($"s{i}", amount)).ToEquatableArray(), rule)] }.Audit();

    private static Seat Seat(string holder, int votes) => new("member", holder: holder) { Weights = [new("votes", votes)] };

    private static EquatableArray<Party> States(int count) => Enumerable.Range(0, count).Select(i => new Party($"s{i}") { Kind = PartyKind.State }).ToEquatableArray();
}
