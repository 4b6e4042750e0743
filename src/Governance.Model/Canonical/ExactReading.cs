using System.Numerics;
using Governance.Model.Games;

namespace Governance.Model.Canonical;

/// <summary>Whether votes still out can change a verdict at all, all conditions taken together.</summary>
/// <remarks>
/// Readings take each condition at its extremes, which leaves "a veto, or none" open. Here a decision diagram goes
/// through what the open votes, declarations and facts can become; what takes too much is left open.
/// </remarks>
internal static class ExactReading
{
    private const int MostOptions = 5_000;
    private const long Memory = 16L << 20;

    /// <summary>Passed or failed where every way to cast the open votes gives that, else open.</summary>
    public static Verdict Of(Node root, IReadOnlyList<Block> blocks, Readings readings)
    {
        try
        {
            return new Problem(blocks, readings).Solve(root);
        }
        catch (GovernanceException tooLarge) when (tooLarge.Code == ErrorCodes.AnalysisTooLarge)
        {
            return Verdict.Open;
        }
    }

    private sealed class Problem
    {
        private static readonly Work Limits = new(Memory, CancellationToken.None, null);

        private readonly IReadOnlyList<Block> blocks;
        private readonly Readings readings;
        private readonly List<(int Block, Pool Pool)> pools = [];
        private readonly Dictionary<Node, int> written = new(ReferenceEqualityComparer.Instance);
        private readonly List<Node> leaves = [];
        private readonly List<object> unknowns = []; // what open verdicts wait for, besides votes
        private readonly HashSet<Node> seen = new(ReferenceEqualityComparer.Instance);
        private bool isAskedTwice; // whether one answer settles more than one condition

        public Problem(IReadOnlyList<Block> blocks, Readings readings)
        {
            (this.blocks, this.readings) = (blocks, readings);
            for (var block = 0; block < blocks.Count; block++)
            {
                pools.AddRange(blocks[block].Pools.Select(pool => (block, pool)));
            }
        }

        public Verdict Solve(Node root)
        {
            Collect(root);
            if (pools.Count == 0 && !isAskedTwice)
            {
                return Verdict.Open; // each condition waits for something of its own, so that node by node is exact
            }

            var variables = new List<DiagramVariable>();
            var sizes = new List<int>();
            var choices = pools.Select(pool => Choices(pool.Block, pool.Pool)).ToList();
            for (var i = 0; i < pools.Count; i++)
            {
                if (choices[i].Count > 1)
                {
                    var count = pools[i].Pool.Count;
                    if (count > MostOptions || DiagramVariable.CountShared(choices[i].Count - 1, (int)count) > MostOptions)
                    {
                        return Verdict.Open;
                    }

                    variables.Add(DiagramVariable.Shared([.. Enumerable.Range(sizes.Count, choices[i].Count - 1)], (int)count));
                    sizes.AddRange(Enumerable.Repeat((int)count, choices[i].Count - 1));
                }
            }

            foreach (var _ in unknowns)
            {
                variables.Add(DiagramVariable.Of(sizes.Count, 1));
                sizes.Add(1);
            }

            var builder = new GameFormBuilder([.. sizes]);
            var form = builder.Build(Write(root, builder, choices, sizes.Count - unknowns.Count));
            var space = new DiagramSpace([.. variables.Select(variable => variable.Options.Length)], Limits);
            return DiagramBuilder.Build(form, variables, space, Limits) switch
            {
                DiagramSpace.True => Verdict.Passed,
                DiagramSpace.False => Verdict.Failed,
                _ => Verdict.Open,
            };
        }

        private void Collect(Node node)
        {
            if (readings[node].Verdict != Verdict.Open)
            {
                return;
            }

            if (!seen.Add(node))
            {
                isAskedTwice = true;
                return;
            }

            if (node.Kind is NodeKind.Constant or NodeKind.Declaration)
            {
                if (unknowns.Contains(node.Awaits!))
                {
                    isAskedTwice = true;
                }
                else
                {
                    unknowns.Add(node.Awaits!);
                }
            }
            else if (node.Children.IsEmpty)
            {
                leaves.Add(node);
            }

            foreach (var (_, child) in node.Children)
            {
                Collect(child);
            }
        }

        /// <summary>What one place of a pool can add to each open condition; what no condition tells apart is one choice.</summary>
        private List<EquatableArray<BigInteger>> Choices(int block, Pool pool) =>
            [.. pool.Options.Select(option => leaves.Select(leaf => Readings.Effect(leaf, option, block).Sum).ToEquatableArray()).Distinct()];

        private int Write(Node node, GameFormBuilder builder, List<List<EquatableArray<BigInteger>>> choices, int firstUnknown)
        {
            if (readings[node].Verdict is not Verdict.Open and var certain)
            {
                return certain == Verdict.Passed ? GameFormBuilder.Always : GameFormBuilder.Never;
            }

            if (!written.TryGetValue(node, out var index))
            {
                index = node.Kind is NodeKind.Constant or NodeKind.Declaration ? Unknown(node, builder, firstUnknown)
                    : node.Children.IsEmpty ? Condition(node, builder, choices)
                    : builder.Add([], node.Children.Select(child => new GameTerm(Write(child.Node, builder, choices, firstUnknown), child.Weight)).ToList(), node.Bound);
                written.Add(node, index);
            }

            return index;
        }

        private int Unknown(Node node, GameFormBuilder builder, int firstUnknown)
        {
            var holds = builder.Add([new(firstUnknown + unknowns.IndexOf(node.Awaits!), 1)], [], 1);
            return node.Negated ? builder.Not(holds) : holds;
        }

        private int Condition(Node node, GameFormBuilder builder, List<List<EquatableArray<BigInteger>>> choices)
        {
            var leaf = leaves.FindIndex(other => ReferenceEquals(other, node));
            var terms = new List<GameTerm>();
            var settled = readings[node].Low;
            var next = 0;
            for (var i = 0; i < pools.Count; i++)
            {
                // The reading took each pool at its least; here all places make the first choice unless they make another.
                var first = choices[i][0][leaf];
                settled += pools[i].Pool.Count * (first - choices[i].Min(choice => choice[leaf]));
                terms.AddRange(choices[i].Skip(1).Select(choice => new GameTerm(next++, choice[leaf] - first)));
            }

            return builder.Add(terms, [], node.Bound - settled);
        }
    }
}
