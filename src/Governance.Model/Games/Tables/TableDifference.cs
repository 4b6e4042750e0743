namespace Governance.Model.Games;

/// <summary>What tells two games of the same players apart, and what they share.</summary>
/// <param name="OnlyFirst">How many coalitions win only the first.</param>
/// <param name="OnlySecond">How many coalitions win only the second.</param>
/// <param name="Both">How many coalitions win both.</param>
/// <param name="FirstNotSecond">The smallest of those that win only the first: fewest members, then the lowest bits.</param>
/// <param name="SecondNotFirst">The smallest of those that win only the second.</param>
/// <param name="FirstAndSecond">The smallest of those that win both.</param>
internal readonly record struct TableDifference(long OnlyFirst, long OnlySecond, long Both, ulong? FirstNotSecond, ulong? SecondNotFirst, ulong? FirstAndSecond)
{
    /// <summary>Whether the two are the same game.</summary>
    public bool AreEquivalent => OnlyFirst == 0 && OnlySecond == 0;
}
