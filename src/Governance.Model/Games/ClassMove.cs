using System.Numerics;

namespace Governance.Model.Games;

/// <summary>What becomes of a class of players in another game.</summary>
/// <param name="To">The class it becomes, or −1 where none of it is free any more.</param>
/// <param name="Factor">How many players each player of the new class stands for.</param>
/// <param name="Certain">How many of its players are in whatever happens.</param>
internal readonly record struct ClassMove(int To, BigInteger Factor, BigInteger Certain)
{
    /// <summary>The class as it is, under another index.</summary>
    public static ClassMove Same(int to) => new(to, 1, 0);
}
