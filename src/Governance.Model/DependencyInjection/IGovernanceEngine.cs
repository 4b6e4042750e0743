namespace Governance.Model;

/// <summary>The engine as a service: for applications that configure it once and inject it.</summary>
public interface IGovernanceEngine
{
    /// <summary>Everything that is wrong with a model as a whole, in a fixed order.</summary>
    EquatableArray<Diagnostic> Validate(GovernanceModel model);

    /// <summary>Decides what a proposal is for every party, and why.</summary>
    /// <exception cref="GovernanceException">The model, the proposal or the roll call has mistakes, all of them listed.</exception>
    Determination Decide(GovernanceModel model, Proposal proposal, RollCall? rollCall = null, Docket? docket = null);
}
