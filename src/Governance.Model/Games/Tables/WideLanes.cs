using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Governance.Model.Games;

/// <summary>512 coalitions of nine players in one vector.</summary>
/// <param name="bits">One bit per coalition.</param>
internal readonly struct WideLanes(Vector512<ulong> bits) : ILanes<WideLanes>
{
    private readonly Vector512<ulong> bits = bits;

    public static int Players => 9;

    public bool IsZero => bits == Vector512<ulong>.Zero;

    public int Count => PopCount(bits.GetLower().GetLower()) + PopCount(bits.GetLower().GetUpper())
        + PopCount(bits.GetUpper().GetLower()) + PopCount(bits.GetUpper().GetUpper());

    // Lanes 6, 7 and 8 tell the eight words of the vector apart.
    private static Vector512<ulong> Has6
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(0, ulong.MaxValue, 0, ulong.MaxValue, 0, ulong.MaxValue, 0, ulong.MaxValue);
    }

    private static Vector512<ulong> Has7
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(0, 0, ulong.MaxValue, ulong.MaxValue, 0, 0, ulong.MaxValue, ulong.MaxValue);
    }

    private static Vector512<ulong> Has8
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(0, 0, 0, 0, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue);
    }

    public static WideLanes operator &(WideLanes left, WideLanes right) => new(left.bits & right.bits);

    public static WideLanes operator |(WideLanes left, WideLanes right) => new(left.bits | right.bits);

    public static WideLanes operator ^(WideLanes left, WideLanes right) => new(left.bits ^ right.bits);

    public static WideLanes operator ~(WideLanes value) => new(~value.bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideLanes Choose(WideLanes condition, WideLanes then, WideLanes otherwise) =>
        new(Vector512.ConditionalSelect(condition.bits, then.bits, otherwise.bits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideLanes Without(WideLanes value, int player) => new(player switch
    {
        6 => Swap6(value.bits) & Has6,
        7 => Swap7(value.bits) & Has7,
        8 => Swap8(value.bits) & Has8,
        _ => (value.bits << (1 << player)) & Vector512.Create(WordLanes.Has(player)),
    });

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideLanes With(WideLanes value, int player) => new(player switch
    {
        6 => Swap6(value.bits) & ~Has6,
        7 => Swap7(value.bits) & ~Has7,
        8 => Swap8(value.bits) & ~Has8,
        _ => (value.bits >> (1 << player)) & Vector512.Create(~WordLanes.Has(player)),
    });

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideLanes AnyBelow(WideLanes value) =>
        Without(value, 0) | Without(value, 1) | Without(value, 2) | Without(value, 3) | Without(value, 4) | Without(value, 5)
        | Without(value, 6) | Without(value, 7) | Without(value, 8);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideLanes AnyAbove(WideLanes value) =>
        With(value, 0) | With(value, 1) | With(value, 2) | With(value, 3) | With(value, 4) | With(value, 5)
        | With(value, 6) | With(value, 7) | With(value, 8);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Swap6(Vector512<ulong> bits) => Vector512.Shuffle(bits, Vector512.Create(1UL, 0, 3, 2, 5, 4, 7, 6));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Swap7(Vector512<ulong> bits) => Vector512.Shuffle(bits, Vector512.Create(2UL, 3, 0, 1, 6, 7, 4, 5));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Swap8(Vector512<ulong> bits) => Vector512.Shuffle(bits, Vector512.Create(4UL, 5, 6, 7, 0, 1, 2, 3));

    private static int PopCount(Vector128<ulong> two) => BitOperations.PopCount(two.ToScalar()) + BitOperations.PopCount(two.GetElement(1));
}
