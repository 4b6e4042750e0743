using System.Collections.Immutable;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Governance.Model.Games;
using Governance.Model.Tests.Laws;

namespace Governance.Model.Tests.Games.Weighted;

/// <summary>Games in which weight and number of members decide.</summary>
public class MeetInTheMiddleTests
{
    public static TheoryData<string> Files => [.. GameFile.All.Where(file => file.Players <= 28 && MeetInTheMiddle.TryCount(file.Form()) is not null).Select(file => file.Id)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Swings_and_the_Shapley_Shubik_index_are_those_others_found(string id)
    {
        var file = GameFile.Read(id);
        var counts = MeetInTheMiddle.TryCount(file.Form())!;
        Assert.Equal(file.Winning, counts.Sum().Winning);
        Assert.Equal<BigInteger>(file.Swings, counts.Sum().Swings);
        Assert.Equal<BigInteger>(file.Integers("winning_by_size"), counts.Winning);
        Assert.Equal<Fraction>(file.Shapley, SwingsBySize.Shapley(counts));
    }

    [Theory]
    [InlineData("eu27_lisbon_2023")]
    [InlineData("eu28_lisbon_2019")]
    public void The_Council_of_the_Union_is_such_a_game(string id) => Assert.NotNull(MeetInTheMiddle.TryCount(GameFile.Read(id).Form()));

    [Fact]
    public void Counting_one_sum_is_what_the_definitions_say() => Law.Holds(WeightedDraw.Any, drawn => Same(drawn.Reference().Counts, MeetInTheMiddle.TryCount(drawn.Form())!));

    [Fact]
    public void Counting_weights_beyond_64_bits_is_what_the_definitions_say() => Law.Holds(WeightedDraw.Heavy, drawn =>
    {
        Same(drawn.Reference().Counts, MeetInTheMiddle.TryCount(drawn.Form())!);
        var further = drawn with { Weights = [.. drawn.Weights.Select(weight => weight << 60)], Quota = drawn.Quota << 60 };
        Same(drawn.Reference().Counts, MeetInTheMiddle.TryCount(further.Form())!);
    }, effort: 3);

    [Fact]
    public void Counting_sums_and_members_in_any_nesting_is_what_the_definitions_say() => Law.Holds(Nested, form =>
        Same(WeightedReference.Of(form).Counts, MeetInTheMiddle.TryCount(form)!));

    [Fact]
    public void Minimal_coalitions_are_what_the_definitions_say() => Law.Holds(Nested, form => Same(new NaiveGame(form).CountMinimal(), MeetInTheMiddle.TryMinimal(form)!));

    [Fact]
    public void Minimal_coalitions_of_weights_beyond_64_bits_are_what_the_definitions_say() => Law.Holds(WeightedDraw.Heavy, drawn =>
        Same(new NaiveGame(drawn.Form()).CountMinimal(), MeetInTheMiddle.TryMinimal(drawn.Form())!), effort: 3);

    [Theory]
    [MemberData(nameof(Files))]
    public void Minimal_coalitions_are_those_others_found(string id)
    {
        var file = GameFile.Read(id);
        Assert.Equal<BigInteger>(file.Integers("minimal_winning_by_size"), MeetInTheMiddle.TryMinimal(file.Form())!.BySize);
        Assert.Equal<BigInteger>(file.Integers("minimal_blocking_by_size"), MeetInTheMiddle.TryMinimal(file.Form().Dual())!.BySize);
    }

    [Fact]
    public void The_smallest_coalition_is_the_one_of_the_lowest_bits() => Law.Holds(Nested, form =>
    {
        var bits = new NaiveGame(form).Smallest;
        var first = form.Sizes.Select((_, index) => form.Sizes.Take(index).Sum());
        Assert.Equal(bits is null ? null : [.. first.Select((player, index) => BitOperations.PopCount((uint)(bits.Value >> player) & ((1U << form.Sizes[index]) - 1)))], SizeRule.From(form)!.Smallest());
    });

    [Fact]
    public void What_the_sizes_tell_of_two_opposite_coalitions_is_true() => Law.Holds(Nested, form =>
    {
        var naive = new NaiveGame(form);
        var told = SizeRule.From(form)!.IsProper(naive.CountBySize().Winning);
        Assert.True(told is null || told == !naive.NotIn(naive.Dual).Any());
    });

    [Fact]
    public void It_agrees_with_tables_of_sums() => Law.Holds(WeightedDraw.Any, drawn => Same(drawn.Game().CountBySize(), MeetInTheMiddle.TryCount(drawn.Form())!));

    [Fact]
    public void Other_games_are_left_to_others()
    {
        Assert.Null(MeetInTheMiddle.TryCount(GameFile.Read("eu27_nice_bolus").Form())); // two lists of weights
        Assert.Null(MeetInTheMiddle.TryCount(new([1, 1], [new([new(0, -1), new(1, 2)], [], 1)])));
        Assert.Null(MeetInTheMiddle.TryCount(new([45], [new([new(0, 1)], [], 23)])));
        Assert.Null(MeetInTheMiddle.TryCount(new([1, 2], [new([new(0, 1)], [], 1), new([new(1, 1)], [new(0, 2)], 2)])));
    }

    /// <summary>Sums with one list of weights and conditions on the number of members, in gates of gates.</summary>
    private static Arbitrary<GameForm> Nested { get; } = Arb.From(
        from drawn in WeightedDraw.Any.Generator
        from leaves in Gen.ListOf(Leaf(drawn), 5)
        from gates in Gen.ListOf(Gate(5), 2)
        from root in Gate(7)
        select new GameForm(drawn.Classes, [.. leaves, .. gates, root]));

    private static Gen<GameNode> Leaf(WeightedDraw drawn)
    {
        var players = drawn.Sizes.Sum();
        var total = (int)drawn.Weights.Zip(drawn.Sizes, (weight, size) => weight * size).Aggregate(BigInteger.Zero, BigInteger.Add);
        return Gen.OneOf(
            from bound in Gen.Choose(-1, total + 1) select drawn.Form().Root with { Bound = bound },
            from bound in Gen.Choose(-1, (2 * players) + 1)
            from each in Gen.Choose(1, 2)
            select new GameNode([.. drawn.Sizes.Select((_, i) => new GameTerm(i, each))], [], bound));
    }

    private static Gen<GameNode> Gate(int before) =>
        from weights in Gen.ListOf(Gen.Choose(0, 2), before)
        from bound in Gen.Choose(1, 4)
        select new GameNode([], [.. weights.Select((weight, i) => new GameTerm(i, weight)).Where(term => !term.Weight.IsZero)], bound);

    private static void Same(MinimalCounts expected, MinimalCounts actual)
    {
        Assert.Equal<BigInteger>(expected.BySize, actual.BySize);
        Assert.Equal<ImmutableArray<BigInteger>>(expected.ByClass, actual.ByClass, (one, other) => one.SequenceEqual(other));
    }

    private static void Same(SizedCounts expected, SizedCounts actual)
    {
        Assert.Equal<BigInteger>(expected.Winning, actual.Winning);
        Assert.Equal<ImmutableArray<BigInteger>>(expected.Swings, actual.Swings, (one, other) => one.SequenceEqual(other));
    }
}
