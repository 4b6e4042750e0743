using System.Collections.Immutable;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Governance.Model.Games;

namespace Governance.Model.Tests.Games;

/// <summary>Random games: classes, nodes within nodes, weights of any sign and size.</summary>
internal static class Forms
{
    private static readonly BigInteger Huge = BigInteger.Pow(3, 50);

    private static readonly BigInteger Vast = BigInteger.Pow(3, 120);

    private static readonly Gen<BigInteger> Weight = Gen.Frequency(
        (6, Gen.Choose(1, 6).Select(weight => (BigInteger)weight)),
        (2, Gen.Choose(-4, -1).Select(weight => (BigInteger)weight)),
        (2, Gen.Choose(1, 1_000_000).Select(weight => (BigInteger)weight)));

    /// <summary>Games of one to eleven players.</summary>
    public static Arbitrary<GameForm> Small { get; } = Arb.From(Of(1, 11), Shrink);

    /// <summary>Games of sixteen or seventeen players, enough for more than one chunk.</summary>
    public static Arbitrary<GameForm> Large { get; } = Arb.From(Of(16, 17), Shrink);

    /// <summary>Two games of the same players.</summary>
    public static Arbitrary<(GameForm First, GameForm Second)> Pairs { get; } = Arb.From(
        from sizes in Sizes(1, 11)
        from first in Nodes(sizes)
        from second in Nodes(sizes)
        select (new GameForm(sizes, first), new GameForm(sizes, second)));

    private static Gen<GameForm> Of(int least, int most) =>
        from sizes in Sizes(least, most)
        from nodes in Nodes(sizes)
        select new GameForm(sizes, nodes);

    private static Gen<ImmutableArray<int>> Sizes(int least, int most) =>
        from total in Gen.Choose(least, most)
        from cuts in Gen.Choose(1, 4).ArrayOf(total)
        select Cut(total, cuts);

    private static ImmutableArray<int> Cut(int total, int[] cuts)
    {
        var sizes = ImmutableArray.CreateBuilder<int>();
        foreach (var cut in cuts)
        {
            if (total > 0)
            {
                sizes.Add(Math.Min(cut, total));
                total -= cut;
            }
        }

        return sizes.ToImmutable();
    }

    private static Gen<ImmutableArray<GameNode>> Nodes(ImmutableArray<int> sizes) =>
        from count in Gen.Choose(1, 6)
        from nodes in Gen.CollectToArray(Enumerable.Range(0, count), index => Node(sizes, index))
        select nodes.ToImmutableArray();

    private static Gen<GameNode> Node(ImmutableArray<int> sizes, int index) =>
        from players in index == 0 ? Gen.Constant(80) : Gen.Elements(0, 30, 80)
        from parts in Gen.Elements(0, 50, 100)
        from scale in Gen.Frequency((6, Gen.Constant(BigInteger.One)), (1, Gen.Constant(Huge)), (1, Gen.Constant(Vast)))
        from equal in Gen.Elements(true, false)
        from playerTerms in Terms(sizes.Length, players, scale, equal)
        from partTerms in Terms(index, parts, scale, equal)
        from place in Gen.Choose(-5, 105)
        select new GameNode(playerTerms, partTerms, Bound(playerTerms, partTerms, sizes, place));

    private static Gen<ImmutableArray<GameTerm>> Terms(int count, int percent, BigInteger scale, bool equal) =>
        from chances in Gen.Choose(1, 100).ArrayOf(count)
        from weights in Weight.ArrayOf(count)
        from noise in Gen.Choose(0, 1).ArrayOf(count)
        select Enumerable.Range(0, count).Where(index => chances[index] <= percent)
            .Select(index => new GameTerm(index, equal ? scale : (weights[index] * scale) + noise[index]))
            .Where(term => !term.Weight.IsZero).ToImmutableArray();

    /// <summary>A bound at so many per cent between the least and the greatest sum.</summary>
    private static BigInteger Bound(ImmutableArray<GameTerm> players, ImmutableArray<GameTerm> parts, ImmutableArray<int> sizes, int place)
    {
        var all = players.Select(term => term.Weight * sizes[term.Index]).Concat(parts.Select(term => term.Weight)).ToList();
        var least = all.Aggregate(BigInteger.Zero, (sum, weight) => sum + BigInteger.Min(weight, 0));
        var greatest = all.Aggregate(BigInteger.Zero, (sum, weight) => sum + BigInteger.Max(weight, 0));
        return least + ((greatest - least + 1) * place / 100);
    }

    private static IEnumerable<GameForm> Shrink(GameForm form)
    {
        if (form.Nodes.Length > 1)
        {
            yield return new(form.Sizes, form.Nodes[..^1]);
        }

        for (var i = 0; i < form.Nodes.Length; i++)
        {
            var node = form.Nodes[i];
            foreach (var simpler in node.Players.Select(term => node with { Players = node.Players.Remove(term) })
                .Concat(node.Parts.Select(term => node with { Parts = node.Parts.Remove(term) })))
            {
                yield return new(form.Sizes, form.Nodes.SetItem(i, simpler));
            }
        }

        if (form.Sizes.Any(size => size > 1))
        {
            yield return new([.. form.Sizes.Select(size => Math.Max(1, size - 1))], form.Nodes);
        }
    }
}
