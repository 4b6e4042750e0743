using System.Numerics;

namespace Governance.Model;

/// <summary>Arithmetic on whole numbers that the framework does not have.</summary>
internal static class Numbers
{
    /// <summary>How long a common denominator may grow, in bits: sums of fractions without one grow with every part.</summary>
    public const int LongestDenominator = 4096;

    /// <summary>The least common denominator of <paramref name="values"/>, or null where it is longer than any charter needs.</summary>
    public static BigInteger? CommonDenominator(IEnumerable<Fraction> values)
    {
        var common = BigInteger.One;
        foreach (var value in values)
        {
            common = LeastCommonMultiple(common, value.Denominator);
            if (common.GetBitLength() > LongestDenominator)
            {
                return null;
            }
        }

        return common;
    }

    public static BigInteger LeastCommonMultiple(BigInteger left, BigInteger right) =>
        left == right || right.IsOne ? left : left / BigInteger.GreatestCommonDivisor(left, right) * right;
}
