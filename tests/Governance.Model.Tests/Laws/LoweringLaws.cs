using Governance.Model.Tests.Generators;
using Governance.Model.Tests.Reference;

namespace Governance.Model.Tests.Laws;

/// <summary>The engine says of every rule what its definition says.</summary>
public class LoweringLaws
{
    [Fact]
    public void Lowering_keeps_the_meaning_of_every_rule() => Law.Holds(Polls.Complete, poll =>
        Assert.Equal(Reference(poll), poll.Decide().Verdict));

    [Fact]
    public void A_tally_that_hides_who_spoke_is_left_open_or_read_rightly() => Law.Holds(Polls.Complete, poll => ((Poll[])[poll, poll.InOneClass]).All(poll =>
        poll.Decide(poll.RollCall with
        {
            Positions = [],
            Delegations = [],
            Others = null,
            Tallies = Writing.Tally(poll.Benches).Where(tally => tally.Position != Position.Absent).ToEquatableArray(),
        }) is var decided
        && (decided.Verdict == Verdict.Open || decided.Declared is not null || decided.Verdict == Reference(poll))));

    [Fact]
    public void A_tally_is_never_too_coarse_for_a_rule_that_tells_no_seats_of_a_class_apart() => Law.Holds(Polls.Complete, poll =>
        poll.TellsSeatsApart
        || poll.Decide(poll.RollCall with { Positions = [], Delegations = [], Others = null, Tallies = Writing.Tally(poll.Benches) }).Verdict == Reference(poll));

    [Fact]
    public void Amounts_that_were_published_say_the_same_as_weights() => Law.Holds(Polls.Complete, poll =>
        poll.NamesSeats
        || poll.Decide(poll.RollCall with
        {
            Positions = [],
            Delegations = [],
            Others = null,
            Tallies = [.. Writing.Tally(poll.Benches), .. Writing.Amounts(poll.Benches)],
        }).Verdict == Reference(poll));

    [Fact]
    public void A_vacant_seat_keeps_its_weight_among_fixed_seats_where_amounts_are_published()
    {
        // 4 of the 5 shares there are, one of them vacant, is less than nine tenths; of the 4 that are filled it would be all.
        EquatableArray<Weight> one = [new(Measure.Shares, 1)];
        var poll = new Poll(
            Rule.AtLeast(new(9, 10), ShareBase.FixedSeats, Measure.Shares),
            [
                new(new("red") { Id = "a1", Vacant = 1, Weights = one }, null, []),
                new(new("red", 4) { Id = "a2", Weights = one }, null, [Position.InFavour, Position.InFavour, Position.InFavour, Position.InFavour]),
            ]);
        Assert.Equal(Verdict.Failed, poll.Decide().Verdict);
        Assert.Equal(Verdict.Failed, poll.Decide(poll.RollCall with { Tallies = [.. Writing.Tally(poll.Benches), .. Writing.Amounts(poll.Benches)] }).Verdict);
    }

    [Fact]
    public void What_is_written_shortly_says_the_same_as_what_is_written_in_full() => Law.Holds(Polls.Complete, poll =>
        poll.Decide().Verdict == (poll with { Writing = Writing.Plain }).Decide().Verdict);

    private static Verdict? Reference(Poll poll) => ReferenceEvaluator.Holds(poll.Rule, poll.Hearing) ? Verdict.Passed : Verdict.Failed;
}
