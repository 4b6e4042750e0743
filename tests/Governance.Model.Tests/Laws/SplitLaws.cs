using Governance.Model.Tests.Generators;
using Governance.Model.Tests.Reference;

namespace Governance.Model.Tests.Laws;

/// <summary>A holder who splits its vote weighs on each side what it cast there.</summary>
public class SplitLaws
{
    [Fact]
    public void A_split_vote_counts_like_the_votes_of_two_holders() => Law.Holds(Polls.Complete, poll =>
    {
        if (poll.AsksSenate || poll.Writing.Others || poll.Writing.Tallies || poll.Benches.FirstOrDefault(bench => bench is { IsBulk: false, IsHeard: true }) is not { } bench)
        {
            return;
        }

        // By weight alone it makes no difference whether one holder casts both parts or two holders one each.
        var rule = ByWeight(poll.Rule);
        var part = bench.Seat.Weights[0].Amount * new Fraction(1, 3);
        Seat Half(Fraction weight, string id) => new(bench.Seat.Class) { Id = id, Rights = bench.Seat.Rights, Weights = [new(Measure.Shares, weight)] };
        var others = poll.Benches.Where(other => other != bench).ToEquatableArray();
        var two = poll with
        {
            Rule = rule,
            Benches =
            [
                .. others,
                new(Half(part, "one-third"), null, [Position.InFavour]),
                new(Half(bench.Seat.Weights[0].Amount - part, "two-thirds"), null, [Position.Against]),
            ],
        };
        var rollCall = (poll with { Rule = rule, Benches = others }).RollCall with
        {
            Splits = [new(bench.Seat.Id, Position.InFavour, part, Measure.Shares), new(bench.Seat.Id, Position.Against, bench.Seat.Weights[0].Amount - part, Measure.Shares)],
        };
        Assert.Equal(ReferenceEvaluator.Holds(two.Rule, two.Hearing) ? Verdict.Passed : Verdict.Failed, (poll with { Rule = rule }).Decide(rollCall).Verdict);
    });

    [Fact]
    public void Who_casts_all_its_weight_for_one_position_is_in_it_by_heads_too()
    {
        var body = new Body("b",
        [
            new("s", holder: "m") { Weights = [new(Measure.Shares, 10), new(Measure.Stake, 4)] },
            new("s", holder: "k") { Weights = [new(Measure.Shares, 10), new(Measure.Stake, 4)] },
        ], Rule.All(Rule.MoreThan(Fraction.Half, ShareBase.Cast, Measure.Shares), Rule.MoreThan(Fraction.Half, ShareBase.Cast, Measure.Stake), Rule.AbsoluteMajority));
        var model = new GovernanceModel { Parties = [new("m"), new("k")], Bodies = [body], Mandates = [Mandate.ToBind("m", body, Scope.Everything, Instrument.Charter)] };
        var votes = new RollCall(body).With(Position.InFavour, "k");
        SplitVote Cast(Position position, int amount, Measure measure) => new("m", position, amount, measure);
        Assert.Equal(Model.Verdict.Passed, Decided(Cast(Position.InFavour, 10, Measure.Shares)));
        Assert.Equal(Model.Verdict.Passed, Decided(Cast(Position.InFavour, 10, Measure.Shares), Cast(Position.InFavour, 4, Measure.Stake)));
        Assert.Equal(Model.Verdict.Failed, Decided(Cast(Position.InFavour, 9, Measure.Shares), Cast(Position.Against, 1, Measure.Shares)));

        Verdict? Decided(params EquatableArray<SplitVote> splits) => model.Decide(body.ProposeToBind("x", ["m"]), votes with { Splits = splits }).Verdict;
    }

    /// <summary>The rule with weights in the place of heads, and a plain share in the place of what can only count seats.</summary>
    private static Rule ByWeight(Rule rule) => rule switch
    {
        ShareRule share => new ShareRule(share.Counted, share.Of, share.Comparison, share.Threshold, Measure.Shares, share.WhenEmpty),
        FloorRule floor => new FloorRule(floor.Amount, floor.Counted, Measure.Shares, floor.Strict),
        CapRule cap => new CapRule(cap.Amount, cap.Counted, Measure.Shares, cap.Strict),
        LinearRule linear => new LinearRule(linear.Terms.Select(term => new LinearTerm(term.Coefficient, term.Counted, null, Measure.Shares)).ToEquatableArray(), linear.Bound),
        QuorumRule or AllRule or AnyRule or NotRule or AtLeastRule or BandsRule or DefaultsRule => RuleParts.Map(rule, ByWeight),
        DateCriterion or AttributeCriterion or DocketCriterion => rule,
        _ => Rule.AtLeast(Fraction.Half, ShareBase.CastWithAbstentions, Measure.Shares),
    };
}
