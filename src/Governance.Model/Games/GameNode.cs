using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Σ weight · players of a class in the coalition + Σ weight · [node holds] ≥ bound.</summary>
/// <param name="Players">The classes of players that count, each once, by ascending index, with weights that are not zero.</param>
/// <param name="Parts">The nodes that count, each once, by ascending index, all before this one.</param>
/// <param name="Bound">The bound.</param>
internal sealed record GameNode(ImmutableArray<GameTerm> Players, ImmutableArray<GameTerm> Parts, BigInteger Bound)
{
    /// <summary>A node that always holds, or never.</summary>
    public static GameNode Constant(bool holds) => new([], [], holds ? BigInteger.Zero : BigInteger.One);

    /// <summary>Whether it counts nothing.</summary>
    public bool IsConstant => Players.IsEmpty && Parts.IsEmpty;

    /// <summary>Whether nothing counts against it, so that more players never harm unless a part does.</summary>
    public bool IsRising => Players.All(term => term.Weight.Sign > 0) && Parts.All(term => term.Weight.Sign > 0);
}
