using System.Numerics;

namespace Governance.Model.Games;

/// <summary>What an answer will cost, known before the work starts.</summary>
/// <param name="Updates">How many 64-bit cells are updated; a core does about a thousand million a second while tables fit its cache.</param>
/// <param name="Bytes">How much memory the tables take.</param>
internal readonly record struct WeightedCost(BigInteger Updates, BigInteger Bytes)
{
    /// <summary>Whether the tables can exist at all.</summary>
    public bool IsPossible => Bytes < (BigInteger)1 << 36;
}
