using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>All exact counts of a monotone game, by the method that suits it.</summary>
internal static class GameCounts
{
    private const string Interchange = "all coalitions up to interchange";

    /// <summary>Winning coalitions and swings.</summary>
    public static Counted<SwingCounts> Count(GameForm form, Work work)
    {
        var game = new MergedGame(form, work);
        if (game.Vectors is { } vectors)
        {
            return new(BySize(game, vectors, work).Sum(), Interchange);
        }

        var (total, byClass, method) = Run(game, new WinningCounting(new(form.PlayerCount, sized: false, work), work), swings => swings);
        return new(new(total, byClass), method);
    }

    /// <summary>Winning coalitions and swings by size. Classes that are the same share one list.</summary>
    public static Counted<SizedCounts> CountBySize(GameForm form, Work work)
    {
        var game = new MergedGame(form, work);
        if (game.Vectors is { } vectors)
        {
            return new(BySize(game, vectors, work), Interchange);
        }

        var code = new SizeCode(form.PlayerCount, sized: true, work);
        var (total, byClass, method) = Run(game, new WinningCounting(code, work), swings => code.Unpack(swings, form.PlayerCount - 1));
        return new(new(code.Unpack(total, form.PlayerCount), byClass), method);
    }

    /// <summary>Minimal winning coalitions by size. Classes that are the same share one list.</summary>
    public static Counted<MinimalCounts> CountMinimal(GameForm form, Work work)
    {
        var game = new MergedGame(form, work);
        if (game.Vectors is { } vectors)
        {
            return new(Minimal(game, vectors, work), Interchange);
        }

        var code = new SizeCode(form.PlayerCount, sized: true, work);
        var (total, byClass, method) = Run(game, new MinimalCoalitionCounting(code, work), members => code.Unpack(members, form.PlayerCount));
        return new(new(code.Unpack(total, form.PlayerCount), byClass), method);
    }

    /// <summary>Minimal winning coalitions, sizes not told apart.</summary>
    public static Counted<MinimalTotals> CountMinimalTotals(GameForm form, Work work)
    {
        var game = new MergedGame(form, work);
        if (game.Vectors is { } vectors)
        {
            return new(Minimal(game, vectors, work).Sum(), Interchange);
        }

        var (total, byClass, method) = Run(game, new MinimalCoalitionCounting(new(form.PlayerCount, sized: false, work), work), members => members);
        return new(new(total, byClass), method);
    }

    private static SizedCounts BySize(MergedGame game, ClassVectors vectors, Work work)
    {
        var counts = vectors.CountBySize(work);
        return new(counts.Winning, game.Spread(counts.Swings));
    }

    private static MinimalCounts Minimal(MergedGame game, ClassVectors vectors, Work work)
    {
        var counts = vectors.Minimal(work);
        return new(counts.BySize, game.Spread(counts.ByClass));
    }

    private static (BigInteger Total, ImmutableArray<T> ByClass, string Method) Run<T>(MergedGame game, CompositionCounting counting, Func<BigInteger, T> read)
    {
        var (total, byClass) = counting.Count(game.Composition, game.Form.Sizes.Length);
        return (total, game.Spread(byClass.Select(read).ToImmutableArray()), counting.Methods);
    }

    /// <summary>A game whose interchangeable players are one class, and the games within it.</summary>
    private sealed class MergedGame
    {
        private readonly ImmutableArray<int> classOf;

        public MergedGame(GameForm form, Work work)
        {
            (Form, classOf) = ClassMerge.Of(form);
            Composition = Composition.Of(Form);
            Vectors = Composition.HasParts ? null : ClassVectors.Of(Form, work);
        }

        public GameForm Form { get; }

        public Composition Composition { get; }

        /// <summary>Its coalitions up to interchange, where these are few.</summary>
        public ClassVectors? Vectors { get; }

        public ImmutableArray<T> Spread<T>(ImmutableArray<T> byClass) => [.. classOf.Select(index => byClass[index])];
    }
}
