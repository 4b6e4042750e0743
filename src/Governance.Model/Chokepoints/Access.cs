using System.Numerics;

namespace Governance.Model;

/// <summary>Whether one party can have a capability, before and after a loss.</summary>
/// <param name="Capability">The id of the capability.</param>
/// <param name="Party">Who wants it: a party, or each member of a class.</param>
/// <param name="Heads">How many heads stand behind it.</param>
/// <param name="Budget">What each can spend; null where any cost can be borne.</param>
/// <param name="Before">The cheapest way while everything works, whatever it costs; null where there is none.</param>
/// <param name="After">The cheapest way that is left, whatever it costs; null where there is none.</param>
public sealed record Access(string Capability, EntityId Party, BigInteger Heads, Fraction? Budget, Way? Before, Way? After)
{
    /// <summary>Whether it can have it while everything works, within its budget.</summary>
    public bool HadWay => IsWithin(Before);

    /// <summary>Whether it can still have it, within its budget.</summary>
    public bool HasWay => IsWithin(After);

    /// <summary>Whether the capability goes dark for it: there was a way, and there is none within its budget any more.</summary>
    public bool GoesDark => HadWay && !HasWay;

    /// <summary>Whether it keeps the capability at a higher cost than before.</summary>
    public bool MustSwitch => HasWay && HadWay && After!.Cost > Before!.Cost;

    private bool IsWithin(Way? way) => way is not null && !(way.Cost > Budget);
}
