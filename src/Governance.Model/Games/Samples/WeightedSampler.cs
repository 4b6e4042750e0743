using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Draws coalitions of one weighted game by the machine word.</summary>
/// <remarks>
/// A coalition is random bits; its weight is looked up byte by byte. Those who swing are the heaviest: all in it who weigh more
/// than it has to spare, or all outside who weigh more than just too little. So few players are looked at.
/// </remarks>
internal sealed class WeightedSampler
{
    private readonly int[] index; // of each group in the form, the heaviest first
    private readonly long[] weights; // of each group
    private readonly int[] first; // player of each group, and one more
    private readonly long[] sums; // for each byte of a coalition, for each of its values, the weight
    private readonly long quota;

    private WeightedSampler(WeightedGame game)
    {
        index = [.. Enumerable.Range(0, game.Weights.Length).Where(i => game.Weights[i].Sign > 0).OrderByDescending(i => game.Weights[i])];
        weights = [.. index.Select(i => (long)game.Weights[i])];
        first = [.. Enumerable.Range(0, index.Length + 1).Select(group => index.Take(group).Sum(i => game.Sizes[i]))];
        quota = (long)game.Quota;
        long[] players = [.. index.SelectMany(i => Enumerable.Repeat((long)game.Weights[i], game.Sizes[i]))];
        sums = new long[(players.Length + 63) / 64 * 8 * 256];
        for (var at = 0; at < sums.Length; at++)
        {
            for (var bit = 0; bit < 8; bit++)
            {
                var player = (at / 256 * 8) + bit;
                sums[at] += (at >> bit & 1) != 0 && player < players.Length ? players[player] : 0;
            }
        }
    }

    /// <summary>The sampler, or null where the form is not one weighted game with sums of 62 bits.</summary>
    public static WeightedSampler? From(GameForm form) =>
        WeightedGame.From(form) is { IsConstant: false } game && game.Total.GetBitLength() < 62 ? new(game) : null;

    /// <summary>Draws coalitions; for each class, adds how many of its players swing, and the squares of that.</summary>
    public void Swings(long samples, RandomBits random, Span<long> hits, Span<UInt128> squares, CancellationToken cancellation)
    {
        var found = new long[index.Length];
        var foundSquares = new long[index.Length];
        while (samples > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var stretch = (int)Math.Min(samples, MonteCarlo.Stretch);
            if (first[^1] == index.Length)
            {
                SwingsOfEach(stretch, ref random, found);
                found.CopyTo(foundSquares, 0);
            }
            else
            {
                SwingsOfGroups(stretch, ref random, found, foundSquares);
            }

            for (var group = 0; group < index.Length; group++)
            {
                hits[index[group]] += found[group];
                squares[index[group]] += (UInt128)foundSquares[group];
            }

            found.AsSpan().Clear();
            foundSquares.AsSpan().Clear();
            samples -= stretch;
        }
    }

    // Where every group has one player.
    private void SwingsOfEach(int samples, ref RandomBits random, Span<long> hits)
    {
        Span<ulong> coalition = new ulong[sums.Length / (8 * 256)];
        var draws = random;
        var heaviest = weights.AsSpan();
        for (var sample = 0; sample < samples; sample++)
        {
            var spare = Draw(ref draws, coalition) - quota;
            var flip = spare >> 63; // all ones where it loses: then who is outside counts, and what it lacks less one
            spare ^= flip;
            for (var player = 0; player < heaviest.Length && heaviest[player] > spare; player++)
            {
                hits[player] += (long)((coalition[player >> 6] ^ (ulong)flip) >> player & 1);
            }
        }

        random = draws;
    }

    private void SwingsOfGroups(int samples, ref RandomBits random, Span<long> hits, Span<long> squares)
    {
        Span<ulong> coalition = new ulong[sums.Length / (8 * 256)];
        var draws = random;
        for (var sample = 0; sample < samples; sample++)
        {
            var spare = Draw(ref draws, coalition) - quota;
            var flip = spare >> 63;
            spare ^= flip;
            for (var group = 0; group < weights.Length && weights[group] > spare; group++)
            {
                var players = Count(coalition, (ulong)flip, first[group], first[group + 1]);
                hits[group] += players;
                squares[group] += players * players;
            }
        }

        random = draws;
    }

    private long Draw(ref RandomBits random, Span<ulong> coalition)
    {
        var sum = 0L;
        var table = sums.AsSpan();
        foreach (ref var word in coalition)
        {
            var bits = random.Next();
            word = bits;
            var values = table[..(8 * 256)];
            sum += values[(int)(bits & 255)] + values[256 + (int)(bits >> 8 & 255)] + values[512 + (int)(bits >> 16 & 255)] + values[768 + (int)(bits >> 24 & 255)]
                + values[1024 + (int)(bits >> 32 & 255)] + values[1280 + (int)(bits >> 40 & 255)] + values[1536 + (int)(bits >> 48 & 255)] + values[1792 + (int)(bits >> 56)];
            table = table[(8 * 256)..];
        }

        return sum;
    }

    // The set bits of the coalition, or of the others, from one place to another.
    private static long Count(ReadOnlySpan<ulong> coalition, ulong flip, int from, int to)
    {
        var count = 0L;
        for (var at = from; at < to; at = (at | 63) + 1)
        {
            var bits = (coalition[at >> 6] ^ flip) >> at;
            var length = Math.Min(to, (at | 63) + 1) - at;
            count += BitOperations.PopCount(length == 64 ? bits : bits & ((1UL << length) - 1));
        }

        return count;
    }
}
