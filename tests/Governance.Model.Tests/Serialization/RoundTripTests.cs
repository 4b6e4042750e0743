using System.Text;

namespace Governance.Model.Tests.Serialization;

public sealed class RoundTripTests
{
    public static TheoryData<string> SampleNames => [.. Samples.All.Keys];

    public static TheoryData<string, Rule> Rules { get; } = RuleSamples();

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void A_file_in_the_written_form_is_written_as_it_was_read(string name)
    {
        var text = Samples.All[name];
        Assert.Equal(text, GovernanceJson.Write(Loaded(text)));
    }

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void What_is_written_is_read_as_an_equal_value(string name)
    {
        var file = Loaded(Samples.All[name]);
        Assert.Equal(file, Loaded(GovernanceJson.Write(file)));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_kind_of_rule_round_trips(string name, Rule rule)
    {
        Assert.NotEmpty(name);
        Assert.Equal(rule, RoundTripped(rule));
        Assert.Equal(rule.CitedAs("Clause 1"), RoundTripped(rule.CitedAs("Clause 1")));
    }

    [Fact]
    public void A_byte_order_mark_comments_and_trailing_commas_are_read_and_not_kept()
    {
        byte[] text = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("{ // a model\n \"governance\": 1, /* of nothing */ \"title\": \"x\", }")];
        var result = GovernanceJson.Read(text);
        Assert.True(result.IsUsable, result.Diagnostics.ToString());
        Assert.Equal("{\n  \"governance\": 1,\n  \"title\": \"x\"\n}\n", GovernanceJson.Write(result.File));
    }

    [Fact]
    public void The_empty_model_is_written_as_its_version_alone() =>
        Assert.Equal("{\n  \"governance\": 1\n}\n", GovernanceJson.Write(new GovernanceModel()));

    [Fact]
    public void Equal_models_have_equal_bytes_and_hashes_however_they_were_made()
    {
        Party first = new("a"), second = new("b", 3) { Attributes = [new("y", 1), new("x", true)] };
        var same = second with { Attributes = [new("x", true), new("y", new Fraction(2, 2))] };
        var one = new GovernanceModel
        {
            Parties = [first, second],
            Stakes = [new(first, "m"), new(second, "l")],
            Mandates = [Mandate.ToBind(first, second, "m", Instrument.Charter), Mandate.ToAdvise(second, first, "m", Instrument.Treaty)],
        };
        var other = new GovernanceModel
        {
            Mandates = [.. one.Mandates.Reverse()],
            Stakes = [.. one.Stakes.Reverse()],
            Parties = [same, first],
        };
        Assert.Equal(one, other);
        Assert.Equal(GovernanceJson.Write(one), GovernanceJson.Write(other));
        Assert.Equal(GovernanceJson.ContentHash(one), GovernanceJson.ContentHash(other));
        Assert.StartsWith("sha256:", GovernanceJson.ContentHash(one), StringComparison.Ordinal);
        Assert.NotEqual(GovernanceJson.ContentHash(one), GovernanceJson.ContentHash(one with { Name = "x" }));
    }

    [Fact]
    public void Equal_roll_calls_have_equal_bytes_however_they_were_made()
    {
        var one = new RollCall("b") { Tallies = [new("x", Position.InFavour, 1), new("x", Position.Against, 2), new("w", Position.InFavour, 3, Measure.Stake)] };
        var other = new RollCall("b") { Tallies = [.. one.Tallies.Reverse()] };
        Assert.Equal(one, other);
        Assert.Equal(Written(one), Written(other));
    }

    [Fact]
    public void A_class_that_is_called_star_is_not_all_seats()
    {
        var rule = Rule.Among(SeatSelection.OfClass("*"), Rule.Consent);
        Assert.Equal(rule, RoundTripped(rule));
    }

    [Fact]
    public void A_party_of_many_heads_may_be_something_else_than_a_class()
    {
        var model = new GovernanceModel { Parties = [new Party("p", 2) { Kind = PartyKind.Unstated }, new Party("q") { Kind = PartyKind.Class }] };
        Assert.Equal(model, Loaded(GovernanceJson.Write(model)).Model);
    }

    [Fact]
    public void What_a_file_cannot_hold_is_not_written()
    {
        var twice = new RollCall("b") { Totals = [new("x", Measure.Stake, 1), new("x", Measure.Stake, 2)] };
        var deep = Enumerable.Range(0, 200).Aggregate(new RollCall("b"), (within, _) => new RollCall("b") { Within = [within] });
        var half = new GovernanceModel { Name = "half \ud83d" };
        var longNumber = new GovernanceModel { Parties = [new Party("p") { Attributes = [new("x", System.Numerics.BigInteger.Pow(10, 600) is var n ? (Fraction)n : default)] }] };
        Assert.Equal(ErrorCodes.DuplicateEntry, Assert.Throws<GovernanceException>(() => Written(twice)).Code);
        Assert.Equal(ErrorCodes.NestingTooDeep, Assert.Throws<GovernanceException>(() => Written(deep)).Code);
        Assert.Equal(ErrorCodes.Encoding, Assert.Throws<GovernanceException>(() => GovernanceJson.Write(half)).Code);
        Assert.Equal(ErrorCodes.NotANumber, Assert.Throws<GovernanceException>(() => GovernanceJson.Write(longNumber)).Code);
    }

