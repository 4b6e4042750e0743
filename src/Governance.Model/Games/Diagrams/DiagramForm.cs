using System.Collections.Immutable;

namespace Governance.Model.Games;

/// <summary>A monotone diagram written as a form again.</summary>
internal static class DiagramForm
{
    private const int MostNodes = 20_000;

    /// <summary>The form: a node holds where, for some count, that many of its class are in and the child for that count holds.</summary>
    public static GameForm Of(Diagram diagram, ImmutableArray<int> sizes, Work work)
    {
        var nodes = diagram.Nodes();
        if (nodes.Length > MostNodes)
        {
            throw work.TooLarge($"A projection of {nodes.Length:N0} nodes");
        }

        var builder = new GameFormBuilder(sizes);
        var at = new Dictionary<int, int> { [DiagramSpace.False] = GameFormBuilder.Never, [DiagramSpace.True] = GameFormBuilder.Always };
        foreach (var node in nodes.Where(node => node > DiagramSpace.True))
        {
            var index = diagram.Order[diagram.Space.LevelOf(node)];
            var children = diagram.Space.Children(node);
            at.Add(node, builder.Any(
            [
                .. children.Select((child, count) => (child, count)).Where(pair => pair.count == 0 || pair.child != children[pair.count - 1])
                    .Select(pair => builder.All(builder.Add([new(index, 1)], [], pair.count), at[pair.child])),
            ]));
        }

        return builder.Build(at[diagram.Root]);
    }
}
