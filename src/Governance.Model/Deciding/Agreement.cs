namespace Governance.Model;

/// <summary>How far those who were asked agreed; computed from the positions, apart from what the rule says.</summary>
public enum Agreement
{
    /// <summary>Nothing carried.</summary>
    None,

    /// <summary>It carried.</summary>
    Carried,

    /// <summary>It carried with none against and no sustained objection, or the chair declared a consensus where that is the chair's to do.</summary>
    Consensus,

    /// <summary>It carried with all votes cast in favour, at least one, and nobody objecting.</summary>
    Unanimity,
}
