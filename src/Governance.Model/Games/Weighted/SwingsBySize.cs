using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>What follows from the swings of a game by size.</summary>
internal static class SwingsBySize
{
    /// <summary>The same swings, and how many coalitions of each size win.</summary>
    /// <remarks>
    /// Every winning coalition of s + 1 is reached by each of its members from one of s, winning or not, so
    /// (s + 1) · W(s + 1) = (n − s) · W(s) + swings at s over all players. For rising games.
    /// </remarks>
    /// <param name="sizes">How many players each class has.</param>
    /// <param name="swings">For each class, for each size from 0 to n − 1, the swings of a player of it.</param>
    /// <param name="emptyWins">Whether the coalition of nobody wins.</param>
    public static SizedCounts Complete(ImmutableArray<int> sizes, ImmutableArray<ImmutableArray<BigInteger>> swings, bool emptyWins)
    {
        var players = sizes.Sum();
        var winning = ImmutableArray.CreateBuilder<BigInteger>(players + 1);
        winning.Add(emptyWins ? BigInteger.One : BigInteger.Zero);
        for (var size = 0; size < players; size++)
        {
            var reached = winning[size] * (players - size);
            for (var index = 0; index < sizes.Length; index++)
            {
                reached += swings[index][size] * sizes[index];
            }

            winning.Add(reached / (size + 1));
        }

        return new(winning.MoveToImmutable(), swings);
    }

    /// <summary>The Shapley–Shubik index of a player of each class: how likely it is the pivot when all orders are alike.</summary>
    /// <seealso href="https://doi.org/10.2307/1951053">Shapley and Shubik (1954), A method for evaluating the distribution of power in a committee system.</seealso>
    public static ImmutableArray<Fraction> Shapley(SizedCounts counts)
    {
        var players = counts.Winning.Length - 1;
        var factorials = Binomials.Factorials(players);
        return [.. counts.Swings.Select(swings => new Fraction(
            swings.Select((count, size) => count * factorials[size] * factorials[players - 1 - size]).Aggregate(BigInteger.Zero, BigInteger.Add), factorials[players]))];
    }

    /// <summary>The swings with so many more players who never matter.</summary>
    public static ImmutableArray<BigInteger> WithDummies(ImmutableArray<BigInteger> swings, int dummies)
    {
        if (dummies == 0)
        {
            return swings;
        }

        var ways = Binomials.Row(dummies);
        var more = new BigInteger[swings.Length + dummies];
        for (var size = 0; size < swings.Length; size++)
        {
            for (var extra = 0; extra <= dummies && !swings[size].IsZero; extra++)
            {
                more[size + extra] += swings[size] * ways[extra];
            }
        }

        return [.. more];
    }
}
