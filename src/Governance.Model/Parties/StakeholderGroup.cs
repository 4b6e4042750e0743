namespace Governance.Model;

/// <summary>The kind of interest a party belongs to, as multistakeholder processes count them.</summary>
/// <remarks>An open list: any name will do; the usual ones are given here. The default value is no group.</remarks>
public readonly record struct StakeholderGroup
{
    private readonly string? name;

    /// <summary>The group called <paramref name="name"/>.</summary>
    /// <exception cref="GovernanceException">The text cannot be a name (GOV1002).</exception>
    public StakeholderGroup(string name) => this.name = Text.CheckId(name, "stakeholder group");

    /// <summary>Governments.</summary>
    public static StakeholderGroup Government { get; } = new("government");

    /// <summary>Business.</summary>
    public static StakeholderGroup PrivateSector { get; } = new("private-sector");

    /// <summary>Civil society.</summary>
    public static StakeholderGroup CivilSociety { get; } = new("civil-society");

    /// <summary>The technical community.</summary>
    public static StakeholderGroup TechnicalCommunity { get; } = new("technical-community");

    /// <summary>Academia.</summary>
    public static StakeholderGroup Academia { get; } = new("academia");

    /// <summary>Organisations between states.</summary>
    public static StakeholderGroup Intergovernmental { get; } = new("intergovernmental");

    /// <summary>The name; empty where no group is given.</summary>
    public string Name => name ?? "";

    /// <summary>Whether no group is given.</summary>
    public bool IsNone => name is null;

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>The group called <paramref name="name"/>.</summary>
    public static implicit operator StakeholderGroup(string name) => new(name);
}
