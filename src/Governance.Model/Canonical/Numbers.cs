using System.Numerics;

namespace Governance.Model.Canonical;

/// <summary>Arithmetic on whole numbers that the framework does not have.</summary>
internal static class Numbers
{
    public static BigInteger LeastCommonMultiple(BigInteger left, BigInteger right) =>
        left == right || right.IsOne ? left : left / BigInteger.GreatestCommonDivisor(left, right) * right;
}
