using System.Collections;
using System.Numerics;
using Governance.Model.Analysis;
using Governance.Model.Games;

namespace Governance.Model;

/// <summary>Coalitions of a game: counted exactly however many there are, listed one by one when asked for.</summary>
/// <remarks>
/// Where a kind of player has several, one listed coalition stands for all choices of so many of them; <see cref="Total"/>
/// counts each choice. The order of the list is fixed.
/// </remarks>
public sealed class CoalitionFamily : IEnumerable<Coalition>
{
    private readonly SimpleGame game;
    private readonly Work work;
    private readonly Lazy<Diagram> diagram;

    internal CoalitionFamily(SimpleGame game, Work work)
    {
        (this.game, this.work) = (game, work);
        diagram = new(() => MinimalDiagram.Of(Diagram.Of(game.Form, work), work));
    }

    /// <summary>How many coalitions there are.</summary>
    /// <exception cref="GovernanceException">The work does not fit (GOV5001).</exception>
    public BigInteger Total => game.Facts.MinimalTotals(work).Counts.All;

    /// <summary>For each size from 0 to the number of players, how many coalitions there are.</summary>
    /// <exception cref="GovernanceException">The work does not fit (GOV5001).</exception>
    public EquatableArray<BigInteger> BySize => game.Facts.Minimal(work).Counts.BySize.ToEquatableArray();

    /// <summary>How many of them contain the player with this id: a given one, where there are several of the kind.</summary>
    /// <exception cref="GovernanceException">No player has this id (GOV5003), or the work does not fit (GOV5001).</exception>
    public BigInteger With(string id) => game.Facts.MinimalTotals(work).Counts.ByClass[game.IndexOf(id)];

    /// <summary>The coalitions, one by one; stop when you have enough.</summary>
    /// <exception cref="GovernanceException">The work does not fit (GOV5001).</exception>
    public IEnumerator<Coalition> GetEnumerator() => List().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerable<Coalition> List()
    {
        var family = diagram.Value;
        var picked = new int[family.Order.Length];
        var path = new Stack<(int Node, int Option)>();
        var (node, option) = (family.Root, 0);
        while (true)
        {
            if (node == DiagramSpace.True)
            {
                yield return Picked(family, path, picked);
            }

            var children = family.Space.Children(node);
            while (option < children.Length && children[option] == DiagramSpace.False)
            {
                option++;
            }

            if (option < children.Length)
            {
                path.Push((node, option));
                (node, option) = (children[option], 0);
            }
            else if (path.TryPop(out var last))
            {
                work.Cancellation.ThrowIfCancellationRequested();
                (node, option) = (last.Node, last.Option + 1);
            }
            else
            {
                yield break;
            }
        }
    }

    private Coalition Picked(Diagram family, Stack<(int Node, int Option)> path, int[] picked)
    {
        Array.Clear(picked);
        foreach (var (node, option) in path)
        {
            picked[family.Order[family.Space.LevelOf(node)]] = option;
        }

        return game.Coalition(picked);
    }
}
