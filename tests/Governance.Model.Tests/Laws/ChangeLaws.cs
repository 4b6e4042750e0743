using Governance.Model.Tests.Generators;
using Governance.Model.Tests.Reference;

namespace Governance.Model.Tests.Laws;

/// <summary>What is said to be enough is enough, and nothing less is.</summary>
public class ChangeLaws
{
    [Fact]
    public void The_smallest_change_really_carries_it() => Law.Holds(Polls.Small, poll =>
    {
        if (poll.Decide().Change is { } change)
        {
            Assert.True(Changed(poll, change).Decide().IsCarried, $"{change.Changes}");
        }
    });

    [Fact]
    public void Nothing_smaller_than_the_smallest_change_carries_it() => Law.Holds(Polls.Open, poll =>
    {
        var decided = poll.Decide();
        if (decided.Verdict == Verdict.Failed && (poll.IsComplete || !poll.AsksChair))
        {
            Assert.Equal(ReferenceCompletion.FewestChanges(poll.Rule, poll.Hearing, Positions.Possible), (int?)decided.Change?.Count);
            Assert.True(decided.Change?.IsExact ?? true);
        }
    }, effort: 2);

    [Fact]
    public void A_proposal_that_carried_needs_no_change() => Law.Holds(Polls.Complete, poll => poll.Decide() is { IsCarried: false } or { Change: null });

    [Fact]
    public void The_votes_that_are_needed_really_carry_it_though_the_others_stay_silent() => Law.Holds(Polls.Open, poll =>
        poll.AsksChair || poll.Decide().Headline is not Outcome.Open { Needed: { } needed } || Silenced(Changed(poll, needed)).Decide().IsCarried);

    [Fact]
    public void Fewer_votes_than_are_needed_do_not_carry_it() => Law.Holds(Polls.Open, poll =>
    {
        if (!poll.AsksChair && poll.Decide().Headline is Outcome.Open open)
        {
            Assert.Equal(ReferenceCompletion.FewestFurther(poll.Rule, poll.Hearing, Positions.Possible), (int?)open.Needed?.Count);
        }
    }, effort: 2);

    /// <summary>The poll with the votes changed; of seats that are not named any will do, the bulk first.</summary>
    private static Poll Changed(Poll poll, SmallestChange change) => change.Changes.Aggregate(poll, (poll, change) => change.Body == Poll.House
        ? poll with { Benches = Changed(poll.Benches, change) }
        : poll with { SenateBenches = Changed(poll.SenateBenches, change) });

    private static EquatableArray<Bench> Changed(EquatableArray<Bench> benches, VoteChange change)
    {
        var left = change.Count;
        var changed = benches.ToArray();
        foreach (var i in Enumerable.Range(0, changed.Length).OrderByDescending(i => changed[i].IsBulk)
            .Where(i => changed[i].Votes && changed[i].Seat.Class == change.Class && (change.Seats.IsEmpty || change.Seats.Contains(changed[i].Seat.Id))).ToList())
        {
            changed[i] = changed[i] with { Said = changed[i].Said.Select(said => said == change.From && left-- > 0 ? change.To : said).ToEquatableArray() };
        }

        Assert.True(left <= 0, $"No {change.Count} seats of class '{change.Class}' in {change.From}.");
        return changed.ToEquatableArray();
    }

    private static Poll Silenced(Poll poll) => poll with { Benches = Silenced(poll.Benches), SenateBenches = Silenced(poll.SenateBenches) };

    private static EquatableArray<Bench> Silenced(EquatableArray<Bench> benches) => benches
        .Select(bench => bench with { Said = bench.Said.Select(said => said == Position.Outstanding ? Position.Absent : said).ToEquatableArray() }).ToEquatableArray();
}
