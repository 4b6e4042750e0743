namespace Governance.Model;

/// <summary>The fewest votes that, changed or cast, would carry a proposal.</summary>
public sealed record SmallestChange
{
    internal SmallestChange(EquatableArray<VoteChange> changes, bool isExact) => (Changes, IsExact) = (changes, isExact);

    /// <summary>One way to do it with so many, in a fixed order.</summary>
    public EquatableArray<VoteChange> Changes { get; }

    /// <summary>How many seats change; each to any position the procedure admits.</summary>
    public long Count => Changes.Sum(change => change.Count);

    /// <summary>Whether it is proved that no fewer would do; else this is an upper bound, because the search was cut short.</summary>
    public bool IsExact { get; }
}
