namespace Governance.Model;

/// <summary>Makes one model of several that may share parts and refer to each other's.</summary>
internal sealed class ModelUnion
{
    private readonly GovernanceModel[] parts;
    private readonly DiagnosticSink conflicts = new();

    public ModelUnion(ReadOnlySpan<GovernanceModel> parts)
    {
        foreach (var part in parts)
        {
            ArgumentNullException.ThrowIfNull(part, nameof(parts));
        }

        this.parts = parts.ToArray();
    }

    /// <summary>The union, if no two parts disagree.</summary>
    public GovernanceModel ToModel()
    {
        var model = new GovernanceModel
        {
            Name = parts.Select(part => part.Name).Distinct(StringComparer.Ordinal).Count() == 1 ? parts[0].Name : null,
            Parties = Union("parties", part => part.Parties, party => party.Id.Value),
            Stakes = Union("stakes", part => part.Stakes, stake => $"{stake.Party}: {stake.Matter}"),
            Mandates = Union("mandates", part => part.Mandates, mandate => mandate.Id),
            Bodies = Union("bodies", part => part.Bodies, body => body.Id.Value),
            Matters = Union("matters", part => part.Matters, matter => matter.Path),
            Chokepoints = Union("chokepoints", part => part.Chokepoints, chokepoint => chokepoint.Id),
            Capabilities = Union("capabilities", part => part.Capabilities, capability => capability.Id),
            Observations = Union("observations", part => part.Observations, observation => observation.Key),
            Sources = Union("sources", part => part.Sources, figure => figure.Path),
        };
        conflicts.ThrowIfErrors();
        return model;
    }

    private EquatableArray<T> Union<T>(string collection, Func<GovernanceModel, EquatableArray<T>> list, Func<T, string> key)
        where T : class
    {
        var all = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var item in parts.SelectMany(part => list(part)))
        {
            if (!all.TryAdd(key(item), item) && !all[key(item)].Equals(item))
            {
                conflicts.Error(ErrorCodes.ConflictingParts, $"{collection}[{key(item)}]", $"Two models say different things of '{key(item)}'.", "Make them equal, or give one of them another id.");
            }
        }

        return all.Values.ToEquatableArray();
    }
}
