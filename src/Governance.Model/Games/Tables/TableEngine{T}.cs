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
            evaluator.Chunk(evaluator.Evaluate()).CopyTo(words.Slice(chunk * chunkWords, chunkWords));
            evaluator.Leave(chunk);
            Report(progress, chunk, chunks);
        }
    }

    public override long[][] Count(TruthTable table, TableSet set, ReadOnlySpan<int> players, CancellationToken cancellation)
    {
        var (length, outside) = Chunks(table);
        var parts = outside == 0 ? 1 : 2; // large tables in two threads: the coalitions without the last player, and those with it
        var tallies = new SizeTally<T>[parts];
        Parallel.For(0, parts, new ParallelOptions { CancellationToken = cancellation }, part =>
        {
            var tally = tallies[part] = new(length, outside + 1 - parts, counting: true);
            var scratch = new T[length];
            var chunks = (1 << outside) / parts;
            for (var chunk = 0; chunk < chunks; chunk++)
            {
                cancellation.ThrowIfCancellationRequested();
                tally.Add(chunk, Find(table, set, (part * chunks) + chunk, scratch));
            }
        });

        var others = table.Players + 1 - parts;
        var counts = new long[players.Length + 1][];
        counts[0] = Join(tallies, tally => tally.BySize(others));
        for (var i = 0; i < players.Length; i++)
        {
            var player = players[i];
            counts[i + 1] = player < others ? Join(tallies, tally => tally.Of(others, player)) : Join([null, tallies[1]], tally => tally.BySize(others));
        }

        return counts;
    }

    /// <summary>Counts by size of those without the last player, and of those with it, who are one more.</summary>
    private static long[] Join(ReadOnlySpan<SizeTally<T>?> parts, Func<SizeTally<T>, long[]> counts)
    {
        var first = parts[0] is null ? [] : counts(parts[0]!);
        if (parts is not [_, { } last])
        {
            return first;
        }

        var with = counts(last);
        return [.. Enumerable.Range(0, with.Length + 1).Select(size => (size < first.Length ? first[size] : 0) + (size > 0 ? with[size - 1] : 0))];
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

    public override ulong? Smallest(ReadOnlySpan<ulong> words)
    {
        var table = MemoryMarshal.Cast<ulong, T>(words);
        var smallest = new SmallestCoalition<T>();
        for (var vector = 0; vector < table.Length; vector++)
        {
            smallest.See(vector, table[vector]);
        }

        return smallest.Found;
    }

    public override TableDifference Compare(GateProgram program, int players, IProgress<int>? progress, CancellationToken cancellation)
    {
        var words = TruthTable.WordsFor(players);
        var chunkWords = Math.Min(words, 1 << (ChunkPlayers - 6));
        var chunks = words / chunkWords;
        var evaluator = new GateEvaluator<T>(program, chunkWords);
        var comparison = new TableComparison<T>();
        evaluator.Start();
        for (var chunk = 0; chunk < chunks; chunk++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (one, other) = (evaluator.Evaluate(0), evaluator.Evaluate(1));
            if (one != GateProgram.Never || other != GateProgram.Never)
            {
                comparison.Add(chunk * chunkWords >> (T.Players - 6), Lanes(evaluator.Chunk(one), players), Lanes(evaluator.Chunk(other), players));
            }

            evaluator.Leave(chunk);
            Report(progress, chunk, chunks);
        }

        return comparison.Found;
    }

    /// <summary>A chunk without the bits of coalitions that so many players cannot form.</summary>
    private static ReadOnlySpan<T> Lanes(ReadOnlySpan<ulong> chunk, int players)
    {
        if (players < LaneSums.Lanes)
        {
            var existing = TruthTable.Existing(players).ToArray();
            for (var i = 0; i < existing.Length; i++)
            {
                existing[i] &= chunk[i];
            }

            chunk = existing;
        }

        return MemoryMarshal.Cast<ulong, T>(chunk);
    }

    private static void Report(IProgress<int>? progress, int chunk, int chunks)
    {
        if (progress is not null && chunk * 100 / chunks != (chunk + 1) * 100 / chunks)
        {
            progress.Report((chunk + 1) * 100 / chunks);
        }
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

    /// <summary>How long a chunk of the table is, in <typeparamref name="T"/>, and how many players tell chunks apart.</summary>
    private static (int Length, int Outside) Chunks(TruthTable table)
    {
        var words = Math.Min(table.Words.Length, 1 << (ChunkPlayers - 6));
        return (words >> (T.Players - 6), BitOperations.Log2((uint)(table.Words.Length / words)));
    }
}
