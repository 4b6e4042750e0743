using System.Numerics;
using System.Runtime.InteropServices;

namespace Governance.Model.Games;

/// <inheritdoc/>
/// <typeparam name="T">How many coalitions are worked on at a time.</typeparam>
internal sealed class TableEngine<T> : TableEngine
    where T : unmanaged, ILanes<T>
{
    public override void Evaluate(GateProgram program, Span<ulong> words, IProgress<int>? progress, CancellationToken cancellation)
    {
        var chunkWords = Math.Min(words.Length, 1 << (ChunkPlayers - 6));
        var chunks = words.Length / chunkWords;
        var evaluator = new GateEvaluator<T>(program, chunkWords);
        evaluator.Start();
        for (var chunk = 0; chunk < chunks; chunk++)
        {
            cancellation.ThrowIfCancellationRequested();
            evaluator.Evaluate(words.Slice(chunk * chunkWords, chunkWords));
            evaluator.Leave(chunk);
            if (progress is not null && chunk * 100 / chunks != (chunk + 1) * 100 / chunks)
            {
                progress.Report((chunk + 1) * 100 / chunks);
            }
        }
    }

    public override long[][] Count(TruthTable table, TableSet set, ReadOnlySpan<int> players, CancellationToken cancellation)
    {
        var (length, outside) = Chunks(table);
        var tally = new SizeTally<T>(length, outside, counting: true);
        var scratch = new T[length];
        for (var chunk = 0; chunk < 1 << outside; chunk++)
        {
            cancellation.ThrowIfCancellationRequested();
            tally.Add(chunk, Find(table, set, chunk, scratch));
        }

        var counts = new long[players.Length + 1][];
        counts[0] = tally.BySize(table.Players);
        for (var i = 0; i < players.Length; i++)
        {
            counts[i + 1] = tally.Of(table.Players, players[i]);
        }

        return counts;
    }

    public override long[] Swings(TruthTable table, int player, CancellationToken cancellation)
    {
        var (length, outside) = Chunks(table);
        var tally = new SizeTally<T>(length, outside, counting: false);
        var scratch = new T[length];
        for (var chunk = 0; chunk < 1 << outside; chunk++)
        {
            cancellation.ThrowIfCancellationRequested();
            new TableEdges<T>(table.Words, table.Players).Swings(chunk * length, player, scratch);
            tally.Add(chunk, scratch);
        }

        return tally.BySize(table.Players);
    }

    public override long[][] Critical(TruthTable table, ReadOnlySpan<int> players, CancellationToken cancellation)
    {
        var edges = new TableEdges<T>(table.Words, table.Players);
        var words = MemoryMarshal.Cast<ulong, T>(table.Words);
        var tally = new CriticalTally<T>(table.Players, players.ToArray());
        for (var vector = 0; vector < words.Length; vector++)
        {
            if ((vector & 255) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            if (!words[vector].IsZero)
            {
                tally.Add(edges, vector);
            }
        }

        return tally.Counts;
    }

    public override IEnumerable<ulong> List(TruthTable table, TableSet set, CancellationToken cancellation)
    {
        var (length, outside) = Chunks(table);
        var scratch = new T[length];
        var words = new ulong[length << (T.Players - 6)];
        for (var chunk = 0; chunk < 1 << outside; chunk++)
        {
            cancellation.ThrowIfCancellationRequested();
            MemoryMarshal.Cast<T, ulong>(Find(table, set, chunk, scratch)).CopyTo(words);
            for (var i = 0; i < words.Length; i++)
            {
                for (var rest = words[i]; rest != 0; rest &= rest - 1)
                {
                    yield return ((((ulong)chunk * (uint)words.Length) + (uint)i) << 6) | (uint)BitOperations.TrailingZeroCount(rest);
                }
            }
        }
    }

    public override void Close(Span<ulong> words, int players, CancellationToken cancellation)
    {
        var table = MemoryMarshal.Cast<ulong, T>(words);
        foreach (ref var vector in table)
        {
            for (var player = 0; player < T.Players; player++)
            {
                vector |= T.Without(vector, player);
            }
        }

        for (var bit = 1; bit < table.Length; bit <<= 1)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var start = bit; start < table.Length; start += bit << 1)
            {
                Join(table.Slice(start - bit, bit), table.Slice(start, bit));
            }
        }
    }

    public override TableDifference Compare(ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second, CancellationToken cancellation)
    {
        var ones = MemoryMarshal.Cast<ulong, T>(first);
        var others = MemoryMarshal.Cast<ulong, T>(second);
        long onlyFirst = 0, onlySecond = 0;
        SmallestCoalition smallestFirst = new(), smallestSecond = new();
        for (var vector = 0; vector < ones.Length; vector++)
        {
            if ((vector & 4095) == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            if ((ones[vector] ^ others[vector]).IsZero)
            {
                continue;
            }

            for (var i = vector << (T.Players - 6); i < (vector + 1) << (T.Players - 6); i++)
            {
                var (left, right) = (first[i] & ~second[i], second[i] & ~first[i]);
                onlyFirst += BitOperations.PopCount(left);
                onlySecond += BitOperations.PopCount(right);
                smallestFirst.See(i, left);
                smallestSecond.See(i, right);
            }
        }

        return new(onlyFirst, onlySecond, smallestFirst.Found, smallestSecond.Found);
    }

    /// <summary>The coalitions of one chunk that belong to a set.</summary>
    private static ReadOnlySpan<T> Find(TruthTable table, TableSet set, int chunk, T[] scratch)
    {
        var from = chunk * scratch.Length;
        var edges = new TableEdges<T>(table.Words, table.Players);
        switch (set)
        {
            case TableSet.Winning:
                return MemoryMarshal.Cast<ulong, T>(table.Words).Slice(from, scratch.Length);
            case TableSet.MinimalWinning:
                edges.Minimal(from, scratch);
                return scratch;
            case TableSet.MaximalLosing:
                edges.Maximal(from, scratch);
                return scratch;
            default:
                edges.Declines(from, scratch);
                return scratch;
        }
    }

    private static void Join(ReadOnlySpan<T> without, Span<T> with)
    {
        for (var i = 0; i < with.Length; i++)
        {
            with[i] |= without[i];
        }
    }

    /// <summary>How long a chunk of the table is, in <typeparamref name="T"/>, and how many players tell chunks apart.</summary>
    private static (int Length, int Outside) Chunks(TruthTable table)
    {
        var words = Math.Min(table.Words.Length, 1 << (ChunkPlayers - 6));
        return (words >> (T.Players - 6), BitOperations.Log2((uint)(table.Words.Length / words)));
    }
}
