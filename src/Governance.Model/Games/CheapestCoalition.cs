using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>The cheapest winning coalition, game within game.</summary>
internal sealed class CheapestCoalition
{
    private readonly ImmutableArray<BigInteger>[] costsOf; // of so many players of a class, the cheapest ones
    private readonly Work work;

    private CheapestCoalition(ImmutableArray<BigInteger>[] costsOf, Work work) => (this.costsOf, this.work) = (costsOf, work);

    /// <summary>For each class how many of its players are in; null where no coalition wins.</summary>
    /// <param name="form">The game; it need not be monotone.</param>
    /// <param name="prices">What one player of each class costs.</param>
    /// <param name="work">What it may use.</param>
    public static int[]? Of(GameForm form, BigInteger[] prices, Work work)
    {
        var (merged, classOf) = ClassMerge.Of(form);
        var order = Enumerable.Range(0, prices.Length).OrderBy(index => prices[index]).ThenBy(index => index).ToList();
        var costs = merged.Sizes.Select((_, at) => Costs(order.Where(index => classOf[index] == at), form, prices)).ToArray();
        if (new CheapestCoalition(costs, work).Find(Composition.Of(merged)) is not { } found)
        {
            return null;
        }

        var left = new int[merged.Sizes.Length];
        Take(found, left);
        var counts = new int[prices.Length];
        foreach (var index in order)
        {
            counts[index] = Math.Min(left[classOf[index]], form.Sizes[index]);
            left[classOf[index]] -= counts[index];
        }

        return counts;
    }

    private static ImmutableArray<BigInteger> Costs(IEnumerable<int> classes, GameForm form, BigInteger[] prices)
    {
        var costs = ImmutableArray.CreateBuilder<BigInteger>();
        costs.Add(0);
        foreach (var price in classes.SelectMany(index => Enumerable.Repeat(prices[index], form.Sizes[index])))
        {
            costs.Add(costs[^1] + price);
        }

        return costs.ToImmutable();
    }

    private sealed record Choice(Composition Game, IReadOnlyList<int> Counts, IReadOnlyList<Choice?> Parts, BigInteger Cost);

    private Choice? Find(Composition game)
    {
        var parts = game.Parts.Select(part => part is null ? null : Find(part)).ToList();
        var form = game.Form;
        if (game.Parts.Where((part, index) => part is not null && parts[index] is null).Any())
        {
            form = Without(game, parts);
        }

        var costs = game.Players.Select((player, index) => player >= 0 ? costsOf[player] : [0, parts[index]?.Cost ?? 0]).ToList();
        return Cheapest(form, costs) is { } counts
            ? new(game, counts, parts, counts.Select((count, index) => costs[index][count]).Aggregate(BigInteger.Zero, BigInteger.Add))
            : null;
    }

    private IReadOnlyList<int>? Cheapest(GameForm form, List<ImmutableArray<BigInteger>> costs) =>
        WeightedForm.Is(form) && AreEqual(costs) ? Heaviest(form) : DiagramPaths.Cheapest(Diagram.Of(form, work), costs);

    private static bool AreEqual(List<ImmutableArray<BigInteger>> costs)
    {
        var first = costs.Select(list => list[^1] / Math.Max(list.Length - 1, 1)).First();
        return costs.TrueForAll(list => list.Select((cost, count) => cost == first * count).All(same => same));
    }

    /// <summary>The heaviest players first, until they reach the bound; none needs more players than that.</summary>
    private static int[]? Heaviest(GameForm form)
    {
        var counts = new int[form.Sizes.Length];
        var needed = form.Root.Bound;
        foreach (var (index, weight) in form.Root.Players.OrderByDescending(term => term.Weight).ThenBy(term => term.Index))
        {
            if (needed.Sign <= 0)
            {
                break;
            }

            counts[index] = (int)BigInteger.Min(form.Sizes[index], (needed + weight - 1) / weight);
            needed -= counts[index] * weight;
        }

        return needed.Sign <= 0 ? counts : null;
    }

    /// <summary>The game of a level without the parts that cannot be won.</summary>
    private static GameForm Without(Composition game, List<Choice?> parts)
    {
        var builder = new GameFormBuilder(game.Form.Sizes);
        var moves = game.Players.Select((player, index) => player < 0 && parts[index] is null ? new ClassMove(-1, 1, 0) : ClassMove.Same(index)).ToList();
        return builder.Build(builder.Add(game.Form, moves));
    }

    private static void Take(Choice choice, int[] counts)
    {
        for (var index = 0; index < choice.Counts.Count; index++)
        {
            if (choice.Game.Players[index] is >= 0 and var player)
            {
                counts[player] += choice.Counts[index];
            }
            else if (choice.Counts[index] > 0)
            {
                Take(choice.Parts[index]!, counts);
            }
        }
    }
}
