using System.Numerics;
using System.Runtime.InteropServices;

namespace Governance.Model.Games;

/// <summary>All coalitions within one half of the players, by size and ascending weight.</summary>
/// <typeparam name="T">A whole number in which no sum overflows.</typeparam>
internal sealed class MiddleHalf<T>
    where T : struct, INumber<T>
{
    private readonly T[] each; // what each player weighs, the heaviest first
    private readonly long[] partners; // by coalition, with how many of the other half it wins
    private T[][] weights; // by size, ascending
    private int[][] members; // the same coalitions, a bit for each player
    private T[][] spareWeights = []; // by size, ascending: what is left without the lightest member
    private int[][] spareMembers = [];

    /// <param name="each">What each player weighs, the heaviest first.</param>
    public MiddleHalf(ReadOnlySpan<T> each)
    {
        this.each = each.ToArray();
        partners = new long[1 << each.Length];
        weights = [[T.Zero]];
        members = [[0]];
        for (var player = 0; player < each.Length; player++)
        {
            (weights, members) = Add(player);
        }
    }

    /// <summary>How many players it has.</summary>
    public int Players => each.Length;

    /// <summary>Sorts the coalitions once more, by what they weigh without their lightest member.</summary>
    public void Spare()
    {
        ((weights, members), (spareWeights, spareMembers)) = (([[T.Zero]], [[0]]), ([[T.Zero]], [[0]]));
        for (var player = 0; player < each.Length; player++)
        {
            // The player that comes is the lightest so far, and what is left without it are those before.
            (spareWeights, spareMembers) = Merge(spareWeights, spareMembers, weights, members, T.Zero, 1 << player);
            (weights, members) = Add(player);
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
        for (var part = Math.Max(0, size - right.Players); part <= Math.Min(left.Players, size); part++)
        {
            pairs += Match(left.partners, left.weights[part], left.members[part], right, size - part, quota);
        }

        return pairs;
    }

    /// <summary>The same of pairs that win without their lightest member.</summary>
    /// <param name="light">The half of the lighter players; its partners are replaced.</param>
    /// <param name="heavy">The half of the heavier players; its partners are replaced.</param>
    /// <param name="size">How many members the two have together, one at least.</param>
    /// <param name="quota">The weight that wins.</param>
    /// <returns>How many pairs win.</returns>
    public static long MatchSpare(MiddleHalf<T> light, MiddleHalf<T> heavy, int size, T quota)
    {
        light.partners.AsSpan().Clear();
        heavy.partners.AsSpan().Clear();
        var pairs = 0L;
        if (size <= heavy.Players)
        {
            // Nobody of the light ones is in: the lightest is one of the heavy.
            var (left, members) = (heavy.spareWeights[size], heavy.spareMembers[size]);
            for (var i = left.Length - 1; i >= 0 && left[i] >= quota; i--)
            {
                heavy.partners[members[i]] = 1;
                pairs++;
            }

            light.partners[0] = pairs;
        }

        for (var part = Math.Max(1, size - heavy.Players); part <= Math.Min(light.Players, size); part++)
        {
            pairs += Match(light.partners, light.spareWeights[part], light.spareMembers[part], heavy, size - part, quota);
        }

        return pairs;
    }

    /// <summary>Writes for each player how many winning pairs it is in. Can be asked once after each match.</summary>
    public void Members(Span<long> counts)
    {
        // Those with the last player are the upper half; then that player is forgotten, and so on.
        for (var player = each.Length - 1; player >= 0; player--)
        {
            counts[player] = Fold(partners.AsSpan(0, 1 << player), partners.AsSpan(1 << player, 1 << player));
        }
    }

    // Light and heavier on the left against heavy and lighter on the right: what wins with one wins with all that follow.
    private static long Match(long[] partners, ReadOnlySpan<T> light, ReadOnlySpan<int> members, MiddleHalf<T> right, int size, T quota)
    {
        ReadOnlySpan<T> heavy = right.weights[size];
        ReadOnlySpan<int> rightMembers = right.members[size];
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
                partners[members[i]] = heavy.Length - 1 - j;
                i++;
            }
        }

        for (; i < light.Length; i++)
        {
            partners[members[i]] = heavy.Length;
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

    private (T[][] Weights, int[][] Members) Add(int player) => Merge(weights, members, weights, members, each[player], 1 << player);

    // Those without a player, and those made of others by adding it, by size.
    private static (T[][] Weights, int[][] Members) Merge(T[][] without, int[][] withoutMembers, T[][] others, int[][] othersMembers, T weight, int player)
    {
        var sizes = without.Length;
        var (mergedWeights, mergedMembers) = (new T[sizes + 1][], new int[sizes + 1][]);
        (mergedWeights[0], mergedMembers[0]) = (without[0], withoutMembers[0]);
        (mergedWeights[sizes], mergedMembers[sizes]) = ([others[^1][0] + weight], [othersMembers[^1][0] | player]);
        for (var size = 1; size < sizes; size++)
        {
            var count = without[size].Length + others[size - 1].Length;
            (mergedWeights[size], mergedMembers[size]) = (new T[count], new int[count]);
            Merge(without[size], withoutMembers[size], others[size - 1], othersMembers[size - 1], weight, player, mergedWeights[size], mergedMembers[size]);
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
