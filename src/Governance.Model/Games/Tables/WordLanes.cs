using System.Numerics;
using System.Runtime.CompilerServices;

namespace Governance.Model.Games;

/// <summary>64 coalitions of six players in a plain word; works on every machine.</summary>
/// <param name="bits">One bit per coalition.</param>
internal readonly struct WordLanes(ulong bits) : ILanes<WordLanes>
{
    private readonly ulong bits = bits;

    public static int Players => 6;

    public bool IsZero => bits == 0;

    public int Count => BitOperations.PopCount(bits);

    /// <summary>The coalitions that contain a lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Has(int player) => ulong.MaxValue / ((1UL << (1 << player)) + 1) << (1 << player);

    public static WordLanes operator &(WordLanes left, WordLanes right) => new(left.bits & right.bits);

    public static WordLanes operator |(WordLanes left, WordLanes right) => new(left.bits | right.bits);

    public static WordLanes operator ^(WordLanes left, WordLanes right) => new(left.bits ^ right.bits);

    public static WordLanes operator ~(WordLanes value) => new(~value.bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WordLanes Choose(WordLanes condition, WordLanes then, WordLanes otherwise) =>
        new(otherwise.bits ^ (condition.bits & (then.bits ^ otherwise.bits)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WordLanes Without(WordLanes value, int player) => new((value.bits << (1 << player)) & Has(player));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WordLanes With(WordLanes value, int player) => new((value.bits >> (1 << player)) & ~Has(player));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WordLanes AnyBelow(WordLanes value) =>
        Without(value, 0) | Without(value, 1) | Without(value, 2) | Without(value, 3) | Without(value, 4) | Without(value, 5);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WordLanes AnyAbove(WordLanes value) =>
        With(value, 0) | With(value, 1) | With(value, 2) | With(value, 3) | With(value, 4) | With(value, 5);
}
