namespace Governance.Model;

/// <summary>A party seen as one that authorises others. A view: derived from mandates, never declared.</summary>
public sealed record Principal
{
    internal Principal(EntityId id, EquatableArray<Mandate> granted) => (Id, Granted) = (id, granted);

    /// <summary>The party or body that granted.</summary>
    public EntityId Id { get; }

    /// <summary>What it granted; at least one entry, in ordinal order of id.</summary>
    public EquatableArray<Mandate> Granted { get; }
}
