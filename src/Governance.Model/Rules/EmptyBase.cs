namespace Governance.Model;

/// <summary>What a share says when there is nothing to take a share of.</summary>
public enum EmptyBase
{
    /// <summary>It does not hold. The default for "more than" and "at least".</summary>
    Fails,

    /// <summary>It holds. The default for "at most" and "less than".</summary>
    Holds,
}
