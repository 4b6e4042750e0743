using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Governance.Model.Tests.Generators;
using Governance.Model.Tests.Laws;

namespace Governance.Model.Tests.Analysis;

/// <summary>Games read from rules agree with deciding every ballot.</summary>
public class PositionLaws
{
    private static readonly Body Body = new("body",
    [
        new("p", 2) { Weights = [new(Measure.Shares, 3)] },
        new("q") { Weights = [new(Measure.Shares, new Fraction(5, 2))] },
        new("p") { Id = "last", Weights = [new(Measure.Shares, 1)] },
    ]);

    private static readonly Arbitrary<Rule> Rules = Arb.From(Gen.Sized(size => RuleGenerator(Math.Min(size, 6))), RuleParts.PartsOf);

    private static Gen<Rule> RuleGenerator(int size) => size <= 1 ? Leaf : Gen.Frequency(
        (2, Leaf),
        (2, RuleGenerator(size / 2).ListOf().Where(parts => parts.Count is > 0 and < 4).Select(parts => Rule.All([.. parts]) as Rule)),
        (2, RuleGenerator(size / 2).ListOf().Where(parts => parts.Count is > 0 and < 4).Select(parts => Rule.Any([.. parts]) as Rule)),
        (1, RuleGenerator(size - 1).Select(part => Rule.Not(part) as Rule)));

    private static readonly Gen<Rule> Leaf = Gen.Elements<Rule>(
        Rule.MajorityOfVotesCast, Rule.AbsoluteMajority, Rule.TwoThirdsOfVotesCast, Rule.MajorityOfThosePresent, Rule.Floor(2), Rule.Veto("q"), Rule.Consent,
        Rule.Cap(1, Position.Against), Rule.Cap(1, Position.Abstaining), Rule.MoreThan(Fraction.Half, ShareBase.Entitled, Measure.Shares), Rule.MoreThan(Fraction.Half, ShareBase.Cast, Measure.Shares));

    private static IEnumerable<PositionKind[]> Ballots(params PositionKind[] kinds) => Enumerable.Range(0, (int)Math.Pow(kinds.Length, 4))
        .Select(number => Enumerable.Range(0, 4).Select(place => kinds[number / (int)Math.Pow(kinds.Length, place) % kinds.Length]).ToArray());

    private static bool Carries(Rule rule, PositionKind[] ballot) => rule.Compile(Body).Judge(ballot) == Verdict.Passed;

    [Fact]
    public void A_coalition_wins_if_the_ballot_carries() => Law.Holds(Rules, rule =>
    {
        foreach (var outside in (Position[])[Position.Against, Position.Abstaining, Position.Absent, Position.NotVoting])
        {
            var game = rule.Game(Body, options: new() { Outside = outside });
            foreach (var ballot in Ballots(PositionKind.InFavour, outside.Kind))
            {
                int In(int place) => ballot[place] == PositionKind.InFavour ? 1 : 0;
                Assert.Equal(Carries(rule, ballot), game.Form.Wins([In(0) + In(1), In(2), In(3)]));
            }
        }
    });

    [Fact]
    public void Three_positions() => Law.Holds(Rules, rule =>
    {
        var game = rule.TernaryGame(Body);
        var ballots = Ballots(PositionKind.InFavour, PositionKind.Abstaining, PositionKind.Against).ToList();
        var rises = ballots.TrueForAll(ballot => !Carries(rule, ballot) || Enumerable.Range(0, 4).All(place => Towards(ballot, place).All(better => Carries(rule, better))));
        if (!rises)
        {
            Assert.Equal(ErrorCodes.NotMonotone, Assert.Throws<GovernanceException>(() => game.Power()).Code);
            return;
        }

        var power = game.Power();
        Assert.Equal(ballots.Count(ballot => Carries(rule, ballot)), power.Carried);
        Assert.Equal(81, power.Divisions);
        foreach (var (id, place) in ((string, int)[])[("p", 0), ("q", 2), ("last", 3)])
        {
            var others = ballots.Where(ballot => ballot[place] == PositionKind.Against).ToList();
            Assert.Equal(others.Count(ballot => Says(ballot, place, PositionKind.InFavour) && !Says(ballot, place, PositionKind.Against)), power[id].Swings);
            Assert.Equal(others.Count(ballot => Says(ballot, place, PositionKind.InFavour) && !Says(ballot, place, PositionKind.Abstaining)), power[id].BySupport);
        }

        bool Says(PositionKind[] ballot, int place, PositionKind kind) => Carries(rule, [.. ballot.Select((said, at) => at == place ? kind : said)]);
    });

    private static IEnumerable<PositionKind[]> Towards(PositionKind[] ballot, int place) => ballot[place] switch
    {
        PositionKind.Against => [[.. ballot.Select((said, at) => at == place ? PositionKind.Abstaining : said)]],
        PositionKind.Abstaining => [[.. ballot.Select((said, at) => at == place ? PositionKind.InFavour : said)]],
        _ => [],
    };

