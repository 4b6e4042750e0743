namespace Governance.Model;

/// <summary>A party seen as one that decisions affect. A view: derived from stakes, never declared.</summary>
public sealed record Stakeholder
{
    internal Stakeholder(Party party, EquatableArray<Stake> stakes) => (Party, Stakes) = (party, stakes);

    /// <summary>The party.</summary>
    public Party Party { get; }

    /// <summary>What it has at stake; at least one entry, in ordinal order of matter.</summary>
    public EquatableArray<Stake> Stakes { get; }
}
