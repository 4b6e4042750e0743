using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Makes the decision diagram of a game: one diagram for each condition, then their product through the gates.</summary>
internal sealed class DiagramBuilder
{
    private const int OpenGate = int.MaxValue;
    private const int MostLevels = 4096; // as deep as the recursion goes

    /// <summary>Sums of weights below this are counted in machine words.</summary>
    private static readonly BigInteger Small = BigInteger.One << 60;

    private readonly GameForm form;
    private readonly Work work;
    private readonly DiagramSpace space;
    private readonly DiagramSpace leafSpace;
    private readonly GateState gates;
    private readonly Dictionary<EquatableArray<int>, int>[] known;

    private DiagramBuilder(GameForm form, DiagramSpace space, Work work)
    {
        (this.form, this.space, this.work) = (form, space, work);
        leafSpace = new(space.Options, work, DiagramSpace.OnlyChild);
        gates = new(form);
        known = [.. space.Options.Select(_ => new Dictionary<EquatableArray<int>, int>())];
    }

    /// <summary>The node of <paramref name="form"/> in <paramref name="space"/>.</summary>
    /// <param name="form">The game.</param>
    /// <param name="variables">The variables, in the order they are asked.</param>
    /// <param name="space">Where the nodes go.</param>
    /// <param name="work">What it may use.</param>
    public static int Build(GameForm form, IReadOnlyList<DiagramVariable> variables, DiagramSpace space, Work work)
    {
        if (variables.Count > MostLevels)
        {
            throw work.TooLarge($"A decision diagram of {variables.Count} variables");
        }

        var pure = PureForm.Of(form, work);
        if (pure.Root.IsConstant)
        {
            return pure.Root.Bound.Sign <= 0 ? DiagramSpace.True : DiagramSpace.False;
        }

        var builder = new DiagramBuilder(pure, space, work);
        return builder.Product(0, builder.Leaves(variables));
    }

    private int[] Leaves(IReadOnlyList<DiagramVariable> variables) => [.. form.Nodes.Select(node => node.Players.IsEmpty ? OpenGate : Leaf(node, variables))];

    private int Leaf(GameNode node, IReadOnlyList<DiagramVariable> variables)
    {
        var weights = new BigInteger[form.Sizes.Length];
        var reach = BigInteger.Abs(node.Bound);
        foreach (var (index, weight) in node.Players)
        {
            weights[index] = weight;
            reach += BigInteger.Abs(weight) * form.Sizes[index];
        }

        return reach < Small
            ? LeafDiagram<long>.Build(leafSpace, Gains(variables, [.. weights.Select(weight => (long)weight)]), (long)node.Bound)
            : LeafDiagram<BigInteger>.Build(leafSpace, Gains(variables, weights), node.Bound);
    }

    private static T[][] Gains<T>(IReadOnlyList<DiagramVariable> variables, T[] weights)
        where T : struct, INumber<T> =>
        [.. variables.Select(variable => variable.Options.Select(option => Gain(variable, option, weights)).ToArray())];

    private static T Gain<T>(DiagramVariable variable, ImmutableArray<int> option, T[] weights)
        where T : struct, INumber<T>
    {
        var sum = T.Zero;
        for (var i = 0; i < option.Length; i++)
        {
            sum += weights[variable.Classes[i]] * T.CreateChecked(option[i]);
        }

        return sum;
    }

    /// <summary>The node for this state of the conditions, each a node of its own diagram.</summary>
    private int Product(int level, int[] state)
    {
        var verdict = gates.Simplify(state);
        if (verdict <= DiagramSpace.True)
        {
            return verdict;
        }

        var key = state.ToEquatableArray();
        if (!known[level].TryGetValue(key, out var node))
        {
            work.Cancellation.ThrowIfCancellationRequested();
            var children = new int[space.Options[level]];
            for (var option = 0; option < children.Length; option++)
            {
                children[option] = Product(level + 1, Step(key, level, option));
            }

            known[level].Add(key, node = space.Make(level, children));
        }

        return node;
    }

    private int[] Step(EquatableArray<int> state, int level, int option)
    {
        var next = new int[state.Count];
        for (var i = 0; i < next.Length; i++)
        {
            var leaf = state[i];
            next[i] = leaf > DiagramSpace.True && !form.Nodes[i].Players.IsEmpty && leafSpace.LevelOf(leaf) == level ? leafSpace.Children(leaf)[option] : leaf;
        }

        return next;
    }
}
