using System.Numerics;
using Governance.Model.Games;

namespace Governance.Model.Analysis;

/// <summary>Who matters in a game.</summary>
internal static class Structures
{
    public static GameStructure Of(SimpleGame game, AnalysisOptions? options)
    {
        var work = Powers.Work(options);
        game.RequireMonotone(work);
        var (counts, _) = game.Facts.Swings(work);
        var (isProper, isStrong) = Halves(game, counts.Winning, work);
        var vetoers = Where(game, index => counts.Winning > 0 && !game.Form.Wins(All(game, index, -1)));
        var passers = Where(game, index => !game.Form.Wins(None(game, 0)) && game.Form.Wins(None(game, 1, index)));
        return new()
        {
            VetoPlayers = vetoers,
            Passers = passers,
            Dictator = vetoers is [{ Count: 1 } only] && passers.Contains(only) ? only : null,
            Dummies = Where(game, index => counts.Swings[index].IsZero),
            Interchangeable = Interchangeable(game, counts, work),
            IsProper = isProper,
            IsStrong = isStrong,
            WinningCoalitions = counts.Winning,
        };
    }

    /// <summary>Whether no coalition and its complement both win, and whether of the two one always wins.</summary>
    /// <remarks>Where one of these holds, the other holds just if half of all coalitions win.</remarks>
    private static (bool IsProper, bool IsStrong) Halves(SimpleGame game, BigInteger winning, Work work)
    {
        if (game.Facts.Halves(work) is { } known)
        {
            return known;
        }

        var isHalf = winning * 2 == BigInteger.One << game.PlayerCount;
        var (proper, strong) = (WeightedForm.IsProper(game.Form), WeightedForm.IsProper(game.Form.Dual()));
        if (proper is null && strong is null)
        {
            proper = Comparing.Implies(game, game.Dual(), work);
        }

        return (proper ?? (strong == true ? isHalf : Comparing.Implies(game, game.Dual(), work)),
            strong ?? (proper == true ? isHalf : Comparing.Implies(game.Dual(), game, work)));
    }

    private static EquatableArray<Player> Where(SimpleGame game, Func<int, bool> holds) => game.Players.Where((_, index) => holds(index)).ToEquatableArray();

    /// <summary>Everybody, but for one player more or less of a kind.</summary>
    private static int[] All(SimpleGame game, int index, int change)
    {
        var counts = game.Form.Sizes.ToArray();
        counts[index] += change;
        return counts;
    }

    /// <summary>Nobody, but for some players of a kind.</summary>
    private static int[] None(SimpleGame game, int count, int index = 0)
    {
        var counts = new int[game.Form.Sizes.Length];
        if (count > 0)
        {
            counts[index] = count;
        }

        return counts;
    }

    private static EquatableArray<EquatableArray<Player>> Interchangeable(SimpleGame game, SwingCounts counts, Work work)
    {
        var (_, classOf) = ClassMerge.Of(game.Form);
        var isOrdered = WeightedForm.Is(game.Form) || SizeRule.From(game.Form) is not null;
        var groups = new List<List<int>>();
        for (var index = 0; index < classOf.Length; index++)
        {
            // Where the heavier of two players is worth no less, the one that is worth more has more swings; else equal swings are but a hint.
            var home = groups.Find(group => classOf[group[0]] == classOf[index]
                || (counts.Swings[group[0]] == counts.Swings[index] && (isOrdered || counts.Swings[index].IsZero || CanSwap(game, group[0], index, work))));
            if (home is null)
            {
                groups.Add(home = []);
            }

            home.Add(index);
        }

        return groups.Select(group => group.Select(index => game.Players[index]).ToEquatableArray()).ToEquatableArray();
    }

    /// <summary>Whether one player of the one kind is worth as much as one of the other, whoever else is in.</summary>
    private static bool CanSwap(SimpleGame game, int first, int second, Work work)
    {
        var with = Without(game, first, second);
        var without = Without(game, second, first);
        return Comparing.Implies(with, without, work) && Comparing.Implies(without, with, work);
    }

    /// <summary>The game in which one player of the one kind is in and one of the other is out.</summary>
    private static SimpleGame Without(SimpleGame game, int inside, int outside)
    {
        var sizes = game.Form.Sizes.ToArray();
        sizes[inside]--;
        sizes[outside]--;
        var moves = sizes.Select((_, index) => new ClassMove(index, 1, index == inside ? 1 : 0)).ToArray();
        var builder = new GameFormBuilder([.. sizes]);
        return game.With(builder.Build(builder.Add(game.Form, moves)));
    }
}
