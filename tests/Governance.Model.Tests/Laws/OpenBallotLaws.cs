using Governance.Model.Tests.Generators;
using Governance.Model.Tests.Reference;

namespace Governance.Model.Tests.Laws;

/// <summary>What is said before all is known stands when all is known.</summary>
public class OpenBallotLaws
{
    [Fact]
    public void No_outstanding_vote_overturns_an_early_verdict() => Law.Holds(Polls.Open, poll =>
        Agrees(poll.Decide().Verdict, ReferenceCompletion.Verdicts(poll.Rule, poll.Hearing, Positions.Possible)));

    [Fact]
    public void A_rule_is_open_only_while_it_can_still_go_either_way() => Law.Holds(Polls.Open, poll =>
        poll.Decide().Verdict is not Verdict.Open || ReferenceCompletion.Verdicts(poll.Rule, poll.Hearing, Positions.Possible).Count == 2);

    [Fact]
    public void A_fact_that_is_not_recorded_overturns_no_verdict_when_it_is_found() => Law.Holds(Polls.Small, poll =>
    {
        var unknown = (poll.Model with { Parties = poll.Model.Parties.Select(party => party with { Attributes = [] }).ToEquatableArray() })
            .Decide(poll.Proposal, poll.RollCall, Docket.Empty);
        return unknown.Declared is not null || Agrees(unknown.Verdict, Facts(poll).Select(known => ReferenceEvaluator.Holds(known.Rule, known.Hearing)).ToHashSet());
    }, effort: 3);

    [Fact]
    public void Closing_a_ballot_makes_the_outstanding_absent() => Law.Holds(Polls.Open, poll =>
    {
        var closed = poll with { Benches = Silenced(poll.Benches), SenateBenches = Silenced(poll.SenateBenches), Chair = true };
        var declared = poll.AsksChair ? new Declaration(true, "the chair") : null;
        var within = poll.RollCall.Within.Select(call => call with { Closed = true, Declared = declared }).ToEquatableArray();
        var decided = poll.Decide(poll.RollCall with { Closed = true, Within = within, Declared = declared });
        return decided.Declared is not null || within.Any(call => call is { Declared: not null, Positions.IsEmpty: true, Tallies.IsEmpty: true })
            || decided.Verdict == (ReferenceEvaluator.Holds(poll.Rule, closed.Hearing) ? Verdict.Passed : Verdict.Failed);
    });

    [Fact]
    public void A_proxy_given_to_somebody_recused_changes_nothing() => Law.Holds(Polls.Open, poll =>
    {
        var rollCall = poll.RollCall;
        var recused = rollCall.Positions.FirstOrDefault(entry => entry.Position == Position.Recused);
        var silent = poll.Benches.FirstOrDefault(bench => !bench.IsBulk && bench.Seat.Vacant == 0 && bench.Seat.Id != recused?.Seat);
        if (recused is null || silent is null || rollCall.Delegations.Any(delegation => delegation.From == silent.Seat.Id || delegation.To == silent.Seat.Id) || !rollCall.Tallies.IsEmpty)
        {
            return;
        }

        var without = rollCall with { Positions = rollCall.Positions.Where(entry => entry.Seat != silent.Seat.Id).ToEquatableArray() };
        var (decided, again) = (poll.Decide(without), poll.Decide(without.WithProxy(silent.Seat.Id, recused.Seat)));
        Assert.Equal((decided.Finding, decided.Ballot, decided.Headline), (again.Finding, again.Ballot, again.Headline));
    });

    private static bool Agrees(Verdict? verdict, IReadOnlySet<bool> possible) => verdict switch
    {
        Verdict.Passed => !possible.Contains(false),
        Verdict.Failed => !possible.Contains(true),
        _ => true,
    };

    private static IEnumerable<Poll> Facts(Poll poll) =>
        from countries in Enumerable.Range(0, 5)
        from votes in Enumerable.Range(0, 5)
        from flags in Enumerable.Range(0, 4)
        select poll with { Countries = countries, EarlierVotes = votes, Regulated = flags > 1, EarlierCarried = flags % 2 == 0 };

    private static EquatableArray<Bench> Silenced(EquatableArray<Bench> benches) => benches
        .Select(bench => bench with { Said = bench.Said.Select(said => said == Position.Outstanding ? Position.Absent : said).ToEquatableArray() }).ToEquatableArray();
}
