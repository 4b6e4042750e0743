namespace Governance.Model;

/// <summary>The earlier determinations a decision is taken in the light of.</summary>
public sealed record Docket
{
    /// <summary>No earlier determination.</summary>
    public static Docket Empty { get; } = new();

    /// <summary>The determinations, in the order written; of two with one id the later counts.</summary>
    public EquatableArray<DocketEntry> Entries { get; init; }

    /// <summary>The same docket with <paramref name="entry"/> added.</summary>
    public Docket With(DocketEntry entry) => new() { Entries = Entries.Append(entry).ToEquatableArray() };

    /// <summary>The latest determination called <paramref name="id"/>, or null.</summary>
    public DocketEntry? Find(string id) => Entries.LastOrDefault(entry => entry.Id == id);
}
