using System.Collections.Immutable;
using Governance.Model.Games;

namespace Governance.Model.Analysis;

/// <summary>Games in which a coalition can lose by growing.</summary>
internal static class Declines
{
    /// <summary>A coalition that wins and loses with one more player; null where there is none.</summary>
    public static Decline? Find(SimpleGame game, Work work)
    {
        var (merged, classOf) = ClassMerge.Of(game.Form);
        if (Find(merged, work) is not { } found)
        {
            return null;
        }

        var counts = Spread(game, classOf, found.Coalition, merged);
        var joining = Enumerable.Range(0, counts.Length).First(index => classOf[index] == found.Joining && counts[index] < game.Players[index].Count);
        return new(game.Coalition(counts), game.Players[joining]);
    }

    private static (ImmutableArray<int> Coalition, int Joining)? Find(GameForm form, Work work)
    {
        if (!LevelEngine.HasTable(form, work) || LevelEngine.HasFewCoalitions(form))
        {
            return Monotonicity.FindDecline(Diagram.Of(form, work));
        }

        if (TruthTable.Of(form, work.Cancellation, work.Progress).FirstDecline(work.Cancellation) is not { } found)
        {
            return null;
        }

        var classOf = form.Sizes.SelectMany((size, index) => Enumerable.Repeat(index, size)).ToList();
        var counts = new int[form.Sizes.Length];
        for (var player = 0; player < classOf.Count; player++)
        {
            counts[classOf[player]] += (int)(found.Coalition >> player & 1);
        }

        return ([.. counts], classOf[found.Player]);
    }

    /// <summary>The form of the least monotone game above a game.</summary>
    public static GameForm Closure(SimpleGame game, Work work) => DiagramForm.Of(Monotonicity.Closure(Diagram.Of(game.Form, work)), game.Form.Sizes, work);

    /// <summary>Players for a number of each merged class: the first ones.</summary>
    public static int[] Spread(SimpleGame game, IReadOnlyList<int> classOf, IReadOnlyList<int> counts, GameForm merged)
    {
        var left = counts.ToArray();
        var spread = new int[classOf.Count];
        for (var index = 0; index < spread.Length && merged.Sizes.Length > 0; index++)
        {
            spread[index] = Math.Min(left[classOf[index]], game.Players[index].Count);
            left[classOf[index]] -= spread[index];
        }

        return spread;
    }
}
