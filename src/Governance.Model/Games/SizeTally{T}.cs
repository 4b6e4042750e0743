using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Counts coalitions by size, and those that contain each player, chunk by chunk.</summary>
/// <remarks>
/// Chunks come in layers of equal numbers of players outside: those players are counted by the sizes of whole chunks,
/// the players inside by counters for each place in a chunk.
/// </remarks>
/// <typeparam name="T">How many coalitions are worked on at a time.</typeparam>
internal sealed class SizeTally<T>
    where T : unmanaged, ILanes<T>
{
    private const int BlockSize = 1 << LaneSums.Lanes;

    private readonly int inside;
    private readonly SizeLayers<T> layers;
    private readonly ChunkCounters<T> counters;
    private readonly int[] counts;
    private readonly uint[][] rows; // by size without the lanes, for each coalition of lanes
    private readonly long[] bySize;
    private readonly long[][] byPlayer;
    private readonly int chunkWords;

    /// <summary>Starts from nothing.</summary>
    /// <param name="players">How many players there are.</param>
    /// <param name="inside">How many of them tell the coalitions of a chunk apart.</param>
    /// <param name="chunkWords">How many words a chunk has.</param>
    public SizeTally(int players, int inside, int chunkWords)
    {
        (this.inside, this.chunkWords) = (inside, chunkWords);
        var length = chunkWords >> (T.Players - 6);
        layers = new(length);
        counters = new(length);
        counts = new int[inside + LaneSums.Lanes + 1];
        rows = [.. Enumerable.Range(0, players + 1).Select(_ => new uint[BlockSize])];
        bySize = new long[players + 1];
        byPlayer = [.. Enumerable.Range(0, players).Select(_ => new long[players + 1])];
    }

    /// <summary>For each size, how many coalitions were added.</summary>
    public ReadOnlySpan<long> BySize => bySize;

    /// <summary>For a player, for each size, how many of those added contain the player.</summary>
    public ReadOnlySpan<long> Of(int player) => byPlayer[player];

    /// <summary>Adds a chunk. All chunks with equally many players outside come before <see cref="EndLayer"/>.</summary>
    /// <param name="chunk">The number of the chunk: the players outside.</param>
    /// <param name="found">One bit per coalition of the chunk.</param>
    public void Add(int chunk, ReadOnlySpan<T> found)
    {
        if (!layers.Count(found, counts))
        {
            return;
        }

        counters.Add(found);
        var outside = BitOperations.PopCount((uint)chunk);
        Add(bySize, outside);
        for (var rest = (uint)chunk; rest != 0; rest &= rest - 1)
        {
            Add(byPlayer[inside + BitOperations.TrailingZeroCount(rest)], outside);
        }
    }

    /// <summary>Ends a layer of chunks.</summary>
    /// <param name="outside">How many players outside those chunks had.</param>
    public void EndLayer(int outside)
    {
        Span<uint> block = stackalloc uint[BlockSize];
        for (var middle = 0; middle < chunkWords / LaneSums.BlockWords; middle++)
        {
            block.Clear();
            counters.Read(middle * LaneSums.BlockWords, block);
            AddMiddle(middle, outside, block);
            var row = rows[outside + BitOperations.PopCount((uint)middle)];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] += block[i];
            }
        }

        counters.Clear();
    }

    /// <summary>Ends the count. Only then are the lanes' numbers known.</summary>
    public void End()
    {
        for (var size = 0; size < rows.Length; size++)
        {
            for (var lanes = 1; lanes < BlockSize; lanes++)
            {
                var count = rows[size][lanes];
                for (var rest = count == 0 ? 0 : (uint)lanes; rest != 0; rest &= rest - 1)
                {
                    byPlayer[BitOperations.TrailingZeroCount(rest)][size + BitOperations.PopCount((uint)lanes)] += count;
                }
            }
        }
    }

    private void Add(long[] sizes, int outside)
    {
        for (var i = outside; i < sizes.Length && i - outside < counts.Length; i++)
        {
            sizes[i] += counts[i - outside];
        }
    }

    /// <summary>Adds a block to the numbers of the players between lanes and outside.</summary>
    private void AddMiddle(int middle, int outside, ReadOnlySpan<uint> block)
    {
        if (middle == 0)
        {
            return;
        }

        Span<long> sizes = stackalloc long[LaneSums.Lanes + 1];
        sizes.Clear();
        for (var lanes = 0; lanes < block.Length; lanes++)
        {
            sizes[BitOperations.PopCount((uint)lanes)] += block[lanes];
        }

        var size = outside + BitOperations.PopCount((uint)middle);
        for (var rest = (uint)middle; rest != 0; rest &= rest - 1)
        {
            var target = byPlayer[LaneSums.Lanes + BitOperations.TrailingZeroCount(rest)];
            for (var i = 0; i < sizes.Length && size + i < target.Length; i++)
            {
                target[size + i] += sizes[i];
            }
        }
    }
}
