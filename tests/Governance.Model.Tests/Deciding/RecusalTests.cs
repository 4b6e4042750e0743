namespace Governance.Model.Tests.Deciding;

/// <summary>A conflict of interest is personal.</summary>
public class RecusalTests
{
    private static readonly Body Board = new("board", [new("member", holder: "anna"), new("member", holder: "ben"), new("member", holder: "carla")], Rule.MoreThan(Fraction.Half, ShareBase.NonRecused));

    private static readonly GovernanceModel Model = new() { Parties = [new("anna"), new("ben"), new("carla")], Bodies = [Board] };

    private static readonly RollCall Voted = new RollCall(Board).With(Position.Recused, "anna").With(Position.InFavour, "ben");

    [Fact]
    public void A_proxy_given_to_somebody_recused_says_nothing()
    {
        var (without, with) = (Decide(Voted), Decide(Voted.WithProxy("carla", "anna")));
        Assert.Equal((without.Verdict, without.Ballot), (with.Verdict, with.Ballot));
        Assert.Equal(Verdict.Failed, with.Verdict);
        Assert.Contains(with.Diagnostics, diagnostic => diagnostic.Code == ErrorCodes.DelegationUnused);
    }

    [Fact]
    public void Nor_does_a_proxy_passed_on_to_somebody_recused()
    {
        var decided = Decide(new RollCall(Board).With(Position.Recused, "anna").WithProxy("carla", "ben").WithProxy("ben", "anna"));
        Assert.Equal(2, decided.Ballot!.Positions.Single(count => count.Position == Position.Absent).Seats);
    }

    [Fact]
    public void In_an_open_ballot_the_vote_of_who_gave_it_is_still_outstanding() =>
        Assert.Equal(1, Decide((Voted with { Closed = false }).WithProxy("carla", "anna")).Ballot!.Outstanding);

    private static Determination Decide(RollCall rollCall) => Model.Decide(Board.ProposeToAdvise("roof", ["anna"]), rollCall);
}
