namespace Governance.Model;

/// <summary>What one file holds: a model, earlier determinations, and proposals in the order in which they are decided.</summary>
/// <remarks>A later proposal may ask about an earlier one by its id: each is entered in the docket when it is decided.</remarks>
public sealed record GovernanceFile
{
    /// <summary>What the file is about, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The model.</summary>
    public GovernanceModel Model { get; init; } = new();

    /// <summary>Earlier determinations.</summary>
    public Docket Docket { get; init; } = Docket.Empty;

    /// <summary>The proposals, in the order written.</summary>
    public EquatableArray<ProposalCase> Proposals { get; init => field = value.WithoutNulls(); }
}
