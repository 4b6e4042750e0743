using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Arithmetic modulo a prime a little below 2⁵⁰, where a remainder costs one small product.</summary>
/// <remarks>
/// With p = 2⁵⁰ − c, what is above bit 50 counts c times as much below it. A <em>loose</em> number is any that is equal modulo
/// p and below 2⁵⁰ + 2²⁶: sums and small multiples of loose numbers fit 64 bits and are made loose again by one fold.
/// </remarks>
internal readonly struct PrimeField
{
    /// <summary>Where numbers are folded.</summary>
    public const int Bits = 50;

    /// <summary>Keeps what is below <see cref="Bits"/>.</summary>
    public const ulong Mask = (1UL << Bits) - 1;

    private const int MostBelow = 1 << 12;

    private static readonly int[] Witnesses = [2, 3, 5, 7, 11, 13, 17, 19, 23];

    private PrimeField(ulong below) => Below = below;

    /// <summary>By how much the prime is below 2⁵⁰.</summary>
    public ulong Below { get; }

    /// <summary>The prime.</summary>
    public ulong Prime => (1UL << Bits) - Below;

    /// <summary>The largest primes that tell apart all numbers of so many bits together; each knows 49 of them.</summary>
    /// <exception cref="InvalidOperationException">There are not enough such primes, for numbers of thousands of bits.</exception>
    public static PrimeField[] For(long bits)
    {
        var fields = Enumerable.Range(1, MostBelow).Where(below => IsPrime((1L << Bits) - below)).Select(below => new PrimeField((ulong)below))
            .Take((int)Math.Min(MostBelow, (bits + Bits - 2) / (Bits - 1))).ToArray();
        return fields.Length * (Bits - 1L) >= bits ? fields : throw new InvalidOperationException($"There are too few primes near 2^{Bits} for numbers of {bits} bits.");
    }

    /// <summary>A loose number equal to any number of 64 bits.</summary>
    public ulong Loosen(ulong number) => (number & Mask) + ((number >> Bits) * Below);

    /// <summary>The number from 0 to p − 1 that is equal to any number of 64 bits.</summary>
    public ulong Canonical(ulong number)
    {
        var loose = Loosen(Loosen(number));
        return loose >= Prime ? loose - Prime : loose;
    }

    /// <summary>The product of canonical numbers.</summary>
    public ulong Multiply(ulong left, ulong right)
    {
        var high = Math.BigMul(left, right, out var low);
        return Canonical((low & Mask) + (((high << (64 - Bits)) | (low >> Bits)) * Below));
    }

    /// <summary>The sum of canonical numbers.</summary>
    public ulong Add(ulong left, ulong right) => left + right >= Prime ? left + right - Prime : left + right;

    /// <summary>The difference of canonical numbers.</summary>
    public ulong Subtract(ulong left, ulong right) => left >= right ? left - right : left + Prime - right;

    /// <summary>A power of a canonical number.</summary>
    public ulong Power(ulong number, ulong exponent)
    {
        var power = 1UL;
        for (; exponent > 0; exponent >>= 1)
        {
            power = (exponent & 1) == 0 ? power : Multiply(power, number);
            number = Multiply(number, number);
        }

        return power;
    }

    /// <summary>What gives one with a canonical number that is not zero.</summary>
    public ulong Inverse(ulong number) => Power(number, Prime - 2);

    // Miller and Rabin; nine witnesses leave no doubt below 3.8 · 10¹⁸.
    private static bool IsPrime(BigInteger number)
    {
        var odd = (long)number - 1;
        var twos = BitOperations.TrailingZeroCount(odd);
        odd >>= twos;
        return !number.IsEven && Array.TrueForAll(Witnesses, witness =>
        {
            var power = BigInteger.ModPow(witness, odd, number);
            var passes = power.IsOne || power == number - 1;
            for (var i = 1; i < twos && !passes; i++)
            {
                power = power * power % number;
                passes = power == number - 1;
            }

            return passes;
        });
    }
}
