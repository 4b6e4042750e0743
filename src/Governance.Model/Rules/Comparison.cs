namespace Governance.Model;

/// <summary>How a count is held against a bound.</summary>
public enum Comparison
{
    /// <summary>Strictly above the bound.</summary>
    MoreThan,

    /// <summary>The bound or above it.</summary>
    AtLeast,

    /// <summary>The bound or below it.</summary>
    AtMost,

    /// <summary>Strictly below the bound.</summary>
    LessThan,

    /// <summary>The bound itself; only for criteria.</summary>
    EqualTo,
}
