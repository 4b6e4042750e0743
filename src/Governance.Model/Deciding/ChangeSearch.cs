using System.Collections.Immutable;
using System.Numerics;
using Governance.Model.Canonical;

namespace Governance.Model.Deciding;

/// <summary>Finds the fewest votes that, changed or cast, would carry a proposal.</summary>
/// <remarks>
/// A gate is a choice of which parts to satisfy; a choice of conditions is an integer program over how many seats of
/// each kind move where. Choices are tried cheapest first and cut off by lower bounds, within a budget of steps.
/// </remarks>
internal sealed class ChangeSearch
{
    private const int MostNodes = 1_000;
    private const int MostSources = 4_000;
    private const int MostBits = 120;
    private const long LargestGains = 8_000_000;

    private readonly Judgement judgement;
    private readonly bool onlyOutstanding;
    private readonly SearchBudget budget;
    private readonly List<Node> leaves = [];
    private readonly Dictionary<Node, int> leafIndexes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Node, long> bounds = new(ReferenceEqualityComparer.Instance);
    private readonly List<VoteSource> sources = [];
    private readonly List<VoteMove> moves = [];
    private readonly List<BigInteger> missing = [];
    private long best = long.MaxValue;
    private long[]? bestMoves;

    private ChangeSearch(Judgement judgement, bool onlyOutstanding, long steps) =>
        (this.judgement, this.onlyOutstanding, budget) = (judgement, onlyOutstanding, new(steps));

    /// <summary>The fewest changes that carry, or null where none do or the record does not tell who sits where.</summary>
    /// <param name="judgement">What the votes amount to so far.</param>
    /// <param name="onlyOutstanding">Whether only votes not yet cast may be added, others staying as they are and the rest silent.</param>
    /// <param name="seatNames">Names the seats of a cohort in a position, as far as the record does.</param>
    /// <param name="steps">How many steps to search.</param>
    public static SmallestChange? Find(Judgement judgement, bool onlyOutstanding, SeatNames seatNames, long steps)
    {
        var search = new ChangeSearch(judgement, onlyOutstanding, steps);
        if (!search.Prepare())
        {
            return null;
        }

        search.Choose([], [judgement.Root]);
        return search.bestMoves is { } found ? search.Describe(found, seatNames) : null;
    }

    private bool Prepare()
    {
        Collect(judgement.Root);
        var seats = judgement.Blocks.Aggregate(BigInteger.Zero, (sum, block) => sum + block.Electorate.Cohorts.Aggregate(BigInteger.Zero, (places, cohort) => places + cohort.Filled));
        if (leafIndexes.Count > MostNodes || seats > long.MaxValue / 4)
        {
            return false;
        }

        for (var block = 0; block < judgement.Blocks.Count; block++)
        {
            if (judgement.Blocks[block].Published.Count > 0 || judgement.Blocks[block].Pools.Any(pool => pool.Why != PoolReason.Outstanding && !IsSettled(pool, block)))
            {
                return false;
            }

            Sources(block);
        }

        if (sources.Count > MostSources || (long)sources.Count * leaves.Count * 8 > LargestGains)
        {
            return false;
        }

        Missing();
        var room = MostBits - (int)seats.GetBitLength();
        return missing.All(lacking => lacking.GetBitLength() < room) && Moves(room);
    }

    /// <summary>Whether it makes no difference to any condition who of several kinds of seats took a position.</summary>
    private bool IsSettled(Pool pool, int block) => pool.Why == PoolReason.CoarseTally
        && leaves.All(leaf => pool.Options.Select(option => Readings.Effect(leaf, option, block).Sum).Distinct().Count() == 1);

    private void Collect(Node node)
    {
        if (node.Kind is NodeKind.Constant or NodeKind.Declaration || leafIndexes.ContainsKey(node))
        {
            return;
        }

        if (node.Children.IsEmpty)
        {
            leafIndexes.Add(node, leaves.Count);
            leaves.Add(node);
            return;
        }

        leafIndexes.Add(node, -1); // seen
        foreach (var (_, child) in node.Children)
        {
            Collect(child);
        }
    }

