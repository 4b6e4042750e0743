using System.Runtime.Intrinsics;

namespace Governance.Model.Games;

/// <summary>The loops over truth tables, for one width of words.</summary>
internal abstract class TableEngine
{
    /// <summary>How many players tell the coalitions of one chunk apart.</summary>
    public const int ChunkPlayers = 15;

    /// <summary>The loops of a width.</summary>
    public static TableEngine Of(LaneWidth width) =>
        width == LaneWidth.Wide || (width == LaneWidth.Best && Vector512.IsHardwareAccelerated) ? new TableEngine<WideLanes>() : new TableEngine<WordLanes>();

    /// <summary>Fills a table.</summary>
    public abstract void Evaluate(GateProgram program, Span<ulong> words, IProgress<int>? progress, CancellationToken cancellation);

    /// <summary>Counts some coalitions by size and player.</summary>
    /// <returns>For each size the number of coalitions; then, for each of the players asked for, the same of those that contain the player.</returns>
    public abstract long[][] Count(TruthTable table, TableSet set, ReadOnlySpan<int> players, CancellationToken cancellation);

    /// <summary>For each size, how many coalitions without a player lose and win with it.</summary>
    public abstract long[] Swings(TruthTable table, int player, CancellationToken cancellation);

    /// <summary>For each of some players, by how many players are critical together with it, itself counted, in how many coalitions it is.</summary>
    public abstract long[][] Critical(TruthTable table, ReadOnlySpan<int> players, CancellationToken cancellation);

    /// <summary>The coalitions of a set, in the order of their bits.</summary>
    public abstract IEnumerable<ulong> List(TruthTable table, TableSet set, CancellationToken cancellation);

    /// <summary>The coalition of a table with the fewest members, and of several the one with the lowest bits; null where there is none.</summary>
    public abstract ulong? Smallest(ReadOnlySpan<ulong> words);

    /// <summary>Compares the two games of a program without keeping a table of either.</summary>
    public abstract TableDifference Compare(GateProgram program, int players, IProgress<int>? progress, CancellationToken cancellation);
}
