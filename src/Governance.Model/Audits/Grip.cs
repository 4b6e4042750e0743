namespace Governance.Model.Audits;

/// <summary>What some cannot do without: a chokepoint, or all those together that one controller holds.</summary>
/// <param name="Subject">The id of the chokepoint, or of the controller of several.</param>
/// <param name="Chokepoints">The chokepoints.</param>
/// <param name="Controller">Who controls them.</param>
/// <param name="Ties">Who cannot do without them, and for which capability.</param>
internal sealed record Grip(string Subject, EquatableArray<Chokepoint> Chokepoints, EntityId Controller, IReadOnlyList<Tie> Ties)
{
    /// <summary>The chokepoints in prose.</summary>
    public string Title => Words.List(Chokepoints.Select(chokepoint => chokepoint.DisplayName), 4);

    /// <summary>Whether there can be only one of it.</summary>
    public bool MustBeUnique => Chokepoints.Any(chokepoint => chokepoint.MustBeUnique);

    /// <summary>Where it stands in the model.</summary>
    public string Path => $"chokepoints[{Chokepoints[0].Id}]";

    /// <summary>Those who cannot do without it.</summary>
    public List<EntityId> Parties => field ??= [.. Ties.Select(tie => tie.Party).Distinct()];

    /// <summary>The ids of the chokepoints.</summary>
    public EquatableArray<string> Ids => Chokepoints.Select(chokepoint => chokepoint.Id).ToEquatableArray();
}
