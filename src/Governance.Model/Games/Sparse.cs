using System.Numerics;

namespace Governance.Model.Games;

/// <summary>A number with many zero bits at its end, as a <see cref="SizeCode"/> makes them: short, and then shifted.</summary>
/// <param name="Factor">The number without those bits.</param>
/// <param name="Shift">How many there are.</param>
internal readonly record struct Sparse(BigInteger Factor, int Shift)
{
    /// <summary>The number in two parts.</summary>
    public static Sparse Of(BigInteger number) => number.IsZero ? default : Split(number, (int)BigInteger.TrailingZeroCount(number));

    /// <summary>The product, in time that grows with the other number and not with the zeros.</summary>
    public static BigInteger operator *(Sparse left, BigInteger right) => left.Factor.IsOne ? right << left.Shift : (left.Factor * right) << left.Shift;

    private static Sparse Split(BigInteger number, int shift) => new(number >> shift, shift);
}
