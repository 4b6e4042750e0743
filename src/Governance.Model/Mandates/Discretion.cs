namespace Governance.Model;

/// <summary>How free the one who owes a duty is in meeting it.</summary>
public enum Discretion
{
    /// <summary>It must do just this.</summary>
    None,

    /// <summary>It must act, by means of its own choice.</summary>
    Means,

    /// <summary>It judges itself whether to act.</summary>
    Full,
}
