using System.Runtime.Intrinsics;

namespace Governance.Model.Games;

/// <summary>Coalitions by weight, where one of s members counts zˢ: the table of one point z, modulo one prime.</summary>
internal sealed class PointTable
{
    /// <summary>The largest point.</summary>
    public const int LargestPoint = 4000;

    // Two players at a time as long as (1 + z)² loose numbers fit 64 bits.
    private const ulong LargestOfPairs = 126;

    // So many loose numbers fit 64 bits.
    private const int Stretch = 8192;

    private readonly WeightLadder ladder;
    private readonly ulong[] cells;

    /// <param name="ladder">The players, for all sums that matter.</param>
    public PointTable(WeightLadder ladder) => (this.ladder, cells) = (ladder, new ulong[ladder.Cells]);

    /// <summary>Fills the table with sums up to and with each cell, in place of what it held.</summary>
    public void Fill(PrimeField field, ulong point, CancellationToken cancellation)
    {
        cells.AsSpan().Clear();
        cells[0] = 1;
        var players = ladder.Players;
        var pairs = point <= LargestOfPairs ? players.Length % 2 : players.Length; // from where on they come in pairs
        for (var i = 0; i < players.Length; i += i < pairs ? 1 : 2)
        {
            cancellation.ThrowIfCancellationRequested();
            if (i < pairs)
            {
                Add(field, point, players[i], ladder.Reach(i + 1));
            }
            else
            {
                AddPair(field, point, players[i], players[i + 1], ladder.Reach(i + 2));
            }
        }

        Accumulate(field);
    }

    /// <summary>The swings of a player, where one of a coalition of s counts zˢ: those without it below the quota that reach it with the player.</summary>
    /// <param name="field">The prime of the table.</param>
    /// <param name="point">The point of the table.</param>
    /// <param name="quota">The quota, at most as large as the table.</param>
    /// <param name="weight">What the player weighs.</param>
    public ulong Swings(PrimeField field, ulong point, int quota, int weight)
    {
        // A(x) = C(x) − z·A(x − w), from the lowest sum up.
        var (with, without) = (0UL, 0UL);
        var enough = 2 * field.Prime * point; // no less than z times a loose number
        for (var sum = (quota - 1) % weight; sum < quota; sum += weight)
        {
            with = without;
            without = field.Loosen(field.Loosen(cells[sum]) + field.Loosen(enough - (point * with)));
        }

        return field.Subtract(field.Canonical(without), field.Canonical(with));
    }

    // Two players at once, except for sums that not both of them reach.
    private void AddPair(PrimeField field, ulong point, int light, int heavy, int reach)
    {
        var both = (int)Math.Min((long)light + heavy, reach + 1);
        AddBoth(field, point, light, heavy, both, reach + 1 - both);
        Add(field, point, light, both - 1);
        Add(field, point, heavy, both - 1);
    }

    // From the highest sum to the lowest, so that what is added is what was there before.
    private void Add(PrimeField field, ulong point, int weight, int reach)
    {
        if (reach < weight)
        {
            return;
        }

        var to = cells.AsSpan(weight, reach + 1 - weight);
        var from = cells.AsSpan(0, to.Length);
        var cell = to.Length;
        if (Vector512.IsHardwareAccelerated)
        {
            var (mask, below, times) = (Vector512.Create(PrimeField.Mask), Vector512.Create(field.Below), Vector512.Create(point));
            for (; cell >= Vector512<ulong>.Count; cell -= Vector512<ulong>.Count)
            {
                var at = cell - Vector512<ulong>.Count;
                var sum = Block(to, at) + (Block(from, at) * times);
                ((sum & mask) + ((sum >>> PrimeField.Bits) * below)).CopyTo(to[at..]);
            }
        }

        while (--cell >= 0)
        {
            to[cell] = field.Loosen(to[cell] + (from[cell] * point));
        }
    }

    private void AddBoth(PrimeField field, ulong point, int light, int heavy, int first, int count)
    {
        if (count <= 0)
        {
            return;
        }

        var to = cells.AsSpan(first, count);
        ReadOnlySpan<ulong> one = cells.AsSpan(first - light, count), other = cells.AsSpan(first - heavy, count), two = cells.AsSpan(first - light - heavy, count);
        var cell = count;
        if (Vector512.IsHardwareAccelerated)
        {
            var (mask, below, times, square) = (Vector512.Create(PrimeField.Mask), Vector512.Create(field.Below), Vector512.Create(point), Vector512.Create(point * point));
            for (; cell >= Vector512<ulong>.Count; cell -= Vector512<ulong>.Count)
            {
                var at = cell - Vector512<ulong>.Count;
                var sum = Block(to, at) + ((Block(one, at) + Block(other, at)) * times) + (Block(two, at) * square);
                ((sum & mask) + ((sum >>> PrimeField.Bits) * below)).CopyTo(to[at..]);
            }
        }

        while (--cell >= 0)
        {
            to[cell] = field.Loosen(to[cell] + ((one[cell] + other[cell]) * point) + (two[cell] * point * point));
        }
    }

    private static Vector512<ulong> Block(ReadOnlySpan<ulong> span, int at) => Vector512.Create(span.Slice(at, Vector512<ulong>.Count));

    // Sums of loose numbers, made loose again before they could overflow.
    private void Accumulate(PrimeField field)
    {
        var sum = 0UL;
        for (var start = 0; start < cells.Length; start += Stretch)
        {
            sum = field.Loosen(sum);
            foreach (ref var cell in cells.AsSpan(start, Math.Min(Stretch, cells.Length - start)))
            {
                sum += cell;
                cell = sum;
            }
        }
    }
}
