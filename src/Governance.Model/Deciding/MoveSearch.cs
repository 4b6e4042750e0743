namespace Governance.Model.Deciding;

/// <summary>The fewest moves that lift several sums over their bounds: an integer program, solved by branch and bound.</summary>
/// <remarks>Exact unless the budget ends first; then the best found so far stands, marked as an upper bound.</remarks>
internal sealed class MoveSearch
{
    private readonly IReadOnlyList<VoteMove> moves;
    private readonly long[] left;
    private readonly Int128[] gains; // by source; kept because bounds are asked for often
    private readonly long[] chosen;
    private readonly int[] conditions;
    private readonly Int128[] missing;
    private readonly SearchBudget budget;
    private long best;
    private long[]? bestChosen;

    private MoveSearch(IReadOnlyList<VoteMove> moves, IReadOnlyList<VoteSource> sources, int[] conditions, Int128[] missing, long below, SearchBudget budget)
    {
        this.moves = moves;
        left = [.. sources.Select(source => source.Count)];
        gains = new Int128[left.Length];
        chosen = new long[moves.Count];
        (this.conditions, this.missing, best, this.budget) = (conditions, missing, below, budget);
    }

    /// <summary>How often to make each of <paramref name="moves"/> so that every one of <paramref name="conditions"/> holds, in fewer than <paramref name="below"/> moves; null where that cannot be, or was not found.</summary>
    /// <param name="moves">The moves.</param>
    /// <param name="sources">What they draw from.</param>
    /// <param name="conditions">Indexes of the conditions that must hold, in the gains of the moves.</param>
    /// <param name="missing">What each of them lacks; zero or less where it holds already.</param>
    /// <param name="below">What the number of moves must stay below.</param>
    /// <param name="budget">How long to search.</param>
    public static long[]? Find(IReadOnlyList<VoteMove> moves, IReadOnlyList<VoteSource> sources, int[] conditions, Int128[] missing, long below, SearchBudget budget)
    {
        // Moves that help no condition are never needed: leaving one out lowers the number and no sum.
        var useful = moves.Where(move => conditions.Any(condition => move.Gains[condition] > 0))
            .OrderByDescending(move => conditions.Count(condition => move.Gains[condition] > 0 && missing[Array.IndexOf(conditions, condition)] > 0))
            .ThenBy(move => conditions.Count(condition => move.Gains[condition] < 0)).ToList();
        var search = new MoveSearch(useful, sources, conditions, missing, below, budget);
        search.Try(0, 0);
        if (search.bestChosen is null)
        {
            return null;
        }

        var result = new long[moves.Count];
        for (var i = 0; i < moves.Count; i++)
        {
            var index = useful.IndexOf(moves[i]);
            result[i] = index < 0 ? 0 : search.bestChosen[index];
        }

        return result;
    }

    private void Try(int index, long used)
    {
        var bound = LowerBound(index);
        if (bound == 0)
        {
            (best, bestChosen) = (used, [.. chosen]);
            return;
        }

        if (bound == long.MaxValue || used + bound >= best || index == moves.Count || !budget.Spend())
        {
            return;
        }

        var move = moves[index];
        var most = Math.Min(left[move.Source], best - used - 1);
        var wanted = Wanted(move, most);
        for (var times = wanted; times >= 0 && !budget.IsSpent; times--)
        {
            With(move, index, times, used);
        }

        // More than is missing now can only serve to make up for what later moves undo.
        for (var times = wanted + 1; times <= most && used + times < best && !budget.IsSpent && UndoneLater(move, index); times++)
        {
            With(move, index, times, used);
        }
    }

    private void With(VoteMove move, int index, long times, long used)
    {
        if (used + times < best)
        {
            Make(move, index, times);
            Try(index + 1, used + times);
            Make(move, index, -times);
        }
    }

    /// <summary>How often a move helps some condition that is not met yet.</summary>
    private long Wanted(VoteMove move, long most)
    {
        Int128 wanted = 0;
        for (var i = 0; i < conditions.Length; i++)
        {
            if (move.Gains[conditions[i]] > 0)
            {
                wanted = Int128.Max(wanted, CeilingDivide(missing[i], move.Gains[conditions[i]]));
            }
        }

        return (long)Int128.Min(most, wanted);
    }

    private bool UndoneLater(VoteMove move, int index)
    {
        for (var later = index + 1; later < moves.Count; later++)
        {
            if (conditions.Any(condition => move.Gains[condition] > 0 && moves[later].Gains[condition] < 0))
            {
                return true;
            }
        }

        return false;
    }

    private static Int128 CeilingDivide(Int128 value, Int128 divisor) => value <= 0 ? 0 : (value + divisor - 1) / divisor;

    private void Make(VoteMove move, int index, long times)
    {
        left[move.Source] -= times;
        chosen[index] += times;
        for (var i = 0; i < conditions.Length; i++)
        {
            missing[i] -= move.Gains[conditions[i]] * times;
        }
    }

    /// <summary>How many moves are needed at least: for each condition by itself, taking the best of what is left.</summary>
    private long LowerBound(int from)
    {
        long most = 0;
        for (var i = 0; i < conditions.Length; i++)
        {
            if (missing[i] > 0)
            {
                most = Math.Max(most, LowerBound(from, conditions[i], missing[i]));
            }
        }

        return most;
    }

    private long LowerBound(int from, int condition, Int128 lacking)
    {
        // Each source is used for its best move only: a bound, and for a single condition the answer.
        Array.Clear(gains);
        for (var i = from; i < moves.Count; i++)
        {
            gains[moves[i].Source] = Int128.Max(gains[moves[i].Source], moves[i].Gains[condition]);
        }

        return Fewest(gains, left, lacking);
    }

    /// <summary>How many steps add up to what is lacking, the largest first; <see cref="long.MaxValue"/> where all together do not.</summary>
    /// <param name="gains">What a step of each kind adds; kinds that add nothing are not used.</param>
    /// <param name="counts">How many steps of each kind there are.</param>
    /// <param name="lacking">What is lacking.</param>
    public static long Fewest(Int128[] gains, long[] counts, Int128 lacking)
    {
        long steps = 0;
        foreach (var kind in Enumerable.Range(0, gains.Length).Where(kind => gains[kind] > 0).OrderByDescending(kind => gains[kind]))
        {
            var times = Int128.Min(counts[kind], CeilingDivide(lacking, gains[kind]));
            steps += (long)times;
            lacking -= gains[kind] * times;
            if (lacking <= 0)
            {
                return steps;
            }
        }

        return long.MaxValue;
    }
}
