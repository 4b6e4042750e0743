using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Governance.Model.Canonical;

/// <summary>A canonical form for at most 64 places: positions and verdicts are bits of a word.</summary>
internal sealed class SmallProgram : IRuleProgram
{
    private const int MostPlaces = 64;
    private const int Half = 32; // what one vector holds
    private const int MostNodes = 64;
    private const int Kinds = (int)PositionKind.Outstanding;

    private readonly Term[] terms;
    private readonly Step[] steps;
    private readonly long[][] weights;
    private readonly byte kindsUsed;

    private SmallProgram(Term[] terms, Step[] steps, long[][] weights)
    {
        (this.terms, this.steps, this.weights) = (terms, steps, weights);
        foreach (var term in terms)
        {
            kindsUsed |= term.Kinds;
        }
    }

    private readonly record struct Term(ulong View, byte Kinds, int Weights, long Coefficient);

    private readonly record struct Step(int End, ulong Children, long Constant, long Bound);

    /// <summary>The program of these nodes, or null where they do not fit.</summary>
    public static SmallProgram? For(IReadOnlyList<FlatNode> nodes, Places places)
    {
        if (places.Count > MostPlaces || nodes.Count > MostNodes || nodes.Any(node => node.Children.Select(child => child.Weight).Distinct().Count() > 1))
        {
            return null;
        }

        var flatTerms = new List<Term>();
        var flatSteps = new List<Step>();
        var byMeasure = new long[nodes.SelectMany(node => node.Terms).Select(term => term.Measure + 1).DefaultIfEmpty(1).Max()][];
        foreach (var node in nodes)
        {
            foreach (var term in node.Terms)
            {
                byMeasure[term.Measure] ??= term.Measure == 0 ? [] : places.Weights(term.Measure);
                flatTerms.Add(new(places.Bits(term.View), term.Kinds, term.Measure, (long)term.Coefficient));
            }

            // A gate of equal byMeasure counts its children; a known verdict is a bound that is always or never reached.
            var weight = node.Children.IsEmpty ? BigInteger.One : node.Children[0].Weight;
            var bound = node.Known is { } known ? (known ? 0 : 1) : node.Children.IsEmpty ? node.Bound : BigInteger.Divide(node.Bound + weight - 1, weight);
            flatSteps.Add(new(flatTerms.Count, node.Children.Aggregate(0UL, (bits, child) => bits | (1UL << child.Node)), (long)node.Constant, (long)bound));
        }

        return new([.. flatTerms], [.. flatSteps], byMeasure);
    }

    public bool? Holds(ReadOnlySpan<PositionKind> positions) => positions.Length <= Half ? HoldsInHalf(positions) : HoldsInAll(positions);

    private bool? HoldsInHalf(ReadOnlySpan<PositionKind> positions)
    {
        Span<byte> codes = stackalloc byte[Half];
        MemoryMarshal.AsBytes(positions).CopyTo(codes);
        var all = Vector256.Create<byte>(codes);
        if (Vector256.GreaterThanAny(all, Vector256.Create((byte)(Kinds - 1))))
        {
            return null;
        }

        Span<ulong> bits = stackalloc ulong[Kinds];
        for (var rest = (int)kindsUsed; rest != 0; rest &= rest - 1)
        {
            var kind = BitOperations.TrailingZeroCount(rest);
            bits[kind] = Vector256.Equals(all, Vector256.Create((byte)kind)).ExtractMostSignificantBits();
        }

        return Evaluate(bits);
    }

    private bool? HoldsInAll(ReadOnlySpan<PositionKind> positions)
    {
        Span<byte> codes = stackalloc byte[MostPlaces];
        MemoryMarshal.AsBytes(positions).CopyTo(codes);
        var low = Vector256.Create<byte>(codes);
        var high = Vector256.Create<byte>(codes[Half..]);
        if (Vector256.GreaterThanAny(low | high, Vector256.Create((byte)(Kinds - 1))))
        {
            return null; // the eight kinds are the numbers below eight, so no two of them make a larger one
        }

        Span<ulong> bits = stackalloc ulong[Kinds];
        for (var rest = (int)kindsUsed; rest != 0; rest &= rest - 1)
        {
            var kind = BitOperations.TrailingZeroCount(rest);
            var code = Vector256.Create((byte)kind);
            bits[kind] = Vector256.Equals(low, code).ExtractMostSignificantBits() | ((ulong)Vector256.Equals(high, code).ExtractMostSignificantBits() << Half);
        }

        return Evaluate(bits);
    }

    private bool Evaluate(ReadOnlySpan<ulong> bits)
    {
        var verdicts = 0UL;
        var term = 0;
        var all = steps;
        for (var i = 0; i < all.Length; i++)
        {
            ref readonly var step = ref all[i];
            var reached = step.Constant + BitOperations.PopCount(verdicts & step.Children);
            for (; term < step.End; term++)
            {
                reached += Amount(terms[term], bits) * terms[term].Coefficient;
            }

            verdicts |= (reached >= step.Bound ? 1UL : 0UL) << i;
        }

        return (verdicts >> (all.Length - 1) & 1) == 1;
    }

    private long Amount(in Term term, ReadOnlySpan<ulong> bits)
    {
        var places = 0UL;
        for (var rest = (int)term.Kinds; rest != 0; rest &= rest - 1)
        {
            places |= bits[BitOperations.TrailingZeroCount(rest)];
        }

        places &= term.View;
        if (term.Weights == 0)
        {
            return BitOperations.PopCount(places);
        }

        var sum = 0L;
        var each = weights[term.Weights];
        for (; places != 0; places &= places - 1)
        {
            sum += each[BitOperations.TrailingZeroCount(places)];
        }

        return sum;
    }
}