    private void Sources(int index)
    {
        var block = judgement.Blocks[index];
        foreach (var pool in block.Pools.Where(pool => pool.Why == PoolReason.Outstanding || !onlyOutstanding))
        {
            sources.Add(new(index, pool.Options[0].Cohort, pool.Why == PoolReason.Outstanding ? -1 : pool.Options[0].Position, (long)pool.Count)
            {
                Cohorts = [.. pool.Options.Select(option => option.Cohort).Distinct()],
            });
        }

        for (var cohort = 0; !onlyOutstanding && cohort < block.Electorate.Cohorts.Length; cohort++)
        {
            for (var position = 0; position < block.Electorate.Positions.Length; position++)
            {
                var count = block.Amounts[block.Electorate.Slot(0, cohort, position)];
                if (count > 0 && block.Electorate.Positions[position].Kind != PositionKind.Recused)
                {
                    sources.Add(new(index, cohort, position, (long)count));
                }
            }
        }
    }

    private static PoolOption Silent(Block block, int cohort) => block.Place(cohort, block.Electorate.IndexOf(Position.Absent));

    /// <summary>What each condition lacks when outstanding votes stay silent.</summary>
    private void Missing()
    {
        foreach (var leaf in leaves)
        {
            var sum = Sum(leaf);
            foreach (var source in sources.Where(source => source.From < 0))
            {
                sum += Readings.Effect(leaf, Silent(judgement.Blocks[source.Block], source.Cohort), source.Block).Sum * source.Count;
            }

            missing.Add(leaf.Bound - sum);
        }
    }

    /// <summary>What is known of a sum, outstanding votes left out.</summary>
    private BigInteger Sum(Node leaf) => judgement.Readings[leaf].Low - Pooled(leaf);

    /// <summary>What the least reading already holds of votes that are outstanding.</summary>
    private BigInteger Pooled(Node leaf)
    {
        var total = BigInteger.Zero;
        for (var block = 0; block < judgement.Blocks.Count; block++)
        {
            foreach (var pool in judgement.Blocks[block].Pools.Where(pool => pool.Why == PoolReason.Outstanding))
            {
                total += pool.Count * pool.Options.Select(option => Readings.Effect(leaf, option, block).Sum).Min();
            }
        }

        return total;
    }

    private bool Moves(int room)
    {
        for (var i = 0; i < sources.Count; i++)
        {
            var source = sources[i];
            var block = judgement.Blocks[source.Block];
            var from = Gains(source.From < 0 ? Silent(block, source.Cohort) : block.Place(source.Cohort, source.From), source.Block);
            foreach (var to in Admitted.Choices(judgement.Admitted[source.Block]).Select(block.Electorate.IndexOf).Distinct().Where(to => to != source.From))
            {
                var gains = Gains(block.Place(source.Cohort, to), source.Block).Zip(from, (after, before) => after - before).ToArray();
                if (gains.Any(gain => gain.GetBitLength() >= room) || (gains.Any(gain => gain.Sign > 0) && DiffersAmong(source, to)))
                {
                    return false;
                }

                if (gains.Any(gain => gain.Sign > 0))
                {
                    moves.Add(new(i, to, [.. gains.Select(gain => (Int128)gain)]));
                }
            }
        }

        return true;
    }

    /// <summary>Whether a move means something else for some of the kinds of seats that a tally counts together.</summary>
    private bool DiffersAmong(VoteSource source, int to) => source.From >= 0 && source.Cohorts.Length > 1
        && source.Cohorts.Select(cohort => string.Join(',', Gains(judgement.Blocks[source.Block].Place(cohort, to), source.Block))).Distinct().Skip(1).Any();

    private BigInteger[] Gains(PoolOption option, int block) => [.. leaves.Select(leaf => Readings.Effect(leaf, option, block).Sum)];

    /// <summary>Takes the next part that must hold and tries the ways to satisfy it.</summary>
    private void Choose(ImmutableHashSet<int> conditions, ImmutableStack<Node> open)
    {
        while (true)
        {
            if (!budget.Spend())
            {
                return;
            }

            if (open.IsEmpty)
            {
                Solve(conditions);
                return;
            }

            open = open.Pop(out var node);
            if (Bound(node) >= best)
            {
                return;
            }

            switch (node.Kind)
            {
                case NodeKind.Constant or NodeKind.Declaration:
                    break; // passed, or its bound would have cut it off
                case var _ when node.Children.IsEmpty:
                    conditions = conditions.Add(leafIndexes[node]);
                    break;
                default:
                    Pick(node, [.. node.Children.OrderBy(child => Bound(child.Node))], 0, node.Bound, conditions, open);
                    return;
            }
        }
    }

