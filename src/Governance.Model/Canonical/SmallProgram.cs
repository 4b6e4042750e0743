using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Governance.Model.Canonical;

/// <summary>A canonical form for at most 64 places: positions and verdicts are bits of a word.</summary>
internal sealed class SmallProgram : IRuleProgram
{
    private const int MostPlaces = 64;
    private const int MostNodes = 64;
    private const int Kinds = (int)PositionKind.Outstanding;

    private readonly Term[] terms;
    private readonly Step[] steps;
    private readonly long[][] weights;

    private SmallProgram(Term[] terms, Step[] steps, long[][] weights) => (this.terms, this.steps, this.weights) = (terms, steps, weights);

    /// <summary>One part of a sum.</summary>
    /// <param name="Kinds">For each kind of position all ones where it counts; a look-up table of one vector.</param>
    /// <param name="View">The places it looks at.</param>
    /// <param name="Weights">Index of the measure; 0 counts heads.</param>
    /// <param name="Coefficient">What one unit adds.</param>
    private readonly record struct Term(Vector128<byte> Kinds, ulong View, int Weights, long Coefficient);

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
                flatTerms.Add(new(Table(term.Kinds), places.Bits(term.View), term.Measure, (long)term.Coefficient));
            }

            // A gate of equal byMeasure counts its children; a known verdict is a bound that is always or never reached.
            var weight = node.Children.IsEmpty ? BigInteger.One : node.Children[0].Weight;
            var bound = node.Known is { } known ? (known ? 0 : 1) : node.Children.IsEmpty ? node.Bound : BigInteger.Divide(node.Bound + weight - 1, weight);
            flatSteps.Add(new(flatTerms.Count, node.Children.Aggregate(0UL, (bits, child) => bits | (1UL << child.Node)), (long)node.Constant, (long)bound));
        }

        return new([.. flatTerms], [.. flatSteps], byMeasure);
    }

    public bool? Holds(ReadOnlySpan<PositionKind> positions)
    {
        var codes = MemoryMarshal.AsBytes(positions);
        if (codes.Length <= Vector128<byte>.Count)
        {
            var few = new Few(codes);
            return few.AreComplete ? Evaluate(few) : null;
        }

        if (codes.Length <= Vector256<byte>.Count)
        {
            var some = new Some(codes);
            return some.AreComplete ? Evaluate(some) : null;
        }

        var many = new Many(codes);
        return many.AreComplete ? Evaluate(many) : null;
    }

    private static Vector128<byte> Table(byte kinds)
    {
        Span<byte> table = stackalloc byte[Vector128<byte>.Count];
        for (var kind = 0; kind < Kinds; kind++)
        {
            table[kind] = (byte)((kinds >> kind & 1) == 1 ? byte.MaxValue : 0);
        }

        return Vector128.Create<byte>(table);
    }

    private bool Evaluate<TBallot>(TBallot ballot)
        where TBallot : struct, IBallot
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
                ref readonly var next = ref terms[term];
                var places = ballot.In(next.Kinds) & next.View;
                reached += next.Coefficient * (next.Weights == 0 ? BitOperations.PopCount(places) : Sum(places, weights[next.Weights]));
            }

            verdicts |= (reached >= step.Bound ? 1UL : 0UL) << i;
        }

        return (verdicts >> (all.Length - 1) & 1) == 1;
    }

    private static long Sum(ulong places, long[] each)
    {
        var sum = 0L;
        for (; places != 0; places &= places - 1)
        {
            sum += each[BitOperations.TrailingZeroCount(places)];
        }

        return sum;
    }

    /// <summary>Positions as lanes of vectors. Lanes past the last place are zero, and no view looks at them.</summary>
    private interface IBallot
    {
        /// <summary>Whether every position is one of a complete ballot.</summary>
        bool AreComplete { get; }

        /// <summary>The places whose kind of position is marked in a table, as bits.</summary>
        ulong In(Vector128<byte> kinds);
    }

    private readonly struct Few : IBallot
    {
        private readonly Vector128<byte> codes;

        public Few(ReadOnlySpan<byte> positions)
        {
            // Words read from both ends overlap, and what they share is equal.
            const int Word = sizeof(ulong);
            codes = positions.Length >= Word
                ? Vector128.Create(Read(positions), Shifted(BinaryPrimitives.ReadUInt64LittleEndian(positions[^Word..]), (2 * Word) - positions.Length)).AsByte()
                : Vector128.CreateScalar(Short(positions)).AsByte();
        }

        public bool AreComplete => !Vector128.GreaterThanAny(codes, Vector128.Create((byte)(Kinds - 1)));

        public ulong In(Vector128<byte> kinds) => Vector128.ShuffleNative(kinds, codes).ExtractMostSignificantBits();

        private static ulong Read(ReadOnlySpan<byte> positions) => BinaryPrimitives.ReadUInt64LittleEndian(positions);

        private static ulong Shifted(ulong word, int bytes) => bytes == sizeof(ulong) ? 0 : word >> (bytes * 8);

        private static ulong Short(ReadOnlySpan<byte> positions)
        {
            const int Half = sizeof(uint);
            if (positions.Length >= Half)
            {
                return BinaryPrimitives.ReadUInt32LittleEndian(positions) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(positions[^Half..]) << ((positions.Length - Half) * 8));
            }

            var word = 0UL;
            for (var i = positions.Length - 1; i >= 0; i--)
            {
                word = (word << 8) | positions[i];
            }

            return word;
        }
    }

    private readonly struct Some : IBallot
    {
        private readonly Vector256<byte> codes;

        public Some(ReadOnlySpan<byte> positions)
        {
            Span<byte> padded = stackalloc byte[Vector256<byte>.Count];
            positions.CopyTo(padded);
            codes = Vector256.Create<byte>(padded);
        }

        public bool AreComplete => !Vector256.GreaterThanAny(codes, Vector256.Create((byte)(Kinds - 1)));

        public ulong In(Vector128<byte> kinds) => Vector256.ShuffleNative(Vector256.Create(kinds, kinds), codes).ExtractMostSignificantBits();
    }

    private readonly struct Many : IBallot
    {
        private readonly Vector256<byte> low;
        private readonly Vector256<byte> high;

        public Many(ReadOnlySpan<byte> positions)
        {
            Span<byte> padded = stackalloc byte[MostPlaces];
            positions.CopyTo(padded);
            low = Vector256.Create<byte>(padded);
            high = Vector256.Create<byte>(padded[Vector256<byte>.Count..]);
        }

        // The eight kinds are the numbers below eight, so no two of them make a larger one.
        public bool AreComplete => !Vector256.GreaterThanAny(low | high, Vector256.Create((byte)(Kinds - 1)));

        public ulong In(Vector128<byte> kinds)
        {
            var table = Vector256.Create(kinds, kinds);
            return Vector256.ShuffleNative(table, low).ExtractMostSignificantBits()
                | ((ulong)Vector256.ShuffleNative(table, high).ExtractMostSignificantBits() << Vector256<byte>.Count);
        }
    }
}
