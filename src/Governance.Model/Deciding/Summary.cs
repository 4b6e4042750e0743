using System.Numerics;
using Governance.Model.Canonical;

namespace Governance.Model.Deciding;

/// <summary>Adds up the counted votes of a body for the reader.</summary>
internal static class Summary
{
    public static BallotSummary Of(Block block, RollCall rollCall)
    {
        var electorate = block.Electorate;
        var counts = new BigInteger[electorate.Positions.Length];
        for (var cohort = 0; cohort < electorate.Cohorts.Length; cohort++)
        {
            for (var position = 0; position < counts.Length; position++)
            {
                counts[position] += block.Amounts[electorate.Slot(0, cohort, position)];
            }
        }

        var (outstanding, notRecorded) = (BigInteger.Zero, BigInteger.Zero);
        foreach (var pool in block.Pools.Where(pool => pool.Options.Any(option => option.Adds.Any(add => add.Measure == 0))))
        {
            if (pool.Options.Select(option => option.Position).Distinct().Skip(1).Any())
            {
                (outstanding, notRecorded) = pool.Why == PoolReason.Outstanding ? (outstanding + pool.Count, notRecorded) : (outstanding, notRecorded + pool.Count);
            }
            else
            {
                counts[pool.Options[0].Position] += pool.Count;
            }
        }

        var cast = Enumerable.Range(0, counts.Length).Where(index => ShareBase.Cast.Includes(electorate.Positions[index])).Aggregate(BigInteger.Zero, (sum, index) => sum + counts[index]);
        var positions = Enumerable.Range(0, counts.Length).Where(index => !counts[index].IsZero)
            .Select(index => new PositionCount(electorate.Positions[index], counts[index])).OrderBy(count => count.Position.Kind).ToEquatableArray();
        return new(
            electorate.Cohorts.Aggregate(BigInteger.Zero, (sum, cohort) => sum + cohort.Filled),
            positions, outstanding, notRecorded,
            rollCall.Declared?.Cast is { } declared ? declared : notRecorded.IsZero ? cast : null)
        {
            Amounts = Amounts(block).ToEquatableArray(),
            Proxies = block.Proxies,
        };
    }

    /// <summary>What is certain of each position by each measure other than heads.</summary>
    private static IEnumerable<MeasuredAmount> Amounts(Block block)
    {
        var electorate = block.Electorate;
        foreach (var measure in Enumerable.Range(1, electorate.Measures.Length - 1))
        {
            foreach (var position in Enumerable.Range(0, electorate.Positions.Length).OrderBy(index => electorate.Positions[index].Kind))
            {
                var amount = Enumerable.Range(0, electorate.Cohorts.Length).Aggregate(BigInteger.Zero, (sum, cohort) => sum + block.Amounts[electorate.Slot(measure, cohort, position)])
                    + block.Pools.Where(pool => pool.Options.All(option => option.Position == position))
                        .Aggregate(BigInteger.Zero, (sum, pool) => sum + (pool.Count * pool.Options.Min(option => option.Adds.Where(add => add.Measure == measure).Aggregate(BigInteger.Zero, (all, add) => all + add.Amount))));
                if (!amount.IsZero)
                {
                    yield return new(electorate.Measures[measure], electorate.Positions[position], new(amount, block.Scales[measure]));
                }
            }
        }
    }
}
