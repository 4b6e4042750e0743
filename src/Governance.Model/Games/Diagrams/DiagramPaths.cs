using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>The cheapest coalition of a diagram.</summary>
internal static class DiagramPaths
{
    /// <summary>The coalition with the least cost, as a number of players per class; null where there is none.</summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="costsOf">For each class, what each number of its players costs; 0 for nobody, and never less for more.</param>
    /// <remarks>Of several, the one with more players of the classes asked first.</remarks>
    public static ImmutableArray<int>? Cheapest(Diagram diagram, IReadOnlyList<ImmutableArray<BigInteger>> costsOf)
    {
        var best = new Dictionary<int, (BigInteger Cost, int Option)> { [DiagramSpace.True] = (0, 0) };
        foreach (var node in diagram.Nodes().Where(node => node > DiagramSpace.True))
        {
            var costs = costsOf[diagram.Order[diagram.Space.LevelOf(node)]];
            var children = diagram.Space.Children(node);
            for (var option = children.Length - 1; option >= 0; option--)
            {
                if (best.TryGetValue(children[option], out var child)
                    && (!best.TryGetValue(node, out var known) || child.Cost + costs[option] < known.Cost))
                {
                    best[node] = (child.Cost + costs[option], option);
                }
            }
        }

        return best.ContainsKey(diagram.Root) ? Trace(diagram, best) : null;
    }

    private static ImmutableArray<int> Trace(Diagram diagram, Dictionary<int, (BigInteger Cost, int Option)> best)
    {
        var coalition = new int[diagram.Order.Length];
        for (var node = diagram.Root; node > DiagramSpace.True;)
        {
            var option = best[node].Option;
            coalition[diagram.Order[diagram.Space.LevelOf(node)]] = option;
            node = diagram.Space.Children(node)[option];
        }

        return [.. coalition];
    }
}
