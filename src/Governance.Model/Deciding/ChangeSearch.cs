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
    private readonly Judgement judgement;
    private readonly ChangeProblem problem;
    private readonly SearchBudget budget;
    private readonly Dictionary<Node, long> bounds = new(ReferenceEqualityComparer.Instance);
    private long best = long.MaxValue;
    private long[]? bestMoves;

    private ChangeSearch(Judgement judgement, ChangeProblem problem, long steps) => (this.judgement, this.problem, budget) = (judgement, problem, new(steps));

    /// <summary>The fewest changes that carry, or null where none do or the record does not tell who sits where.</summary>
    /// <param name="judgement">What the votes amount to so far.</param>
    /// <param name="onlyOutstanding">Whether only votes not yet cast may be added, others staying as they are and the rest silent.</param>
    /// <param name="seatNames">Names the seats of a cohort in a position, as far as the record does.</param>
    /// <param name="steps">How many steps to search.</param>
    public static (ChangeAnswer Answer, SmallestChange? Change) Find(Judgement judgement, bool onlyOutstanding, SeatNames seatNames, long steps)
    {
        if (ChangeProblem.Of(judgement, onlyOutstanding) is not { } problem)
        {
            return (ChangeAnswer.NotComputable, null);
        }

        var search = new ChangeSearch(judgement, problem, steps);
        search.Choose([], [judgement.Root]);
        return search.bestMoves is { } found ? (ChangeAnswer.Found, search.Describe(found, seatNames)) : (search.budget.IsSpent ? ChangeAnswer.CutShort : ChangeAnswer.NoneExists, null);
    }

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
                    conditions = conditions.Add(problem.IndexOf(node));
                    break;
                default:
                    Pick(node, [.. Cheapest(node)], 0, node.Bound, conditions, open);
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

    /// <summary>The parts of a gate, those first that take the fewest moves by themselves.</summary>
    private IEnumerable<(BigInteger Weight, Node Node)> Cheapest(Node gate) =>
        Enumerable.Range(0, gate.Children.Length).OrderBy(index => Bound(gate.Children[index].Node)).Select(index => gate.Children[index]);

    private void Solve(ImmutableHashSet<int> conditions)
    {
        int[] indexes = [.. conditions.Order()];
        Int128[] lacking = [.. indexes.Select(index => (Int128)problem.Missing(index))];
        if (MoveSearch.Find(problem.Moves, problem.Sources, indexes, lacking, best, budget) is { } found)
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
            bound = problem.LowerBound(problem.IndexOf(node));
        }
        else
        {
            var required = node.Bound;
            bound = required <= 0 ? 0 : long.MaxValue;
            foreach (var (weight, child) in Cheapest(node))
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

    private SmallestChange Describe(long[] found, SeatNames names)
    {
        var changes = new List<VoteChange>();
        for (var i = 0; i < problem.Moves.Count; i++)
        {
            if (found[i] > 0)
            {
                var source = problem.Sources[problem.Moves[i].Source];
                var electorate = judgement.Blocks[source.Block].Electorate;
                var cohort = electorate.Cohorts[source.Cohort];
                var (seats, isExample) = source.Cohorts.Length > 1 ? ([], false) : names.Take(electorate, cohort, source.From < 0 ? null : electorate.Positions[source.From], found[i]);
                changes.Add(new(
                    electorate.Body.Id, cohort.First.Class, seats,
                    source.From < 0 ? Position.Outstanding : electorate.Positions[source.From], electorate.Positions[problem.Moves[i].To], found[i])
                { IsExample = isExample });
            }
        }

        return new(changes.ToEquatableArray(), !budget.IsSpent);
    }
}
