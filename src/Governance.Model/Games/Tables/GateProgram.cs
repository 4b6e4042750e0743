using System.Collections.Immutable;

namespace Governance.Model.Games;

/// <summary>One rule or more as steps that work on whole words: sums that reach bounds, and choices between earlier values.</summary>
/// <param name="Steps">The steps, each after those it reads.</param>
/// <param name="Sums">The sums.</param>
/// <param name="Roots">For each rule the value that says whether a coalition wins.</param>
internal sealed record GateProgram(ImmutableArray<GateStep> Steps, ImmutableArray<LaneSums> Sums, ImmutableArray<int> Roots)
{
    /// <summary>The value that never holds.</summary>
    public const int Never = 0;

    /// <summary>The value that always holds.</summary>
    public const int Always = 1;

    /// <summary>The number of the value of the first step.</summary>
    public const int First = 2;
}
