using System.Numerics;

namespace Governance.Model.Games;

/// <summary>One node as a decision diagram over its parts, whose ends are sums over its players.</summary>
/// <remarks>
/// Bounds between which the rest of the parts and players decide alike share one value, so that "and", "or" and
/// "k of m" take as few steps as can be (Behle 2007, On threshold BDDs and the optimal variable ordering problem).
/// </remarks>
internal sealed class GateDiagram
{
    private readonly GateCompiler compiler;
    private readonly BigInteger[] players;
    private readonly List<(int Value, BigInteger Weight)> parts = [];
    private readonly BigInteger[] least; // of what players and the parts from here on can bring
    private readonly BigInteger[] greatest;
    private readonly List<(BigInteger From, BigInteger To, int Value)>[] known;
    private readonly BigInteger bound;
    private int budget;

    /// <summary>A node to be built.</summary>
    /// <param name="compiler">Where the steps go.</param>
    /// <param name="node">The node.</param>
    /// <param name="values">The values of the nodes before it.</param>
    /// <param name="budget">How many steps it may take.</param>
    public GateDiagram(GateCompiler compiler, GameNode node, ReadOnlySpan<int> values, int budget)
    {
        (this.compiler, this.budget, bound) = (compiler, budget, node.Bound);
        players = compiler.Weights(node.Players);
        foreach (var (index, weight) in node.Parts)
        {
            parts.Add((values[index], weight));
        }

        parts = [.. parts.OrderByDescending(part => BigInteger.Abs(part.Weight))];
        least = new BigInteger[parts.Count + 1];
        greatest = new BigInteger[parts.Count + 1];
        known = [.. parts.Select(_ => new List<(BigInteger, BigInteger, int)>())];
        foreach (var weight in players)
        {
            least[^1] += BigInteger.Min(weight, 0);
            greatest[^1] += BigInteger.Max(weight, 0);
        }

        for (var i = parts.Count - 1; i >= 0; i--)
        {
            least[i] = least[i + 1] + BigInteger.Min(parts[i].Weight, 0);
            greatest[i] = greatest[i + 1] + BigInteger.Max(parts[i].Weight, 0);
        }
    }

    /// <summary>The value of the node, or null if the budget does not suffice.</summary>
    public int? Build() => Build(0, bound) is (_, _, >= 0 and var value) ? value : null;

    /// <summary>Whether the parts from one on and the players bring a bound; the same for all bounds from one to another (null: no end).</summary>
    private (BigInteger? From, BigInteger? To, int Value) Build(int part, BigInteger bound)
    {
        if (bound <= least[part])
        {
            return (null, least[part], GateProgram.Always);
        }

        if (bound > greatest[part])
        {
            return (greatest[part] + 1, null, GateProgram.Never);
        }

        if (part == parts.Count)
        {
            return budget-- > 0 ? (bound, bound, compiler.Reach(players, bound)) : (bound, bound, -1);
        }

        if (known[part].FindIndex(range => range.From <= bound && bound <= range.To) is >= 0 and var found)
        {
            return known[part][found];
        }

        if (budget-- <= 0)
        {
            return (bound, bound, -1);
        }

        var (value, weight) = parts[part];
        var then = Build(part + 1, bound - weight);
        var otherwise = Build(part + 1, bound);
        var from = Greater(then.From + weight, otherwise.From) ?? least[part] + 1;
        var to = Less(then.To + weight, otherwise.To) ?? greatest[part];
        var chosen = then.Value < 0 || otherwise.Value < 0 ? -1 : compiler.Choose(value, then.Value, otherwise.Value);
        known[part].Add((from, to, chosen));
        return (from, to, chosen);
    }

    private static BigInteger? Greater(BigInteger? one, BigInteger? other) => one is null || other > one ? other : one;

    private static BigInteger? Less(BigInteger? one, BigInteger? other) => one is null || other < one ? other : one;
}
