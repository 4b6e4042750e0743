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
        var outside = BitOperations.PopCount((uint)index);
        for (var lanes = 0; word != 0 && lanes <= 6 && outside + lanes < members; lanes++)
        {
            var layer = word & SizeLayers<WordLanes>.Layers[lanes];
            if (layer != 0)
            {
                (members, found) = (outside + lanes, ((ulong)index << 6) | (uint)BitOperations.TrailingZeroCount(layer));
            }
        }
    }
}
