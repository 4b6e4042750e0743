namespace Governance.Model.Games;

/// <summary>Counts, for each place in a chunk, in how many of the chunks added its bit is set.</summary>
/// <remarks>The counters stand upright: one chunk holds the same binary digit of all of them, so that adding a chunk takes two steps for each of its words on average.</remarks>
/// <param name="length">The length of a chunk, counted in <typeparamref name="T"/>.</param>
/// <typeparam name="T">How many coalitions are worked on at a time.</typeparam>
internal sealed class ChunkCounters<T>(int length)
    where T : unmanaged, ILanes<T>
{
    private readonly List<(T[] Sum, T[] Pending)> levels = [];
    private int added;

    /// <summary>Adds a chunk.</summary>
    public void Add(ReadOnlySpan<T> chunk)
    {
        var level = 0;
        for (var count = added++; (count & 1) != 0; count >>= 1)
        {
            Grow(level + 1);
            var (sum, pending) = levels[level];
            chunk = Carry(sum, pending, chunk);
            level++;
        }

        Grow(level);
        chunk.CopyTo(levels[level].Pending);
    }

    /// <summary>Adds the counters at one word of the chunk to numbers by size.</summary>
    /// <param name="index">The number of the word, counted in <typeparamref name="T"/>.</param>
    /// <param name="counts">One number for each size of a coalition of lanes.</param>
    public void Read(int index, Span<long> counts)
    {
        for (var level = 0; added >> level != 0; level++)
        {
            Layers.Add(levels[level].Sum[index], level, counts);
            if ((added >> level & 1) != 0)
            {
                Layers.Add(levels[level].Pending[index], level, counts);
            }
        }
    }

    private void Grow(int level)
    {
        if (level == levels.Count)
        {
            levels.Add((new T[length], new T[length]));
        }
    }

    /// <summary>Adds two chunks to the digits of one level; the carry takes the place of what was pending.</summary>
    private static ReadOnlySpan<T> Carry(Span<T> sum, Span<T> pending, ReadOnlySpan<T> chunk)
    {
        sum = sum[..chunk.Length];
        pending = pending[..chunk.Length];
        for (var i = 0; i < chunk.Length; i++)
        {
            var (one, two, three) = (sum[i], pending[i], chunk[i]);
            var differ = two ^ three;
            sum[i] = one ^ differ;
            pending[i] = T.Choose(differ, one, two);
        }

        return pending;
    }
}
