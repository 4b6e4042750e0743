using System.Numerics;

namespace Governance.Model.Games;

/// <summary>What the answers to questions about a weighted game cost.</summary>
internal static class WeightedCosts
{
    /// <summary>More cells than a single array can have.</summary>
    private const int MostCells = 0x7FF0_0000;

    /// <summary>What the answer to <paramref name="question"/> costs; nothing where all coalitions win or all lose.</summary>
    public static WeightedCost Of(WeightedGame game, WeightedQuestion question) => game.IsConstant ? default : Counting(game, BigInteger.Min(game.Quota, game.DualQuota));

    /// <summary>Refuses what cannot be done.</summary>
    /// <exception cref="InvalidOperationException">The tables cannot exist.</exception>
    public static void Refuse(WeightedGame game, WeightedQuestion question)
    {
        var cost = Of(game, question);
        if (!cost.IsPossible)
        {
            throw new InvalidOperationException($"A table of {cost.Bytes} bytes cannot exist; ask another engine about a game with a quota of {game.Quota}.");
        }
    }

    private static WeightedCost Counting(WeightedGame game, BigInteger cells)
    {
        var limbs = Limb.Needed(game.Counted);
        return cells > MostCells ? new(cells, cells * 8 * limbs) : new(game.Ladder(cells).Updates * limbs, cells * 8 * limbs);
    }
}
