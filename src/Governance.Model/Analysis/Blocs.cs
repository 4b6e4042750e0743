using Governance.Model.Games;

namespace Governance.Model.Analysis;

/// <summary>Games of players that always vote alike.</summary>
internal static class Blocs
{
    /// <summary>The game in which the players of one bloc are one player, in the order of their first members.</summary>
    public static SimpleGame Merge(SimpleGame game, Func<Player, string?> blocOf)
    {
        ArgumentNullException.ThrowIfNull(blocOf);
        var at = new Dictionary<string, int>(StringComparer.Ordinal);
        var players = new List<Player>();
        var moves = new ClassMove[game.Players.Count];
        for (var index = 0; index < moves.Length; index++)
        {
            var player = game.Players[index];
            if (blocOf(player) is not { } bloc)
            {
                moves[index] = ClassMove.Same(players.Count);
                players.Add(player);
                continue;
            }

            if (!at.TryGetValue(bloc, out var to))
            {
                at.Add(bloc, to = players.Count);
                players.Add(new Player(bloc) { Holder = player.Holder });
            }
            else if (players[to].Holder != player.Holder)
            {
                players[to] = players[to] with { Holder = null };
            }

            moves[index] = new(to, player.Count, 0);
        }

        var builder = new GameFormBuilder([.. players.Select(player => player.Count)]);
        return new(PlayerList.Checked(players), builder.Build(builder.Add(game.Form, moves)), game.Assumed);
    }
}
