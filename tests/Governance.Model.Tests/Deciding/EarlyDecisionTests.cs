namespace Governance.Model.Tests.Deciding;

/// <summary>What is not known yet is one thing, however often a rule asks for it.</summary>
public class EarlyDecisionTests
{
    private static readonly Body Committee = new("committee", [new("member", 3)], Rule.MajorityOfVotesCast);
    private static readonly Rule Regulated = new AttributeCriterion("regulated", Comparison.AtLeast, 1, "platform");

    [Fact]
    public void A_declaration_that_comes_to_the_same_either_way_leaves_nothing_open() =>
        Assert.Equal(Verdict.Passed, Early(Rule.If(Rule.RoughConsensus, Rule.Floor(1, Position.InFavour), Rule.Floor(2, Position.InFavour)), Votes(2)));

    [Fact]
    public void One_that_makes_a_difference_does() =>
        Assert.Equal(Verdict.Open, Early(Rule.If(Rule.RoughConsensus, Rule.Floor(1, Position.InFavour), Rule.Floor(3, Position.InFavour)), Votes(2)));

    [Fact]
    public void Nor_does_a_fact_nobody_has_recorded() =>
        Assert.Equal(Verdict.Failed, Early(Rule.If(Regulated, Rule.Floor(4, Position.InFavour), Rule.Floor(5, Position.InFavour)), Votes(0)));

    [Fact]
    public void It_cannot_be_so_here_and_not_so_there() =>
        Assert.Equal(Verdict.Failed, Early(Rule.All(Regulated, Rule.Not(Regulated)), Votes(0)));

    [Fact]
    public void Nor_can_a_body_that_has_not_decided() =>
        Assert.Equal(Verdict.Passed, Early(Rule.Any(Rule.DecisionOf("senate"), Rule.Not(Rule.DecisionOf("senate"))), Votes(0)));

    [Fact]
    public void Two_bodies_that_have_not_decided_may_differ() =>
        Assert.Equal(Verdict.Open, Early(Rule.Any(Rule.DecisionOf("senate"), Rule.Not(Rule.DecisionOf("assembly"))), Votes(0)));

    [Fact]
    public void A_compiled_rule_says_so_too()
    {
        var same = Rule.Any(Rule.DecisionOf("senate"), Rule.Not(Rule.DecisionOf("senate")), Rule.MajorityOfVotesCast);
        Assert.Equal(Verdict.Passed, same.Compile(Committee).Judge([PositionKind.Against, PositionKind.Against, PositionKind.Against]));
    }

    private static RollCall Votes(int inFavour) => Committee.Count(inFavour, 0) with { Closed = false };

    private static Verdict? Early(Rule rule, RollCall votes)
    {
        var body = Committee with { Procedures = [new(rule)] };
        var model = new GovernanceModel
        {
            Parties = [new("platform")],
            Bodies = [body, Committee with { Id = "senate" }, Committee with { Id = "assembly" }],
        };
        return model.Decide(body.ProposeToAdvise("roof", ["platform"]), votes).Verdict;
    }
}
