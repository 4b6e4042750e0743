using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Bits that look random and are the same for the same seed, on every machine and in every version.</summary>
/// <remarks>xoshiro256** of Blackman and Vigna (2021), its state filled from the seed by SplitMix64, as its authors advise.</remarks>
/// <seealso href="https://doi.org/10.1145/3460772">Blackman and Vigna (2021), Scrambled linear pseudorandom number generators.</seealso>
internal struct RandomBits
{
    private ulong s0;
    private ulong s1;
    private ulong s2;
    private ulong s3;
    private ulong spare;
    private int spareCount;

    /// <summary>Bits for a seed.</summary>
    public RandomBits(ulong seed)
        : this(Split(ref seed), Split(ref seed), Split(ref seed), Split(ref seed))
    {
    }

    /// <summary>Bits from a state that is not all zero.</summary>
    public RandomBits(ulong s0, ulong s1, ulong s2, ulong s3) => (this.s0, this.s1, this.s2, this.s3) = (s0, s1, s2, s3);

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        var next = BitOperations.RotateLeft(s1 * 5, 7) * 9;
        var shifted = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = BitOperations.RotateLeft(s3, 45);
        return next;
    }

    /// <summary>How many of <paramref name="coins"/> fair coins show heads.</summary>
    public int Heads(int coins)
    {
        var heads = 0;
        for (; coins >= 64; coins -= 64)
        {
            heads += BitOperations.PopCount(Next());
        }

        if (coins > spareCount)
        {
            (spare, spareCount) = (Next(), 64);
        }

        heads += BitOperations.PopCount(spare & ((1UL << coins) - 1));
        spare >>= coins;
        spareCount -= coins;
        return heads;
    }

    /// <summary>A number from 0 on and below <paramref name="bound"/>, all equally likely (Lemire 2019).</summary>
    public int Below(int bound)
    {
        var high = Math.BigMul(Next(), (ulong)bound, out var low);
        if (low < (ulong)bound)
        {
            for (var least = (0UL - (ulong)bound) % (ulong)bound; low < least;)
            {
                high = Math.BigMul(Next(), (ulong)bound, out low);
            }
        }

        return (int)high;
    }

    /// <summary>SplitMix64: the next of a sequence that visits every number once.</summary>
    public static ulong Split(ref ulong state)
    {
        var mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
