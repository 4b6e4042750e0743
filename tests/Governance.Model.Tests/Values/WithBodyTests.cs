namespace Governance.Model.Tests.Values;

/// <summary>One body of a model exchanged for another of the same id.</summary>
public class WithBodyTests
{
    private static readonly Body Council = new("council", [new("member", 9)], Rule.MajorityOfVotesCast);
    private static readonly Body Court = new("court", [new("judge", 3)], Rule.MajorityOfVotesCast);
    private static readonly GovernanceModel Town = new() { Name = "Town", Parties = [new("members", 9)], Bodies = [Council, Court] };

    [Fact]
    public void The_body_is_exchanged_and_all_else_stays()
    {
        var stricter = Council with { Procedures = [new(Rule.TwoThirdsOfVotesCast)] };
        Assert.Equal(Town with { Bodies = [stricter, Court] }, Town.WithBody(stricter));
        Assert.Same(Council, Town.FindBody("council"));
    }

    [Fact]
    public void A_body_that_the_model_does_not_have_is_refused()
    {
        var refused = Assert.Throws<GovernanceException>(() => Town.WithBody(new Body("councel", [new("member")], Rule.MajorityOfVotesCast)));
        Assert.Equal(ErrorCodes.UnknownEntity, refused.Code);
        Assert.Contains("Did you mean 'council'?", refused.Message, StringComparison.Ordinal);
    }
}
