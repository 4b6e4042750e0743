using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Turns the nodes of games into a <see cref="GateProgram"/>, equal steps once.</summary>
/// <param name="chunkPlayers">How many players tell the coalitions of one chunk apart.</param>
internal sealed class GateCompiler(int chunkPlayers)
{
    private GameForm form = null!; // the game that is compiled
    private int[] firsts = []; // the first player of each of its classes
    private readonly List<GateStep> steps = [];
    private readonly Dictionary<GateStep, int> numbers = [];
    private readonly List<LaneSums> sums = [];
    private readonly List<BigInteger[]> weightsOfSums = [];
    private readonly Dictionary<(int Sum, BigInteger Bound), int> leaves = [];

    /// <summary>The program of some games. Polynomial in their nodes and weights, whatever they are.</summary>
    /// <param name="forms">The games, all of the same number of players.</param>
    /// <param name="chunkPlayers">How many players tell the coalitions of one chunk apart.</param>
    /// <param name="budget">How many steps one gate may take as a decision diagram before it is added up in binary instead.</param>
    public static GateProgram Compile(ReadOnlySpan<GameForm> forms, int chunkPlayers, int budget = 256)
    {
        var compiler = new GateCompiler(chunkPlayers);
        var roots = new int[forms.Length];
        for (var i = 0; i < roots.Length; i++)
        {
            roots[i] = compiler.Add(forms[i], budget);
        }

        return compiler.Finish(roots);
    }

    private int Add(GameForm game, int budget)
    {
        (form, firsts) = (game, [.. Enumerable.Range(0, game.Sizes.Length).Select(index => game.Sizes.Take(index).Sum())]);
        var values = new int[game.Nodes.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var node = game.Nodes[i];
            values[i] = new GateDiagram(this, node, values, budget).Build() ?? BinaryGate.Build(this, node, values);
        }

        return values[^1];
    }

    /// <summary>The weight of each player where each of a class has the weight of the class.</summary>
    public BigInteger[] Weights(ImmutableArray<GameTerm> terms)
    {
        var weights = new BigInteger[form.PlayerCount];
        foreach (var (index, weight) in terms)
        {
            weights.AsSpan(firsts[index], form.Sizes[index]).Fill(weight);
        }

        return weights;
    }

    /// <summary>Whether the weights of a coalition sum to a bound at least.</summary>
    public int Reach(BigInteger[] weights, BigInteger bound)
    {
        BigInteger least = 0, greatest = 0;
        foreach (var weight in weights)
        {
            (least, greatest) = weight.Sign < 0 ? (least + weight, greatest) : (least, greatest + weight);
        }

        if (bound <= least || bound > greatest)
        {
            return bound <= least ? GateProgram.Always : GateProgram.Never;
        }

        var sum = weightsOfSums.FindIndex(known => known.AsSpan().SequenceEqual(weights));
        if (sum < 0)
        {
            sum = sums.Count;
            sums.Add(LaneSums.Of(weights, chunkPlayers));
            weightsOfSums.Add(weights);
        }

        if (!leaves.TryGetValue((sum, bound), out var value))
        {
            value = Add(new(GateStep.Leaf, sum, sums[sum].Bound(bound)));
            leaves.Add((sum, bound), value);
        }

        return value;
    }

    /// <summary>One value where the condition holds, another where it does not.</summary>
    public int Choose(int condition, int then, int otherwise)
    {
        then = then == condition ? GateProgram.Always : then;
        otherwise = otherwise == condition ? GateProgram.Never : otherwise;
        return (condition, then, otherwise) switch
        {
            (GateProgram.Always, _, _) => then,
            (GateProgram.Never, _, _) => otherwise,
            (_, GateProgram.Always, GateProgram.Never) => condition,
            _ when then == otherwise => then,
            _ => Add(new(condition, then, otherwise)),
        };
    }

    /// <summary>Where the value does not hold.</summary>
    public int Not(int value) => Choose(value, GateProgram.Never, GateProgram.Always);

    private int Add(GateStep step)
    {
        if (!numbers.TryGetValue(step, out var value))
        {
            value = GateProgram.First + steps.Count;
            steps.Add(step);
            numbers.Add(step, value);
        }

        return value;
    }

    /// <summary>The steps that the roots need, in order.</summary>
    private GateProgram Finish(int[] roots)
    {
        var needed = new bool[GateProgram.First + steps.Count];
        foreach (var root in roots)
        {
            needed[root] = true;
        }

        for (var i = needed.Length - 1; i >= GateProgram.First; i--)
        {
            var step = steps[i - GateProgram.First];
            if (needed[i] && step.Condition != GateStep.Leaf)
            {
                needed[step.Condition] = needed[step.Then] = needed[step.Otherwise] = true;
            }
        }

        var kept = new List<GateStep>();
        var renamed = new int[needed.Length];
        renamed[GateProgram.Always] = GateProgram.Always;
        for (var i = GateProgram.First; i < needed.Length; i++)
        {
            if (needed[i])
            {
                renamed[i] = GateProgram.First + kept.Count;
                var step = steps[i - GateProgram.First];
                kept.Add(step.Condition == GateStep.Leaf ? step : new(renamed[step.Condition], renamed[step.Then], renamed[step.Otherwise]));
            }
        }

        return new([.. kept], [.. sums], [.. roots.Select(root => renamed[root])]);
    }
}
