using System.Numerics;

namespace Governance.Model.Canonical;

/// <summary>The numbers of one node over counted votes. The verdict is read off the same numbers that a reader sees.</summary>
/// <param name="Counted">The counted row, as far as it is known.</param>
/// <param name="CountedLow">The least it can be.</param>
/// <param name="CountedHigh">The most it can be.</param>
/// <param name="Base">The base row, as far as it is known.</param>
/// <param name="BaseLow">The least it can be.</param>
/// <param name="BaseHigh">The most it can be.</param>
/// <param name="Low">The least the whole sum can be.</param>
/// <param name="High">The most the whole sum can be.</param>
/// <param name="Verdict">Whether the sum reaches the bound, for all, for no, or for some of what is not known.</param>
internal readonly record struct Reading(
    BigInteger Counted, BigInteger CountedLow, BigInteger CountedHigh, BigInteger Base, BigInteger BaseLow, BigInteger BaseHigh, BigInteger Low, BigInteger High, Verdict Verdict);
