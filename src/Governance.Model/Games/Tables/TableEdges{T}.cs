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

    /// <summary>Of the coalitions of a chunk, those that win and lose as soon as any one member leaves.</summary>
    /// <param name="from">The first word, counted in <typeparamref name="T"/>: a multiple of the length of the chunk.</param>
    /// <param name="found">One bit per coalition.</param>
    public void Minimal(int from, Span<T> found)
    {
        var chunk = table.Slice(from, found.Length);
        for (var i = 0; i < chunk.Length; i++)
        {
            found[i] = chunk[i] & ~T.AnyBelow(chunk[i]);
        }

        for (var bit = 1; bit < found.Length; bit <<= 1)
        {
            for (var i = bit; i < found.Length; i = (i + 1) | bit)
            {
                found[i] &= ~chunk[i ^ bit];
            }
        }

        for (var rest = IsEmpty(found) ? 0 : from; rest != 0;)
        {
            var (one, two, three) = Three(ref rest);
            None(table.Slice(from ^ one, found.Length), table.Slice(from ^ two, found.Length), table.Slice(from ^ three, found.Length), found);
        }
    }

    /// <summary>Of the coalitions of a chunk, those that lose and would win if some one member left.</summary>
    /// <inheritdoc cref="Minimal"/>
    public void Declines(int from, Span<T> found)
    {
        Below(from, found);
        for (var i = 0; i < found.Length; i++)
        {
            found[i] &= Losing(from + i);
        }
    }

    /// <summary>Of the coalitions of a chunk, those that lose and win as soon as any one player joins.</summary>
    /// <inheritdoc cref="Minimal"/>
    public void Maximal(int from, Span<T> found)
    {
        for (var i = 0; i < found.Length; i++)
        {
            var losing = Losing(from + i);
            found[i] = losing & ~T.AnyAbove(losing);
        }

        var chunk = table.Slice(from, found.Length);
        for (var bit = 1; bit < found.Length && bit < 1 << outside; bit <<= 1)
        {
            for (var i = bit; i < found.Length; i = (i + 1) | bit)
            {
                found[i ^ bit] &= chunk[i];
            }
        }

        for (var rest = IsEmpty(found) ? 0 : ~from & ((1 << outside) - 1) & -found.Length; rest != 0;)
        {
            var (one, two, three) = Three(ref rest);
            All(table.Slice(from ^ one, found.Length), table.Slice(from ^ two, found.Length), table.Slice(from ^ three, found.Length), found);
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

    /// <summary>Whether the coalitions of a chunk win after some one member has left.</summary>
    private void Below(int from, Span<T> found)
    {
        var chunk = table.Slice(from, found.Length);
        for (var i = 0; i < chunk.Length; i++)
        {
            found[i] = T.AnyBelow(chunk[i]);
        }

        for (var bit = 1; bit < found.Length; bit <<= 1)
        {
            for (var i = bit; i < found.Length; i = (i + 1) | bit)
            {
                found[i] |= chunk[i ^ bit];
            }
        }

        for (var rest = from; rest != 0;)
        {
            var (one, two, three) = Three(ref rest);
            Any(table.Slice(from ^ one, found.Length), table.Slice(from ^ two, found.Length), table.Slice(from ^ three, found.Length), found);
        }
    }

    /// <summary>Takes out the three lowest bits; where there are fewer, one comes again.</summary>
    private static (int One, int Two, int Three) Three(ref int rest)
    {
        var one = rest & -rest;
        rest ^= one;
        var two = rest == 0 ? one : rest & -rest;
        rest &= ~two;
        var three = rest == 0 ? one : rest & -rest;
        rest &= ~three;
        return (one, two, three);
    }

    private static bool IsEmpty(ReadOnlySpan<T> found)
    {
        T any = default;
        foreach (var word in found)
        {
            any |= word;
        }

        return any.IsZero;
    }

    private static void None(ReadOnlySpan<T> one, ReadOnlySpan<T> two, ReadOnlySpan<T> three, Span<T> found)
    {
        one = one[..found.Length];
        two = two[..found.Length];
        three = three[..found.Length];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] &= ~(one[i] | two[i] | three[i]);
        }
    }

    private static void Any(ReadOnlySpan<T> one, ReadOnlySpan<T> two, ReadOnlySpan<T> three, Span<T> found)
    {
        one = one[..found.Length];
        two = two[..found.Length];
        three = three[..found.Length];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] |= one[i] | two[i] | three[i];
        }
    }

    private static void All(ReadOnlySpan<T> one, ReadOnlySpan<T> two, ReadOnlySpan<T> three, Span<T> found)
    {
        one = one[..found.Length];
        two = two[..found.Length];
        three = three[..found.Length];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] &= one[i] & two[i] & three[i];
        }
    }
}
