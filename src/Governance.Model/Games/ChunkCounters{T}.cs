using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

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

    /// <summary>Adds a chunk. At most 65535 may be added before the counters are read.</summary>
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

    /// <summary>Adds the counters of one block to a row, and empties nothing.</summary>
    /// <param name="word">The first word of the block.</param>
    /// <param name="row">One number per coalition of the block.</param>
    public void Read(int word, Span<uint> row)
    {
        Span<ushort> counts = stackalloc ushort[row.Length];
        counts.Clear();
        for (var level = 0; added >> level != 0; level++)
        {
            if (added >> level > 1)
            {
                Expand(levels[level].Sum, word, level, counts);
            }

            if ((added >> level & 1) != 0)
            {
                Expand(levels[level].Pending, word, level, counts);
            }
        }

        for (var i = 0; i < row.Length; i++)
        {
            row[i] += counts[i];
        }
    }

    /// <summary>Sets all counters to zero.</summary>
    public void Clear()
    {
        foreach (var (sum, _) in levels)
        {
            sum.AsSpan().Clear();
        }

        added = 0;
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

    /// <summary>Adds a binary digit of each counter to the counts.</summary>
    private static void Expand(T[] digits, int word, int level, Span<ushort> counts)
    {
        var bytes = MemoryMarshal.AsBytes(digits.AsSpan()).Slice(word * sizeof(ulong), counts.Length / 8);
        var eights = MemoryMarshal.Cast<ushort, Vector128<ushort>>(counts);
        var places = Vector128.Create((ushort)1, 2, 4, 8, 16, 32, 64, 128);
        var digit = Vector128.Create((ushort)(1 << level));
        for (var i = 0; i < bytes.Length; i++)
        {
            eights[i] += Vector128.Equals(Vector128.Create((ushort)bytes[i]) & places, places) & digit;
        }
    }
}
