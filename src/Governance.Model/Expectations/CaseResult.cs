namespace Governance.Model;

/// <summary>What became of one proposal of a file.</summary>
public sealed record CaseResult
{
    internal CaseResult(ProposalCase @case, Determination? determination, EquatableArray<Diagnostic> diagnostics, EquatableArray<Diagnostic> mismatches) =>
        (Case, Determination, Diagnostics, Mismatches) = (@case, determination, diagnostics, mismatches);

    /// <summary>The proposal, its votes and what is expected.</summary>
    public ProposalCase Case { get; }

    /// <summary>The answer, or null where the input could not be decided.</summary>
    public Determination? Determination { get; }

    /// <summary>The mistakes that prevented an answer; empty where there is one.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; }

    /// <summary>One entry (GOV4011) for each expectation that does not hold; empty where all do, or none is stated.</summary>
    public EquatableArray<Diagnostic> Mismatches { get; }

    /// <summary>Whether there is an answer and it is as expected.</summary>
    public bool IsAsExpected => Determination is not null && Mismatches.IsEmpty;
}
