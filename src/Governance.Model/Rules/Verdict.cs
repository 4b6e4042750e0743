namespace Governance.Model;

/// <summary>What a rule says of a roll call.</summary>
public enum Verdict
{
    /// <summary>It holds, whatever else may still happen.</summary>
    Passed,

    /// <summary>It does not hold, whatever else may still happen.</summary>
    Failed,

    /// <summary>It depends on votes that are outstanding, or on figures that are not recorded.</summary>
    Open,
}
