namespace Governance.Model;

/// <summary>One line of a comparison.</summary>
/// <param name="Topic">What is compared.</param>
/// <param name="Cells">What each structure has to show, in their order; empty where it has nothing.</param>
public sealed record ComparisonRow(string Topic, EquatableArray<string> Cells);
