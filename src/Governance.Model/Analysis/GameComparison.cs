namespace Governance.Model;

/// <summary>How the coalitions that win in one game compare with those that win in another.</summary>
/// <param name="OnlyFirst">Coalitions that win only in the first; null where there is none.</param>
/// <param name="OnlySecond">Coalitions that win only in the second; null where there is none.</param>
/// <param name="Both">Coalitions that win in both; null where there is none.</param>
public sealed record GameComparison(GameDifference? OnlyFirst, GameDifference? OnlySecond, GameDifference? Both)
{
    /// <summary>Whether the same coalitions win.</summary>
    public bool AreEquivalent => OnlyFirst is null && OnlySecond is null;

    /// <summary>Whether all that wins in the first wins in the second.</summary>
    public bool FirstImpliesSecond => OnlyFirst is null;

    /// <summary>Whether all that wins in the second wins in the first.</summary>
    public bool SecondImpliesFirst => OnlySecond is null;

    /// <summary>Whether nothing wins in both.</summary>
    public bool AreDisjoint => Both is null;
}
