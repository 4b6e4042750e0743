using System.Numerics;

namespace Governance.Model;

/// <summary>Anyone who can be affected by a decision or can authorise one: a person, a state, a firm, or a class of them.</summary>
public sealed record Party
{
    /// <summary>A party called <paramref name="id"/>; one of more than one head is a class.</summary>
    /// <param name="id">Unique among the parties and bodies of a model.</param>
    /// <param name="size">How many heads stand behind it; at least one.</param>
    /// <exception cref="GovernanceException">The id cannot be used (GOV1002), or the size is below one (GOV1005).</exception>
    public Party(EntityId id, long size = 1)
    {
        (Id, Size) = (id, size);
        Kind = size > 1 ? PartyKind.Class : PartyKind.Unstated;
    }

    /// <summary>The id, unique among the parties and bodies of a model.</summary>
    public EntityId Id { get; init => field = Guard.Id(value); }

    /// <summary>How many heads stand behind it; at least one.</summary>
    public BigInteger Size
    {
        get;
        init => field = value >= 1 ? value
            : throw new GovernanceException(ErrorCodes.CountOutOfRange, $"A party of {value} heads does not exist.", "Give a size of 1 or more.");
    }

    /// <summary>What it is called in prose, or null to use the id.</summary>
    public string? Name { get; init; }

    /// <summary>What it is; a class when it was made with a size above one.</summary>
    public PartyKind Kind { get; init => field = Guard.Named(value); }

    /// <summary>The stakeholder group it is counted in, if any.</summary>
    public StakeholderGroup Group { get; init; }

    /// <summary>The region it is counted in, or null.</summary>
    public string? Region { get; init; }

    /// <summary>The parties it belongs to, in ordinal order. What a class among them grants, this party grants.</summary>
    public EquatableArray<EntityId> MemberOf { get; init => field = Guard.Ids(value).SortedBy(id => id.Value); }

    /// <summary>What else is known of it, in ordinal order of name.</summary>
    public EquatableArray<NamedFact> Attributes { get; init => field = value.SortedBy(attribute => attribute.Name); }

    /// <summary>Where this comes from, or null.</summary>
    public Source? Source { get; init; }

    /// <summary>The name if there is one, else the id.</summary>
    public string DisplayName => Name ?? Id.Value;

    /// <summary>The id of <paramref name="party"/>: models store ids, code passes objects.</summary>
    public static implicit operator EntityId(Party party) => party.Id;
}
