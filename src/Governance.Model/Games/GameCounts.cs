using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>All exact counts of a monotone game, by the method that suits it.</summary>
internal static class GameCounts
{
    /// <summary>Winning coalitions and swings.</summary>
    public static Counted<SwingCounts> Count(GameForm form, Work work)
    {
        var (total, byClass, method) = Run(form, new WinningCounting(new(form.PlayerCount, sized: false, work), work), swings => swings);
        return new(new(total, byClass), method);
    }

    /// <summary>Winning coalitions and swings by size. Classes that are the same share one list.</summary>
    public static Counted<SizedCounts> CountBySize(GameForm form, Work work)
    {
        var code = new SizeCode(form.PlayerCount, sized: true, work);
        var (total, byClass, method) = Run(form, new WinningCounting(code, work), swings => code.Unpack(swings, form.PlayerCount - 1));
        return new(new(code.Unpack(total, form.PlayerCount), byClass), method);
    }

    /// <summary>Minimal winning coalitions by size. Classes that are the same share one list.</summary>
    public static Counted<MinimalCounts> CountMinimal(GameForm form, Work work)
    {
        var code = new SizeCode(form.PlayerCount, sized: true, work);
        var (total, byClass, method) = Run(form, new MinimalCoalitionCounting(code, work), members => code.Unpack(members, form.PlayerCount));
        return new(new(code.Unpack(total, form.PlayerCount), byClass), method);
    }

    /// <summary>Minimal winning coalitions, sizes not told apart.</summary>
    public static Counted<MinimalTotals> CountMinimalTotals(GameForm form, Work work)
    {
        var (total, byClass, method) = Run(form, new MinimalCoalitionCounting(new(form.PlayerCount, sized: false, work), work), members => members);
        return new(new(total, byClass), method);
    }

    private static (BigInteger Total, ImmutableArray<T> ByClass, string Method) Run<T>(GameForm form, CompositionCounting counting, Func<BigInteger, T> read)
    {
        var (merged, classOf) = ClassMerge.Of(form);
        var (total, byClass) = counting.Count(Composition.Of(merged), merged.Sizes.Length);
        var values = byClass.Select(read).ToArray();
        return (total, [.. classOf.Select(index => values[index])], counting.Methods);
    }
}
