using System.Numerics;
using System.Runtime.InteropServices;

namespace Governance.Model.Games;

/// <summary>Compares what wins in two games, chunk by chunk.</summary>
/// <typeparam name="T">How many coalitions are worked on at a time.</typeparam>
internal struct TableComparison<T>()
    where T : unmanaged, ILanes<T>
{
    private long first;
    private long onlyFirst;
    private long onlySecond;
    private SmallestCoalition<T> smallestFirst = new();
    private SmallestCoalition<T> smallestSecond = new();
    private SmallestCoalition<T> smallestBoth = new();

    /// <summary>What was found so far.</summary>
    public readonly TableDifference Found => new(onlyFirst, onlySecond, first - onlyFirst, smallestFirst.Found, smallestSecond.Found, smallestBoth.Found);

    /// <summary>Compares the next chunk; all must come, in order, but those in which nothing wins.</summary>
    /// <param name="from">The number of its first word, counted in <typeparamref name="T"/>.</param>
    /// <param name="ones">What wins the first.</param>
    /// <param name="others">What wins the second.</param>
    public void Add(int from, ReadOnlySpan<T> ones, ReadOnlySpan<T> others)
    {
        foreach (var word in MemoryMarshal.Cast<T, ulong>(ones))
        {
            first += BitOperations.PopCount(word);
        }

        others = others[..ones.Length];
        for (var i = 0; i < ones.Length; i++)
        {
            var (one, other) = (ones[i], others[i]);
            smallestBoth.See(from + i, one & other);
            if (!(one ^ other).IsZero)
            {
                var (left, right) = (one & ~other, other & ~one);
                onlyFirst += left.Count;
                onlySecond += right.Count;
                smallestFirst.See(from + i, left);
                smallestSecond.See(from + i, right);
            }
        }
    }
}
