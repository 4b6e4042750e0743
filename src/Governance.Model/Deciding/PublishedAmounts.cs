using System.Collections.Immutable;
using System.Numerics;
using Governance.Model.Canonical;

namespace Governance.Model.Deciding;

/// <summary>Counts amounts that a record publishes for whole classes: 66.07 per cent of a population, 682,191 tokens, 8.5 cantons.</summary>
/// <param name="block">Where they are counted.</param>
/// <param name="tallies">The tallies, by class and measure.</param>
/// <param name="totals">The totals, by class and measure.</param>
/// <param name="seats">What the procedure admits.</param>
/// <param name="unsaid">Indexes of the positions that those who said nothing may be in.</param>
/// <param name="sink">Where mistakes go.</param>
internal sealed class PublishedAmounts(
    Block block, ILookup<(string Class, Measure Measure), Tally> tallies, ILookup<(string Class, Measure Measure), PublishedTotal> totals,
    SeatVotes seats, ImmutableArray<int> unsaid, DiagnosticSink sink)
{
    private readonly Electorate electorate = block.Electorate;

    /// <summary>Counts every class and measure of which amounts or totals are published.</summary>
    /// <param name="book">The cohorts of each class that may vote.</param>
    /// <param name="path">Where the roll call is.</param>
    public void Count(SeatBook book, string path)
    {
        foreach (var (seatClass, measure) in tallies.Select(group => group.Key).Where(key => !key.Measure.IsHeads).Concat(totals.Select(group => group.Key)).Distinct())
        {
            var index = electorate.IndexOf(measure);
            var where = $"{path}.amounts.{measure}.{seatClass}";
            if (book.CohortsOf(seatClass, where) is { } cohorts && index >= 0)
            {
                Count(seatClass, index, cohorts, where);
            }
        }
    }

    private void Count(string seatClass, int measure, List<int> cohorts, string where)
    {
        var scale = block.Scales[measure];
        var stated = BigInteger.Zero;
        foreach (var tally in tallies[(seatClass, electorate.Measures[measure])])
        {
            if (tally.Position.Kind != PositionKind.Outstanding && seats.Admits(tally.Position, where))
            {
                var amount = (tally.Amount * scale).Numerator;
                stated += amount;
                Place(measure, cohorts, [electorate.IndexOf(tally.Position)], amount, PoolReason.CoarseTally);
            }
        }

        var whole = Total(seatClass, measure, cohorts);
        if (whole is null)
        {
            block.WithoutTotal.Add((seatClass, measure));
        }

        var total = whole is { } known ? (known * scale).Numerator : stated;
        if (stated > total)
        {
            sink.Error(ErrorCodes.CountedTwice, where, $"{new Fraction(stated, scale)} {electorate.Measures[measure]} took a position, of {new Fraction(total, scale)} in all.", "Correct the amounts, or the total.");
            return;
        }

        Place(measure, cohorts, unsaid, total - stated, PoolReason.Outstanding);
    }

    private void Place(int measure, List<int> cohorts, ImmutableArray<int> positions, BigInteger amount, PoolReason why)
    {
        if (cohorts.Count == 1 && positions.Length == 1)
        {
            block.Amounts[electorate.Slot(measure, cohorts[0], positions[0])] += amount;
        }
        else
        {
            block.AddPool(amount, cohorts.SelectMany(cohort => positions.Select(position => new PoolOption(cohort, position, [(measure, BigInteger.One)]))), why);
        }
    }

    /// <summary>What all seats of a class weigh: as published, else as their weights add up, else unknown.</summary>
    private Fraction? Total(string seatClass, int measure, List<int> cohorts)
    {
        if (totals[(seatClass, electorate.Measures[measure])].FirstOrDefault() is { } published)
        {
            return published.Amount;
        }

        return cohorts.All(cohort => electorate.Cohorts[cohort].Weights[measure] is not null)
            ? cohorts.Aggregate(Fraction.Zero, (sum, cohort) => sum + (electorate.Cohorts[cohort].Weights[measure]!.Value * electorate.Cohorts[cohort].Filled))
            : null;
    }
}
