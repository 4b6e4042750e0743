namespace Governance.Model;

/// <summary>A way to have a capability or a part of it that costs something to switch to.</summary>
/// <remarks>
/// What is used today needs no route: it costs nothing. A route may need chokepoints of its own, or none at all. Its cost
/// is paid wherever it stands: twice in one requirement is paid twice, if both are taken.
/// </remarks>
public sealed record Route : Requirement
{
    /// <summary>A route called <paramref name="id"/>, open to all at no cost unless said otherwise.</summary>
    /// <param name="id">Unique within its capability.</param>
    /// <param name="needs">What must work for it, or null where it needs no chokepoint.</param>
    /// <exception cref="GovernanceException">The id cannot be used (GOV1002).</exception>
    public Route(string id, Requirement? needs = null)
        : base([needs]) => (Id, Needs) = (Text.CheckId(id, "route id"), needs);

    /// <summary>The id, unique within its capability.</summary>
    public string Id { get; }

    /// <summary>What must work for it, or null where it needs no chokepoint.</summary>
    public Requirement? Needs { get; }

    /// <summary>What it costs to switch to it, in the unit of the capability, for all who have no cost of their own; null where it is closed to them.</summary>
    public Fraction? Cost { get; init => field = RouteCost.Checked(value); }
    = Fraction.Zero;

    /// <summary>What it costs single parties, or the members of a class, in ordinal order of party.</summary>
    /// <remarks>A party's own cost counts before that of a class it belongs to, and a nearer class before a farther one; of several as near, the least.</remarks>
    public EquatableArray<RouteCost> CostFor { get; init => field = value.SortedBy(cost => cost.Party.Value); }

    /// <summary>Where this comes from, or null.</summary>
    public Source? Source { get; init; }

    private protected override string Tag => "route";
}
