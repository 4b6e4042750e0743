namespace Governance.Model.Audits;

/// <summary>What two scopes have in common.</summary>
internal static class Scopes
{
    /// <summary>The matters that both scopes cover, the widest first named; empty for everything, null where they have nothing in common.</summary>
    public static EquatableArray<Matter>? Overlap(Scope one, Scope other)
    {
        if (!one.Layers.IsEmpty && !other.Layers.IsEmpty && !one.Layers.Intersect(other.Layers).Any())
        {
            return null;
        }

        if (one.Over.IsEmpty && other.Over.IsEmpty)
        {
            return [];
        }

        var both = one.Over.Where(matter => other.CoversPath(matter)).Concat(other.Over.Where(matter => one.CoversPath(matter))).DistinctBy(matter => matter.Path).ToEquatableArray();
        return both.IsEmpty ? null : both;
    }
}
