using System.Collections.Immutable;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Governance.Model.Games;

namespace Governance.Model.Tests.Games.Weighted;

/// <summary>A small weighted game as it was drawn, before anything is brought to lowest terms.</summary>
/// <param name="Sizes">How many players each class has.</param>
/// <param name="Weights">What a player of each class weighs.</param>
/// <param name="Quota">The weight that wins.</param>
internal sealed record WeightedDraw(EquatableArray<int> Sizes, EquatableArray<BigInteger> Weights, BigInteger Quota)
{
    /// <summary>Up to ten players; weights of zero, quotas of exactly half, of nothing and of too much.</summary>
    public static Arbitrary<WeightedDraw> Any { get; } = Arb.From(
        from sizes in Gen.NonEmptyListOf(Gen.Choose(1, 3)).Where(sizes => sizes.Sum() <= 10)
        from weights in Gen.ListOf(Gen.Frequency((4, Gen.Choose(0, 6)), (1, Gen.Choose(0, 40))), sizes.Count)
        let total = sizes.Zip(weights, (size, weight) => size * weight).Sum()
        from quota in Gen.Frequency((1, Gen.Constant(total / 2)), (1, Gen.Constant((total / 2) + 1)), (4, Gen.Choose(-1, total + 1)))
        select new WeightedDraw([.. sizes], [.. weights.Select(weight => (BigInteger)weight)], quota));

    /// <summary>The same with weights beyond 64 bits that share no divisor.</summary>
    public static Arbitrary<WeightedDraw> Heavy { get; } = Arb.From(
        from drawn in Any.Generator
        from scraps in Gen.ListOf(Gen.Choose(0, 5), drawn.Sizes.Count)
        from spare in Gen.Choose(-3, 3)
        select new WeightedDraw(drawn.Sizes, [.. drawn.Weights.Select((weight, i) => (weight << 70) + scraps[i])], (drawn.Quota << 70) + spare));

    public ImmutableArray<int> Classes => [.. Sizes];

    public WeightedReference Reference() => WeightedReference.Of(Classes, [.. Weights], Quota);

    public WeightedGame Game() => new(Classes, [.. Weights], Quota);

    public GameForm Form() => new(Classes, [new([.. Weights.Select((weight, i) => new GameTerm(i, weight)).Where(term => !term.Weight.IsZero)], [], Quota)]);
}
