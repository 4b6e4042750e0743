using Governance.Model.Games;

namespace Governance.Model.Chokepoints;

/// <summary>Writes what a party can have within its budget as the nodes of a game: a part can be had at each of several costs, the more the more easily.</summary>
internal sealed class BudgetForm
{
    private const int MostLevels = 1_024; // different sums of costs

    private readonly GameFormBuilder builder;
    private readonly RequirementForm form;
    private readonly PartyCosts costs;
    private readonly Fraction budget;
    private readonly Work work;
    private readonly Dictionary<Requirement, bool> free = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Requirement, List<Level>> known = new(ReferenceEqualityComparer.Instance);

    private BudgetForm(GameFormBuilder builder, RequirementForm form, PartyCosts costs, Fraction budget, Work work) =>
        (this.builder, this.form, this.costs, this.budget, this.work) = (builder, form, costs, budget, work);

    /// <summary>The node that holds where the requirement can be met at no more than the budget.</summary>
    public static int Write(Requirement needs, GameFormBuilder builder, RequirementForm form, PartyCosts costs, Fraction budget, Work work) =>
        new BudgetForm(builder, form, costs, budget, work).Levels(needs) is [.., var last] ? last.Node : GameFormBuilder.Never;

    /// <summary>A node that holds where something can be had at this cost at most.</summary>
    private readonly record struct Level(Fraction Cost, int Node);

    /// <summary>By rising cost within the budget; a level holds wherever one before it does.</summary>
    private List<Level> Levels(Requirement needs)
    {
        if (IsFree(needs))
        {
            return At(form.Write(needs));
        }

        if (!known.TryGetValue(needs, out var levels))
        {
            known.Add(needs, levels = needs.Match(
                chokepoint: part => At(form.Write(part)),
                all: all => Count(all.Parts, all.Parts.Count),
                any: any => Count(any.Parts, 1),
                atLeast: atLeast => Count(atLeast.Parts, atLeast.Required),
                route: Shift));
        }

        return levels;
    }

    private bool IsFree(Requirement needs)
    {
        if (!free.TryGetValue(needs, out var isFree))
        {
            free.Add(needs, isFree = !(needs is Route route && costs[route] is { Sign: > 0 }) && RequirementParts.Of(needs).All(IsFree));
        }

        return isFree;
    }

    private static List<Level> At(int node) => node == GameFormBuilder.Never ? [] : [new(0, node)];

    private List<Level> Shift(Route route) => costs[route] is not { } cost ? []
        : [.. (route.Needs is null ? At(GameFormBuilder.Always) : Levels(route.Needs)).Select(level => level with { Cost = level.Cost + cost }).Where(level => level.Cost <= budget)];

    /// <summary>So many of the parts: first those that cost nothing in one gate, then one costly part after the other.</summary>
    private List<Level> Count(EquatableArray<Requirement> parts, int required)
    {
        var cheap = parts.Where(IsFree).ToList();
        var costly = parts.Where(part => !IsFree(part)).ToList();
        var least = Math.Max(0, required - costly.Count); // with fewer than these of the cheap ones, all the costly ones do not suffice
        var reached = Enumerable.Range(least, required - least + 1).Select(count => At(count == 0 ? GameFormBuilder.Always : form.Gate(cheap, count))).ToArray();
        foreach (var part in costly)
        {
            work.Cancellation.ThrowIfCancellationRequested();
            var levels = Levels(part);
            for (var i = reached.Length - 1; i > 0; i--)
            {
                reached[i] = Either(reached[i], Both(reached[i - 1], levels));
            }
        }

        return reached[^1];
    }

    private List<Level> Either(List<Level> left, List<Level> right)
    {
        var levels = new List<Level>();
        foreach (var cost in left.Concat(right).Select(level => level.Cost).Distinct().Order())
        {
            Add(levels, cost, builder.Any(Best(left, cost), Best(right, cost)));
        }

        return levels;
    }

    private List<Level> Both(List<Level> left, List<Level> right)
    {
        var sums = new SortedDictionary<Fraction, List<int>>();
        foreach (var first in left)
        {
            foreach (var second in right.TakeWhile(second => first.Cost + second.Cost <= budget))
            {
                if (!sums.TryGetValue(first.Cost + second.Cost, out var nodes))
                {
                    sums.Add(first.Cost + second.Cost, nodes = []);
                }

                nodes.Add(builder.All(first.Node, second.Node));
            }
        }

        var levels = new List<Level>();
        foreach (var (cost, nodes) in sums)
        {
            Add(levels, cost, builder.Any([.. nodes, Best(levels, cost)]));
        }

        return levels;
    }

    private void Add(List<Level> levels, Fraction cost, int node)
    {
        if (node != Best(levels, cost))
        {
            levels.Add(new(cost, node));
        }

        if (levels.Count > MostLevels)
        {
            throw work.TooLarge($"A game of more than {MostLevels:N0} different costs within the budget");
        }
    }

    /// <summary>The node at the last level of at most this cost.</summary>
    private static int Best(List<Level> levels, Fraction cost)
    {
        var index = levels.FindLastIndex(level => level.Cost <= cost);
        return index < 0 ? GameFormBuilder.Never : levels[index].Node;
    }
}
