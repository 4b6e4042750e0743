namespace Governance.Model;

/// <summary>The earlier determinations a decision is taken in the light of.</summary>
public sealed record Docket
{
    /// <summary>No earlier determination.</summary>
    public static Docket Empty { get; } = new();

    /// <summary>The determinations, in the order written; of two with one id the later counts.</summary>
    public EquatableArray<DocketEntry> Entries
    {
        get => Index.Entries;
        init => Index = DocketIndex.Of(value.WithoutNulls());
    }

    /// <summary>The same determinations, by what is asked of them; equal where the entries are.</summary>
    internal DocketIndex Index { get; private init; } = DocketIndex.Empty;

    /// <summary>The same docket with <paramref name="entry"/> added.</summary>
    public Docket With(DocketEntry entry) => new() { Index = Index.With(entry) };

    /// <summary>The latest determination called <paramref name="id"/>, or null.</summary>
    public DocketEntry? Find(string id) => Index.Find(id);
}