    private static string Written(RollCall rollCall) => GovernanceJson.Write(new GovernanceFile
    {
        Proposals = [new ProposalCase(new Proposal("b", "m", Power.Bind, ["p"])) { RollCall = rollCall }],
    });

    private static Rule RoundTripped(Rule rule) =>
        Loaded(GovernanceJson.Write(World with { Bodies = [.. World.Bodies, new Body("body", [new Seat("seat"), new Seat("seat", 1, "a"), new Seat("*", 1, "b")], rule)] })).Model.FindBody("body")!.Procedures[0].Rule;

    /// <summary>What the rules of the samples speak of.</summary>
    private static GovernanceModel World { get; } = new()
    {
        Parties = [new Party("p"), new Party("a") { Region = "East" }, new Party("b")],
        Bodies = [new Body("body-2", [new Seat("seat")], Rule.Consent)],
    };

    private static GovernanceFile Loaded(string text)
    {
        var result = GovernanceJson.Read(text, "sample.json");
        Assert.True(result.IsUsable, result.Diagnostics.ToString());
        return result.File;
    }

    private static TheoryData<string, Rule> RuleSamples()
    {
        Rule[] rules =
        [
            Rule.MajorityOfVotesCast, Rule.TwoThirdsOfVotesCast, Rule.MajorityOfThosePresent, Rule.AbsoluteMajority, Rule.MajorityOfFixedSeats,
            Rule.Consent, Rule.SilenceIsAssent, Rule.RoughConsensus, Rule.UnanimityOfVotesCast, Rule.UnanimityOfMembers,
            new ShareRule([Position.InFavour, new(PositionKind.Against, "veto")], ShareBase.Of(Position.InFavour), Comparison.AtMost, new(2, 3), Measure.Shares, EmptyBase.Fails),
            Rule.AtLeast(1, ShareBase.NonRecused), Rule.MoreThan(new(3, 10), ShareBase.CastWithAbstentions), new ShareRule([Position.Against], ShareBase.Cast, Comparison.LessThan, 0),
            Rule.Floor(9), new FloorRule(new(1, 3), [Position.Abstaining], Measure.Stake, strict: true), Rule.Cap(2), new CapRule(2, [Position.InFavour], strict: true),
            Rule.QuorumOfSeats(5), Rule.QuorumOfShare(new Fraction(1, 3)), Rule.Veto("seat"), Rule.Hold(), Rule.Veto(SeatSelection.Of(["seat"], ["a", "b"])),
            new SilenceRule(3, 10), Rule.Consensus(new(3, 4)), new ConsensusRule(1, ShareBase.Cast), new UnanimityRule(ShareBase.FixedSeats),
            Rule.All(Rule.Consent), Rule.Any(Rule.Consent, Rule.Floor(1)), Rule.AtLeastOf(2, Rule.Consent, Rule.Floor(1)),
            new AtLeastRule(new(5, 3), [new(Rule.Consent, 1), new(Rule.Floor(1), new(2, 3))]), Rule.Not(Rule.Consent),
            new PerGroupRule(GroupKind.Region, Rule.Consent, 2), Rule.EveryGroup(GroupKind.Class, Rule.Consent), Rule.Among("seat", Rule.Consent), Rule.DecisionOf("body-2"),
            new DefaultsRule(Rule.Consent, Position.Against, Position.InFavour, Position.Absent), Rule.If(Rule.Consent, Rule.Floor(1), Rule.Floor(2)),
            new BandsRule([new(Rule.Consent, null), new(Rule.Floor(1), Rule.Floor(2))], null), new CastingVoteRule((ShareRule)Rule.AbsoluteMajority, "seat"),
            new LinearRule([new(-2, [Position.InFavour], "seat", Measure.Population), new(new(1, 3), [Position.Against])], -1),
            new AttributeCriterion("n", Comparison.MoreThan, 50), new AttributeCriterion("n", Comparison.EqualTo, "x", "p"), new AttributeCriterion("n", Comparison.AtMost, new DateOnly(2020, 1, 2)),
            new AttributeCriterion("n", Comparison.LessThan, new Fraction(1, 3)), new DateCriterion(Comparison.AtLeast, new(2020, 1, 2)), new DateCriterion(Comparison.EqualTo, new(2020, 1, 2)),
            new DocketCriterion("x"), new DocketCriterion("x", "y", Comparison.EqualTo, false), new DocketCriterion("x", "y", Comparison.AtLeast, 3),
        ];
        var data = new TheoryData<string, Rule>();
        foreach (var (index, rule) in rules.Index())
        {
            data.Add($"{index} {rule.GetType().Name}", rule);
        }

        return data;
    }
}
