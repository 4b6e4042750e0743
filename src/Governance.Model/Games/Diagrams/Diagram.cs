using System.Collections.Immutable;

namespace Governance.Model.Games;

/// <summary>The decision diagram of a game, or of a family of coalitions.</summary>
/// <param name="Space">Where its nodes are.</param>
/// <param name="Root">Its node.</param>
/// <param name="Order">The class that each variable asks for.</param>
/// <param name="RestIsNone">What an early win says of the classes not asked: nobody of them is in (a family of coalitions), or anybody may be (a game).</param>
internal sealed record Diagram(DiagramSpace Space, int Root, ImmutableArray<int> Order, bool RestIsNone = false)
{
    /// <summary>The diagram of a game.</summary>
    public static Diagram Of(GameForm form, Work work)
    {
        var order = DiagramOrder.Of(form);
        var space = new DiagramSpace([.. order.Select(index => form.Sizes[index] + 1)], work);
        return new(space, DiagramBuilder.Build(form, [.. order.Select(index => DiagramVariable.Of(index, form.Sizes[index]))], space, work), order);
    }

    /// <summary>Whether a coalition wins.</summary>
    /// <param name="coalition">For each class, how many of its players are in.</param>
    public bool Wins(ReadOnlySpan<int> coalition)
    {
        var node = Root;
        while (node > DiagramSpace.True)
        {
            node = Space.Children(node)[coalition[Order[Space.LevelOf(node)]]];
        }

        return node == DiagramSpace.True;
    }

    /// <summary>The nodes in use, children first.</summary>
    public ImmutableArray<int> Nodes()
    {
        var used = new HashSet<int>();
        var open = new Stack<int>([Root]);
        while (open.TryPop(out var node))
        {
            if (used.Add(node))
            {
                foreach (var child in Space.Children(node))
                {
                    open.Push(child);
                }
            }
        }

        return [.. used.Order()];
    }
}
