namespace Governance.Model;

/// <summary>What parties want to be able to do, and the chokepoints that it takes.</summary>
public sealed record Capability
{
    /// <summary>A capability called <paramref name="id"/>.</summary>
    /// <param name="id">Unique among the capabilities of a model.</param>
    /// <param name="needs">What must work for it, with the routes around.</param>
    /// <exception cref="GovernanceException">The id cannot be used (GOV1002).</exception>
    public Capability(string id, Requirement needs)
    {
        ArgumentNullException.ThrowIfNull(needs);
        (Id, Needs) = (Text.CheckId(id, "capability id"), needs);
    }

    /// <summary>The id, unique among the capabilities of a model.</summary>
    public string Id { get; }

    /// <summary>What must work for it, with the routes around.</summary>
    public Requirement Needs { get; init; }

    /// <summary>What it is called in prose, or null to use the id.</summary>
    public string? Name { get; init; }

    /// <summary>Who wants it, in ordinal order of party.</summary>
    public EquatableArray<Want> WantedBy { get; init => field = value.SortedBy(want => want.Party.Value); }

    /// <summary>The unit of its costs and budgets, in words ("million USD"), or null where none is needed.</summary>
    public string? Unit { get; init; }

    /// <summary>Where this comes from, or null.</summary>
    public Source? Source { get; init; }

    /// <summary>The name if there is one, else the id.</summary>
    public string DisplayName => Name ?? Id;
}
