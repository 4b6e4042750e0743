using System.Numerics;

namespace Governance.Model.Games;

/// <summary>The Chinese remainder theorem.</summary>
internal static class Residues
{
    /// <summary>The least number that leaves the given remainders, by mixed radix (Garner 1959).</summary>
    /// <param name="fields">The primes, all different.</param>
    /// <param name="remainders">A canonical remainder for each; overwritten.</param>
    public static BigInteger Restore(PrimeField[] fields, ulong[] remainders)
    {
        // x = d₀ + p₀·(d₁ + p₁·(d₂ + …)): what is left after each digit is divided by its prime in the fields that follow.
        for (var digit = 0; digit < fields.Length; digit++)
        {
            for (var k = digit + 1; k < fields.Length; k++)
            {
                var field = fields[k];
                var less = field.Subtract(remainders[k], field.Canonical(remainders[digit]));
                remainders[k] = field.Multiply(less, field.Inverse(field.Canonical(fields[digit].Prime)));
            }
        }

        var value = BigInteger.Zero;
        for (var digit = fields.Length - 1; digit >= 0; digit--)
        {
            value = (value * fields[digit].Prime) + remainders[digit];
        }

        return value;
    }
}
