using System.Collections.Immutable;

namespace Governance.Model.Games;

/// <summary>Whether more players never harm.</summary>
internal static class Monotonicity
{
    /// <summary>A coalition that wins and a class of which one more player makes it lose; null where there is none.</summary>
    public static (ImmutableArray<int> Coalition, int Joining)? FindDecline(Diagram diagram)
    {
        var space = diagram.Space;
        foreach (var node in diagram.Nodes().Where(node => node > DiagramSpace.True))
        {
            var children = space.Children(node);
            for (var count = 1; count < children.Length; count++)
            {
                if (!space.Implies(children[count - 1], children[count]))
                {
                    var coalition = PathTo(diagram, node);
                    var level = space.LevelOf(node);
                    coalition[diagram.Order[level]] = count - 1;
                    Distinguish(diagram, children[count - 1], children[count], coalition);
                    return ([.. coalition], diagram.Order[level]);
                }
            }
        }

        return null;
    }

    /// <summary>The least monotone game above a game: a coalition wins in which some coalition wins.</summary>
    public static Diagram Closure(Diagram diagram)
    {
        var known = new Dictionary<int, int>();
        return diagram with { Root = Close(diagram.Root) };

        int Close(int node)
        {
            if (node <= DiagramSpace.True)
            {
                return node;
            }

            if (!known.TryGetValue(node, out var closed))
            {
                var children = diagram.Space.Children(node);
                var wider = new int[children.Length];
                for (var count = 0; count < wider.Length; count++)
                {
                    var child = Close(children[count]);
                    wider[count] = count == 0 ? child : diagram.Space.Or(wider[count - 1], child);
                }

                known.Add(node, closed = diagram.Space.Make(diagram.Space.LevelOf(node), wider));
            }

            return closed;
        }
    }

    /// <summary>Options that lead from the root to a node.</summary>
    private static int[] PathTo(Diagram diagram, int target)
    {
        var from = new Dictionary<int, (int Parent, int Option)>();
        foreach (var node in diagram.Nodes().Where(node => node > DiagramSpace.True))
        {
            var children = diagram.Space.Children(node);
            for (var option = 0; option < children.Length; option++)
            {
                from.TryAdd(children[option], (node, option));
            }
        }

        var coalition = new int[diagram.Order.Length];
        for (var node = target; node != diagram.Root; node = from[node].Parent)
        {
            coalition[diagram.Order[diagram.Space.LevelOf(from[node].Parent)]] = from[node].Option;
        }

        return coalition;
    }

    /// <summary>Fills in the rest of a coalition so that it wins in the one and loses in the other.</summary>
    private static void Distinguish(Diagram diagram, int wins, int loses, int[] coalition)
    {
        var space = diagram.Space;
        while (wins > DiagramSpace.True || loses > DiagramSpace.True)
        {
            var level = Math.Min(space.LevelOf(wins), space.LevelOf(loses));
            var option = 0;
            while (space.Implies(Child(wins, option), Child(loses, option)))
            {
                option++;
            }

            coalition[diagram.Order[level]] = option;
            (wins, loses) = (Child(wins, option), Child(loses, option));
        }

        int Child(int node, int option) => node <= DiagramSpace.True ? node : space.Children(node)[option];
    }
}
