using System.Numerics;
using System.Runtime.InteropServices;

namespace Governance.Model.Games;

/// <summary>Finds the coalition with the fewest members, and of several the one with the lowest bits.</summary>
/// <typeparam name="T">How many coalitions are looked at at a time.</typeparam>
internal struct SmallestCoalition<T>()
    where T : unmanaged, ILanes<T>
{
    private static readonly T[] below = [.. Enumerable.Range(0, T.Players + 2).Select(Below)];

    private int members = int.MaxValue;
    private ulong found;

    /// <summary>The smallest seen so far; null if none was.</summary>
    public readonly ulong? Found => members == int.MaxValue ? null : found;

    /// <summary>Whether a word could have a smaller coalition than the smallest seen so far.</summary>
    /// <param name="vector">The number of the word, counted in <typeparamref name="T"/>.</param>
    public readonly bool IsOpenTo(int vector) => members > BitOperations.PopCount((uint)vector);

    /// <summary>Looks at the coalitions of lanes. They must come in ascending order.</summary>
    /// <param name="vector">The number of the word, counted in <typeparamref name="T"/>.</param>
    /// <param name="value">One bit per coalition.</param>
    public void See(int vector, T value)
    {
        var room = members - BitOperations.PopCount((uint)vector); // one more than the lanes may have
        if (room <= 0 || (value & below[Math.Min(room, T.Players + 1)]).IsZero)
        {
            return;
        }

        var words = MemoryMarshal.Cast<T, ulong>(MemoryMarshal.CreateReadOnlySpan(ref value, 1));
        for (var i = 0; i < words.Length; i++)
        {
            See(((long)vector * words.Length) + i, words[i]);
        }
    }

    private void See(long index, ulong word)
    {
        var room = members - BitOperations.PopCount((ulong)index);
        word &= room <= 0 ? 0 : room <= 6 ? Layers.Below[room] : ulong.MaxValue;
        if (word == 0)
        {
            return;
        }

        var lanes = 0;
        while ((word & Layers.OfSize[lanes]) == 0)
        {
            lanes++;
        }

        members = BitOperations.PopCount((ulong)index) + lanes;
        found = ((ulong)index << 6) | (uint)BitOperations.TrailingZeroCount(word & Layers.OfSize[lanes]);
    }

    /// <summary>The coalitions of lanes with fewer members than a number.</summary>
    private static T Below(int number)
    {
        T value = default;
        var words = MemoryMarshal.Cast<T, ulong>(MemoryMarshal.CreateSpan(ref value, 1));
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Layers.Below[Math.Clamp(number - BitOperations.PopCount((uint)i), 0, Layers.Below.Length - 1)];
        }

        return value;
    }
}
