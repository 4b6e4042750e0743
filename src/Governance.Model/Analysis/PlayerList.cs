namespace Governance.Model.Analysis;

/// <summary>Players by their ids.</summary>
internal static class PlayerList
{
    /// <summary>The players, if no two have one id.</summary>
    public static EquatableArray<Player> Checked(IEnumerable<Player> players)
    {
        var all = players.ToEquatableArray();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var player in all)
        {
            if (!seen.Add(player.Id))
            {
                throw new GovernanceException(ErrorCodes.DuplicateEntity, $"Two players are called '{player.Id}'.", "Give each its own id.");
            }
        }

        return all;
    }

    /// <summary>The index of the player with this id.</summary>
    public static int IndexOf(this SimpleGame game, string id) => IndexOf(game.Players, id);

    /// <summary>The index of the player with this id.</summary>
    public static int IndexOf(EquatableArray<Player> players, string id)
    {
        for (var i = 0; i < players.Count; i++)
        {
            if (players[i].Id == id)
            {
                return i;
            }
        }

        throw UnknownPlayer.Named(id, players);
    }

    /// <summary>The coalition of all players with these ids, as a number per kind.</summary>
    public static int[] Members(this SimpleGame game, IEnumerable<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var counts = new int[game.Players.Count];
        foreach (var index in ids.Select(game.IndexOf))
        {
            counts[index] = game.Players[index].Count;
        }

        return counts;
    }

    /// <summary>The coalition of so many players of each kind.</summary>
    public static Coalition Coalition(this SimpleGame game, IReadOnlyList<int> counts) =>
        new(game.Players.Select((player, index) => new CoalitionMember(player, counts[index])));
}
