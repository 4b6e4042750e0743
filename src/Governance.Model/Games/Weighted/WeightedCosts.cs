using System.Numerics;

namespace Governance.Model.Games;

/// <summary>What the answers to questions about a weighted game cost.</summary>
internal static class WeightedCosts
{
    private const long MostBytesOfRows = 192L << 20;

    /// <summary>What the answer to <paramref name="question"/> costs; nothing where all coalitions win or all lose.</summary>
    public static WeightedCost Of(WeightedGame game, WeightedQuestion question)
    {
        if (game.IsConstant)
        {
            return default;
        }

        var cells = question switch
        {
            WeightedQuestion.Minimal or WeightedQuestion.MinimalTotals => game.Quota,
            WeightedQuestion.Decimals => BigInteger.Max(game.Quota, game.DualQuota),
            _ => BigInteger.Min(game.Quota, game.DualQuota),
        };
        if (cells * 8 > WeightedCost.MostBytes)
        {
            return new(cells, cells * 8); // no less than that
        }

        var ladder = game.Ladder(cells);
        return question switch
        {
            WeightedQuestion.Count => Count(ladder),
            WeightedQuestion.CountBySize => HasRows(game) ? InRows(ladder) : AtPoints(game),
            WeightedQuestion.Minimal => Minimal(game, ladder),
            WeightedQuestion.MinimalTotals => MinimalTotals(ladder),
            _ => Decimals(game),
        };
    }

    /// <summary>Whether swings by size are counted with a row for each size: where that fits memory and is cheaper.</summary>
    public static bool HasRows(WeightedGame game)
    {
        var rows = InRows(game.Ladder(BigInteger.Min(game.Quota, game.DualQuota)));
        return rows.Bytes <= MostBytesOfRows && rows.Updates <= AtPoints(game).Updates;
    }

    /// <summary>Refuses what cannot be done.</summary>
    /// <exception cref="InvalidOperationException">The tables cannot exist.</exception>
    public static void Refuse(WeightedGame game, WeightedQuestion question)
    {
        var cost = Of(game, question);
        if (!cost.IsPossible)
        {
            throw new InvalidOperationException($"Tables of {cost.Bytes} bytes or more cannot exist; ask another engine about a game with a quota of {game.Quota}.");
        }
    }

    private static WeightedCost Count(WeightLadder ladder)
    {
        BigInteger limbs = Limb.Needed(ladder.Players.Length);
        return new((ladder.Updates + ladder.Cells) * limbs, ladder.Cells * 8 * limbs);
    }

    private static WeightedCost InRows(WeightLadder ladder)
    {
        BigInteger limbs = SizedCounting.Limbs(ladder.Players.Length);
        return new(SizedCounting.Updates(ladder) * limbs, (ladder.Longest + 1) * (BigInteger)ladder.Cells * 8 * limbs);
    }

    private static WeightedCost AtPoints(WeightedGame game)
    {
        var plan = new PointPlan(game);
        return plan.Cost(PointCounting.Workers(plan));
    }

    // One table filled and emptied, the other filled, and a product of rows for each weight.
    private static WeightedCost Minimal(WeightedGame game, WeightLadder ladder)
    {
        BigInteger limbs = SizedCounting.Limbs(ladder.Players.Length);
        BigInteger rows = ladder.Longest + 2;
        var products = game.Steps.Length * rows * rows / 2 * ladder.Cells * limbs * limbs;
        return new((3 * SizedCounting.Updates(ladder) * limbs) + products, 2 * rows * (ladder.Cells + 1) * 8 * limbs);
    }

    private static WeightedCost MinimalTotals(WeightLadder ladder)
    {
        BigInteger limbs = Limb.Needed(ladder.Players.Length);
        return new(ladder.Updates * ((3 * limbs) + (limbs * limbs)), 2 * (ladder.Cells + 1) * 8 * limbs);
    }

    private static WeightedCost Decimals(WeightedGame game)
    {
        var ladder = game.Ladder(BigInteger.Max(game.Quota, game.DualQuota));
        return new(((ladder.Players.Length / 4) + 1) * ((BigInteger)ladder.Updates + ladder.Cells), (BigInteger)DecimalCounting.Workers(ladder) * ladder.Cells * 8);
    }
}
