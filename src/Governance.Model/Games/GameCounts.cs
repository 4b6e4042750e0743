using System.Numerics;

namespace Governance.Model.Games;

/// <summary>All exact counts of a monotone game, by the method that suits it.</summary>
internal static class GameCounts
{
    /// <summary>Winning coalitions and swings.</summary>
    public static (SwingCounts Counts, string Method) Count(GameForm form, Work work)
    {
        var (total, byClass, method) = Run(form, new SwingCounting(new(form.PlayerCount, sized: false), work));
        return (new(total, [.. byClass]), method);
    }

    /// <summary>Winning coalitions and swings by size.</summary>
    public static (SizedCounts Counts, string Method) CountBySize(GameForm form, Work work)
    {
        var code = new SizeCode(form.PlayerCount, sized: true);
        var (total, byClass, method) = Run(form, new SwingCounting(code, work));
        return (new(code.Unpack(total, form.PlayerCount), [.. byClass.Select(swings => code.Unpack(swings, form.PlayerCount - 1))]), method);
    }

    /// <summary>Minimal winning coalitions by size.</summary>
    public static (MinimalCounts Counts, string Method) CountMinimal(GameForm form, Work work)
    {
        var code = new SizeCode(form.PlayerCount, sized: true);
        var (total, byClass, method) = Run(form, new MinimalCoalitionCounting(code, work));
        return (new(code.Unpack(total, form.PlayerCount), [.. byClass.Select(members => code.Unpack(members, form.PlayerCount))]), method);
    }

    private static (BigInteger Total, IEnumerable<BigInteger> ByClass, string Method) Run(GameForm form, CompositionCounting counting)
    {
        var (merged, classOf) = ClassMerge.Of(form);
        var (total, byClass) = counting.Count(Composition.Of(merged), merged.Sizes.Length);
        return (total, classOf.Select(index => byClass[index]), counting.Methods);
    }
}
