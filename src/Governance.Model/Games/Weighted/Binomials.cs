using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Binomial coefficients and factorials.</summary>
internal static class Binomials
{
    /// <summary>In how many bits every number of ways to choose of <paramref name="all"/> fits: fewer than 2ⁿ / √n ways.</summary>
    public static int Bits(int all) => Math.Max(1, all - (BitOperations.Log2((uint)Math.Max(1, all)) / 2));

    /// <summary>How many ways there are to choose <paramref name="chosen"/> of <paramref name="all"/>.</summary>
    public static BigInteger Of(int all, int chosen) => Row(all)[chosen];

    /// <summary>The ways to choose 0, 1, … of <paramref name="all"/>.</summary>
    public static ImmutableArray<BigInteger> Row(int all)
    {
        var row = ImmutableArray.CreateBuilder<BigInteger>(all + 1);
        row.Add(BigInteger.One);
        for (var chosen = 1; chosen <= all; chosen++)
        {
            row.Add(row[^1] * (all - chosen + 1) / chosen);
        }

        return row.MoveToImmutable();
    }

    /// <summary>0!, 1!, … up to the factorial of <paramref name="last"/>.</summary>
    public static ImmutableArray<BigInteger> Factorials(int last)
    {
        var factorials = ImmutableArray.CreateBuilder<BigInteger>(last + 1);
        factorials.Add(BigInteger.One);
        for (var number = 1; number <= last; number++)
        {
            factorials.Add(factorials[^1] * number);
        }

        return factorials.MoveToImmutable();
    }
}
