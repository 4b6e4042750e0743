namespace Governance.Model;

/// <summary>That a party, or every member of a class of them, wants a capability.</summary>
/// <param name="Party">Who wants it.</param>
public sealed record Want(EntityId Party)
{
    /// <summary>What each can spend on a way to it, in the unit of the capability; null where any cost can be borne.</summary>
    /// <exception cref="GovernanceException">It is negative (GOV1005).</exception>
    public Fraction? Budget
    {
        get;
        init => field = value is not { Sign: < 0 } ? value
            : throw new GovernanceException(ErrorCodes.CountOutOfRange, $"A budget of {value} is none.", "Give 0 or more.");
    }

    /// <summary>Where this comes from, or null.</summary>
    public Source? Source { get; init; }

    /// <summary>That the party with this id wants it, at any cost.</summary>
    public static implicit operator Want(string party) => new(new EntityId(party));

    /// <summary>That the party wants it, at any cost.</summary>
    public static implicit operator Want(Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        return new(party.Id);
    }
}
