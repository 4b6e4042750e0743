namespace Governance.Model;

/// <summary>One player of a game, or several that nothing tells apart: a seat, or whoever else can join a coalition.</summary>
public sealed record Player
{
    /// <summary>A player.</summary>
    /// <param name="id">What results call it, unique in its game.</param>
    /// <param name="count">How many players of this kind there are; at least one.</param>
    /// <exception cref="GovernanceException">The id cannot be used (GOV1002), or the count is below one or above what an int holds (GOV1005).</exception>
    public Player(string id, int count = 1)
    {
        Id = Text.CheckId(id, "player id");
        Count = count >= 1 ? count : throw new GovernanceException(ErrorCodes.CountOutOfRange, $"{count} players '{id}' cannot be.", "Give a count of 1 or more.");
    }

    /// <summary>What results call it, unique in its game: the id of the seat, after that of its body where several bodies play.</summary>
    public string Id { get; }

    /// <summary>How many players of this kind there are.</summary>
    public int Count { get; }

    /// <summary>The body whose seat it is, or null where it is no seat.</summary>
    public EntityId? Body { get; init; }

    /// <summary>The class of the seat, or null where it is no seat.</summary>
    public string? Class { get; init; }

    /// <summary>Who holds the seat, or null where that is not told.</summary>
    public EntityId? Holder { get; init; }

    /// <summary>The id, and the count where it is not one.</summary>
    public override string ToString() => Count == 1 ? Id : $"{Id} (×{Count})";
}
