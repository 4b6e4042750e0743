using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>The cheapest winning coalition, game within game.</summary>
internal sealed class CheapestCoalition
{
    private readonly BigInteger[] prices;
    private readonly Work work;

    private CheapestCoalition(BigInteger[] prices, Work work) => (this.prices, this.work) = (prices, work);

    /// <summary>For each class how many of its players are in; null where no coalition wins.</summary>
    /// <param name="form">The game; it need not be monotone.</param>
    /// <param name="prices">What one player of each class costs.</param>
    /// <param name="work">What it may use.</param>
    public static int[]? Of(GameForm form, BigInteger[] prices, Work work)
    {
        var counts = new int[form.Sizes.Length];
        var search = new CheapestCoalition(prices, work);
        if (search.Find(Composition.Of(form)) is not { } found)
        {
            return null;
        }

        Take(found, counts);
        return counts;
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

        var costs = game.Players.Select((player, index) => player >= 0 ? prices[player] : parts[index]?.Cost ?? 0).ToList();
        return Cheapest(form, costs) is { } counts
            ? new(game, counts, parts, counts.Select((count, index) => costs[index] * count).Aggregate(BigInteger.Zero, BigInteger.Add))
            : null;
    }

    private IReadOnlyList<int>? Cheapest(GameForm form, List<BigInteger> costs) =>
        WeightedForm.Is(form) && costs.Distinct().Take(2).Count() == 1
            ? Heaviest(form)
            : DiagramPaths.Cheapest(Diagram.Of(form, work), [.. form.Sizes.Select((size, index) => (ImmutableArray<BigInteger>)[.. Enumerable.Range(0, size + 1).Select(count => costs[index] * count)])]);

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
