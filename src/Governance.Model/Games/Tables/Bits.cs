using System.Buffers.Binary;

namespace Governance.Model.Games;

/// <summary>What a word of bits lacks.</summary>
internal static class Bits
{
    /// <summary>The bits in reverse order.</summary>
    public static ulong Reverse(ulong word)
    {
        word = BinaryPrimitives.ReverseEndianness(word);
        word = ((word >> 4) & 0x0F0F0F0F0F0F0F0F) | ((word & 0x0F0F0F0F0F0F0F0F) << 4);
        word = ((word >> 2) & 0x3333333333333333) | ((word & 0x3333333333333333) << 2);
        return ((word >> 1) & 0x5555555555555555) | ((word & 0x5555555555555555) << 1);
    }
}
