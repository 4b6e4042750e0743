using Governance.Model.Games;

namespace Governance.Model.Analysis;

/// <summary>Games of the players that are left.</summary>
internal static class Restricting
{
    /// <summary>The game without these players, who are in every coalition or in none.</summary>
    public static SimpleGame Restrict(SimpleGame game, int[] fixedCounts, bool inside)
    {
        var left = new List<Player>();
        var moves = new ClassMove[fixedCounts.Length];
        for (var index = 0; index < moves.Length; index++)
        {
            var player = game.Players[index];
            var free = player.Count - fixedCounts[index];
            moves[index] = new(free > 0 ? left.Count : -1, 1, inside ? fixedCounts[index] : 0);
            if (free > 0)
            {
                left.Add(free == player.Count ? player : new Player(player.Id, free) { Body = player.Body, Class = player.Class, Holder = player.Holder });
            }
        }

        var builder = new GameFormBuilder([.. left.Select(player => player.Count)]);
        return new(left.ToEquatableArray(), builder.Build(builder.Add(game.Form, moves)), game.Assumed);
    }
}
