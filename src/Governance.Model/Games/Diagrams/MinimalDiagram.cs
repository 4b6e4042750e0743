namespace Governance.Model.Games;

/// <summary>The family of minimal winning coalitions of a monotone game, as a diagram.</summary>
internal sealed class MinimalDiagram
{
    private readonly DiagramSpace from;
    private readonly DiagramSpace to;
    private readonly Work work;
    private readonly Dictionary<(int, int), int> known = [];

    private MinimalDiagram(DiagramSpace from, Work work)
    {
        (this.from, this.work) = (from, work);
        to = new(from.Options, work, RestIsNone);
    }

    /// <summary>The minimal winning coalitions of a game.</summary>
    public static Diagram Of(Diagram game, Work work)
    {
        var minimal = new MinimalDiagram(game.Space, work);
        return new(minimal.to, minimal.Minimal(game.Root, DiagramSpace.False), game.Order, RestIsNone: true);
    }

    /// <summary>Terminals: nothing is in the family, or only the coalition in which nobody of the rest is.</summary>
    private static int? RestIsNone(int[] children) => children[0] <= DiagramSpace.True && !children.AsSpan(1).ContainsAnyExcept(DiagramSpace.False) ? children[0] : null;

    /// <summary>What wins in <paramref name="wins"/>, loses there with any member less, and loses in <paramref name="loses"/>: the same coalition with some earlier member less.</summary>
    private int Minimal(int wins, int loses)
    {
        if (wins == DiagramSpace.False || loses == DiagramSpace.True || wins == loses)
        {
            return DiagramSpace.False;
        }

        if (wins == DiagramSpace.True)
        {
            return EmptyWins(loses) ? DiagramSpace.False : DiagramSpace.True;
        }

        if (!known.TryGetValue((wins, loses), out var node))
        {
            work.Cancellation.ThrowIfCancellationRequested();
            var winning = from.Children(wins);
            var losing = loses == DiagramSpace.False ? null : from.Children(loses);
            var children = new int[winning.Length];
            for (var count = 0; count < children.Length; count++)
            {
                var less = count == 0 ? DiagramSpace.False : winning[count - 1];
                children[count] = Minimal(winning[count], losing is null ? less : from.Or(losing[count], less));
            }

            known.Add((wins, loses), node = to.Make(from.LevelOf(wins), children));
        }

        return node;
    }

    private bool EmptyWins(int node)
    {
        while (node > DiagramSpace.True)
        {
            node = from.Children(node)[0];
        }

        return node == DiagramSpace.True;
    }
}
