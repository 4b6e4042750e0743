namespace Governance.Model;

/// <summary>What makes one defeat of an option by another stronger than a second one.</summary>
public enum DefeatStrength
{
    /// <summary>The number of those who prefer the winner; of two defeats with as many, that with fewer against it is the stronger, but for minimax.</summary>
    WinningVotes,

    /// <summary>By how many they are more than those who prefer the loser.</summary>
    Margins,

    /// <summary>How many times as many they are: for Schulze's method only.</summary>
    Ratio,

    /// <summary>The number of those who prefer the one, whether or not it wins: for minimax only.</summary>
    Opposition,
}
