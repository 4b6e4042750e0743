namespace Governance.Model.Canonical;

/// <summary>A canonical form made ready to judge complete ballots without allocating.</summary>
internal interface IRuleProgram
{
    /// <summary>Whether the rule holds; one position per place.</summary>
    /// <returns>Null where a value is none of the positions of a complete ballot.</returns>
    bool? Holds(ReadOnlySpan<PositionKind> positions);
}
