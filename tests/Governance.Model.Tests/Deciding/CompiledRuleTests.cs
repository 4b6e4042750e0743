namespace Governance.Model.Tests.Deciding;

public class CompiledRuleTests
{
    private static readonly Body Council = new("council", [new("permanent", 5), new("elected", 10), new("observer", 2) { Rights = Rights.Attend }]);

    private static readonly Rule Charter = Rule.All(Rule.Floor(9), Rule.Veto("permanent"));

    private static PositionKind[] Ballot(int inFavour, int against, int kinds = 17) =>
        [.. Enumerable.Range(0, kinds).Select(seat => seat < against ? PositionKind.Against : seat < against + inFavour ? PositionKind.InFavour : PositionKind.Abstaining)];

    [Fact]
    public void A_permanent_No_beats_fourteen_votes() => Assert.Equal(Verdict.Failed, Charter.Compile(Council).Judge(Ballot(14, 1)));

    [Fact]
    public void Nine_votes_and_no_veto_carry() => Assert.Equal(Verdict.Passed, Charter.Compile(Council).Judge(Ballot(9, 0)));

    [Fact]
    public void Votes_of_observers_do_not_count()
    {
        var ballot = Ballot(8, 0);
        ballot[15] = ballot[16] = PositionKind.InFavour;
        Assert.Equal(Verdict.Failed, Charter.Compile(Council).Judge(ballot));
    }

    [Fact]
    public void An_outstanding_vote_leaves_open_what_it_can_still_decide()
    {
        var ballot = Ballot(8, 0);
        ballot[14] = PositionKind.Outstanding;
        Assert.Equal(Verdict.Open, Charter.Compile(Council).Judge(ballot));
        ballot[0] = PositionKind.Against;
        Assert.Equal(Verdict.Failed, Charter.Compile(Council).Judge(ballot));
    }

    [Fact]
    public void A_verdict_allocates_nothing()
    {
        foreach (var seats in (int[])[5, 15, 64, 65, 720])
        {
            var rule = Rule.All(Rule.QuorumOfShare(new Fraction(1, 3)), Rule.MajorityOfVotesCast, Rule.Cap(seats)).Compile(new Body("body", [new("member", seats)]));
            var ballot = Ballot(seats / 2, seats / 3, seats);
            rule.Judge(ballot);
            var before = GC.GetAllocatedBytesForCurrentThread();
            rule.Judge(ballot);
            Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(300)]
    public void The_verdict_is_the_root_of_the_explanation(int seats)
    {
        var random = new Random(seats);
        var body = new Body("body",
        [
            new("a", Math.Max(1, seats / 3)) { Weights = [new("shares", 3)] },
            new("b", seats - Math.Max(1, seats / 3) - 1) { Weights = [new("shares", new Fraction(1, 2))] },
            new("c", 2) { Weights = [new("shares", 10)], Vacant = 1 },
        ]);
        Rule[] rules =
        [
            Rule.MajorityOfVotesCast, Rule.MajorityOfFixedSeats, Rule.AbsoluteMajority, Rule.UnanimityOfVotesCast, Rule.Consent,
            Rule.MoreThan(Fraction.Half, ShareBase.Entitled, "shares"),
            Rule.Not(Rule.Any(Rule.Veto("a"), Rule.AtLeast(Fraction.TwoThirds, ShareBase.Present, "shares"))),
            new AtLeastRule(3, [new(Rule.Among("a", Rule.MajorityOfVotesCast), 2), new(Rule.Among("b", Rule.MajorityOfThosePresent), 1), new(Rule.Floor(1), 1)]),
            new DefaultsRule(Rule.MajorityOfVotesCast, absent: Position.Against, abstaining: Position.InFavour),
        ];
        foreach (var rule in rules)
        {
            var compiled = rule.Compile(body);
            for (var i = 0; i < 50; i++)
            {
                PositionKind[] ballot = [.. Enumerable.Range(0, compiled.SeatCount).Select(_ => (PositionKind)random.Next(8))];
                Assert.Equal(compiled.Explain(ballot).Verdict, compiled.Judge(ballot));
            }
        }
    }

    [Fact]
    public void A_ballot_of_another_size_is_refused() =>
        Assert.Equal(ErrorCodes.CountedTwice, Assert.Throws<GovernanceException>(() => Charter.Compile(Council).Judge(Ballot(9, 0, 16))).Code);

    [Fact]
    public void A_value_that_is_no_position_is_refused() =>
        Assert.Equal(ErrorCodes.UnknownPosition, Assert.Throws<GovernanceException>(() => Rule.MajorityOfVotesCast.Compile(new Body("b", [new("m", 2)])).Judge([PositionKind.InFavour, (PositionKind)77])).Code);

    [Fact]
    public void Weights_beyond_64_bits_are_counted_exactly()
    {
        var huge = Fraction.Parse("170141183460469231731687303715884105727");
        var body = new Body("dao", [new("a") { Weights = [new(Measure.Stake, huge)] }, new("b") { Weights = [new(Measure.Stake, huge + 1)] }]);
        var rule = Rule.MoreThan(Fraction.Half, ShareBase.Entitled, Measure.Stake).Compile(body);
        Assert.Equal(Verdict.Failed, rule.Judge([PositionKind.InFavour, PositionKind.Against]));
        Assert.Equal(Verdict.Passed, rule.Judge([PositionKind.Against, PositionKind.InFavour]));
    }
}
