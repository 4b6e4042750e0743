using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Chooses the engine for one level of a game: each has its kind of game on which it is far ahead.</summary>
/// <remarks>
/// In this order: few coalitions up to interchange — each of them (<see cref="ClassVectors"/>, or within a composition the
/// decision diagram); one weighted condition — tables of sums; weight and numbers alone, up to 44 players — two halves; up to
/// 28 players — a truth table; else the decision diagram.
/// </remarks>
internal static class LevelEngine
{
    private const int FewCoalitions = 1 << 12;
    private const int TablePlayers = 28;
    private const long MostUpdates = 1L << 38; // about a minute

    /// <summary>The name of the engine of last resort.</summary>
    public const string Diagram = "decision diagram";

    /// <summary>The name of the engine of one bit per coalition.</summary>
    public const string Table = "truth table";

    private const string Sums = "tables of sums";
    private const string Halves = "two halves";

    /// <summary>Winning coalitions and swings of a game without parts, or null where the decision diagram is best.</summary>
    public static CountedGame? Swings(GameForm form, SizeCode code, Work work)
    {
        if (form.Root.IsConstant || HasFewCoalitions(form))
        {
            return null;
        }

        if (WeightedGame.From(form) is { } weighted && Fits(weighted, code.IsSized ? WeightedQuestion.CountBySize : WeightedQuestion.Count, work))
        {
            return code.IsSized ? Packed(weighted.CountBySize(work.Progress, work.Cancellation), code, Sums) : Plain(weighted.Count(work.Cancellation), Sums);
        }

        if (form.PlayerCount <= MeetInTheMiddle.MostPlayers && MeetInTheMiddle.TryCount(form, work.Cancellation) is { } matched)
        {
            return Packed(matched, code, Halves);
        }

        return HasTable(form, work) ? Packed(TruthTable.Of(form, work.Cancellation, work.Progress).CountBySize(work.Cancellation), code, Table) : null;
    }

    /// <summary>Minimal winning coalitions of a game without parts, or null where the decision diagram is best.</summary>
    public static CountedGame? Minimal(GameForm form, SizeCode code, Work work)
    {
        if (form.Root.IsConstant || HasFewCoalitions(form))
        {
            return null;
        }

        if (WeightedGame.From(form) is { } weighted && Fits(weighted, code.IsSized ? WeightedQuestion.Minimal : WeightedQuestion.MinimalTotals, work))
        {
            if (code.IsSized)
            {
                return Packed(weighted.Minimal(work.Cancellation), code, Sums);
            }

            var totals = weighted.MinimalTotals(work.Cancellation);
            return new(totals.All, [.. totals.ByClass], Sums);
        }

        if (MeetInTheMiddle.TryMinimal(form, work.Cancellation) is { } matched)
        {
            return Packed(matched, code, Halves);
        }

        return HasTable(form, work) ? Packed(TruthTable.Of(form, work.Cancellation, work.Progress).MinimalWinning(work.Cancellation), code, Table) : null;
    }

    /// <summary>Whether what is asked of a whole game can be found in a truth table.</summary>
    public static bool WantsTable(GameForm form, Work work) => HasTable(form, work) && IsManifold(form, work);

    /// <summary>Whether what is asked of a whole game is best found by its sizes, of which each is won from some weight on.</summary>
    public static bool WantsSizes(GameForm form, Work work) => IsManifold(form, work) && MeetInTheMiddle.Fits(form);

    /// <summary>Whether a truth table is made for games of so many players.</summary>
    public static bool HasTable(GameForm form, Work work) => form.PlayerCount <= TablePlayers && (1L << form.PlayerCount) / 8 <= work.Memory;

    /// <summary>Whether there are so few coalitions, up to interchange, that anything is quick.</summary>
    public static bool HasFewCoalitions(GameForm form) => form.Sizes.Aggregate(BigInteger.One, (product, size) => product * (size + 1)) <= FewCoalitions;

    /// <summary>Whether there are many coalitions, and more to them than one sum of weights.</summary>
    private static bool IsManifold(GameForm form, Work work) =>
        !form.Root.IsConstant && !HasFewCoalitions(form) && !(WeightedGame.From(form) is { } weighted && Fits(weighted, WeightedQuestion.Minimal, work));

    private static bool Fits(WeightedGame game, WeightedQuestion question, Work work)
    {
        var cost = game.Cost(question);
        return cost.IsPossible && cost.Bytes <= work.Memory && cost.Updates <= MostUpdates;
    }

    private static CountedGame Plain(SwingCounts counts, string method) => new(counts.Winning, [.. counts.Swings], method);

    private static CountedGame Packed(SizedCounts counts, SizeCode code, string method) => new(code.Pack(counts.Winning), [.. counts.Swings.Select(code.Pack)], method);

    private static CountedGame Packed(MinimalCounts counts, SizeCode code, string method) => new(code.Pack(counts.BySize), [.. counts.ByClass.Select(code.Pack)], method);
}
