namespace Governance.Model;

/// <summary>A proposal, how it was answered, and what is expected of the answer.</summary>
/// <param name="Proposal">The question.</param>
public sealed record ProposalCase(Proposal Proposal)
{
    /// <summary>The positions, or null where none are recorded: then only ceilings and criteria can be told.</summary>
    public RollCall? RollCall { get; init; }

    /// <summary>What is expected, or null.</summary>
    public Expectation? Expect { get; init; }
}
