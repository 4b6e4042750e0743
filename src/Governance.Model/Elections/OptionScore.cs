namespace Governance.Model;

/// <summary>What a method of scores gives an option.</summary>
/// <param name="Option">The id of the option.</param>
/// <param name="Score">The score, exact; what it measures, and whether more is better, depends on the method.</param>
public sealed record OptionScore(string Option, Fraction Score);
