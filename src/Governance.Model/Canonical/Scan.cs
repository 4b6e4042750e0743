using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Governance.Model.Canonical;

/// <summary>One pass over the positions of some places: what each position asked for weighs there.</summary>
/// <param name="Ranges">The places, as runs that do not touch.</param>
/// <param name="Weights">What each place of the body weighs, or null to count heads.</param>
/// <param name="Sums">For each position asked for, its kind and where its sum goes.</param>
internal sealed record Scan(ImmutableArray<(int Start, int Length)> Ranges, long[]? Weights, ImmutableArray<(byte Kind, int Sum)> Sums)
{
    private const int Kinds = (int)PositionKind.Outstanding + 1;

    public void Run(ReadOnlySpan<PositionKind> positions, Span<long> sums)
    {
        var codes = MemoryMarshal.AsBytes(positions);
        foreach (var (start, length) in Ranges)
        {
            if (Weights is null)
            {
                Count(codes.Slice(start, length), sums);
            }
            else
            {
                Weigh(codes.Slice(start, length), Weights.AsSpan(start, length), sums);
            }
        }
    }

    private void Count(ReadOnlySpan<byte> codes, Span<long> sums)
    {
        foreach (var (kind, sum) in Sums.AsSpan())
        {
            sums[sum] += codes.Count(kind);
        }
    }

    private void Weigh(ReadOnlySpan<byte> codes, ReadOnlySpan<long> weights, Span<long> sums)
    {
        Span<long> byKind = stackalloc long[Kinds];
        byKind.Clear();
        for (var i = 0; i < codes.Length; i++)
        {
            byKind[codes[i]] += weights[i];
        }

        foreach (var (kind, sum) in Sums.AsSpan())
        {
            sums[sum] += byKind[kind];
        }
    }
}