    [Fact]
    public void A_clause_is_vacuous_if_leaving_it_out_changes_no_ballot() => Law.Holds(Arb.From(RuleGenerator(4).ListOf().Where(parts => parts.Count is > 1 and < 4).Select(parts => (EquatableArray<Rule>)[.. parts])), parts =>
    {
        var ballots = Ballots(PositionKind.InFavour, PositionKind.Abstaining, PositionKind.Against, PositionKind.Absent).ToList();
        var findings = Rule.All(parts).Clauses(Body);
        foreach (var part in parts.Where(part => parts.SelectMany(RuleParts.Within).Count(other => other == part) == 1))
        {
            var finding = findings.First(found => found.Clause == part);
            Assert.Equal(ballots.TrueForAll(ballot => Carries(part, ballot)), finding.AlwaysHolds);
            Assert.Equal(ballots.TrueForAll(ballot => !Carries(part, ballot)), finding.NeverHolds);
            var others = parts.Where(other => other != part).ToList();
            Assert.Equal(ballots.TrueForAll(ballot => !others.TrueForAll(other => Carries(other, ballot)) || Carries(part, ballot)), finding.IsVacuous);
        }
    }, effort: 4);

    [Fact]
    public void Clauses_that_decide_nothing_can_all_go_together_but_those_that_repeat_one_of_them() => Law.Holds(Arb.From(Gen.Shuffle(Simple).SelectMany(shuffled => Gen.Choose(2, 5).Select(count => (EquatableArray<Rule>)[.. shuffled.Take(count)]))), parts =>
    {
        var ballots = Ballots(PositionKind.InFavour, PositionKind.Abstaining, PositionKind.Against, PositionKind.Absent).ToList();
        var findings = Rule.All(parts).Clauses(Body);
        var staying = findings.Where(finding => !finding.IsVacuous || finding.InsteadOf is not null).Select(finding => finding.Clause).ToList();
        Assert.All(ballots, ballot => Assert.Equal(parts.All(part => Carries(part, ballot)), staying.TrueForAll(part => Carries(part, ballot))));
        Assert.All(findings, finding => Assert.True(finding.InsteadOf is null || finding.IsVacuous || finding.IsUnreachable));
    }, effort: 4);

    private static readonly Rule[] Simple =
    [
        Rule.Floor(1), Rule.Floor(2), Rule.Floor(3), Rule.AbsoluteMajority, Rule.MajorityOfVotesCast, Rule.TwoThirdsOfVotesCast, Rule.UnanimityOfMembers,
        Rule.Cap(0, Position.Against), Rule.Cap(1, Position.Against), Rule.Cap(2, Position.Against, Position.Abstaining), Rule.Cap(1, Position.Absent), Rule.Cap(2, Position.InFavour),
    ];

    [Fact]
    public void Of_two_clauses_that_say_the_same_the_second_can_go_instead_of_the_first()
    {
        var body = new Body("b", [new("member", 3)]);
        Rule majority = Rule.AbsoluteMajority, two = Rule.Floor(2), one = Rule.Floor(1);
        Assert.Equal([null, majority], Rule.All(majority, two).Clauses(body).Select(finding => finding.InsteadOf));
        Assert.Equal([null, null, majority], Rule.All(majority, one, two).Clauses(body).Select(finding => finding.InsteadOf));
        Assert.Equal([null, majority], Rule.Any(majority, two).Clauses(body).Select(finding => finding.InsteadOf));
        Assert.Equal([null, null], Rule.All(one, two).Clauses(body).Select(finding => finding.InsteadOf));
    }

    [Fact]
    public void A_quorum_that_everybody_meets_and_a_majority_nobody_can_reach()
    {
        var body = new Body("b", [new("member", 3)]);
        var findings = Rule.All(Rule.AbsoluteMajority, Rule.Floor(1), Rule.Any(Rule.Floor(2), Rule.Floor(4))).Clauses(body);
        Assert.True(findings.Single(finding => finding.Clause == (Rule)Rule.Floor(1)).IsVacuous);
        Assert.True(findings.Single(finding => finding.Clause == (Rule)Rule.Floor(4)).NeverHolds);
        Assert.True(findings.Single(finding => finding.Clause == (Rule)Rule.Floor(4)).IsUnreachable);
        Assert.False(findings.Single(finding => finding.Clause == (Rule)Rule.AbsoluteMajority).IsUnreachable);
        Assert.Equal(new BigInteger(27), Rule.AbsoluteMajority.TernaryGame(body).Power().Divisions);
    }

    [Fact]
    public void Below_a_negation_a_clause_is_told_of_as_it_is_written()
    {
        var body = new Body("b", [new("member", 3)]);
        var never = Assert.Single(Rule.Not(Rule.Floor(4)).Clauses(body));
        Assert.Equal((true, false, false, true), (never.NeverHolds, never.AlwaysHolds, never.IsVacuous, never.IsUnreachable)); // taken to hold, it would stop everything
        var veto = Rule.All(Rule.Floor(2), Rule.Not(Rule.Floor(1, Position.Against))).Clauses(body).Single(finding => finding.Clause == (Rule)Rule.Floor(1, Position.Against));
        Assert.Equal((false, false, false, false), (veto.NeverHolds, veto.AlwaysHolds, veto.IsVacuous, veto.IsUnreachable));
    }
}
