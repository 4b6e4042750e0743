using System.Numerics;

namespace Governance.Model.Games;

/// <summary>The diagram of one condition Σ gain ≥ bound, whose nodes stand for whole intervals of what is still needed.</summary>
/// <remarks>Two amounts still needed are the same node where no later choice tells them apart (interval merging).</remarks>
internal sealed class LeafDiagram<T>
    where T : struct, INumber<T>
{
    private readonly DiagramSpace space;
    private readonly T[][] gains;
    private readonly T[] least;
    private readonly T[] most;
    private readonly T far;
    private readonly bool[] isIdle;
    private readonly List<Interval>[] known;

    private LeafDiagram(DiagramSpace space, T[][] gains, T bound)
    {
        (this.space, this.gains) = (space, gains);
        (least, most) = (new T[gains.Length + 1], new T[gains.Length + 1]);
        for (var level = gains.Length - 1; level >= 0; level--)
        {
            least[level] = least[level + 1] + gains[level].Min();
            most[level] = most[level + 1] + gains[level].Max();
        }

        isIdle = [.. gains.Select(options => options.All(T.IsZero))];
        far = most[0] - least[0] + T.Abs(bound) + T.One;
        known = new List<Interval>[gains.Length];
        for (var level = 0; level < known.Length; level++)
        {
            known[level] = [];
        }
    }

    private readonly record struct Interval(T Low, T High, int Node);

    /// <summary>The node for Σ gains ≥ bound.</summary>
    /// <param name="space">Where nodes go; one in which variables may be skipped.</param>
    /// <param name="gains">For each variable, what each option adds.</param>
    /// <param name="bound">The bound.</param>
    public static int Build(DiagramSpace space, T[][] gains, T bound) => new LeafDiagram<T>(space, gains, bound).Build(0, bound).Node;

    private Interval Build(int level, T needed)
    {
        while (level < gains.Length && isIdle[level] && !IsCertain(level, needed))
        {
            level++;
        }

        if (needed <= least[level])
        {
            return new(-far, least[level], DiagramSpace.True);
        }

        if (needed > most[level])
        {
            return new(most[level] + T.One, far, DiagramSpace.False);
        }

        var at = Find(known[level], needed);
        if (at >= 0)
        {
            return known[level][at];
        }

        var interval = Expand(level, needed);
        known[level].Insert(~Find(known[level], needed), interval);
        return interval;
    }

    private bool IsCertain(int level, T needed) => needed <= least[level] || needed > most[level];

    private Interval Expand(int level, T needed)
    {
        var options = gains[level];
        var children = new int[options.Length];
        var (low, high) = (-far, far);
        for (var option = 0; option < options.Length; option++)
        {
            var child = Build(level + 1, needed - options[option]);
            children[option] = child.Node;
            low = T.Max(low, child.Low + options[option]);
            high = T.Min(high, child.High + options[option]);
        }

        return new(low, high, space.Make(level, children));
    }

    /// <summary>The index of the interval that holds <paramref name="needed"/>, or the complement of where it would stand.</summary>
    private static int Find(List<Interval> intervals, T needed)
    {
        var (from, to) = (0, intervals.Count - 1);
        while (from <= to)
        {
            var middle = (from + to) / 2;
            if (intervals[middle].High < needed)
            {
                from = middle + 1;
            }
            else if (intervals[middle].Low > needed)
            {
                to = middle - 1;
            }
            else
            {
                return middle;
            }
        }

        return ~from;
    }
}
