namespace Governance.Model.Audits;

/// <summary>The part of a model that concerns some of its parties and bodies.</summary>
internal static class ModelPart
{
    public static GovernanceModel About(GovernanceModel model, IEnumerable<EntityId> ids)
    {
        var meant = new HashSet<EntityId>();
        foreach (var id in ids)
        {
            if (model.FindParty(id) is null && model.FindBody(id) is null)
            {
                throw new GovernanceException(ErrorCodes.UnknownEntity, $"There is no party or body '{Text.Printable(id.Value)}'.",
                    Suggestion.For(id.Value, model.Parties.Select(party => party.Id.Value).Concat(model.Bodies.Select(body => body.Id.Value)), "party or body"));
            }

            meant.Add(id);
            meant.UnionWith(model.Bodies.Where(body => body.Of == id).Select(body => body.Id));
        }

        var capabilities = model.Capabilities.Where(capability => capability.WantedBy.Any(want => meant.Contains(want.Party))).ToEquatableArray();
        var needed = capabilities.SelectMany(capability => RequirementParts.Chokepoints(capability.Needs)).ToHashSet(StringComparer.Ordinal);
        var part = new GovernanceModel
        {
            Name = model.Name,
            Parties = model.Parties.Where(party => meant.Contains(party.Id)).ToEquatableArray(),
            Bodies = model.Bodies.Where(body => meant.Contains(body.Id)).ToEquatableArray(),
            Stakes = model.Stakes.Where(stake => meant.Contains(stake.Party)).ToEquatableArray(),
            Mandates = model.Mandates.Where(mandate => meant.Contains(mandate.From) || meant.Contains(mandate.To)).ToEquatableArray(),
            Chokepoints = model.Chokepoints.Where(chokepoint => meant.Contains(chokepoint.Controller) || needed.Contains(chokepoint.Id)).ToEquatableArray(),
            Capabilities = capabilities,
        };
        HashSet<string> subjects =
        [
            .. meant.Select(id => id.Value), .. part.Mandates.Select(mandate => mandate.Id), .. part.Chokepoints.Select(chokepoint => chokepoint.Id), .. part.Capabilities.Select(capability => capability.Id),
        ];
        return part with { Observations = model.Observations.Where(observation => observation.About is { } about && subjects.Contains(about)).ToEquatableArray() };
    }
}
