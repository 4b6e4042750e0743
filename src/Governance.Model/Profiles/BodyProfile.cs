namespace Governance.Model;

/// <summary>A body that decides, in short: its rule, and whose its power is.</summary>
public sealed record BodyProfile
{
    internal BodyProfile(EntityId body, string name, string rule) => (Body, Name, Rule) = (body, name, rule);

    /// <summary>The body.</summary>
    public EntityId Body { get; }

    /// <summary>What it is called in prose.</summary>
    public string Name { get; }

    /// <summary>Its rule for questions without a procedure of their own, else its first, in words.</summary>
    public string Rule { get; }

    /// <summary>Power under that rule by stakeholder group, the largest share first; empty where it was not computed.</summary>
    public EquatableArray<PowerShare> ByGroup { get; internal init; }

    /// <summary>Power under that rule by region, the largest share first; empty where it was not computed.</summary>
    public EquatableArray<PowerShare> ByRegion { get; internal init; }
}
