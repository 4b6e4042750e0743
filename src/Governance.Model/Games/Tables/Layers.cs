using System.Numerics;
using System.Runtime.InteropServices;

namespace Governance.Model.Games;

/// <summary>Counts the coalitions of lanes by size.</summary>
internal static class Layers
{
    /// <summary>Of the coalitions of six players in a word, those of each size.</summary>
    public static ReadOnlySpan<ulong> OfSize =>
    [
        0x0000000000000001, 0x0000000100010116, 0x0001011601161668, 0x0116166816686880,
        0x1668688068808000, 0x6880800080000000, 0x8000000000000000,
    ];

    /// <summary>Of the coalitions of six players in a word, those of fewer members than a number from 0 to 7.</summary>
    public static ReadOnlySpan<ulong> Below =>
    [
        0x0000000000000000, 0x0000000000000001, 0x0000000100010117, 0x000101170117177F,
        0x0117177F177F7FFF, 0x177F7FFF7FFFFFFF, 0x7FFFFFFFFFFFFFFF, 0xFFFFFFFFFFFFFFFF,
    ];

    /// <summary>Adds the coalitions of lanes to numbers by size.</summary>
    /// <param name="value">One bit per coalition.</param>
    /// <param name="digit">Each counts for two to this power.</param>
    /// <param name="counts">One number for each size, ten at least.</param>
    /// <typeparam name="T">The lanes.</typeparam>
    public static void Add<T>(T value, int digit, Span<long> counts)
        where T : unmanaged, ILanes<T>
    {
        var words = MemoryMarshal.Cast<T, ulong>(MemoryMarshal.CreateReadOnlySpan(ref value, 1));
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (word != 0)
            {
                Add(word, digit, counts.Slice(BitOperations.PopCount((uint)i), OfSize.Length));
            }
        }
    }

    private static void Add(ulong word, int digit, Span<long> counts)
    {
        counts[6] += (long)(word >> 63) << digit;
        counts[5] += (long)BitOperations.PopCount(word & OfSize[5]) << digit;
        counts[4] += (long)BitOperations.PopCount(word & OfSize[4]) << digit;
        counts[3] += (long)BitOperations.PopCount(word & OfSize[3]) << digit;
        counts[2] += (long)BitOperations.PopCount(word & OfSize[2]) << digit;
        counts[1] += (long)BitOperations.PopCount(word & OfSize[1]) << digit;
        counts[0] += (long)(word & 1) << digit;
    }
}
