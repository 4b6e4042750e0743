using System.Numerics;

namespace Governance.Model.Games;

/// <summary>The sums in one kind of integer. A block costs one look-up, at most nine comparisons, and the copy of eight words.</summary>
/// <typeparam name="T">An integer that holds eight times the sum of all weights.</typeparam>
internal sealed class LaneSums<T> : LaneSums
    where T : IBinaryInteger<T>
{
    private const int BucketBits = 10;

    private readonly T[] sums; // of the lanes: different, ascending, less the least
    private readonly T least;
    private readonly T range;
    private readonly ulong[] masks; // for each rank, the lanes that reach it: eight words
    private readonly int shift;
    private readonly ushort[] starts; // for each bucket, how many sums are in those before
    private readonly T[] middles; // what the players between lanes and chunks add, block by block
    private readonly T leastMiddle;
    private readonly T greatestMiddle;
    private readonly T[] steps; // what leaving a chunk adds, by the lowest player that then joins
    private readonly List<T> bounds = [];
    private T above = T.Zero; // what the players above the chunk add

    public LaneSums(ReadOnlySpan<BigInteger> weights, int chunkPlayers)
    {
        var padded = new T[Math.Max(weights.Length, Lanes)];
        padded.AsSpan().Fill(T.Zero);
        for (var i = 0; i < weights.Length; i++)
        {
            padded[i] = T.CreateChecked(weights[i]);
        }

        var lanes = Subsets(padded.AsSpan(0, Lanes));
        (sums, masks) = Sort(lanes);
        (least, range) = (sums[0], sums[^1] - sums[0]);
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] -= least;
        }

        shift = Math.Max(0, int.CreateChecked(range.GetShortestBitLength()) - BucketBits);
        starts = Starts(sums, shift);
        middles = Subsets(padded.AsSpan(Lanes, Math.Max(0, Math.Min(chunkPlayers, padded.Length) - Lanes)));
        (leastMiddle, greatestMiddle) = (middles.Min()!, middles.Max()!);
        steps = Steps(padded.AsSpan(Math.Min(Math.Max(chunkPlayers, Lanes), padded.Length)));
    }

    public override int Bound(BigInteger bound)
    {
        bounds.Add(T.CreateChecked(bound));
        return bounds.Count - 1;
    }

    public override void Start() => above = T.Zero;

    public override void Leave(int chunk) => above += steps[int.TrailingZeroCount(~chunk)];

    public override bool? Reach(int bound, Span<ulong> words)
    {
        var missing = bounds[bound] - above - least; // what lanes and middle must bring, above the least that lanes can
        if (missing <= leastMiddle)
        {
            return true;
        }

        if (missing - greatestMiddle > range)
        {
            return false;
        }

        var blocks = Math.Min(middles.Length, words.Length / BlockWords);
        for (var block = 0; block < blocks; block++)
        {
            masks.AsSpan(Rank(missing - middles[block]) * BlockWords, BlockWords).CopyTo(words.Slice(block * BlockWords, BlockWords));
        }

        return null;
    }

    /// <summary>How many of the sums are below what is missing.</summary>
    private int Rank(T missing)
    {
        if (missing <= T.Zero)
        {
            return 0;
        }

        if (missing > range)
        {
            return sums.Length;
        }

        var bucket = int.CreateTruncating(missing >> shift);
        int low = starts[bucket], high = starts[bucket + 1];
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (sums[middle] < missing)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static T[] Subsets(ReadOnlySpan<T> weights)
    {
        var subsets = new T[1 << weights.Length];
        subsets[0] = T.Zero;
        for (var i = 0; i < weights.Length; i++)
        {
            for (var j = 0; j < 1 << i; j++)
            {
                subsets[(1 << i) + j] = subsets[j] + weights[i];
            }
        }

        return subsets;
    }

    private static (T[] Sums, ulong[] Masks) Sort(T[] lanes)
    {
        T[] sorted = [.. lanes.Distinct().Order()];
        var reaching = new ulong[(sorted.Length + 1) * BlockWords];
        for (var lane = 0; lane < lanes.Length; lane++)
        {
            reaching[(Array.BinarySearch(sorted, lanes[lane]) * BlockWords) + (lane >> 6)] |= 1UL << (lane & 63);
        }

        for (var i = reaching.Length - BlockWords - 1; i >= 0; i--)
        {
            reaching[i] |= reaching[i + BlockWords];
        }

        return (sorted, reaching);
    }

    private static ushort[] Starts(T[] sorted, int shift)
    {
        var before = new ushort[int.CreateChecked(sorted[^1] >> shift) + 2];
        foreach (var sum in sorted)
        {
            before[int.CreateChecked(sum >> shift) + 1]++;
        }

        for (var i = 1; i < before.Length; i++)
        {
            before[i] += before[i - 1];
        }

        return before;
    }

    // Counting up, the lowest player that is out joins and all below it leave.
    private static T[] Steps(ReadOnlySpan<T> weights)
    {
        var added = new T[weights.Length + 1];
        var below = T.Zero;
        for (var i = 0; i < weights.Length; i++)
        {
            added[i] = weights[i] - below;
            below += weights[i];
        }

        added[^1] = -below;
        return added;
    }
}
