namespace Governance.Model.Audits;

/// <summary>Whether an observation is what a claim warns of.</summary>
internal enum ClaimSays
{
    /// <summary>It does not tell, or not alone.</summary>
    Nothing,

    /// <summary>It is.</summary>
    Bad,

    /// <summary>It is the opposite.</summary>
    Good,

    /// <summary>It is of another kind than the claim asks for, or its figures do not agree: somebody must look.</summary>
    Odd,
}
