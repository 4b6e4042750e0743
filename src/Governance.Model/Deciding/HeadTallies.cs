using System.Collections.Immutable;
using System.Numerics;
using Governance.Model.Canonical;

namespace Governance.Model.Deciding;

/// <summary>Counts the tallies of heads: so many seats of a class in a position, those named one by one included.</summary>
/// <remarks>A class may be several cohorts. Where a tally does not tell which of them took a position, what is left open goes into pools.</remarks>
/// <param name="block">Where they are counted.</param>
/// <param name="book">Which seats are left.</param>
/// <param name="rollCall">The roll call with the tallies.</param>
/// <param name="seats">What the procedure admits.</param>
/// <param name="unsaid">Indexes of the positions that those who said nothing may be in.</param>
/// <param name="sink">Where mistakes go.</param>
/// <param name="path">Where the roll call is.</param>
internal sealed class HeadTallies(Block block, SeatBook book, RollCall rollCall, SeatVotes seats, ImmutableArray<int> unsaid, DiagnosticSink sink, string path)
{
    private readonly Electorate electorate = block.Electorate;

    /// <summary>Counts every class of which heads are tallied.</summary>
    public void Count()
    {
        foreach (var group in rollCall.Tallies.Where(tally => tally.Measure.IsHeads).GroupBy(tally => tally.Class))
        {
            var where = $"{path}.tallies.{group.Key}";
            if (book.CohortsOf(group.Key, where) is { } cohorts)
            {
                Distribute(cohorts, Rest(group, where), where);
            }
        }
    }

    /// <summary>What a class has in each position beyond the seats that are named in it.</summary>
    private List<(int Position, BigInteger Count)> Rest(IGrouping<string, Tally> group, string where)
    {
        var rest = new List<(int Position, BigInteger Count)>();
        foreach (var (said, amount) in group.GroupBy(tally => tally.Position).Select(same => (same.Key, same.Aggregate(Fraction.Zero, (sum, tally) => sum + tally.Amount))))
        {
            var at = $"{where}.{said}";
            if (said.Kind == PositionKind.Outstanding)
            {
                if (rollCall.Closed && amount > 0)
                {
                    sink.Error(ErrorCodes.OutstandingInClosedBallot, at, "A closed ballot has outstanding votes.", "Open the ballot, or call the seats absent.");
                }

                continue;
            }

            if (!seats.Admits(said, at))
            {
                continue;
            }

            var position = electorate.IndexOf(said);
            var count = amount.Numerator - book.Named(group.Key, position);
            if (count < 0)
            {
                sink.Error(ErrorCodes.CountedTwice, at, $"{book.Named(group.Key, position)} seats of '{group.Key}' are named as '{said}', and the tally has {amount}.", "A tally counts the seats named one by one as well.");
            }
            else if (!count.IsZero)
            {
                rest.Add((position, count));
            }
        }

        return rest;
    }

    /// <summary>Gives the positions to the cohorts with seats left: to one, or to all where they agree, else to pools.</summary>
    private void Distribute(List<int> cohorts, List<(int Position, BigInteger Count)> rest, string where)
    {
        var free = cohorts.Where(cohort => book.Left(cohort) > 0).ToList();
        var seatsLeft = free.Aggregate(BigInteger.Zero, (sum, cohort) => sum + book.Left(cohort));
        var needed = rest.Aggregate(BigInteger.Zero, (sum, entry) => sum + entry.Count);
        if (needed > seatsLeft)
        {
            sink.Error(ErrorCodes.CountedTwice, where, $"The tally has {needed} positions more than are named, and {seatsLeft} seats are left for them.", "Correct the tally, or the number of seats.");
        }
        else if (free.Count == 1)
        {
            rest.ForEach(entry => block.Add(free[0], entry.Position, entry.Count));
            book.Take(free[0], needed);
        }
        else if (rest.Count == 1 && needed == seatsLeft)
        {
            foreach (var cohort in free)
            {
                block.Add(cohort, rest[0].Position, book.Left(cohort));
                book.TakeAll(cohort);
            }
        }
        else if (rest.Count > 0)
        {
            Mix(free, rest, seatsLeft - needed);
        }
    }

    /// <summary>Positions whose numbers are known for kinds of seats together, and not for each.</summary>
    private void Mix(List<int> cohorts, List<(int Position, BigInteger Count)> rest, BigInteger silent)
    {
        foreach (var (position, count) in rest)
        {
            block.AddPool(count, cohorts.Select(cohort => block.Place(cohort, position)), PoolReason.CoarseTally);
        }

        block.AddPool(silent, cohorts.SelectMany(cohort => unsaid.Select(position => block.Place(cohort, position))), PoolReason.CoarseTally);
        foreach (var cohort in cohorts)
        {
            book.TakeAll(cohort);
        }
    }
}
