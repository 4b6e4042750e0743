namespace Governance.Model;

/// <summary>By what the seats of a body are sorted into groups.</summary>
public enum GroupKind
{
    /// <summary>The class of the seat.</summary>
    Class,

    /// <summary>The stakeholder group of its holder.</summary>
    StakeholderGroup,

    /// <summary>The region of its holder.</summary>
    Region,
}
