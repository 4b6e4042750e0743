using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Governance.Model.Games;

/// <summary>What becomes of coalitions in a table when one player joins or leaves.</summary>
/// <param name="words">The table: one bit per coalition, 64 per word.</param>
/// <param name="players">How many players there are.</param>
/// <typeparam name="T">How many coalitions are worked on at a time.</typeparam>
internal readonly ref struct TableEdges<T>(ReadOnlySpan<ulong> words, int players)
    where T : unmanaged, ILanes<T>
{
    private readonly ReadOnlySpan<T> table = MemoryMarshal.Cast<ulong, T>(words);
    private readonly int outside = Math.Max(0, players - T.Players);

    /// <summary>Of some of the coalitions, those that win and lose as soon as any one member leaves.</summary>
    /// <param name="from">The first word, counted in <typeparamref name="T"/>.</param>
    /// <param name="found">One bit per coalition.</param>
    public void Minimal(int from, Span<T> found)
    {
        for (var i = 0; i < found.Length; i++)
        {
            var winning = table[from + i];
            found[i] = winning.IsZero ? winning : winning & ~Below(winning, from + i);
        }
    }

    /// <summary>Of some of the coalitions, those that lose and win as soon as any one player joins.</summary>
    /// <inheritdoc cref="Minimal"/>
    public void Maximal(int from, Span<T> found)
    {
        for (var i = 0; i < found.Length; i++)
        {
            var losing = Losing(from + i);
            found[i] = losing.IsZero ? losing : losing & ~T.AnyAbove(losing) & Above(from + i);
        }
    }

    /// <summary>Of some of the coalitions, those that lose and would win if some one member left.</summary>
    /// <inheritdoc cref="Minimal"/>
    public void Declines(int from, Span<T> found)
    {
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = Losing(from + i) & Below(table[from + i], from + i);
        }
    }

    /// <summary>Of some of the coalitions, those that lose without a player, and win with it.</summary>
    /// <param name="from">The first word, counted in <typeparamref name="T"/>.</param>
    /// <param name="player">The player.</param>
    /// <param name="found">One bit per coalition.</param>
    public void Swings(int from, int player, Span<T> found)
    {
        var bit = player < T.Players ? 0 : 1 << (player - T.Players);
        for (var i = 0; i < found.Length; i++)
        {
            var vector = from + i;
            found[i] = bit == 0 ? T.With(table[vector], player) & ~table[vector]
                : (vector & bit) == 0 ? table[vector | bit] & ~table[vector]
                : default;
        }
    }

    /// <summary>Of some of the coalitions, those that win with a player, and lose without it.</summary>
    /// <param name="vector">The word, counted in <typeparamref name="T"/>.</param>
    /// <param name="player">The player.</param>
    public T Critical(int vector, int player)
    {
        var bit = player < T.Players ? 0 : 1 << (player - T.Players);
        return bit == 0 ? table[vector] & T.Without(~table[vector], player)
            : (vector & bit) != 0 ? table[vector] & ~table[vector ^ bit]
            : default;
    }

    /// <summary>The coalitions that lose; none where there are fewer coalitions than bits.</summary>
    private T Losing(int vector)
    {
        var losing = ~table[vector];
        return players < LaneSums.Lanes ? losing & MemoryMarshal.Cast<ulong, T>(TruthTable.Existing(players))[vector] : losing;
    }

    /// <summary>Whether the coalition wins after some one member has left.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private T Below(T winning, int vector)
    {
        var any = T.AnyBelow(winning);
        for (var rest = (uint)vector; rest != 0; rest &= rest - 1)
        {
            any |= table[vector ^ (1 << BitOperations.TrailingZeroCount(rest))];
        }

        return any;
    }

    /// <summary>Whether the coalition wins after any one of the players outside the lanes has joined.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private T Above(int vector)
    {
        var all = ~default(T);
        for (var rest = (uint)(~vector & ((1 << outside) - 1)); rest != 0; rest &= rest - 1)
        {
            all &= table[vector ^ (1 << BitOperations.TrailingZeroCount(rest))];
        }

        return all;
    }
}
