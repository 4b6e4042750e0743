using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Counts coalitions by size, and those that contain each player, chunk by chunk.</summary>
/// <remarks>
/// Players outside the chunks, and lanes, are counted by a <see cref="SizeTree{T}"/>; those between by counters for
/// each place in a chunk.
/// </remarks>
/// <typeparam name="T">How many coalitions are worked on at a time.</typeparam>
internal sealed class SizeTally<T>
    where T : unmanaged, ILanes<T>
{
    private const int Slack = LaneSums.Lanes + 1; // players that only small tables lack

    private readonly int length;
    private readonly int outside;
    private readonly SizeTree<T> tree;
    private readonly ChunkCounters<T>[] counters; // by how many members are outside the chunk
    private long[][]? between;

    /// <summary>Starts from nothing.</summary>
    /// <param name="length">How long a chunk is, counted in <typeparamref name="T"/>.</param>
    /// <param name="outside">How many players tell chunks apart.</param>
    /// <param name="counting">Whether to count for each player.</param>
    public SizeTally(int length, int outside, bool counting)
    {
        (this.length, this.outside) = (length, outside);
        tree = new(length, outside, counting);
        counters = counting ? [.. Enumerable.Range(0, outside + 1).Select(_ => new ChunkCounters<T>(length))] : [];
    }

    private int Middle => BitOperations.Log2((uint)length);

    /// <summary>Adds the next chunk; all must come, in order.</summary>
    /// <param name="chunk">The number of the chunk: the players outside.</param>
    /// <param name="found">One bit per coalition of the chunk.</param>
    public void Add(int chunk, ReadOnlySpan<T> found)
    {
        if (tree.Add(chunk, found) && counters.Length > 0)
        {
            counters[BitOperations.PopCount((uint)chunk)].Add(found);
        }
    }

    /// <summary>For each size, how many coalitions were added.</summary>
    /// <param name="players">How many players there are.</param>
    public long[] BySize(int players) => Total(players, ~default(T));

    /// <summary>For each size, how many of the coalitions added contain a player.</summary>
    /// <param name="players">How many players there are.</param>
    /// <param name="player">The player.</param>
    public long[] Of(int players, int player) =>
        player < T.Players ? Total(players, T.Without(~default(T), player))
        : player < T.Players + Middle ? Between(players, player - T.Players)
        : Outside(players, player - T.Players - Middle);

    private long[] Total(int players, T among)
    {
        var counts = new long[players + 1 + Slack];
        for (var members = 0; members <= Middle + outside && members <= players; members++)
        {
            var digits = tree.Total(members);
            for (var digit = 0; digit < digits.Length; digit++)
            {
                Layers.Add(digits[digit] & among, digit, counts.AsSpan(members));
            }
        }

        return counts[..(players + 1)];
    }

    private long[] Between(int players, int middle)
    {
        between ??= Between(players);
        return between[middle][..(players + 1)];
    }

    /// <summary>The numbers of the players between lanes and outside.</summary>
    private long[][] Between(int players)
    {
        long[][] counts = [.. Enumerable.Range(0, Middle).Select(_ => new long[players + 1 + Slack])];
        Span<long> sizes = stackalloc long[Slack];
        for (var index = 1; index < length; index++)
        {
            for (var chunk = 0; chunk <= outside; chunk++)
            {
                sizes.Clear();
                counters[chunk].Read(index, sizes);
                var members = chunk + BitOperations.PopCount((uint)index);
                for (var rest = (uint)index; rest != 0; rest &= rest - 1)
                {
                    Add(sizes, counts[BitOperations.TrailingZeroCount(rest)].AsSpan(members));
                }
            }
        }

        return counts;
    }

    private static void Add(ReadOnlySpan<long> sizes, Span<long> counts)
    {
        for (var i = 0; i < sizes.Length && i < counts.Length; i++)
        {
            counts[i] += sizes[i];
        }
    }

    private long[] Outside(int players, int player)
    {
        var counts = new long[players + 1 + Slack];
        for (var above = 0; above < outside; above++)
        {
            tree.Of(player, above)?.Read(counts.AsSpan(above + 1));
        }

        return counts[..(players + 1)];
    }
}
