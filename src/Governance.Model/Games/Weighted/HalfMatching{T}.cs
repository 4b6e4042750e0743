using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <inheritdoc/>
/// <typeparam name="T">A whole number in which no sum of weights overflows.</typeparam>
internal sealed class HalfMatching<T> : HalfMatching
    where T : struct, INumber<T>
{
    private readonly SizeRule rule;
    private readonly int[] order; // the players, the heaviest first
    private readonly int[] firsts; // of each class
    private readonly MiddleHalf<T> heavy;
    private readonly MiddleHalf<T> light;

    /// <param name="rule">The game.</param>
    /// <param name="weights">What each player weighs.</param>
    public HalfMatching(SizeRule rule, BigInteger[] weights)
    {
        this.rule = rule;
        order = [.. Enumerable.Range(0, weights.Length).OrderByDescending(player => weights[player])];
        firsts = [.. rule.Sizes.Select((_, index) => rule.Sizes.Take(index).Sum())];
        T[] each = [.. order.Select(player => T.CreateChecked(weights[player]))];
        var half = (each.Length + 1) / 2;
        (heavy, light) = (new(each.AsSpan(0, half)), new(each.AsSpan(half)));
    }

    private int Players => order.Length;

    public override SizedCounts Count(CancellationToken cancellation)
    {
        var (winning, with) = Winning(cancellation);

        // A player swings with those of one size that win with it, less those of one less that win anyway.
        return new(
            [.. winning.Select(count => (BigInteger)count)],
            [.. firsts.Select(player => Enumerable.Range(0, Players).Select(size => Swings(size, player)).ToImmutableArray())]);

        BigInteger Swings(int size, int player) => with[size + 1][player] - (winning[size] - with[size][player]);
    }

    /// <remarks>
    /// A winning coalition is minimal unless it wins without its lightest member: that is a match in which the lightest counts
    /// for the size and not for the weight.
    /// </remarks>
    public override MinimalCounts Minimal(CancellationToken cancellation)
    {
        var (counts, with) = Winning(cancellation);
        light.Spare();
        heavy.Spare();
        var spared = new long[Players];
        for (var size = Players; size > 0; size--)
        {
            cancellation.ThrowIfCancellationRequested();
            if (rule.Quota(size - 1) is { } quota)
            {
                counts[size] -= MiddleHalf<T>.MatchSpare(light, heavy, size, T.CreateChecked(quota));
                Members(spared);
                for (var player = 0; player < spared.Length; player++)
                {
                    with[size][player] -= spared[player];
                }
            }
            else if (rule.Wins(size - 1))
            {
                counts[size] = 0;
                with[size].AsSpan().Clear();
            }
        }

        return new(
            [.. counts.Select(count => (BigInteger)count)],
            [.. firsts.Select(player => with.Select(members => (BigInteger)members[player]).ToImmutableArray())]);
    }

    /// <summary>Of each size, the winning coalitions, and those with each player.</summary>
    private (long[] All, long[][] With) Winning(CancellationToken cancellation)
    {
        var all = new long[Players + 1];
        var with = new long[Players + 1][];
        for (var size = 0; size <= Players; size++)
        {
            cancellation.ThrowIfCancellationRequested();
            with[size] = new long[Players];
            if (rule.Quota(size) is { } quota)
            {
                all[size] = MiddleHalf<T>.Match(light, heavy, size, T.CreateChecked(quota));
                Members(with[size]);
            }
            else if (rule.Wins(size))
            {
                all[size] = (long)Binomials.Of(Players, size);
                with[size].AsSpan().Fill(size == 0 ? 0 : (long)Binomials.Of(Players - 1, size - 1));
            }
        }

        return (all, with);
    }

    /// <summary>In how many pairs of the last match each player is.</summary>
    private void Members(Span<long> counts)
    {
        Span<long> sorted = stackalloc long[Players];
        heavy.Members(sorted[..heavy.Players]);
        light.Members(sorted[heavy.Players..]);
        for (var i = 0; i < sorted.Length; i++)
        {
            counts[order[i]] = sorted[i];
        }
    }
}
