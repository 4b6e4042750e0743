namespace Governance.Model.Chokepoints;

/// <summary>Finds chokepoints, or says which there are.</summary>
internal static class ChokepointLookup
{
    /// <summary>The chokepoint called <paramref name="id"/>.</summary>
    /// <exception cref="GovernanceException">There is none (GOV2022).</exception>
    public static Chokepoint Known(this GovernanceModel model, string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return model.FindChokepoint(id) ?? throw new GovernanceException(ErrorCodes.UnknownChokepoint, $"There is no chokepoint '{Text.Printable(id)}'.",
            Suggestion.For(id, model.Chokepoints.Select(known => known.Id), "chokepoint"));
    }
}
