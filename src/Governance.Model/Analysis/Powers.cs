using System.Numerics;
using Governance.Model.Games;

namespace Governance.Model.Analysis;

/// <summary>Power indices from counts.</summary>
internal static class Powers
{
    public static BanzhafPower Banzhaf(SimpleGame game, AnalysisOptions? options)
    {
        var (counts, method) = GameCounts.Count(Monotone(game), Work(options));
        var total = counts.Swings.Select((swings, index) => swings * game.Players[index].Count).Aggregate(BigInteger.Zero, BigInteger.Add);
        var losing = (BigInteger.One << game.PlayerCount) - counts.Winning;
        return new(game.Players.Select((player, index) =>
        {
            var swings = counts.Swings[index];
            return new PlayerPower(player, swings, Share(swings, total), new(swings, BigInteger.One << (game.PlayerCount - 1)), Share(swings, losing), Share(swings, counts.Winning));
        }), counts.Winning, game.PlayerCount, method);
    }

    public static PowerIndex ShapleyShubik(SimpleGame game, AnalysisOptions? options)
    {
        var (counts, method) = GameCounts.CountBySize(Monotone(game), Work(options));
        var orders = Orders(game.PlayerCount);
        return Index("Shapley–Shubik index", game, index => new(Dot(counts.Swings[index], orders), Factorial(game.PlayerCount)), method);
    }

    public static PowerIndex PublicGood(SimpleGame game, AnalysisOptions? options)
    {
        var (counts, method) = GameCounts.CountMinimal(Monotone(game), Work(options));
        var members = counts.ByClass.Select(sizes => sizes.Aggregate(BigInteger.Zero, BigInteger.Add)).ToList();
        var total = members.Select((count, index) => count * game.Players[index].Count).Aggregate(BigInteger.Zero, BigInteger.Add);
        return Index("public good index", game, index => Share(members[index], total), method);
    }

    public static PowerIndex DeeganPackel(SimpleGame game, AnalysisOptions? options)
    {
        var (counts, method) = GameCounts.CountMinimal(Monotone(game), Work(options));
        var common = Enumerable.Range(1, game.PlayerCount).Aggregate(BigInteger.One, (multiple, size) => Numbers.LeastCommonMultiple(multiple, size));
        var total = counts.BySize.Aggregate(BigInteger.Zero, BigInteger.Add);
        return Index("Deegan–Packel index", game, index =>
        {
            var sum = BigInteger.Zero;
            for (var size = 1; size < counts.ByClass[index].Length; size++)
            {
                sum += counts.ByClass[index][size] * (common / size);
            }

            return Share(sum, common * total);
        }, method);
    }

    public static PowerIndex Johnston(SimpleGame game, AnalysisOptions? options)
    {
        var (scores, method) = CriticalCounts.Johnston(Monotone(game), Work(options));
        var total = scores.Select((score, index) => score * game.Players[index].Count).Aggregate(Fraction.Zero, (sum, score) => sum + score);
        return Index("Johnston index", game, index => total.Sign == 0 ? 0 : scores[index] / total, method);
    }

    /// <summary>s! · (n − 1 − s)! for all s: how many orders of joining have a given player after a given coalition of s.</summary>
    public static BigInteger[] Orders(int players)
    {
        var orders = new BigInteger[players];
        for (var size = 0; size < players; size++)
        {
            // From one size to the next, s grows by one factor and n − 1 − s loses one.
            orders[size] = size == 0 ? Factorial(players - 1) : orders[size - 1] * size / (players - size);
        }

        return orders;
    }

    /// <summary>n!</summary>
    public static BigInteger Factorial(int n) => Enumerable.Range(1, n).Aggregate(BigInteger.One, (product, factor) => product * factor);

    /// <summary>The part of a whole; 0 of nothing.</summary>
    public static Fraction Share(BigInteger part, BigInteger whole) => whole.IsZero ? Fraction.Zero : new(part, whole);

    /// <summary>An index, one value for each player.</summary>
    public static PowerIndex Index(string name, SimpleGame game, Func<int, Fraction> value, string method) =>
        new(name, game.Players.Select((player, index) => new PlayerValue(player, value(index))), method);

    /// <summary>What the engines may use.</summary>
    public static Work Work(AnalysisOptions? options) => (options ?? AnalysisOptions.Default).ToWork();

    private static GameForm Monotone(SimpleGame game)
    {
        game.RequireMonotone();
        return game.Form;
    }

    private static BigInteger Dot(IReadOnlyList<BigInteger> counts, BigInteger[] factors)
    {
        var sum = BigInteger.Zero;
        for (var i = 0; i < factors.Length; i++)
        {
            sum += counts[i] * factors[i];
        }

        return sum;
    }
}
