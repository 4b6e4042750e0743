using Governance.Model.Tests.Generators;
using Governance.Model.Tests.Reference;

namespace Governance.Model.Tests.Laws;

/// <summary>Where only those who consent are bound, nobody else is.</summary>
public class OptInLaws
{
    [Fact]
    public void An_opt_in_procedure_binds_the_holders_who_said_yes_and_no_others() => Law.Holds(Polls.Complete, poll =>
    {
        var asked = poll.Benches.Where(bench => bench is { Seat.Holder: not null, IsHeard: true, IsBulk: false }).ToList();
        if (asked.Count == 0 || poll.Writing.Tallies || poll.Benches.Any(bench => bench.IsBulk) || RuleParts.Within(poll.Rule).OfType<AttributeCriterion>().Any())
        {
            return;
        }

        var model = poll.Model with
        {
            Bodies = poll.Model.Bodies.Select(body => body with
            {
                Procedures = body.Procedures.Select(procedure => procedure with { IsOptIn = body.Id == Poll.House }).ToEquatableArray(),
            }).ToEquatableArray(),
        };
        var decided = model.Decide(poll.Proposal with { Addressees = asked.Select(bench => bench.Holder!.Id).ToEquatableArray() }, poll.RollCall, poll.Docket);
        var carried = ReferenceEvaluator.Holds(poll.Rule, poll.Hearing);
        foreach (var bench in asked)
        {
            Assert.Equal(
                !carried ? "not carried" : bench.Said[0].Kind == PositionKind.InFavour ? "bound" : "not consented",
                decided.EffectOn(bench.Holder!.Id)!.Outcome.Match(
                    binding: _ => "bound",
                    consensus: _ => "consensus",
                    advice: _ => "advice",
                    noDecision: outcome => outcome.Reason == NoDecisionReason.NotConsented ? "not consented" : "not carried",
                    open: _ => "open"));
        }
    });
}
