namespace Governance.Model;

/// <summary>The engine with fixed options. Stateless, and safe from any thread.</summary>
/// <param name="options">How to work.</param>
public sealed class GovernanceEngine(GovernanceOptions options) : IGovernanceEngine
{
    /// <inheritdoc/>
    public EquatableArray<Diagnostic> Validate(GovernanceModel model) => model.Validate();

    /// <inheritdoc/>
    public Determination Decide(GovernanceModel model, Proposal proposal, RollCall? rollCall = null, Docket? docket = null) =>
        model.Decide(proposal, rollCall, docket, options);
}
