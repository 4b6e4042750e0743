namespace Governance.Model;

/// <summary>What it takes to pass and what it takes to block.</summary>
/// <param name="ToPass">The cheapest coalition that passes; null where none does.</param>
/// <param name="ToBlock">The cheapest coalition that blocks; null where none does.</param>
public sealed record CapturePair(Capture? ToPass, Capture? ToBlock)
{
    /// <summary>The cheapest coalitions of a game, by heads unless costs are given.</summary>
    /// <param name="game">The game.</param>
    /// <param name="costOf">What it costs to have each player, 0 or more; null for 1 each.</param>
    /// <param name="options">How to work.</param>
    /// <exception cref="GovernanceException">A cost is negative (GOV1005), or the work does not fit (GOV5001).</exception>
    public static CapturePair Of(SimpleGame game, Func<Player, Fraction>? costOf = null, AnalysisOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(game);
        return new(game.CheapestWinning(costOf, options), game.CheapestBlocking(costOf, options));
    }
}
