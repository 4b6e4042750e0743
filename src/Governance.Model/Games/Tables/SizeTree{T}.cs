using System.Numerics;
using System.Runtime.CompilerServices;

namespace Governance.Model.Games;

/// <summary>Adds up chunks of coalitions by size, for each coalition of lanes, and by each player outside the chunks.</summary>
/// <remarks>
/// Chunks pair up like the leaves of a binary tree: two that differ in one player become one of both, and the one with
/// the player counts for the player. A node holds, for each number of members that are not lanes, a number for each
/// coalition of lanes, in binary digits side by side; no bit is counted before the end.
/// </remarks>
/// <typeparam name="T">How many coalitions are worked on at a time.</typeparam>
internal sealed class SizeTree<T>
    where T : unmanaged, ILanes<T>
{
    private const int Together = 8;

    private readonly int[][] groups; // words of a chunk by how many bits their numbers have, filled up with -1
    private readonly int[][] firsts; // for each height, for each number of members, where its digits begin
    private readonly T[][] nodes; // for each height, the node that was made last
    private readonly T[][] waiting; // for each height, the node that waits for the one with another player
    private readonly bool[] empty; // whether the one that waits is
    private readonly SizeSum<T>?[,] players; // for each player outside, for each number of players outside above it
    private readonly bool counting;

    /// <summary>Starts from nothing.</summary>
    /// <param name="length">How long a chunk is, counted in <typeparamref name="T"/>.</param>
    /// <param name="outside">How many players tell chunks apart.</param>
    /// <param name="counting">Whether to count for each player.</param>
    public SizeTree(int length, int outside, bool counting)
    {
        this.counting = counting;
        groups = [.. Enumerable.Range(0, length).GroupBy(index => BitOperations.PopCount((uint)index)).OrderBy(group => group.Key).Select(Pad)];
        firsts = [.. Enumerable.Range(groups.Length - 1, outside + 1).Select(players => SizeSum<T>.Firsts(players, 0))];
        nodes = [.. firsts.Select(first => new T[first[^1]])];
        waiting = [.. firsts.Select(first => new T[first[^1]])];
        empty = new bool[outside + 1];
        players = new SizeSum<T>?[outside, outside];
    }

    /// <summary>What chunks with a player outside have, by members inside and players outside below the player; null if nothing.</summary>
    /// <param name="player">The player.</param>
    /// <param name="above">How many players outside above the player the chunks have.</param>
    public SizeSum<T>? Of(int player, int above) => players[player, above];

    /// <summary>Adds the next chunk; all must come, in order.</summary>
    /// <param name="chunk">The number of the chunk: the players outside.</param>
    /// <param name="found">One bit per coalition.</param>
    /// <returns>Whether the chunk has any coalition.</returns>
    public bool Add(int chunk, ReadOnlySpan<T> found)
    {
        var any = Leaf(found);
        var none = !any;
        var height = 0;
        for (; (chunk >> height & 1) != 0; height++)
        {
            if (!none && counting)
            {
                ref var sum = ref players[height, BitOperations.PopCount((uint)chunk >> (height + 1))];
                (sum ??= new(groups.Length - 1 + height)).Add(nodes[height]);
            }

            if (none && empty[height])
            {
                nodes[height + 1].AsSpan().Clear();
            }
            else
            {
                Join(height);
                none = false;
            }
        }

        (nodes[height], waiting[height]) = (waiting[height], nodes[height]);
        empty[height] = none;
        return any;
    }

    /// <summary>After the last chunk, the digits of the numbers of all chunks together.</summary>
    /// <param name="members">How many members that are not lanes.</param>
    public ReadOnlySpan<T> Total(int members)
    {
        var first = firsts[^1];
        return waiting[^1].AsSpan()[first[members]..first[members + 1]];
    }

    /// <summary>Adds the words of a chunk up by how many bits their numbers have.</summary>
    /// <returns>Whether any bit is set.</returns>
    private bool Leaf(ReadOnlySpan<T> found)
    {
        // Read in order first: memory answers much faster.
        T any = default;
        foreach (var word in found)
        {
            any |= word;
        }

        var first = firsts[0];
        var node = nodes[0].AsSpan();
        if (any.IsZero)
        {
            node.Clear();
            return false;
        }

        for (var size = 0; size < groups.Length; size++)
        {
            Add(found, groups[size], node[first[size]..first[size + 1]]);
        }

        return true;
    }

    /// <summary>Adds words up, eight at a time, so that few carries reach the fourth digit.</summary>
    private static void Add(ReadOnlySpan<T> found, ReadOnlySpan<int> group, Span<T> digits)
    {
        T ones = default, twos = default, fours = default;
        var higher = digits.Length > 3 ? digits[3..] : [];
        higher.Clear();
        while (group.Length >= Together)
        {
            var first = Carry(ref ones, At(found, group[0]), At(found, group[1]));
            var second = Carry(ref ones, At(found, group[2]), At(found, group[3]));
            var third = Carry(ref ones, At(found, group[4]), At(found, group[5]));
            var fourth = Carry(ref ones, At(found, group[6]), At(found, group[7]));
            var carry = Carry(ref fours, Carry(ref twos, first, second), Carry(ref twos, third, fourth));
            foreach (ref var digit in higher)
            {
                (digit, carry) = (digit ^ carry, digit & carry);
            }

            group = group[Together..];
        }

        digits[0] = ones;
        if (digits.Length > 1)
        {
            digits[1] = twos;
        }

        if (digits.Length > 2)
        {
            digits[2] = fours;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T At(ReadOnlySpan<T> found, int index) => (uint)index < (uint)found.Length ? found[index] : default;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Carry(ref T sum, T one, T other)
    {
        var differ = sum ^ one;
        var carry = T.Choose(differ, other, one);
        sum = differ ^ other;
        return carry;
    }

    /// <summary>Joins the node that waits, and that with one player more, to one of the next height.</summary>
    private void Join(int height)
    {
        var (without, with, both) = (waiting[height], nodes[height], nodes[height + 1]);
        var (first, next) = (firsts[height], firsts[height + 1]);
        for (var size = 0; size < next.Length - 1; size++)
        {
            var one = size < first.Length - 1 ? without.AsSpan()[first[size]..first[size + 1]] : [];
            var other = size > 0 ? with.AsSpan()[first[size - 1]..first[size]] : [];
            SizeSum<T>.Add(one, other, both.AsSpan()[next[size]..next[size + 1]]);
        }
    }

    private static int[] Pad(IEnumerable<int> group)
    {
        int[] indexes = [.. group];
        return [.. indexes, .. Enumerable.Repeat(-1, -indexes.Length & (Together - 1))];
    }
}
