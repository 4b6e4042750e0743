namespace Governance.Model;

/// <summary>An earlier determination that a rule or a later decision may ask about, set aside, or suspend.</summary>
public sealed record DocketEntry
{
    /// <summary>The determination called <paramref name="id"/>.</summary>
    /// <exception cref="GovernanceException">The id cannot be used (GOV1002).</exception>
    public DocketEntry(string id, bool carried) => (Id, Carried) = (Text.CheckId(id, "docket id"), carried);

    /// <summary>The id of the proposal that was determined, or of the order.</summary>
    public string Id { get; }

    /// <summary>Whether it carried.</summary>
    public bool Carried { get; }

    /// <summary>Who decided, in words or by id, or null.</summary>
    public string? By { get; init; }

    /// <summary>When it was decided.</summary>
    public CalendarDate On { get; init; }

    /// <summary>What else was found, such as <c>supermajority: true</c>, in ordinal order of name.</summary>
    public EquatableArray<NamedFact> Findings { get; init => field = value.SortedBy(finding => finding.Name); }

    /// <summary>The ids of the proposals it sets aside: they decide nothing.</summary>
    public EquatableArray<string> SetsAside { get; init => field = value.SortedBy(id => id); }

    /// <summary>The ids of the bodies and mandates it suspends from its date on.</summary>
    public EquatableArray<string> Suspends { get; init => field = value.SortedBy(id => id); }

    /// <summary>Where this comes from, or null.</summary>
    public Source? Source { get; init; }
}
