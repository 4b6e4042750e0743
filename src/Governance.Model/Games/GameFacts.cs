using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>What is known of one game, each found once; and of its dual, which is found with it.</summary>
/// <remarks>Two threads may both find one; they find the same. Large tables are let go when memory is short.</remarks>
internal sealed class GameFacts
{
    private const int Few = 28; // players for whom sizes cost next to nothing more

    private readonly GameForm form;
    private readonly Lazy<(GameForm Form, ImmutableArray<int> ClassOf)> merged;
    private readonly Lazy<Composition> composed;
    private readonly GameFacts? dual; // of which this is the dual
    private readonly WeakReference<TruthTable?> table = new(null);
    private Counted<SwingCounts>? swings;
    private Counted<SizedCounts>? sized;
    private Counted<MinimalCounts>? minimal;
    private Counted<MinimalTotals>? totals;

    public GameFacts(GameForm form, GameFacts? dual = null)
    {
        (this.form, this.dual) = (form, dual);
        merged = new(() => ClassMerge.Of(form));
        composed = new(() => Composition.Of(merged.Value.Form));
    }

    /// <summary>Winning coalitions and swings.</summary>
    public Counted<SwingCounts> Swings(Work work)
    {
        if (form.PlayerCount <= Few)
        {
            _ = BySize(work);
        }

        return swings ??= sized is { } known ? new(known.Counts.Sum(), known.Method) : GameCounts.Count(form, work);
    }

    /// <summary>Winning coalitions and swings by size.</summary>
    public Counted<SizedCounts> BySize(Work work) => sized ??= dual is null && !HasSizes(work) && WeightedGame.From(Merged.Form) is null && TableFor(work) is { } found
        ? new(Spread(found.CountBySize(work.Cancellation)), LevelEngine.Table)
        : GameCounts.CountBySize(form, work);

    /// <summary>Minimal winning coalitions by size.</summary>
    public Counted<MinimalCounts> Minimal(Work work) => minimal ??= !HasSizes(work) && TableFor(work) is { } found
        ? new(Spread(dual is null ? found.MinimalWinning(work.Cancellation) : found.MinimalBlocking(work.Cancellation)), LevelEngine.Table)
        : GameCounts.CountMinimal(form, work);

    /// <summary>Minimal winning coalitions.</summary>
    public Counted<MinimalTotals> MinimalTotals(Work work)
    {
        if (form.PlayerCount <= Few)
        {
            _ = Minimal(work);
        }

        return totals ??= minimal is { } known ? new(known.Counts.Sum(), known.Method) : GameCounts.CountMinimalTotals(form, work);
    }

    /// <summary>The winning coalition with the fewest players, for each class how many; null where none wins.</summary>
    public int[]? Smallest(Work work)
    {
        if (HasSizes(work))
        {
            return SizeRule.From(dual is null ? Merged.Form : Merged.Form.Dual())!.Smallest() is { } taken ? Counts(taken) : null;
        }

        if (TableFor(work) is not { } found)
        {
            return CheapestCoalition.Of(form, [.. form.Sizes.Select(_ => BigInteger.One)], work);
        }

        return (dual is null ? found.SmallestWinning() : found.SmallestBlocking()) is { } coalition ? Counts(coalition) : null;
    }

    /// <summary>Whether it is proper and whether it is strong, where sizes or a truth table tell; else null.</summary>
    public (bool IsProper, bool IsStrong)? Halves(Work work)
    {
        if (dual is not null)
        {
            return null;
        }

        return HasSizes(work) && HalvesBySize(work) is { } known ? known : TableFor(work)?.Halves(work.Cancellation);
    }

    private (bool IsProper, bool IsStrong)? HalvesBySize(Work work)
    {
        var winning = BySize(work).Counts.Winning;
        var losing = winning.Select((count, size) => Binomials.Of(form.PlayerCount, size) - count);
        var proper = SizeRule.From(Merged.Form)!.IsProper(winning);
        var strong = SizeRule.From(Merged.Form.Dual())!.IsProper([.. losing.Reverse()]);

        // Where one of these holds, the other holds just if half of all coalitions win.
        var isHalf = winning.Aggregate(BigInteger.Add) * 2 == BigInteger.One << form.PlayerCount;
        return (proper ?? (strong == true ? isHalf : null)) is { } isProper && (strong ?? (isProper ? isHalf : null)) is { } isStrong ? (isProper, isStrong) : null;
    }

    private bool HasSizes(Work work) => LevelEngine.WantsSizes(Merged.Form, work) && !Composed.HasParts;

    /// <summary>The table of this game, or of the game whose dual this is; null where another engine is better.</summary>
    private TruthTable? TableFor(Work work)
    {
        if (dual is not null)
        {
            return dual.TableFor(work);
        }

        if (table.TryGetTarget(out var known) && known is not null)
        {
            return known;
        }

        if (!LevelEngine.WantsTable(merged.Value.Form, work) || Composed.HasParts)
        {
            return null;
        }

        var made = TruthTable.Of(merged.Value.Form, work.Cancellation, work.Progress);
        table.SetTarget(made);
        return made;
    }

    private MinimalCounts Spread(MinimalCounts counts) => new(counts.BySize, [.. Merged.ClassOf.Select(index => counts.ByClass[index])]);

    private SizedCounts Spread(SizedCounts counts) => new(counts.Winning, [.. Merged.ClassOf.Select(index => counts.Swings[index])]);

    private (GameForm Form, ImmutableArray<int> ClassOf) Merged => (dual ?? this).merged.Value;

    private Composition Composed => (dual ?? this).composed.Value;

    /// <summary>The players of a coalition of the table.</summary>
    private int[] Counts(ulong coalition)
    {
        var taken = new int[Merged.Form.Sizes.Length];
        var player = 0;
        for (var index = 0; index < taken.Length; index++)
        {
            for (var i = 0; i < Merged.Form.Sizes[index]; i++, player++)
            {
                taken[index] += (int)(coalition >> player & 1);
            }
        }

        return Counts(taken);
    }

    /// <summary>The players of a coalition of the merged form: of merged classes the first ones.</summary>
    private int[] Counts(int[] taken)
    {
        var counts = new int[form.Sizes.Length];
        for (var index = 0; index < counts.Length; index++)
        {
            ref var left = ref taken[Merged.ClassOf[index]];
            counts[index] = Math.Min(left, form.Sizes[index]);
            left -= counts[index];
        }

        return counts;
    }
}
