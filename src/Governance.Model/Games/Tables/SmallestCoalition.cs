using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Finds the coalition with the fewest members, and of several the one with the lowest bits.</summary>
internal struct SmallestCoalition()
{
    private int members = int.MaxValue;
    private ulong found;

    /// <summary>The smallest seen so far; null if none was.</summary>
    public readonly ulong? Found => members == int.MaxValue ? null : found;

    /// <summary>Looks at 64 coalitions. Words must come in ascending order.</summary>
    /// <param name="index">The number of the word.</param>
    /// <param name="word">One bit per coalition.</param>
    public void See(int index, ulong word)
    {
        var room = members - BitOperations.PopCount((uint)index); // one more than the lanes may have
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

        members = BitOperations.PopCount((uint)index) + lanes;
        found = ((ulong)index << 6) | (uint)BitOperations.TrailingZeroCount(word & Layers.OfSize[lanes]);
    }
}
