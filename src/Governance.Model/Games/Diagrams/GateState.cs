using System.Numerics;

namespace Governance.Model.Games;

/// <summary>What gates make of conditions of which some are known.</summary>
internal sealed class GateState
{
    /// <summary>The state of a node that nothing depends on any more.</summary>
    public const int Irrelevant = -1;

    private const int Never = DiagramSpace.False;
    private const int Always = DiagramSpace.True;
    private const int Open = 2;

    private const int WordBits = 96; // what leaves room for sums

    private readonly GameForm form;
    private readonly (int Index, Int128 Weight)[][] parts; // empty where a weight is longer than a word
    private readonly Int128[] bounds;
    private readonly bool[] matters;

    public GateState(GameForm form)
    {
        this.form = form;
        parts = [.. form.Nodes.Select(node => IsLong(node) ? [] : node.Parts.Select(part => (part.Index, (Int128)part.Weight)).ToArray())];
        bounds = [.. form.Nodes.Select(node => IsLong(node) || !node.Players.IsEmpty ? 0 : (Int128)node.Bound)];
        matters = new bool[parts.Length];
    }

    /// <summary>Brings a state to its simplest equal, so that equal situations are equal states, and gives what the rule comes to.</summary>
    /// <param name="state">For each node: 0 where it fails, 1 where it holds, more where it is open.</param>
    /// <returns>0, 1, or more while the rule is open.</returns>
    public int Simplify(Span<int> state)
    {
        for (var node = 0; node < parts.Length; node++)
        {
            if (!form.Nodes[node].Parts.IsEmpty && state[node] > Always)
            {
                state[node] = parts[node].Length > 0 ? Gate(node, state) : LongGate(form.Nodes[node], state);
            }
        }

        var root = state[^1];
        if (root > Always)
        {
            Forget(state);
        }

        return root;
    }

    private void Forget(Span<int> state)
    {
        Array.Clear(matters);
        matters[^1] = true;
        for (var node = parts.Length - 1; node >= 0; node--)
        {
            if (!matters[node])
            {
                state[node] = Irrelevant;
            }
            else if (state[node] > Always)
            {
                foreach (var (index, _) in form.Nodes[node].Parts)
                {
                    matters[index] = true;
                }
            }
        }
    }

    private int Gate(int node, ReadOnlySpan<int> state)
    {
        var (least, most) = ((Int128)0, (Int128)0);
        foreach (var (index, weight) in parts[node])
        {
            least += state[index] == Always || (state[index] > Always && weight < 0) ? weight : 0;
            most += state[index] == Always || (state[index] > Always && weight > 0) ? weight : 0;
        }

        return least >= bounds[node] ? Always : most < bounds[node] ? Never : Open;
    }

    private static int LongGate(GameNode node, ReadOnlySpan<int> state)
    {
        var (least, most) = (BigInteger.Zero, BigInteger.Zero);
        foreach (var (index, weight) in node.Parts)
        {
            least += state[index] == Always || (state[index] > Always && weight.Sign < 0) ? weight : 0;
            most += state[index] == Always || (state[index] > Always && weight.Sign > 0) ? weight : 0;
        }

        return least >= node.Bound ? Always : most < node.Bound ? Never : Open;
    }

    private static bool IsLong(GameNode node) => node.Bound.GetBitLength() >= WordBits || node.Parts.Any(part => part.Weight.GetBitLength() >= WordBits);
}
