namespace Governance.Model.Deciding;

/// <summary>A proposal in its setting: the model, the docket, and one day out of those its dates can mean.</summary>
/// <param name="Model">The model.</param>
/// <param name="Docket">The earlier determinations.</param>
/// <param name="Proposal">The proposal.</param>
/// <param name="Day">The day of the decision.</param>
/// <param name="RulesDay">The day whose procedures and mandates apply.</param>
internal sealed record Question(GovernanceModel Model, Docket Docket, Proposal Proposal, DateOnly Day, DateOnly RulesDay)
{
    /// <summary>The matter, with its layer if that is known.</summary>
    public Matter Matter { get; } = Proposal.Matter with { Layer = Model.LayerOf(Proposal.Matter) };
}
