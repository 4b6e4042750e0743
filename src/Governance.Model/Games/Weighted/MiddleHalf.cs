using System.Numerics;
using System.Runtime.InteropServices;

namespace Governance.Model.Games;

/// <summary>All coalitions within one half of the players, by size and ascending weight.</summary>
/// <typeparam name="T">A whole number in which no sum overflows.</typeparam>
internal sealed class MiddleHalf<T>
    where T : struct, INumber<T>
{
    private readonly int players;
    private readonly T[][] weights; // by size, ascending
    private readonly int[][] members; // the same coalitions, a bit for each player
    private readonly long[] partners; // by coalition, with how many of the other half it wins

    /// <param name="each">What each player weighs.</param>
    public MiddleHalf(ReadOnlySpan<T> each)
    {
        players = each.Length;
        partners = new long[1 << players];
        weights = [[T.Zero]];
        members = [[0]];
        for (var player = 0; player < players; player++)
        {
            (weights, members) = Merge(weights, members, each[player], 1 << player);
        }
    }

    /// <summary>Finds for each coalition of either half with how many of the other it wins.</summary>
    /// <param name="left">One half; its partners are replaced.</param>
    /// <param name="right">The other half; its partners are replaced.</param>
    /// <param name="size">How many members the two have together.</param>
    /// <param name="quota">The weight that wins.</param>
    /// <returns>How many pairs win.</returns>
    public static long Match(MiddleHalf<T> left, MiddleHalf<T> right, int size, T quota)
    {
        left.partners.AsSpan().Clear();
        right.partners.AsSpan().Clear();
        var pairs = 0L;
        for (var part = Math.Max(0, size - right.players); part <= Math.Min(left.players, size); part++)
        {
            pairs += Match(left, right, part, size - part, quota);
        }

        return pairs;
    }

    /// <summary>Writes for each player how many winning pairs it is in. Can be asked once after each match.</summary>
    public void Members(Span<long> counts)
    {
        // Those with the last player are the upper half; then that player is forgotten, and so on.
        for (var player = players - 1; player >= 0; player--)
        {
            counts[player] = Fold(partners.AsSpan(0, 1 << player), partners.AsSpan(1 << player, 1 << player));
        }
    }

    // Light and heavier on the left against heavy and lighter on the right: what wins with one wins with all that follow.
    private static long Match(MiddleHalf<T> left, MiddleHalf<T> right, int leftSize, int rightSize, T quota)
    {
        ReadOnlySpan<T> light = left.weights[leftSize], heavy = right.weights[rightSize];
        ReadOnlySpan<int> leftMembers = left.members[leftSize], rightMembers = right.members[rightSize];
        var (i, j, pairs) = (0, heavy.Length - 1, 0L);
        while (i < light.Length && j >= 0)
        {
            if (light[i] + heavy[j] >= quota)
            {
                right.partners[rightMembers[j]] = light.Length - i;
                pairs += light.Length - i;
                j--;
            }
            else
            {
                left.partners[leftMembers[i]] = heavy.Length - 1 - j;
                i++;
            }
        }

        for (; i < light.Length; i++)
        {
            left.partners[leftMembers[i]] = heavy.Length;
        }

        return pairs;
    }

    private static long Fold(Span<long> lower, ReadOnlySpan<long> upper)
    {
        var sums = Vector<long>.Zero;
        var lowerBlocks = MemoryMarshal.Cast<long, Vector<long>>(lower);
        var upperBlocks = MemoryMarshal.Cast<long, Vector<long>>(upper);
        for (var i = 0; i < lowerBlocks.Length; i++)
        {
            sums += upperBlocks[i];
            lowerBlocks[i] += upperBlocks[i];
        }

        var sum = Vector.Sum(sums);
        for (var i = lowerBlocks.Length * Vector<long>.Count; i < lower.Length; i++)
        {
            sum += upper[i];
            lower[i] += upper[i];
        }

        return sum;
    }

    private static (T[][] Weights, int[][] Members) Merge(T[][] weights, int[][] members, T weight, int player)
    {
        var sizes = weights.Length;
        var (mergedWeights, mergedMembers) = (new T[sizes + 1][], new int[sizes + 1][]);
        (mergedWeights[0], mergedMembers[0]) = (weights[0], members[0]);
        (mergedWeights[sizes], mergedMembers[sizes]) = ([weights[^1][0] + weight], [members[^1][0] | player]);
        for (var size = 1; size < sizes; size++)
        {
            var count = weights[size].Length + weights[size - 1].Length;
            (mergedWeights[size], mergedMembers[size]) = (new T[count], new int[count]);
            Merge(weights[size], members[size], weights[size - 1], members[size - 1], weight, player, mergedWeights[size], mergedMembers[size]);
        }

        return (mergedWeights, mergedMembers);
    }

    // Those without the player and those with it, both ascending, into one ascending list.
    private static void Merge(
        ReadOnlySpan<T> without,
        ReadOnlySpan<int> withoutMembers,
        ReadOnlySpan<T> with,
        ReadOnlySpan<int> withMembers,
        T weight,
        int player,
        Span<T> merged,
        Span<int> mergedMembers)
    {
        var (i, j) = (0, 0);
        for (var k = 0; k < merged.Length; k++)
        {
            if (j == with.Length || (i < without.Length && without[i] <= with[j] + weight))
            {
                (merged[k], mergedMembers[k]) = (without[i], withoutMembers[i]);
                i++;
            }
            else
            {
                (merged[k], mergedMembers[k]) = (with[j] + weight, withMembers[j] | player);
                j++;
            }
        }
    }
}
