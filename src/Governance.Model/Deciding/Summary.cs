using System.Numerics;
using Governance.Model.Canonical;

namespace Governance.Model.Deciding;

/// <summary>Adds up the counted votes of a body for the reader, and tells how far those who were asked agreed.</summary>
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
            rollCall.Declared?.Cast is { } declared ? declared : notRecorded.IsZero ? cast : null);
    }

    /// <summary>How far those who were asked agreed on what carried; doubt counts as disagreement.</summary>
    public static Agreement AgreementOn(Block block, RollCall rollCall, Procedure procedure, bool carried)
    {
        if (!carried)
        {
            return Agreement.None;
        }

        var electorate = block.Electorate;
        var (inFavour, against, objecting) = (Has(PositionKind.InFavour), Can(PositionKind.Against), Can(PositionKind.Objecting));
        if (inFavour && !against && !objecting)
        {
            return Agreement.Unanimity;
        }

        return (!against && !objecting) || (procedure.ChairDeclares && rollCall.Declared is { Carried: true }) ? Agreement.Consensus : Agreement.Carried;

        bool Has(PositionKind kind) => Positions(kind).Any(index => Enumerable.Range(0, electorate.Cohorts.Length).Any(cohort => !block.Amounts[electorate.Slot(0, cohort, index)].IsZero))
            || block.Pools.Any(pool => pool.Options.All(option => electorate.Positions[option.Position].Kind == kind));

        bool Can(PositionKind kind) => Positions(kind).Any(index => Enumerable.Range(0, electorate.Cohorts.Length)
                .Any(cohort => Enumerable.Range(0, electorate.Measures.Length).Any(measure => !block.Amounts[electorate.Slot(measure, cohort, index)].IsZero)))
            || block.Pools.Any(pool => pool.Options.Any(option => electorate.Positions[option.Position].Kind == kind));

        IEnumerable<int> Positions(PositionKind kind) => Enumerable.Range(0, electorate.Positions.Length).Where(index => electorate.Positions[index].Kind == kind);
    }
}
