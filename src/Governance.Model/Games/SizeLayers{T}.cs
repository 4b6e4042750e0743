using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Governance.Model.Games;

/// <summary>Counts the coalitions of a chunk by size.</summary>
/// <remarks>
/// Words whose own number has equally many bits are added up bit by bit before any bit is counted (Harley and Seal's
/// carry-save adder), so that few words have to be counted layer by layer.
/// </remarks>
/// <typeparam name="T">How many coalitions are worked on at a time.</typeparam>
internal sealed class SizeLayers<T>
    where T : unmanaged, ILanes<T>
{
    private const int Levels = 10;

    private readonly int[][] groups; // words by how many bits their numbers have
    private readonly T[] sums = new T[Levels];
    private readonly T[] pending = new T[Levels];

    /// <summary>Prepares for chunks of one length.</summary>
    /// <param name="length">The length, counted in <typeparamref name="T"/>.</param>
    public SizeLayers(int length) => groups = [.. Enumerable.Range(0, length).GroupBy(index => BitOperations.PopCount((uint)index)).OrderBy(group => group.Key).Select(group => group.ToArray())];

    /// <summary>Sets of six players by how many there are: those of each size.</summary>
    public static ReadOnlySpan<ulong> Layers =>
    [
        0x0000000000000001, 0x0000000100010116, 0x0001011601161668, 0x0116166816686880,
        0x1668688068808000, 0x6880800080000000, 0x8000000000000000,
    ];

    /// <summary>Counts the coalitions of a chunk.</summary>
    /// <param name="chunk">One bit per coalition.</param>
    /// <param name="counts">For each size, how many there are; written over.</param>
    /// <returns>Whether there are any.</returns>
    public bool Count(ReadOnlySpan<T> chunk, Span<int> counts)
    {
        counts.Clear();
        var any = false;
        for (var size = 0; size < groups.Length; size++)
        {
            var added = 0;
            foreach (var index in groups[size])
            {
                var value = chunk[index];
                if (!value.IsZero)
                {
                    Add(value, added++);
                }
            }

            any |= added > 0;
            Flush(added, counts[size..]);
        }

        return any;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(T value, int added)
    {
        var level = 0;
        for (; (added & 1) != 0; added >>= 1)
        {
            var (sum, other) = (sums[level], pending[level]);
            sums[level] = sum ^ other ^ value;
            value = T.Choose(other ^ value, sum, other);
            level++;
        }

        pending[level] = value;
    }

    private void Flush(int added, Span<int> counts)
    {
        for (var level = 0; added >> level != 0; level++)
        {
            if (added >> level > 1)
            {
                Flush(ref sums[level], level, counts);
            }

            if ((added >> level & 1) != 0)
            {
                Flush(ref pending[level], level, counts);
            }

            sums[level] = default;
        }
    }

    private static void Flush(ref T value, int level, Span<int> counts)
    {
        var words = MemoryMarshal.Cast<T, ulong>(MemoryMarshal.CreateReadOnlySpan(ref value, 1));
        for (var i = 0; i < words.Length; i++)
        {
            var target = counts[BitOperations.PopCount((uint)i)..];
            for (var layer = 0; layer < Layers.Length && words[i] != 0; layer++)
            {
                target[layer] += BitOperations.PopCount(words[i] & Layers[layer]) << level;
            }
        }
    }
}
