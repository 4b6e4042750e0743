namespace Governance.Model;

/// <summary>Whether an institution is there.</summary>
public enum InstitutionStatus
{
    /// <summary>It exists.</summary>
    InForce,

    /// <summary>It existed, and is over.</summary>
    Ended,

    /// <summary>Somebody proposed it; nobody has authorised it.</summary>
    Proposed,

    /// <summary>It is a text: a doctrine or a set of principles that others may follow.</summary>
    Doctrine,

    /// <summary>It is a custom or a market, with nobody who decides for all.</summary>
    Practice,
}
