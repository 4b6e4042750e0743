namespace Governance.Model;

/// <summary>Some players of one kind in a coalition.</summary>
/// <param name="Player">The kind.</param>
/// <param name="Count">How many of them are in.</param>
public sealed record CoalitionMember(Player Player, int Count)
{
    /// <summary>The id, with how many of how many where there are several.</summary>
    public override string ToString() => Player.Count == 1 ? Player.Id : $"{Count} of {Player.Count} {Player.Id}";
}
