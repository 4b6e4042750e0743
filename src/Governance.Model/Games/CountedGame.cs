using System.Numerics;

namespace Governance.Model.Games;

/// <summary>The counts of one level of a composition, as numbers of a <see cref="SizeCode"/>.</summary>
/// <param name="Total">How many coalitions of the level's players there are in all it counts.</param>
/// <param name="ByClass">For each class of the level, the part of them that turns on one given player or part of it.</param>
/// <param name="Method">How it was counted, in words.</param>
internal sealed record CountedGame(BigInteger Total, BigInteger[] ByClass, string Method);
