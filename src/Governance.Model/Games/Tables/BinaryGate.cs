using System.Numerics;

namespace Governance.Model.Games;

/// <summary>One node of any weights: what holds is added up in binary, and the binary digits are compared with the bound.</summary>
/// <remarks>The steps are at most four times the number of players and parts, times the digits of the sum of all weights.</remarks>
internal static class BinaryGate
{
    /// <summary>The value of a node.</summary>
    /// <param name="compiler">Where the steps go.</param>
    /// <param name="node">The node.</param>
    /// <param name="values">The values of the nodes before it.</param>
    public static int Build(GateCompiler compiler, GameNode node, ReadOnlySpan<int> values)
    {
        var items = new List<(int Value, BigInteger Weight)>();
        var players = compiler.Weights(node.Players);
        for (var i = 0; i < players.Length; i++)
        {
            if (!players[i].IsZero)
            {
                var alone = new BigInteger[players.Length];
                alone[i] = BigInteger.One;
                items.Add((compiler.Reach(alone, BigInteger.One), players[i]));
            }
        }

        foreach (var (index, weight) in node.Parts)
        {
            items.Add((values[index], weight));
        }

        // A part that counts against is one whose absence counts.
        var bound = node.Bound - items.Aggregate(BigInteger.Zero, (sum, item) => sum + BigInteger.Min(item.Weight, 0));
        var total = items.Aggregate(BigInteger.Zero, (sum, item) => sum + BigInteger.Abs(item.Weight));
        if (bound.Sign <= 0 || bound > total)
        {
            return bound.Sign <= 0 ? GateProgram.Always : GateProgram.Never;
        }

        var digits = new int[(int)total.GetBitLength()];
        foreach (var (value, weight) in items)
        {
            Add(compiler, digits, weight.Sign < 0 ? compiler.Not(value) : value, BigInteger.Abs(weight));
        }

        var reaches = GateProgram.Always;
        for (var i = 0; i < digits.Length; i++)
        {
            reaches = IsSet(bound, i) ? compiler.Choose(digits[i], reaches, GateProgram.Never) : compiler.Choose(digits[i], GateProgram.Always, reaches);
        }

        return reaches;
    }

    private static void Add(GateCompiler compiler, int[] digits, int value, BigInteger weight)
    {
        var carry = GateProgram.Never;
        for (var i = 0; i < digits.Length; i++)
        {
            var added = IsSet(weight, i) ? value : GateProgram.Never;
            var differ = compiler.Choose(digits[i], compiler.Not(added), added);
            var sum = compiler.Choose(differ, compiler.Not(carry), carry);
            (digits[i], carry) = (sum, compiler.Choose(differ, carry, added));
        }
    }

    private static bool IsSet(BigInteger number, int digit) => !((number >> digit) & BigInteger.One).IsZero;
}
