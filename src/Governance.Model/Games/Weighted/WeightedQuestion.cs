namespace Governance.Model.Games;

/// <summary>What can be asked of a weighted game.</summary>
internal enum WeightedQuestion
{
    /// <summary>Winning coalitions and swings.</summary>
    Count,

    /// <summary>The same by size, and the Shapley–Shubik index in fractions.</summary>
    CountBySize,

    /// <summary>The Shapley–Shubik index to some decimals.</summary>
    Decimals,

    /// <summary>Minimal winning coalitions by size.</summary>
    Minimal,

    /// <summary>Minimal winning coalitions without sizes.</summary>
    MinimalTotals,
}
