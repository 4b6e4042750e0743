using System.Numerics;
using System.Runtime.InteropServices;

namespace Governance.Model.Games;

/// <summary>Arithmetic on whole numbers written as 64-bit limbs, least significant first.</summary>
internal static class Limb
{
    /// <summary>How many limbs hold every number of so many bits; at least one.</summary>
    public static int Needed(long bits) => (int)Math.Max(1, (bits + 63) / 64);

    /// <summary>One limb of a sum.</summary>
    /// <param name="left">A limb.</param>
    /// <param name="right">A limb.</param>
    /// <param name="carry">What the limbs below handed on; then what this one hands on.</param>
    public static ulong Add(ulong left, ulong right, ref ulong carry)
    {
        var sum = left + right;
        var total = sum + carry;
        carry = (sum < left ? 1UL : 0UL) | (total < sum ? 1UL : 0UL);
        return total;
    }

    /// <summary>One limb of a difference.</summary>
    /// <param name="left">A limb.</param>
    /// <param name="right">The limb to take from it.</param>
    /// <param name="borrow">What the limbs below borrowed; then what this one borrows.</param>
    public static ulong Subtract(ulong left, ulong right, ref ulong borrow)
    {
        var difference = left - right;
        var total = difference - borrow;
        borrow = (left < right ? 1UL : 0UL) | (difference < borrow ? 1UL : 0UL);
        return total;
    }

    /// <summary>Takes a number from another of as many limbs.</summary>
    public static void Subtract(Span<ulong> from, ReadOnlySpan<ulong> number)
    {
        var borrow = 0UL;
        for (var limb = 0; limb < from.Length; limb++)
        {
            from[limb] = Subtract(from[limb], number[limb], ref borrow);
        }
    }

    /// <summary>Adds limbs of one significance, that of the first limb of <paramref name="sum"/>.</summary>
    public static void AddSum(Span<ulong> sum, ReadOnlySpan<ulong> limbs)
    {
        var (low, high) = (0UL, 0UL);
        foreach (var limb in limbs)
        {
            low += limb;
            high += low < limb ? 1UL : 0UL;
        }

        Add(sum, low, high, 0);
    }

    /// <summary>Adds the products of limbs of one significance, the first of one with the last of the other.</summary>
    public static void AddProducts(Span<ulong> sum, ReadOnlySpan<ulong> limbs, ReadOnlySpan<ulong> others)
    {
        var (low, middle, high) = (0UL, 0UL, 0UL);
        for (var i = 0; i < limbs.Length; i++)
        {
            if (limbs[i] != 0) // most upper limbs are
            {
                var upper = Math.BigMul(limbs[i], others[others.Length - 1 - i], out var lower);
                low += lower;
                upper += low < lower ? 1UL : 0UL; // a product leaves room for it
                middle += upper;
                high += middle < upper ? 1UL : 0UL;
            }
        }

        Add(sum, low, middle, high);
    }

    private static void Add(Span<ulong> sum, ulong low, ulong middle, ulong high)
    {
        var carry = 0UL;
        for (var limb = 0; limb < sum.Length; limb++)
        {
            sum[limb] = Add(sum[limb], limb switch { 0 => low, 1 => middle, 2 => high, _ => 0 }, ref carry);
        }
    }

    /// <summary>The number.</summary>
    public static BigInteger Read(ReadOnlySpan<ulong> number)
    {
        if (number.Length == 1)
        {
            return number[0];
        }

        if (BitConverter.IsLittleEndian)
        {
            return new(MemoryMarshal.AsBytes(number), isUnsigned: true);
        }

        var value = BigInteger.Zero;
        for (var limb = number.Length - 1; limb >= 0; limb--)
        {
            value = (value << 64) + number[limb];
        }

        return value;
    }
}
