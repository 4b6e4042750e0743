using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Turns the nodes of a game into a <see cref="GateProgram"/>, equal steps once.</summary>
/// <param name="form">The game.</param>
/// <param name="chunkPlayers">How many players tell the coalitions of one chunk apart.</param>
internal sealed class GateCompiler(GameForm form, int chunkPlayers)
{
    private readonly int[] firsts = [.. Enumerable.Range(0, form.Sizes.Length).Select(index => form.Sizes.Take(index).Sum())];
    private readonly List<GateStep> steps = [];
    private readonly Dictionary<GateStep, int> numbers = [];
    private readonly List<LaneSums> sums = [];
    private readonly List<BigInteger[]> weightsOfSums = [];
    private readonly Dictionary<(int Sum, BigInteger Bound), int> leaves = [];

    /// <summary>The program of a game. Polynomial in its nodes and weights, whatever they are.</summary>
    /// <param name="form">The game.</param>
    /// <param name="chunkPlayers">How many players tell the coalitions of one chunk apart.</param>
    /// <param name="budget">How many steps one gate may take as a decision diagram before it is added up in binary instead.</param>
    public static GateProgram Compile(GameForm form, int chunkPlayers, int budget = 256)
    {
        var compiler = new GateCompiler(form, chunkPlayers);
        var values = new int[form.Nodes.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var node = form.Nodes[i];
            values[i] = new GateDiagram(compiler, node, values, budget).Build() ?? BinaryGate.Build(compiler, node, values);
        }

        return compiler.Finish(values[^1]);
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

    /// <summary>The steps that the root needs, in order.</summary>
    private GateProgram Finish(int root)
    {
        var needed = new bool[GateProgram.First + steps.Count];
        needed[root] = true;
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

        return new([.. kept], [.. sums], renamed[root]);
    }
}
