using System.Numerics;

namespace Governance.Model.Games;

/// <summary>What an answer will cost, known before the work starts.</summary>
/// <param name="Updates">How many 64-bit cells are updated; a core does about a thousand million a second while tables fit its cache.</param>
/// <param name="Bytes">How much memory the tables take.</param>
internal readonly record struct WeightedCost(BigInteger Updates, BigInteger Bytes)
{
    /// <summary>What the cells of one array can take.</summary>
    public const long MostBytes = 8L * 0x7FF0_0000;

    /// <summary>Whether the tables can exist at all; whether they fit this machine is another question.</summary>
    public bool IsPossible => Bytes <= MostBytes;
}
