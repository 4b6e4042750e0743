using System.Collections.Immutable;
using System.Numerics;
using Governance.Model.Games;

namespace Governance.Model.Analysis;

/// <summary>Power indices from counts.</summary>
internal static class Powers
{
    public static BanzhafPower Banzhaf(SimpleGame game, AnalysisOptions? options)
    {
        var (counts, method) = Count(game, options, (facts, work) => facts.Swings(work));
        var players = game.Players;
        var total = counts.Swings.Select((swings, index) => swings * players[index].Count).Aggregate(BigInteger.Zero, BigInteger.Add);
        var losing = (BigInteger.One << game.PlayerCount) - counts.Winning;
        var half = BigInteger.One << Math.Max(game.PlayerCount - 1, 0);

        // Of the coalitions that win, those with a player are as many more than those without as it has swings.
        var members = counts.Swings.Select(swings => (counts.Winning + swings) / 2).ToList();
        var memberships = members.Select((count, index) => count * players[index].Count).Aggregate(BigInteger.Zero, BigInteger.Add);
        return new(players.Select((player, index) => new PlayerPower
        {
            Player = player,
            Swings = counts.Swings[index],
            Normalised = Share(counts.Swings[index], total),
            Absolute = Share(counts.Swings[index], half),
            ToInitiate = Share(counts.Swings[index], losing),
            ToPrevent = Share(counts.Swings[index], counts.Winning),
            WinningCoalitions = members[index],
            Nevison = Share(members[index], half),
            KoenigBraeuninger = Share(members[index], counts.Winning),
            PublicHelp = Share(members[index], memberships),
        }), counts.Winning, game.PlayerCount, method);
    }

    public static PowerIndex ShapleyShubik(SimpleGame game, AnalysisOptions? options)
    {
        var (counts, method) = Count(game, options, (facts, work) => facts.BySize(work));
        var all = Factorial(game.PlayerCount);
        var orders = new Dictionary<int, BigInteger>();
        return Index("Shapley–Shubik index", game, Once(counts.Swings, swings => new(Pivots(swings, orders), all)), method);
    }

    /// <summary>In how many orders a player is the pivot: s! · (n − 1 − s)! for each of its swings of s others.</summary>
    private static BigInteger Pivots(ImmutableArray<BigInteger> swings, Dictionary<int, BigInteger> orders)
    {
        var sum = BigInteger.Zero;
        for (var size = 0; size < swings.Length; size++)
        {
            if (!swings[size].IsZero)
            {
                if (!orders.TryGetValue(size, out var ways))
                {
                    ways = orders.TryGetValue(size - 1, out var before) ? before * size / (swings.Length - size) : Factorial(size) * Factorial(swings.Length - 1 - size);
                    orders.Add(size, ways);
                }

                sum += swings[size] * ways;
            }
        }

        return sum;
    }

    public static PowerIndex PublicGood(SimpleGame game, AnalysisOptions? options)
    {
        var (counts, method) = Count(game, options, (facts, work) => facts.MinimalTotals(work));
        var total = counts.ByClass.Select((count, index) => count * game.Players[index].Count).Aggregate(BigInteger.Zero, BigInteger.Add);
        return Index("public good index", game, index => Share(counts.ByClass[index], total), method);
    }

    public static PowerIndex DeeganPackel(SimpleGame game, AnalysisOptions? options)
    {
        var (counts, method) = Count(game, options, (facts, work) => facts.Minimal(work));
        var common = Enumerable.Range(1, game.PlayerCount).Aggregate(BigInteger.One, (multiple, size) => Numbers.LeastCommonMultiple(multiple, size));
        var total = counts.BySize.Aggregate(BigInteger.Zero, BigInteger.Add);
        return Index("Deegan–Packel index", game, Once(counts.ByClass, members =>
        {
            var sum = BigInteger.Zero;
            for (var size = 1; size < members.Length; size++)
            {
                sum += members[size] * (common / size);
            }

            return Share(sum, common * total);
        }), method);
    }

    public static PowerIndex Johnston(SimpleGame game, AnalysisOptions? options)
    {
        var (scores, method) = Count(game, options, (_, work) => CriticalCounts.Johnston(game.Form, work));
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

    /// <summary>A value for each class, computed once for those that share a list.</summary>
    private static Func<int, Fraction> Once(ImmutableArray<ImmutableArray<BigInteger>> lists, Func<ImmutableArray<BigInteger>, Fraction> value)
    {
        var known = new Dictionary<ImmutableArray<BigInteger>, Fraction>();
        return index =>
        {
            if (!known.TryGetValue(lists[index], out var result))
            {
                known.Add(lists[index], result = value(lists[index]));
            }

            return result;
        };
    }

    /// <summary>Counts in a monotone game.</summary>
    private static T Count<T>(SimpleGame game, AnalysisOptions? options, Func<GameFacts, Work, T> count)
    {
        var work = Work(options);
        game.RequireMonotone(work);
        return count(game.Facts, work);
    }
}
