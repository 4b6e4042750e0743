using System.Numerics;

namespace Governance.Model;

/// <summary>How often a player decides, over all divisions of the others: each of them, where there are several of the kind.</summary>
/// <param name="Player">The player.</param>
/// <param name="Swings">Divisions of the others in which it decides at all: against fails, in favour carries. The sum of the next two.</param>
/// <param name="BySupport">Divisions in which being in favour carries what abstaining does not.</param>
/// <param name="ByOpposition">Divisions in which being against stops what abstaining does not.</param>
/// <param name="Absolute">The swings over the 3ⁿ⁻¹ divisions of the others.</param>
public sealed record TernaryPlayerPower(Player Player, BigInteger Swings, BigInteger BySupport, BigInteger ByOpposition, Fraction Absolute);