    /// <summary>Tries the minimal sets of parts that reach what a gate requires, likely ones first.</summary>
    private void Pick(Node gate, (BigInteger Weight, Node Node)[] parts, int index, BigInteger required, ImmutableHashSet<int> conditions, ImmutableStack<Node> open)
    {
        if (required <= 0)
        {
            Choose(conditions, open);
            return;
        }

        var reach = BigInteger.Zero;
        for (var i = index; i < parts.Length; i++)
        {
            reach += parts[i].Weight;
        }

        if (reach < required || budget.IsSpent || Bound(parts[index].Node) >= best)
        {
            return;
        }

        Pick(gate, parts, index + 1, required - parts[index].Weight, conditions, open.Push(parts[index].Node));
        if (reach - parts[index].Weight >= required)
        {
            Pick(gate, parts, index + 1, required, conditions, open);
        }
    }

    private void Solve(ImmutableHashSet<int> conditions)
    {
        int[] indexes = [.. conditions.Order()];
        Int128[] lacking = [.. indexes.Select(index => (Int128)missing[index])];
        if (MoveSearch.Find(moves, sources, indexes, lacking, best, budget) is { } found)
        {
            (best, bestMoves) = (found.Sum(), found);
        }
    }

    /// <summary>How many moves a part takes at least, by itself.</summary>
    private long Bound(Node node)
    {
        if (bounds.TryGetValue(node, out var known))
        {
            return known;
        }

        long bound;
        if (node.Kind is NodeKind.Constant or NodeKind.Declaration)
        {
            bound = judgement.Readings[node].Verdict == Verdict.Passed ? 0 : long.MaxValue;
        }
        else if (node.Children.IsEmpty)
        {
            bound = LeafBound(leafIndexes[node]);
        }
        else
        {
            var required = node.Bound;
            bound = required <= 0 ? 0 : long.MaxValue;
            foreach (var (weight, child) in node.Children.OrderBy(child => Bound(child.Node)))
            {
                required -= weight;
                if (required <= 0)
                {
                    bound = bound == 0 ? 0 : Bound(child);
                    break;
                }
            }
        }

        bounds.Add(node, bound);
        return bound;
    }

    private long LeafBound(int leaf)
    {
        var lacking = missing[leaf];
        if (lacking <= 0)
        {
            return 0;
        }

        var gains = new Int128[sources.Count];
        foreach (var move in moves)
        {
            gains[move.Source] = Int128.Max(gains[move.Source], move.Gains[leaf]);
        }

        long count = 0;
        foreach (var (gain, source) in gains.Select((gain, source) => (gain, source)).Where(pair => pair.gain > 0).OrderByDescending(pair => pair.gain))
        {
            var times = BigInteger.Min(sources[source].Count, (lacking + gain - 1) / gain);
            count += (long)times;
            lacking -= times * gain;
            if (lacking <= 0)
            {
                return count;
            }
        }

        return long.MaxValue;
    }

    private SmallestChange Describe(long[] found, SeatNames names)
    {
        var changes = new List<VoteChange>();
        for (var i = 0; i < moves.Count; i++)
        {
            if (found[i] > 0)
            {
                var source = sources[moves[i].Source];
                var electorate = judgement.Blocks[source.Block].Electorate;
                var cohort = electorate.Cohorts[source.Cohort];
                changes.Add(new(
                    electorate.Body.Id, cohort.First.Class, source.Cohorts.Length > 1 ? [] : names.Take(electorate, cohort, source.From < 0 ? null : electorate.Positions[source.From], found[i]),
                    source.From < 0 ? Position.Outstanding : electorate.Positions[source.From], electorate.Positions[moves[i].To], found[i]));
            }
        }

        return new(changes.ToEquatableArray(), !budget.IsSpent);
    }
}
