namespace Governance.Model.Institutions.Tests.Pages;

/// <summary>The matters that a chain of grants reaches, without what they carve out.</summary>
/// <param name="IsEverything">Whether no link of the chain names a matter.</param>
/// <param name="Paths">Otherwise the matters, none of them below another, in ordinal order.</param>
internal readonly record struct Reach(bool IsEverything, EquatableArray<string> Paths)
{
    /// <summary>Whether nothing is reached.</summary>
    public bool IsEmpty => !IsEverything && Paths.IsEmpty;

    /// <summary>What a scope reaches.</summary>
    public static Reach Of(Scope scope) => scope.Over.IsEmpty ? new(true, []) : Named(scope.Over);

    /// <summary>What lies in <paramref name="scope"/>, too.</summary>
    public Reach Within(Scope scope)
    {
        if (scope.Over.IsEmpty)
        {
            return this;
        }

        var own = Paths.Select(path => new Matter(path)).ToList();
        return IsEverything ? Of(scope) : Named(scope.Over.SelectMany(other => own.Where(other.Touches).Select(matter => matter.Covers(other) ? other : matter)));
    }

    /// <summary>What is reached by either.</summary>
    public Reach Or(Reach other) => IsEverything || other.IsEverything ? new(true, []) : Named(Paths.Concat(other.Paths).Select(path => new Matter(path)));

    /// <summary>The matters as prose lists them.</summary>
    public override string ToString() => IsEverything ? "everything" : PageWords.List(Paths.Select(PageNames.Matter), 3);

    private static Reach Named(IEnumerable<Matter> matters)
    {
        var all = matters.ToList();
        return new(false, [.. all.Where(matter => !all.Exists(other => other.Path != matter.Path && other.Covers(matter))).Select(matter => matter.Path).Distinct().Order(StringComparer.Ordinal)]);
    }
}
