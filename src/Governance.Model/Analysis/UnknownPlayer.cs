namespace Governance.Model;

/// <summary>The mistake of naming a player that is not in the game.</summary>
internal static class UnknownPlayer
{
    public static GovernanceException Named(string id, IEnumerable<Player> players) => new(ErrorCodes.UnknownPlayer,
        $"No player is called '{Text.Printable(id)}'.", Suggestion.For(id, players.Select(player => player.Id), "player"));
}
