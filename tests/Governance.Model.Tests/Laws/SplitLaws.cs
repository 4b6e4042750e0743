using Governance.Model.Tests.Generators;
using Governance.Model.Tests.Reference;

namespace Governance.Model.Tests.Laws;

/// <summary>A holder who splits its vote weighs on each side what it cast there.</summary>
public class SplitLaws
{
    [Fact]
    public void A_split_vote_counts_like_the_votes_of_two_holders() => Law.Holds(Polls.Complete, poll =>
    {
        if (poll.CountsHeads || poll.NamesSeats || poll.Writing.Others || poll.Writing.Tallies || poll.Benches.FirstOrDefault(bench => bench is { IsBulk: false, IsHeard: true }) is not { } bench)
        {
            return;
        }

        // By weight alone it makes no difference whether one holder casts both halves or two holders one each.
        var half = bench.Seat.Weights[0].Amount * Fraction.Half;
        var seat = bench.Seat with { Weights = [new(Measure.Shares, half)] };
        var two = poll with
        {
            Benches =
            [
                .. poll.Benches.Where(other => other != bench),
                bench with { Seat = seat, Said = [Position.InFavour] },
                new(new(seat.Class) { Id = "other-half", Rights = seat.Rights, Weights = seat.Weights }, null, [Position.Against]),
            ],
        };
        var one = poll with { Benches = [.. poll.Benches.Where(other => other != bench)] };
        var rollCall = one.RollCall with
        {
            Splits = [new(bench.Seat.Id, Position.InFavour, half, Measure.Shares), new(bench.Seat.Id, Position.Against, half, Measure.Shares)],
        };
        Assert.Equal(ReferenceEvaluator.Holds(two.Rule, two.Hearing) ? Verdict.Passed : Verdict.Failed, poll.Decide(rollCall).Verdict);
    });
}
