using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>All coalitions up to interchange, one for each choice of a number of players per class: best where classes are few, however large.</summary>
/// <remarks>Cost: the product of class sizes plus one, times the terms of the form.</remarks>
internal sealed class ClassVectors
{
    private const int Few = 1 << 12;
    private const int Most = 1 << 18;
    private const int UpdatesPerVector = 32; // what one vector costs, in updates of a table of sums

    private readonly GameForm form;
    private readonly int[] strides;
    private readonly bool[] wins;
    private readonly ImmutableArray<BigInteger>[] choices;

    private ClassVectors(GameForm form, int count, Work work)
    {
        this.form = form;
        strides = new int[form.Sizes.Length];
        var stride = 1;
        for (var index = 0; index < strides.Length; index++)
        {
            strides[index] = stride;
            stride *= form.Sizes[index] + 1;
        }

        choices = [.. form.Sizes.Select(new SizeCode(form.PlayerCount, sized: false, work).Choices)];
        wins = new bool[count];
        Visit(work, (at, counts) => wins[at] = form.Wins(counts));
    }

    /// <summary>The coalitions of a game, or null where they are too many or another engine is quicker.</summary>
    public static ClassVectors? Of(GameForm form, Work work)
    {
        var count = form.Sizes.Aggregate(BigInteger.One, (product, size) => product * (size + 1));
        return count <= Few || (count <= Most && !(WeightedGame.From(form) is { } weighted && weighted.Cost(WeightedQuestion.Count).Updates <= count * UpdatesPerVector))
            ? new(form, (int)count, work)
            : null;
    }

    /// <summary>Winning coalitions and swings by size.</summary>
    public SizedCounts CountBySize(Work work)
    {
        var winning = new BigInteger[form.PlayerCount + 1];
        var swings = form.Sizes.Select(_ => new BigInteger[form.PlayerCount]).ToArray();
        Visit(work, (at, counts) =>
        {
            var size = counts.Sum();
            if (wins[at])
            {
                winning[size] += Ways(counts);
                return;
            }

            for (var index = 0; index < counts.Length; index++)
            {
                if (counts[index] < form.Sizes[index] && wins[at + strides[index]])
                {
                    // Of the coalitions of this kind, those that a given player is not in.
                    swings[index][size] += Ways(counts) * (form.Sizes[index] - counts[index]) / form.Sizes[index];
                }
            }
        });
        return new([.. winning], [.. swings.Select(sizes => sizes.ToImmutableArray())]);
    }

    /// <summary>Minimal winning coalitions by size.</summary>
    public MinimalCounts Minimal(Work work)
    {
        var all = new BigInteger[form.PlayerCount + 1];
        var members = form.Sizes.Select(_ => new BigInteger[form.PlayerCount + 1]).ToArray();
        Visit(work, (at, counts) =>
        {
            for (var index = 0; index < counts.Length; index++)
            {
                if (counts[index] > 0 && wins[at - strides[index]])
                {
                    return;
                }
            }

            if (wins[at])
            {
                var (size, ways) = (counts.Sum(), Ways(counts));
                all[size] += ways;
                for (var index = 0; index < counts.Length; index++)
                {
                    members[index][size] += counts[index] == 0 ? BigInteger.Zero : ways * counts[index] / form.Sizes[index];
                }
            }
        });
        return new([.. all], [.. members.Select(sizes => sizes.ToImmutableArray())]);
    }

    private BigInteger Ways(int[] counts)
    {
        var ways = BigInteger.One;
        for (var index = 0; index < counts.Length; index++)
        {
            ways *= choices[index][counts[index]];
        }

        return ways;
    }

    private void Visit(Work work, Action<int, int[]> see)
    {
        var counts = new int[form.Sizes.Length];
        for (var at = 0; at < wins.Length; at++)
        {
            work.Cancellation.ThrowIfCancellationRequested();
            see(at, counts);
            for (var index = 0; index < counts.Length && ++counts[index] > form.Sizes[index]; index++)
            {
                counts[index] = 0;
            }
        }
    }
}
