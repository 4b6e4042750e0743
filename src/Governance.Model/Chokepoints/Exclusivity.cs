using System.Numerics;

namespace Governance.Model;

/// <summary>How many of those who rely on a chokepoint could not do without it.</summary>
/// <param name="Capability">The id of the capability.</param>
/// <param name="Chokepoint">The id of the chokepoint.</param>
/// <param name="MustBeUnique">Whether it must be the only one of its kind, so that nobody can leave it alone.</param>
/// <param name="Affected">The heads who want the capability and can have it while everything works.</param>
/// <param name="Switching">Those of them who keep it without the chokepoint, at a higher cost.</param>
/// <param name="WithoutAlternative">Those of them who have no way left within their budget.</param>
/// <param name="CollectiveCost">What all the affected pay together if all leave it, each by the cheapest way left; null where some have none.</param>
public sealed record Exclusivity(string Capability, string Chokepoint, bool MustBeUnique, BigInteger Affected, BigInteger Switching, BigInteger WithoutAlternative, Fraction? CollectiveCost)
{
    /// <summary>The share of the affected who have no alternative within their budget; 0 where nobody is affected.</summary>
    public Fraction Share => Affected.IsZero ? Fraction.Zero : new(WithoutAlternative, Affected);
}
