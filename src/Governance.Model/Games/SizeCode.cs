using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Counts by size in one number: the count for size s stands s times so many bits up.</summary>
/// <remarks>Sums and products of such numbers are those of the polynomials Σ count · zˢ (Kronecker substitution).</remarks>
/// <param name="players">How many players there are; no count exceeds 2 to this.</param>
/// <param name="sized">Whether sizes are told apart; else all counts are plain numbers.</param>
/// <param name="work">What they may take.</param>
internal sealed class SizeCode(int players, bool sized, Work work)
{
    private readonly int bits = sized ? players + 2 : 0;

    /// <summary>Whether sizes are told apart.</summary>
    public bool IsSized => sized;

    /// <summary>How many players there are.</summary>
    public int Players => players;

    /// <summary>How many bytes one number takes.</summary>
    public long Bytes => 16 + ((((long)bits * (players + 1)) + players) / 8);

    /// <summary>One coalition of this size.</summary>
    public BigInteger One(int size) => BigInteger.One << (bits * size);

    /// <summary>For each number k of players of a class of m, the C(m, k) ways to choose them.</summary>
    public ImmutableArray<BigInteger> Choices(int m)
    {
        CheckSpace((m + 1) * (BigInteger)((long)(bits + 1) * m / 16));
        var choices = ImmutableArray.CreateBuilder<BigInteger>(m + 1);
        var ways = BigInteger.One;
        for (var k = 0; k <= m; k++)
        {
            choices.Add(ways << (bits * k));
            ways = ways * (m - k) / (k + 1);
        }

        return choices.MoveToImmutable();
    }

    /// <summary>Refuses so many numbers if they do not fit.</summary>
    public void Check(int numbers) => CheckSpace(numbers * (BigInteger)Bytes);

    private void CheckSpace(BigInteger bytes)
    {
        if (bytes > work.Memory)
        {
            throw work.TooLarge($"Counting the coalitions of {players:N0} players{(sized ? " by size" : "")}");
        }
    }

    /// <summary>All coalitions of so many players.</summary>
    public BigInteger All(int count) => BigInteger.Pow(One(1) + BigInteger.One, count);

    /// <summary>Counts by size as one number; their sum where sizes are not told apart.</summary>
    public BigInteger Pack(ImmutableArray<BigInteger> counts)
    {
        var packed = BigInteger.Zero;
        for (var size = counts.Length - 1; size >= 0; size--)
        {
            packed = (packed << bits) + counts[size];
        }

        return packed;
    }

    /// <summary>The counts for sizes 0 to <paramref name="largest"/>; one count where sizes are not told apart.</summary>
    public ImmutableArray<BigInteger> Unpack(BigInteger packed, int largest)
    {
        if (!sized)
        {
            return [packed];
        }

        var mask = (BigInteger.One << bits) - 1;
        var counts = ImmutableArray.CreateBuilder<BigInteger>(largest + 1);
        for (var size = 0; size <= largest; size++)
        {
            counts.Add((packed >> (bits * size)) & mask);
        }

        return counts.MoveToImmutable();
    }
}
