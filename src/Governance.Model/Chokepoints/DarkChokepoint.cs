namespace Governance.Model;

/// <summary>A chokepoint that no longer works.</summary>
/// <param name="Chokepoint">Its id.</param>
/// <param name="Reason">Why.</param>
/// <param name="Body">The body that cannot act, or null where the reason is another.</param>
public sealed record DarkChokepoint(string Chokepoint, DarkReason Reason, EntityId? Body = null);
