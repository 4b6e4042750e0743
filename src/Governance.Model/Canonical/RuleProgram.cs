using System.Buffers;
using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Governance.Model.Canonical;

/// <summary>A canonical form for any number of places: each pass over the ballot serves all nodes that ask for it.</summary>
internal sealed class RuleProgram : IRuleProgram
{
    private const int OnStack = 256;

    /// <summary>Sums below this cannot overflow, nor can their comparisons.</summary>
    private static readonly BigInteger Safe = BigInteger.One << 62;

    private readonly ImmutableArray<Scan> scans;
    private readonly ImmutableArray<Step> steps;
    private readonly int sumCount;

    private RuleProgram(ImmutableArray<Scan> scans, ImmutableArray<Step> steps, int sumCount) => (this.scans, this.steps, this.sumCount) = (scans, steps, sumCount);

    private readonly record struct Step(bool? Known, (int Sum, long Coefficient)[] Terms, (int Step, long Weight)[] Children, long Constant, long Bound);

    /// <summary>The program of <paramref name="root"/>, or null where it is not certain that <c>long</c> suffices or a part cannot be known.</summary>
    public static IRuleProgram? For(Node root, Places places) =>
        FlatNode.Flatten(root, places) is { } nodes && nodes.All(node => node.Reach < Safe)
            ? SmallProgram.For(nodes, places) ?? (IRuleProgram)new Builder(places).Build(nodes)
            : null;

    public bool? Holds(ReadOnlySpan<PositionKind> positions)
    {
        if (MemoryMarshal.AsBytes(positions).ContainsAnyExceptInRange((byte)PositionKind.InFavour, (byte)PositionKind.Recused))
        {
            return null;
        }

        long[]? rented = null;
        var needed = sumCount + steps.Length;
        var memory = needed <= OnStack ? stackalloc long[needed] : (rented = ArrayPool<long>.Shared.Rent(needed)).AsSpan(0, needed);
        memory.Clear();
        var sums = memory[..sumCount];
        var verdicts = memory[sumCount..];
        foreach (var scan in scans.AsSpan())
        {
            scan.Run(positions, sums);
        }

        for (var i = 0; i < verdicts.Length; i++)
        {
            verdicts[i] = Holds(steps.ItemRef(i), sums, verdicts) ? 1 : 0;
        }

        var holds = verdicts[^1] == 1;
        if (rented is not null)
        {
            ArrayPool<long>.Shared.Return(rented);
        }

        return holds;
    }

    private static bool Holds(in Step step, ReadOnlySpan<long> sums, ReadOnlySpan<long> verdicts)
    {
        if (step.Known is { } known)
        {
            return known;
        }

        var reached = step.Constant;
        foreach (var (sum, coefficient) in step.Terms)
        {
            reached += sums[sum] * coefficient;
        }

        foreach (var (child, weight) in step.Children)
        {
            reached += verdicts[child] * weight;
        }

        return reached >= step.Bound;
    }

    private sealed class Builder(Places places)
    {
        private readonly Dictionary<(View View, int Measure, int Kind), int> sums = [];
        private readonly Dictionary<(View View, int Measure), List<(byte Kind, int Sum)>> scans = [];

        public RuleProgram Build(IReadOnlyList<FlatNode> nodes)
        {
            ImmutableArray<Step> steps = [.. nodes.Select(StepOf)];
            return new([.. scans.OrderBy(pair => pair.Value[0].Sum).Select(pair => places.Scan(pair.Key.View, pair.Key.Measure, [.. pair.Value]))], steps, sums.Count);
        }

        private Step StepOf(FlatNode node) => new(
            node.Known,
            [.. node.Terms.SelectMany(term => Enumerable.Range(0, 8).Where(kind => (term.Kinds >> kind & 1) == 1).Select(kind => (SumOf(term.View, term.Measure, kind), (long)term.Coefficient)))],
            [.. node.Children.Select(child => (child.Node, (long)child.Weight))],
            (long)node.Constant, (long)node.Bound);

        private int SumOf(View view, int measure, int kind)
        {
            if (!sums.TryGetValue((view, measure, kind), out var sum))
            {
                sums.Add((view, measure, kind), sum = sums.Count);
                if (!scans.TryGetValue((view, measure), out var scan))
                {
                    scans.Add((view, measure), scan = []);
                }

                scan.Add(((byte)kind, sum));
            }

            return sum;
        }
    }
}
