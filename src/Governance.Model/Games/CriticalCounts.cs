using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Who is critical in which winning coalition: all coalitions up to interchange are visited.</summary>
internal static class CriticalCounts
{
    private const int FewCoalitions = 1 << 14;
    private const int MostCoalitions = 1 << 24;

    /// <summary>For each class the sum of 1 / (number of critical players) over the winning coalitions in which a given player of it is critical.</summary>
    /// <remarks>Cost: the product of class sizes plus one, times the terms of the form; 2²⁴ at most.</remarks>
    public static (ImmutableArray<Fraction> Scores, string Method) Johnston(GameForm form, Work work)
    {
        var (merged, classOf) = ClassMerge.Of(form);
        if (merged.Sizes.Aggregate(BigInteger.One, (product, size) => product * (size + 1)) > FewCoalitions && LevelEngine.HasTable(merged, work))
        {
            var byClass = TruthTable.Of(merged, work.Cancellation, work.Progress).Johnston(work.Cancellation).Select(counts => Score(counts)).ToList();
            return ([.. classOf.Select(index => byClass[index])], "truth table");
        }

        var strides = Strides(merged, work);
        var wins = new bool[strides[^1]];
        var counts = new int[merged.Sizes.Length];
        for (var at = 0; at < wins.Length; at++)
        {
            wins[at] = merged.Wins(counts);
            Next(counts, merged.Sizes);
            CheckSometimes(at, work);
        }

        var byNumber = Criticals(merged, strides, wins, work);
        ImmutableArray<Fraction> scores = [.. byNumber.Select(counts => Score(counts))];
        return ([.. classOf.Select(index => merged.Sizes[index] == 0 ? 0 : scores[index] / merged.Sizes[index])], "all coalitions up to interchange");
    }

    private static Fraction Score(IEnumerable<BigInteger> byNumber) =>
        byNumber.Select((sum, number) => number == 0 ? 0 : new Fraction(sum, number)).Aggregate(Fraction.Zero, (sum, part) => sum + part);

    /// <summary>For each class, for each number of critical players, the coalitions with that number, times how many of the class are critical in it.</summary>
    private static BigInteger[][] Criticals(GameForm form, int[] strides, bool[] wins, Work work)
    {
        var byNumber = form.Sizes.Select(_ => new BigInteger[form.PlayerCount + 1]).ToArray();
        var choices = form.Sizes.Select(new SizeCode(form.PlayerCount, sized: false, work).Choices).ToArray();
        var counts = new int[form.Sizes.Length];
        for (var at = 0; at < wins.Length; at++)
        {
            if (wins[at])
            {
                var number = 0;
                var ways = BigInteger.One;
                for (var index = 0; index < counts.Length; index++)
                {
                    number += IsCritical(index) ? counts[index] : 0;
                    ways *= choices[index][counts[index]];
                }

                for (var index = 0; index < counts.Length; index++)
                {
                    byNumber[index][number] += IsCritical(index) ? ways * counts[index] : BigInteger.Zero;
                }
            }

            Next(counts, form.Sizes);
            CheckSometimes(at, work);

            bool IsCritical(int index) => counts[index] > 0 && !wins[at - strides[index]];
        }

        return byNumber;
    }

    /// <summary>How far apart two coalitions stand that differ by one player of a class; and how many coalitions there are.</summary>
    private static int[] Strides(GameForm form, Work work)
    {
        var strides = new int[form.Sizes.Length + 1];
        var product = 1L;
        for (var index = 0; index < form.Sizes.Length; index++)
        {
            strides[index] = (int)product;
            product *= form.Sizes[index] + 1L;
            if (product > MostCoalitions)
            {
                throw work.TooLarge($"Visiting more than {MostCoalitions:N0} coalitions");
            }
        }

        strides[^1] = (int)product;
        return strides;
    }

    private static void Next(int[] counts, ImmutableArray<int> sizes)
    {
        for (var index = 0; index < counts.Length; index++)
        {
            if (++counts[index] <= sizes[index])
            {
                return;
            }

            counts[index] = 0;
        }
    }

    private static void CheckSometimes(int at, Work work)
    {
        if (at % 65_536 == 0)
        {
            work.Cancellation.ThrowIfCancellationRequested();
        }
    }
}
