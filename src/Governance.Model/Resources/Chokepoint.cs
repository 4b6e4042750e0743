namespace Governance.Model;

/// <summary>A resource under one controller that others need: a root zone, a registry, the only maker of a machine.</summary>
public sealed record Chokepoint
{
    /// <summary>A chokepoint called <paramref name="id"/>.</summary>
    /// <param name="id">Unique among the chokepoints of a model.</param>
    /// <param name="controller">Who can withhold it: a party or a body.</param>
    /// <exception cref="GovernanceException">The id cannot be used (GOV1002).</exception>
    public Chokepoint(string id, EntityId controller) => (Id, Controller) = (Text.CheckId(id, "chokepoint id"), controller);

    /// <summary>The id, unique among the chokepoints of a model.</summary>
    public string Id { get; }

    /// <summary>Who can withhold it: a party or a body.</summary>
    public EntityId Controller { get; init; }

    /// <summary>What it is called in prose, or null to use the id.</summary>
    public string? Name { get; init; }

    /// <summary>Its share of its market, from 0 to 1, or null where none is recorded.</summary>
    public Fraction? Share
    {
        get;
        init => field = value is not { } share || (share.Sign >= 0 && share <= 1) ? value
            : throw new GovernanceException(ErrorCodes.ShareOutOfRange, $"A chokepoint with a share of {value} does not exist.", "Give a share from 0 to 1.");
    }

    /// <summary>The market that the share is of; chokepoints that name none share one.</summary>
    public string? Market { get; init; }

    /// <summary>Whether there must be one of its kind for it to be of use, as of a root of names: then nobody can leave it alone, only all together.</summary>
    public bool MustBeUnique { get; init; }

    /// <summary>Where this comes from, or null.</summary>
    public Source? Source { get; init; }

    /// <summary>The name if there is one, else the id.</summary>
    public string DisplayName => Name ?? Id;
}
