using System.Buffers;
using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Canonical;

/// <summary>A canonical form flattened into arrays of <c>long</c>: the verdict of a complete ballot without allocating.</summary>
/// <remarks>Made only where lowering proves that no sum can leave the range; otherwise there is none, and readings in big integers serve.</remarks>
internal sealed class RuleProgram
{
    private const int OnStack = 256;

    private readonly ImmutableArray<Scan> scans;
    private readonly ImmutableArray<Step> steps;
    private readonly int sumCount;

    private RuleProgram(ImmutableArray<Scan> scans, ImmutableArray<Step> steps, int sumCount) => (this.scans, this.steps, this.sumCount) = (scans, steps, sumCount);

    /// <summary>One node: a verdict known before, or weighted sums and earlier verdicts against a bound.</summary>
    internal readonly record struct Step(bool? Known, (int Sum, long Coefficient)[] Terms, (int Step, long Weight)[] Children, long Constant, long Bound);

    /// <summary>The program of <paramref name="root"/>, or null where it is not certain that <c>long</c> suffices or a part cannot be known.</summary>
    public static RuleProgram? For(Node root, Places places) => new Builder(places).Build(root);

    /// <summary>Whether the rule holds; one position per place, none of them outstanding.</summary>
    public bool Holds(ReadOnlySpan<PositionKind> positions)
    {
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
        private static readonly BigInteger Safe = BigInteger.One << 62;

        private readonly List<Step> steps = [];
        private readonly Dictionary<Node, int> indexes = new(ReferenceEqualityComparer.Instance);
        private readonly Dictionary<(View View, int Measure, int Position), int> sums = [];
        private readonly Dictionary<(View View, int Measure), List<(byte Kind, int Sum)>> scans = [];

        public RuleProgram? Build(Node root) => Add(root) ? new RuleProgram(
            [.. scans.OrderBy(pair => pair.Value[0].Sum).Select(pair => places.Scan(pair.Key.View, pair.Key.Measure, [.. pair.Value]))],
            [.. steps], sums.Count) : null;

        private bool Add(Node node)
        {
            if (indexes.ContainsKey(node))
            {
                return true;
            }

            if (node.Kind == NodeKind.Declaration || (node.Kind == NodeKind.Constant && node.Constant == Verdict.Open))
            {
                return false;
            }

            foreach (var (_, child) in node.Children)
            {
                if (!Add(child))
                {
                    return false;
                }
            }

            if (StepOf(node) is not { } step)
            {
                return false;
            }

            indexes.Add(node, steps.Count);
            steps.Add(step);
            return true;
        }

        private Step? StepOf(Node node)
        {
            var terms = new Dictionary<int, BigInteger>();
            var (constant, reach) = (BigInteger.Zero, BigInteger.Abs(node.Bound));
            foreach (var component in node.Components)
            {
                var coefficient = (node.CountedFactor * component.Counted) + (node.BaseFactor * component.Base) + component.Extra;
                reach += BigInteger.Abs(coefficient) * places.Total(component.View, component.Measure);
                constant += coefficient * places.Vacant(component);
                for (var position = 0; position < (int)PositionKind.Outstanding; position++)
                {
                    if ((component.Positions >> position & 1) == 1)
                    {
                        var sum = SumOf(component.View, component.Measure, position);
                        terms[sum] = terms.GetValueOrDefault(sum) + coefficient;
                    }
                }
            }

            reach += node.Children.Aggregate(BigInteger.Zero, (total, child) => total + child.Weight);
            return reach >= Safe || terms.Values.Any(coefficient => BigInteger.Abs(coefficient) >= Safe) ? null : new Step(
                node.Kind == NodeKind.Constant ? node.Constant == Verdict.Passed : null,
                [.. terms.Where(term => !term.Value.IsZero).Select(term => (term.Key, (long)term.Value))],
                [.. node.Children.Select(child => (indexes[child.Node], (long)child.Weight))],
                (long)constant, (long)node.Bound);
        }

        private int SumOf(View view, int measure, int position)
        {
            if (!sums.TryGetValue((view, measure, position), out var sum))
            {
                sums.Add((view, measure, position), sum = sums.Count);
                if (!scans.TryGetValue((view, measure), out var scan))
                {
                    scans.Add((view, measure), scan = []);
                }

                scan.Add(((byte)position, sum));
            }

            return sum;
        }
    }
}
