using System.Numerics;
using Governance.Model.Games;

namespace Governance.Model.Analysis;

/// <summary>The cheapest winning coalition.</summary>
internal static class Captures
{
    public static Capture? Cheapest(SimpleGame game, Func<Player, Fraction>? costOf, AnalysisOptions? options)
    {
        var work = Powers.Work(options);
        if (costOf is null)
        {
            return game.Facts.Smallest(work) is { } smallest ? new(game.Coalition(smallest), smallest.Sum()) : null;
        }

        var prices = game.Players.Select(player => Price(player, costOf)).ToList();
        var unit = prices.Aggregate(BigInteger.One, (common, price) => Numbers.LeastCommonMultiple(common, price.Denominator));
        var costs = prices.Select(price => (price * unit).Numerator).ToArray();
        return CheapestCoalition.Of(game.Form, costs, work) is { } counts
            ? new(game.Coalition(counts), counts.Select((count, index) => prices[index] * count).Aggregate(Fraction.Zero, (sum, cost) => sum + cost))
            : null;
    }

    private static Fraction Price(Player player, Func<Player, Fraction> costOf)
    {
        var price = costOf(player);
        return price.Sign >= 0 ? price
            : throw new GovernanceException(ErrorCodes.CountOutOfRange, $"'{player.Id}' cannot cost {price}.", "Give 0 or more.");
    }
}
