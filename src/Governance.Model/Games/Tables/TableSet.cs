namespace Governance.Model.Games;

/// <summary>Which coalitions of a truth table are meant.</summary>
internal enum TableSet
{
    /// <summary>Those that win.</summary>
    Winning,

    /// <summary>Those that win and lose as soon as any one member leaves.</summary>
    MinimalWinning,

    /// <summary>Those that lose and win as soon as any one player joins: what minimal blocking coalitions leave over.</summary>
    MaximalLosing,

    /// <summary>Those that lose and would win if some one member left.</summary>
    Declining,
}
