using Governance.Model.Games;

namespace Governance.Model.Analysis;

/// <summary>Games over the players of two games.</summary>
internal static class Joining
{
    /// <summary>The game of winning both, or one, of two games; players of one id are one.</summary>
    public static SimpleGame Join(SimpleGame left, SimpleGame right, bool all)
    {
        ArgumentNullException.ThrowIfNull(right);
        var (players, leftMoves, rightMoves) = Align(left, right);
        var builder = new GameFormBuilder([.. players.Select(player => player.Count)]);
        var parts = (int[])[builder.Add(left.Form, leftMoves), builder.Add(right.Form, rightMoves)];
        return new(players, builder.Build(all ? builder.All(parts) : builder.Any(parts)), left.Assumed.Union(right.Assumed).ToEquatableArray());
    }

    /// <summary>The players of both games, and where the classes of each stand among them.</summary>
    public static (EquatableArray<Player> Players, ClassMove[] Left, ClassMove[] Right) Align(SimpleGame left, SimpleGame right)
    {
        var players = left.Players.ToList();
        var at = players.Select((player, index) => (player.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        var moves = new ClassMove[right.Players.Count];
        for (var index = 0; index < moves.Length; index++)
        {
            var player = right.Players[index];
            if (!at.TryGetValue(player.Id, out var to))
            {
                at.Add(player.Id, to = players.Count);
                players.Add(player);
            }
            else if (players[to].Count != player.Count)
            {
                throw new GovernanceException(ErrorCodes.DifferentPlayers,
                    $"There are {players[to].Count} players '{player.Id}' in one game and {player.Count} in the other.", "Write them as one player each.");
            }

            moves[index] = ClassMove.Same(to);
        }

        return (players.ToEquatableArray(), [.. left.Players.Select((_, index) => ClassMove.Same(index))], moves);
    }
}
