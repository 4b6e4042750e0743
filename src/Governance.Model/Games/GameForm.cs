using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>
/// A game that is either won or lost by each coalition: players in classes, and a rule over how many of each class are
/// in the coalition. The form that all counting engines read.
/// </summary>
/// <remarks>
/// Players of one class are interchangeable. Nodes are in order, parts before what they are parts of, and the last one
/// is the rule. All nodes are used and only the last can be constant: <see cref="GameFormBuilder"/> sees to that.
/// </remarks>
/// <param name="sizes">How many players each class has.</param>
/// <param name="nodes">The nodes.</param>
internal sealed class GameForm(ImmutableArray<int> sizes, ImmutableArray<GameNode> nodes)
{
    /// <summary>How many players each class has.</summary>
    public ImmutableArray<int> Sizes { get; } = sizes;

    /// <summary>The nodes, parts first; the last is the rule.</summary>
    public ImmutableArray<GameNode> Nodes { get; } = nodes;

    /// <summary>The rule.</summary>
    public GameNode Root => Nodes[^1];

    /// <summary>How many players there are.</summary>
    public int PlayerCount { get; } = sizes.Sum();

    /// <summary>Whether no weight anywhere is negative, so that no coalition loses by growing. The reverse need not hold.</summary>
    public bool IsRising { get; } = nodes.All(node => node.IsRising);

    /// <summary>Whether a coalition wins. Linear in the number of terms.</summary>
    /// <param name="coalition">For each class, how many of its players are in.</param>
    public bool Wins(ReadOnlySpan<int> coalition)
    {
        var holds = new bool[Nodes.Length];
        for (var i = 0; i < holds.Length; i++)
        {
            var node = Nodes[i];
            var sum = BigInteger.Zero;
            foreach (var (index, weight) in node.Players)
            {
                sum += weight * coalition[index];
            }

            foreach (var (index, weight) in node.Parts)
            {
                sum += holds[index] ? weight : BigInteger.Zero;
            }

            holds[i] = sum >= node.Bound;
        }

        return holds[^1];
    }

    /// <summary>The dual game: a coalition wins it where those outside it lose this one, so that it blocks.</summary>
    public GameForm Dual()
    {
        var builder = new GameFormBuilder(Sizes);
        var at = new int[Nodes.Length];
        for (var i = 0; i < at.Length; i++)
        {
            // not (Σ w·(m − x) + Σ v·(1 − y) ≥ b) is Σ w·x + Σ v·y ≥ Σ w·m + Σ v − b + 1, where y is the dual of the part.
            var node = Nodes[i];
            var total = node.Players.Aggregate(BigInteger.Zero, (sum, term) => sum + (term.Weight * Sizes[term.Index]));
            total = node.Parts.Aggregate(total, (sum, term) => sum + term.Weight);
            at[i] = builder.Add(node.Players, node.Parts.Select(part => part with { Index = at[part.Index] }), total - node.Bound + 1);
        }

        return builder.Build(at[^1]);
    }
}
