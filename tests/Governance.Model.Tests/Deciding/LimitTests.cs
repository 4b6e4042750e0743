namespace Governance.Model.Tests.Deciding;

/// <summary>Huge and hostile models end in an answer or a diagnostic.</summary>
public class LimitTests
{
    [Fact]
    public void A_rule_nested_too_deep_is_refused_by_its_constructor()
    {
        Rule rule = Rule.MajorityOfVotesCast;
        var refused = Assert.Throws<GovernanceException>(() =>
        {
            for (var i = 0; i < 100_000; i++)
            {
                rule = Rule.Not(rule);
            }
        });
        Assert.Equal(ErrorCodes.RuleTooDeep, refused.Code);
    }

    [Fact]
    public void A_rule_that_shares_its_parts_cannot_grow_beyond_its_limit()
    {
        Rule rule = Rule.MajorityOfVotesCast;
        var refused = Assert.Throws<GovernanceException>(() =>
        {
            for (var i = 0; i < 60; i++)
            {
                rule = Rule.All(rule, rule, rule);
            }
        });
        Assert.Equal(ErrorCodes.RuleTooLarge, refused.Code);
    }

    [Fact]
    public void A_body_of_a_million_seats_decides()
    {
        var everyone = new Party("everyone", 1_000_000);
        var body = new Body("assembly", [.. Enumerable.Range(0, 1_000_000).Select(number => new Seat("member") { Id = $"m{number}" })],
            Rule.All(Rule.QuorumOfShare(new Fraction(1, 2)), Rule.MajorityOfVotesCast));
        var model = new GovernanceModel { Parties = [everyone], Bodies = [body], Mandates = [Mandate.ToBind(everyone, body, "all", Instrument.Statute)] };
        var rollCall = new RollCall(body)
        {
            Positions = Enumerable.Range(0, 600_000).Select(number => new SeatPosition($"m{number}", number % 2 == 0 ? Position.InFavour : Position.Against)).ToEquatableArray(),
        };
        var decision = model.Decide(body.ProposeToBind("all", [everyone]), rollCall);
        Assert.Equal(NoDecisionReason.NotCarried, Assert.IsType<Outcome.NoDecision>(decision.Headline).Reason);
        Assert.Equal(1, decision.Change!.Count);
        Assert.True(decision.ToText().Length < 10_000);
    }

    [Fact]
    public void A_seat_count_beyond_all_memory_decides_by_tally()
    {
        var everyone = new Party("everyone");
        var body = new Body("assembly", [new("member", long.MaxValue), new("other", long.MaxValue)], Rule.AbsoluteMajority);
        var model = new GovernanceModel { Parties = [everyone], Bodies = [body] };
        var decision = model.Decide(body.ProposeToBind("all", [everyone]), body.Count(new Tally("member", Position.InFavour, long.MaxValue), new Tally("other", Position.InFavour, 1)));
        Assert.Equal(Verdict.Passed, decision.Verdict);
        Assert.Equal(ErrorCodes.CountOutOfRange, Assert.Throws<GovernanceException>(() => Rule.AbsoluteMajority.Compile(body)).Code);
    }

    [Fact]
    public void Weights_without_a_common_denominator_are_reported()
    {
        var primes = Enumerable.Range(2, 5_000).Where(number => Enumerable.Range(2, (int)Math.Sqrt(number)).All(divisor => divisor >= number || number % divisor != 0));
        var body = new Body("shares", [.. primes.Select(prime => new Seat("holder") { Id = $"h{prime}", Weights = [new(Measure.Shares, new Fraction(1, prime))] })], Rule.MoreThan(Fraction.Half, ShareBase.Entitled, Measure.Shares));
        Assert.Contains(new GovernanceModel { Bodies = [body] }.Validate(), diagnostic => diagnostic.Code == ErrorCodes.CountOutOfRange);
    }

    [Fact]
    public void A_membership_chain_as_long_as_the_model_is_followed_and_a_circle_reported()
    {
        Party Link(int number, int next) => new($"p{number:00000}") { Kind = PartyKind.Class, MemberOf = [$"p{next:00000}"] };
        var line = new GovernanceModel { Parties = [.. Enumerable.Range(0, 20_000).Select(number => Link(number, number + 1)), new("p20000")] };
        Assert.Empty(line.Validate());
        var circle = new GovernanceModel { Parties = [.. Enumerable.Range(0, 20_000).Select(number => Link(number, (number + 1) % 20_000))] };
        Assert.Equal(ErrorCodes.CircularMembership, Assert.Single(circle.Validate()).Code);
    }

    [Fact]
    public void A_hundred_thousand_dangling_references_are_reported_up_to_a_limit()
    {
        var model = new GovernanceModel
        {
            Parties = [.. Enumerable.Range(0, 20_000).Select(number => new Party($"p{number}"))],
            Stakes = [.. Enumerable.Range(0, 100_000).Select(number => new Stake($"missing {number}", "m"))],
        };
        Assert.Equal(1_000, model.Validate().Count);
    }
}
