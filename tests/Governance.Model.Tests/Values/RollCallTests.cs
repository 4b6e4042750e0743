namespace Governance.Model.Tests.Values;

/// <summary>Writing down what was said.</summary>
public class RollCallTests
{
    private static readonly Body Assembly = new("assembly", [new("owner", 40), new("observer", 5) { Rights = Rights.Attend }]);
    private static readonly Body Parliament = new("parliament", [new("deputy", 10), new("senator", 5)]);

    [Fact]
    public void A_body_of_one_voting_class_is_counted_without_naming_it() =>
        Assert.Equal(Assembly.Count(new("owner", Position.InFavour, 9), new("owner", Position.Against, 6), new("owner", Position.Abstaining, 1)), Assembly.Count(9, 6, abstaining: 1));

    [Fact]
    public void A_body_of_several_classes_is_counted_by_class()
    {
        var refused = Assert.Throws<GovernanceException>(() => Parliament.Count(9, 6));
        Assert.Equal((ErrorCodes.UnknownSeatInRollCall, "Name the class: Count(\"deputy\", …)."), (refused.Code, refused.Diagnostics[0].Cure));
        Assert.Equal(Parliament.Count(new Tally("deputy", Position.InFavour, 9)), Parliament.Count("deputy", 9, 0));
    }

    [Fact]
    public void One_tally_may_be_written_without_its_type() =>
        Assert.Equal([new Tally("owner", Position.InFavour, 9)], Assembly.Count(new("owner", Position.InFavour, 9)).Tallies);

    [Fact]
    public void An_open_ballot_is_open() => Assert.False(Assembly.OpenBallot().Closed);

    [Fact]
    public void The_last_word_on_a_seat_a_tally_or_a_proxy_counts()
    {
        var rollCall = new RollCall("board").With(Position.Against, "anna").With(Position.InFavour, "anna", "ben");
        Assert.Equal([new SeatPosition("anna", Position.InFavour), new SeatPosition("ben", Position.InFavour)], rollCall.Positions);
        Assert.Equal([new Tally("owner", Position.InFavour, 2)], rollCall.WithTally("owner", Position.InFavour, 1).WithTally("owner", Position.InFavour, 2).Tallies);
        Assert.Equal([new Delegation("carla", "ben")], rollCall.WithProxy("carla", "anna").WithProxy("carla", "ben").Delegations);
    }
}
