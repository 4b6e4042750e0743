namespace Governance.Model.Games;

/// <summary>What gates make of conditions of which some are known.</summary>
internal sealed class GateState
{
    /// <summary>The state of a node that nothing depends on any more.</summary>
    public const int Irrelevant = -1;

    private const int Never = DiagramSpace.False;
    private const int Always = DiagramSpace.True;
    private const int Open = 2;

    private readonly (int Index, Int128 Weight)[][] parts;
    private readonly Int128[] bounds;
    private readonly bool[] matters;

    public GateState(GameForm form, Work work)
    {
        parts = [.. form.Nodes.Select(node => node.Parts.Select(part => (part.Index, Word(part.Weight, work))).ToArray())];
        bounds = [.. form.Nodes.Select(node => node.Players.IsEmpty ? Word(node.Bound, work) : 0)];
        matters = new bool[parts.Length];
    }

    /// <summary>Brings a state to its simplest equal, so that equal situations are equal states, and gives what the rule comes to.</summary>
    /// <param name="state">For each node: 0 where it fails, 1 where it holds, more where it is open.</param>
    /// <returns>0, 1, or more while the rule is open.</returns>
    public int Simplify(Span<int> state)
    {
        for (var node = 0; node < parts.Length; node++)
        {
            if (parts[node].Length > 0 && state[node] > Always)
            {
                state[node] = Gate(node, state);
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
                foreach (var (index, _) in parts[node])
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

    private static Int128 Word(System.Numerics.BigInteger value, Work work) => value.GetBitLength() < 96 ? (Int128)value
        : throw work.TooLarge("A gate whose parts weigh more than 96 bits");
}
