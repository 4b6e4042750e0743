using System.Numerics;

namespace Governance.Model.Games;

/// <summary>One part of a sum: what each player of a class, or a part that holds, adds.</summary>
/// <param name="Index">The class of players, or the node, by its index.</param>
/// <param name="Weight">What one of them adds; negative where it counts against.</param>
internal readonly record struct GameTerm(int Index, BigInteger Weight);
