using System.Numerics;

namespace Governance.Model.Games;

/// <summary>
/// The weight of every coalition, walked through chunk by chunk, and which coalitions of a chunk reach a bound.
/// </summary>
/// <remarks>
/// The first nine players are the lanes of a block of 512 coalitions. Their sums are sorted once; what the other
/// players leave to be reached is then looked up among them, which gives the 512 answers of a block at once.
/// </remarks>
internal abstract class LaneSums
{
    /// <summary>The players whose coalitions make one block.</summary>
    public const int Lanes = 9;

    /// <summary>The words of one block.</summary>
    public const int BlockWords = 8;

    /// <summary>The sums of given weights, in the narrowest integers that hold them.</summary>
    /// <param name="weights">One weight per player, of any size and sign.</param>
    /// <param name="chunkPlayers">How many players, the lanes among them, tell the coalitions of one chunk apart.</param>
    public static LaneSums Of(ReadOnlySpan<BigInteger> weights, int chunkPlayers)
    {
        var size = BigInteger.Zero;
        foreach (var weight in weights)
        {
            size += BigInteger.Abs(weight);
        }

        // What is computed on the way to a look-up is less than eight times the total.
        return size.GetBitLength() switch
        {
            <= 60 => new LaneSums<long>(weights, chunkPlayers),
            <= 124 => new LaneSums<Int128>(weights, chunkPlayers),
            _ => new LaneSums<BigInteger>(weights, chunkPlayers),
        };
    }

    /// <summary>A bound to be asked about, and its number. It must be above the least sum and not above the greatest.</summary>
    public abstract int Bound(BigInteger bound);

    /// <summary>Goes to the first chunk.</summary>
    public abstract void Start();

    /// <summary>Goes from one chunk to the next.</summary>
    /// <param name="chunk">The chunk that is left, from 0.</param>
    public abstract void Leave(int chunk);

    /// <summary>Writes which coalitions of the chunk reach a bound, unless all or none do.</summary>
    /// <param name="bound">The number of the bound.</param>
    /// <param name="words">One bit per coalition of the chunk; left alone if all or none reach the bound.</param>
    /// <returns>Whether all do, or null if some do and some do not.</returns>
    public abstract bool? Reach(int bound, Span<ulong> words);
}
