using Governance.Model.Tests.Generators;
using Governance.Model.Tests.Reference;

namespace Governance.Model.Tests.Laws;

/// <summary>A body that holds a seat is for what it carries, against what it would carry the opposite of, and else abstains.</summary>
public class NestingLaws
{
    [Fact]
    public void A_body_that_holds_a_seat_says_what_its_own_rule_says() => Law.Holds(Polls.Complete, poll =>
    {
        if (poll.AsksChair || poll.AsksSenate)
        {
            return;
        }

        var mirrored = poll with { Benches = poll.Benches.Select(bench => bench with { Said = bench.Said.Select(Opposite).ToEquatableArray() }).ToEquatableArray() };
        var expected = ReferenceEvaluator.Holds(poll.Rule, poll.Hearing) ? Position.InFavour
            : ReferenceEvaluator.Holds(poll.Rule, mirrored.Hearing) ? Position.Against
            : Position.Abstaining;
        foreach (var position in (Position[])[Position.InFavour, Position.Against, Position.Abstaining])
        {
            var council = new Body("council", [new("member", holder: Poll.House)], Rule.Floor(1, position));
            var model = poll.Model with { Bodies = [.. poll.Model.Bodies, council] };
            var decided = model.Decide(poll.Proposal with { Body = council }, new RollCall(council) { Within = [poll.RollCall] }, poll.Docket);
            Assert.Equal((position, position == expected), (position, decided.IsCarried));
        }
    });

    [Fact]
    public void The_decision_of_another_body_is_what_that_body_decides() => Law.Holds(Polls.Open, poll =>
    {
        var council = new Body("council", [new("member")], Rule.DecisionOf(Poll.House));
        var model = poll.Model with { Bodies = [.. poll.Model.Bodies, council] };
        var alone = poll.Decide();
        return poll.AsksSenate || poll.AsksChair
            || model.Decide(poll.Proposal with { Body = council }, new RollCall(council) { Within = [poll.RollCall] }, poll.Docket).Verdict == alone.Verdict;
    });

    private static Position Opposite(Position position) => position.Kind switch
    {
        PositionKind.InFavour => Position.Against,
        PositionKind.Against => Position.InFavour,
        _ => position,
    };
}
