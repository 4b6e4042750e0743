using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Counts minimal winning coalitions of a weighted game: those that lose when their lightest member leaves.</summary>
/// <remarks>
/// <para>
/// Heavier players decide first. A coalition is minimal winning when the first to lift it to the quota is its last member.
/// So the ways to finish what lacks weight u with lighter players only are H(u) = H'(u) + H'(u − w), where H' is without the
/// heaviest of them, and H'(u) is 1 where u is not above zero: a table filled with the lightest first, as for swings.
/// </para>
/// <para>
/// Those with a given player are products of choices among heavier players and ways to finish with lighter ones. Both tables
/// stay at hand, because a player is taken out of one as easily as it was put in. With a row for each size, or one for all.
/// </para>
/// <para>Literature: Matsui and Matsui (2000), A survey of algorithms for calculating power indices of weighted majority games.</para>
/// </remarks>
internal sealed class MinimalCounting
{
    private readonly WeightLadder ladder;
    private readonly int step; // from row to row: 1 with sizes, 0 without
    private readonly LimbTable finishes; // rows of the lack, 0 (not used) to the quota
    private readonly LimbTable choices; // rows of sums below the quota
    private readonly int players;

    /// <param name="ladder">The players, for sums below the quota.</param>
    /// <param name="sized">Whether sizes are told apart.</param>
    /// <param name="cancellation">Stops the work.</param>
    public MinimalCounting(WeightLadder ladder, bool sized, CancellationToken cancellation)
    {
        (this.ladder, step) = (ladder, sized ? 1 : 0);
        players = ladder.Players.Length;
        Limbs = sized ? SizedCounting.Limbs(players) : Limb.Needed(players);
        Rows = sized ? ladder.Longest + 2 : 1;
        finishes = new(Limbs, Rows * (ladder.Cells + 1));
        choices = new(Limbs, Rows * ladder.Cells);
        choices.Increment(0, 1);
        for (var i = 0; i < players; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            PutIn(i);
        }
    }

    /// <summary>Limbs to a count.</summary>
    public int Limbs { get; }

    /// <summary>One more than the most members, or 1 where sizes are not told apart.</summary>
    public int Rows { get; }

    /// <summary>How many minimal winning coalitions there are, by size or in one entry; to be asked before <see cref="Members"/>.</summary>
    public BigInteger[] All() => [.. Enumerable.Range(0, Rows).Select(row => finishes[(row * (ladder.Cells + 1)) + ladder.Cells])];

    /// <summary>For each weight, ascending, how many contain a given player of it, by size or in one entry. Can be asked once.</summary>
    public List<BigInteger[]> Members(CancellationToken cancellation)
    {
        var found = new List<BigInteger[]>();
        for (var i = players - 1; i >= 0; i--)
        {
            cancellation.ThrowIfCancellationRequested();
            TakeOut(i);
            if (i == players - 1 || ladder.Players[i] != ladder.Players[i + 1])
            {
                found.Add(With(i));
            }

            Choose(i);
        }

        found.Reverse();
        return found;
    }

    // The lighter players may finish with player i too.
    private void PutIn(int i)
    {
        var weight = ladder.Players[i];
        for (var row = Math.Min(i + 1, Rows - 1); row >= 2 * step; row--)
        {
            finishes.Add(Lack(row, weight + 1), Lack(row - step, 1), Most(i + 1) - weight, step > 0 ? Limbs : Limb.Needed(i + 1));
        }

        finishes.Increment(Lack(step, 1), weight);
    }

    private void TakeOut(int i)
    {
        var weight = ladder.Players[i];
        finishes.Decrement(Lack(step, 1), weight);
        for (var row = 2 * step; row <= Math.Min(i + 1, Rows - 1); row++)
        {
            finishes.Subtract(Lack(row, weight + 1), Lack(row - step, 1), Most(i + 1) - weight, step > 0 ? Limbs : Limb.Needed(i + 1));
        }
    }

    // Player i joins those who chose before the lighter ones; sums that those cannot finish are left as they are.
    private void Choose(int i)
    {
        var weight = ladder.Players[i];
        var lowest = (int)Math.Max(weight, ladder.Cells - ladder.Sums[i]);
        var highest = (int)Math.Min(ladder.Cells - 1, ladder.Sums[players] - ladder.Sums[i]);
        for (var row = Math.Min(players - i, Rows - 1); row >= step; row--)
        {
            choices.Add((row * ladder.Cells) + lowest, ((row - step) * ladder.Cells) + lowest - weight, highest - lowest + 1, step > 0 ? Limbs : Limb.Needed(players - i));
        }
    }

    private BigInteger[] With(int i)
    {
        var counts = new ulong[Rows * Limbs];
        var (weight, heavier) = (ladder.Players[i], players - 1 - i);
        for (var chosen = 0; chosen <= Math.Min(heavier, Rows - 2) * step; chosen++)
        {
            var (low, high) = Chosen(i, chosen);
            var enough = Math.Max(low, ladder.Cells - weight);
            if (enough <= high)
            {
                choices.AddSum(counts.AsSpan((chosen + step) * Limbs, Limbs), (chosen * ladder.Cells) + (int)enough, (int)(high - enough + 1));
            }

            for (var more = step; more <= Math.Min(i, Rows - 1 - step - chosen) * step; more++)
            {
                var first = Math.Max(low, ladder.Cells - weight - Most(i, more));
                var last = Math.Min(high, ladder.Cells - weight - 1);
                if (first <= last)
                {
                    choices.AddProducts(
                        counts.AsSpan((chosen + step + more) * Limbs, Limbs),
                        (chosen * ladder.Cells) + (int)first,
                        (int)(last - first + 1),
                        finishes,
                        Lack(more, (int)(ladder.Cells - weight - last)));
                }
            }
        }

        return [.. Enumerable.Range(0, Rows).Select(row => Limb.Read(counts.AsSpan(row * Limbs, Limbs)))];
    }

    // The lowest and the highest sum of so many players heavier than player i.
    private (long Low, long High) Chosen(int i, int chosen)
    {
        var all = ladder.Sums[players];
        var (low, high) = step == 0 ? (0, all - ladder.Sums[i + 1]) : (ladder.Sums[i + 1 + chosen] - ladder.Sums[i + 1], all - ladder.Sums[players - chosen]);
        return (low, Math.Min(high, ladder.Cells - 1));
    }

    // The most that the first players, or so many of them, can weigh and that matters.
    private int Most(int first) => (int)Math.Min(ladder.Sums[first], ladder.Cells);

    private long Most(int first, int members) => step == 0 ? Most(first) : Math.Min(ladder.Sums[first] - ladder.Sums[first - members], ladder.Cells);

    private int Lack(int row, int lack) => (row * (ladder.Cells + 1)) + lack;
}
