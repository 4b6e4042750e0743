using System.Numerics;
using System.Runtime.InteropServices;

namespace Governance.Model.Canonical;

/// <summary>Reads a canonical form over counted votes, each node once.</summary>
/// <remarks>
/// What is not known is taken at its extremes node by node: never wrong, but cautious, as two nodes can settle together
/// what neither settles alone. So a rule that this leaves open is read once more, exactly, where that does not take too
/// much. Time grows with nodes × cohorts, and for open rules with the size of a decision diagram.
/// </remarks>
internal sealed class Readings
{
    private readonly IReadOnlyList<Block> blocks;
    private readonly Dictionary<Node, Reading> readings = new(ReferenceEqualityComparer.Instance);

    private Readings(IReadOnlyList<Block> blocks) => this.blocks = blocks;

    public Reading this[Node node] => readings[node];

    /// <summary>Reads a form.</summary>
    /// <param name="root">The form.</param>
    /// <param name="blocks">The counted votes.</param>
    /// <param name="isExact">Whether to read what node by node stays open once more, all conditions taken together.</param>
    public static Readings Of(Node root, IReadOnlyList<Block> blocks, bool isExact = true)
    {
        var all = new Readings(blocks);
        if (all.Read(root) == Verdict.Open && isExact)
        {
            all.readings[root] = all[root] with { Verdict = ExactReading.Of(root, blocks, all) };
        }

        return all;
    }

    private Verdict Read(Node node)
    {
        if (readings.TryGetValue(node, out var known))
        {
            return known.Verdict;
        }

        var reading = node.Kind switch
        {
            NodeKind.Constant => default(Reading) with { Verdict = node.Constant },
            NodeKind.Declaration => Declaration(node),
            _ when node.Children.IsEmpty => Condition(node),
            _ => Gate(node),
        };
        readings.Add(node, reading);
        return reading.Verdict;
    }

    private Reading Declaration(Node node)
    {
        var declared = blocks[node.Components[0].View.Block].Declared;
        var verdict = node.Negated && declared != Verdict.Open ? (declared == Verdict.Passed ? Verdict.Failed : Verdict.Passed) : declared;
        return default(Reading) with { Verdict = verdict };
    }

    private Reading Gate(Node node)
    {
        var (low, high) = (BigInteger.Zero, BigInteger.Zero);
        foreach (var (weight, child) in node.Children)
        {
            var verdict = Read(child);
            low += verdict == Verdict.Passed ? weight : 0;
            high += verdict != Verdict.Failed ? weight : 0;
        }

        return new(low, low, high, 0, 0, 0, low, high, Judge(low, high, node.Bound));
    }

    private Reading Condition(Node node)
    {
        var (counted, @base, extra) = (BigInteger.Zero, BigInteger.Zero, BigInteger.Zero);
        foreach (var component in node.Components)
        {
            var amount = Amount(component);
            counted += component.Counted * amount;
            @base += component.Base * amount;
            extra += component.Extra * amount;
        }

        var sum = (node.CountedFactor * counted) + (node.BaseFactor * @base) + extra;
        var reading = new Reading(counted, counted, counted, @base, @base, @base, sum, sum, Verdict.Open);
        foreach (var block in node.Components.Select(component => component.View.Block).Distinct())
        {
            foreach (var pool in CollectionsMarshal.AsSpan(blocks[block].Pools))
            {
                reading = Widen(node, reading, pool, block);
            }
        }

        return reading with { Verdict = Judge(reading.Low, reading.High, node.Bound) };
    }

    private static Verdict Judge(BigInteger low, BigInteger high, BigInteger bound) =>
        low >= bound ? Verdict.Passed : high < bound ? Verdict.Failed : Verdict.Open;

    private BigInteger Amount(Component component)
    {
        var block = blocks[component.View.Block];
        var total = BigInteger.Zero;
        foreach (var cohort in component.View.Cohorts)
        {
            var start = block.Electorate.Slot(component.Measure, cohort, 0);
            for (var rest = component.Positions; rest != 0; rest &= rest - 1)
            {
                total += block.Amounts[start + BitOperations.TrailingZeroCount(rest)];
            }
        }

        return total;
    }

    private static Reading Widen(Node node, Reading reading, Pool pool, int block)
    {
        var first = Effect(node, pool.Options[0], block);
        var (low, high) = (first, first);
        foreach (var option in pool.Options.AsSpan()[1..])
        {
            var effect = Effect(node, option, block);
            low = Combine(low, effect, BigInteger.Min);
            high = Combine(high, effect, BigInteger.Max);
        }

        // What every option adds alike is known all the same.
        return new(
            reading.Counted + (low.Counted == high.Counted ? pool.Count * low.Counted : 0),
            reading.CountedLow + (pool.Count * low.Counted),
            reading.CountedHigh + (pool.Count * high.Counted),
            reading.Base + (low.Base == high.Base ? pool.Count * low.Base : 0),
            reading.BaseLow + (pool.Count * low.Base),
            reading.BaseHigh + (pool.Count * high.Base),
            reading.Low + (pool.Count * low.Sum),
            reading.High + (pool.Count * high.Sum),
            Verdict.Open);
    }

    private static (BigInteger Counted, BigInteger Base, BigInteger Sum) Combine(
        (BigInteger Counted, BigInteger Base, BigInteger Sum) left, (BigInteger Counted, BigInteger Base, BigInteger Sum) right, Func<BigInteger, BigInteger, BigInteger> choose) =>
        (choose(left.Counted, right.Counted), choose(left.Base, right.Base), choose(left.Sum, right.Sum));

    /// <summary>What one unit that takes an option adds to the rows of a node and to its sum.</summary>
    internal static (BigInteger Counted, BigInteger Base, BigInteger Sum) Effect(Node node, PoolOption option, int block)
    {
        var (counted, @base, extra) = (BigInteger.Zero, BigInteger.Zero, BigInteger.Zero);
        foreach (var component in node.Components)
        {
            if (component.View.Block != block || (component.Positions >> option.Position & 1) == 0 || !component.View.Contains(option.Cohort))
            {
                continue;
            }

            foreach (var (measure, amount) in option.Adds)
            {
                if (measure == component.Measure)
                {
                    counted += component.Counted * amount;
                    @base += component.Base * amount;
                    extra += component.Extra * amount;
                }
            }
        }

        return (counted, @base, (node.CountedFactor * counted) + (node.BaseFactor * @base) + extra);
    }
}
