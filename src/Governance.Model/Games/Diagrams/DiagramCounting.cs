using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Sums over all coalitions of a diagram: one pass up and one pass down.</summary>
/// <remarks>
/// Each option of a variable has a weight; a coalition weighs the product of those of its options. With weights
/// C(m, k) this counts coalitions, with C(m, k)·zᵏ it counts them by size.
/// </remarks>
internal sealed class DiagramCounting
{
    private readonly Diagram diagram;
    private readonly ImmutableArray<ImmutableArray<Sparse>> weights; // by level, then option
    private readonly ImmutableArray<int> nodes;
    private readonly BigInteger[] rest; // by level: what an early win there stands for
    private readonly Dictionary<int, BigInteger> up = [];

    /// <summary>Counts a diagram.</summary>
    /// <param name="diagram">The diagram.</param>
    /// <param name="weightsOf">For each class, the weight of each number of its players.</param>
    /// <param name="work">Who may stop it.</param>
    public DiagramCounting(Diagram diagram, IReadOnlyList<ImmutableArray<BigInteger>> weightsOf, Work work)
    {
        this.diagram = diagram;
        weights = [.. diagram.Order.Select(index => (ImmutableArray<Sparse>)[.. weightsOf[index].Select(Sparse.Of)])];
        nodes = diagram.Nodes();
        rest = new BigInteger[weights.Length + 1];
        rest[^1] = BigInteger.One;
        for (var level = weights.Length - 1; level >= 0; level--)
        {
            rest[level] = rest[level + 1] * (diagram.RestIsNone ? weights[level][0] * BigInteger.One : weights[level].Aggregate(BigInteger.Zero, (sum, weight) => sum + (weight * BigInteger.One)));
        }

        foreach (var node in nodes)
        {
            work.Cancellation.ThrowIfCancellationRequested();
            up.Add(node, node > DiagramSpace.True ? Sum(node) : BigInteger.Zero);
        }

        Total = Value(diagram.Root, 0);
    }

    /// <summary>The weight of all coalitions.</summary>
    public BigInteger Total { get; }

    /// <summary>
    /// For each class, for each number of its players, what the coalitions weigh that have that number, its own weight
    /// left out. What is the same for all numbers may be missing where an early win does not ask for the class.
    /// </summary>
    public BigInteger[][] Marginals(Work work)
    {
        var marginals = new BigInteger[weights.Length][];
        for (var level = 0; level < weights.Length; level++)
        {
            marginals[diagram.Order[level]] = new BigInteger[weights[level].Length];
        }

        var down = new Dictionary<int, BigInteger> { [diagram.Root] = BigInteger.One };
        foreach (var node in nodes.Reverse().Where(node => node > DiagramSpace.True))
        {
            work.Cancellation.ThrowIfCancellationRequested();
            var level = diagram.Space.LevelOf(node);
            var children = diagram.Space.Children(node);
            var marginal = marginals[diagram.Order[level]];
            var paths = down[node];
            var through = BigInteger.Zero;
            for (var option = 0; option < children.Length; option++)
            {
                // Neighbouring options mostly lead to the same child.
                var child = children[option];
                through = option > 0 && child == children[option - 1] ? through : child == DiagramSpace.False ? BigInteger.Zero : paths * Value(child, level + 1);
                marginal[option] += through;
                if (child > DiagramSpace.True)
                {
                    down[child] = down.GetValueOrDefault(child) + (weights[level][option] * paths);
                }
            }
        }

        return marginals;
    }

    private BigInteger Value(int node, int level) => node switch
    {
        DiagramSpace.False => BigInteger.Zero,
        DiagramSpace.True => rest[level],
        _ => up[node],
    };

    private BigInteger Sum(int node)
    {
        var level = diagram.Space.LevelOf(node);
        var children = diagram.Space.Children(node);
        var sum = BigInteger.Zero;
        for (var option = 0; option < children.Length; option++)
        {
            sum += children[option] == DiagramSpace.False ? BigInteger.Zero : weights[level][option] * Value(children[option], level + 1);
        }

        return sum;
    }
}
