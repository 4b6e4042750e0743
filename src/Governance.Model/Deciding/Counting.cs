using System.Collections.Immutable;
using System.Numerics;
using Governance.Model.Canonical;

namespace Governance.Model.Deciding;

/// <summary>Counts the roll call of one body into exact amounts, and into pools where the record leaves something open.</summary>
internal sealed class Counting
{
    private readonly Electorate electorate;
    private readonly RollCall rollCall;
    private readonly IReadOnlyList<Position> admitted;
    private readonly DiagnosticSink sink;
    private readonly string path;
    private readonly SeatVotes seats;
    private readonly Block block;
    private readonly SeatBook book;
    private readonly ImmutableArray<int> unsaid;
    private readonly ILookup<(string Class, Measure Measure), Tally> tallies;
    private readonly ILookup<(string Class, Measure Measure), PublishedTotal> totals;

    private Counting(Electorate electorate, RollCall rollCall, IReadOnlyList<Position> admitted, SeatVotes seats, DiagnosticSink sink, string path)
    {
        (this.electorate, this.rollCall, this.admitted, this.seats, this.sink, this.path) = (electorate, rollCall, admitted, seats, sink, path);
        tallies = rollCall.Tallies.ToLookup(tally => (tally.Class, tally.Measure));
        totals = rollCall.Totals.ToLookup(total => (total.Class, total.Measure));
        block = new Block(electorate, Scales());
        book = new SeatBook(electorate, sink);
        unsaid = [.. Unsaid()];
    }

    /// <summary>Counts <paramref name="rollCall"/>; the mistakes in it go to <paramref name="sink"/>.</summary>
    public static Block Count(Electorate electorate, RollCall rollCall, IReadOnlyList<Position> admitted, SeatVotes seats, DiagnosticSink sink, string path)
    {
        var counting = new Counting(electorate, rollCall, admitted, seats, sink, path);
        counting.Count();
        return counting.block;
    }

    /// <summary>Whether the record says nothing of who took which position, only what was declared.</summary>
    private bool OnlyDeclared => rollCall.Declared is not null && rollCall.Positions.IsEmpty && rollCall.Tallies.IsEmpty
        && rollCall.Splits.IsEmpty && rollCall.Within.IsEmpty && rollCall.Others is null;

    private void Count()
    {
        block.IsOpen = !rollCall.Closed;
        block.Declared = rollCall.Declared switch { null => Verdict.Open, { Carried: true } => Verdict.Passed, _ => Verdict.Failed };
        Publish();
        Vacancies();
        SingleSeats();
        Splits();
        new HeadTallies(block, book, rollCall, seats, unsaid, sink, path).Count();
        if (OnlyDeclared)
        {
            Unrecorded(rollCall.Declared!);
        }
        else
        {
            Unmentioned();
        }

        new PublishedAmounts(block, tallies, totals, seats, unsaid, sink).Count(book, path);
    }

    private ImmutableArray<BigInteger> Scales() =>
    [
        .. electorate.Measures.Select((measure, index) => index == 0 ? BigInteger.One : electorate.Cohorts.Select(cohort => cohort.Weights[index] ?? 0)
            .Concat(rollCall.Tallies.Where(tally => tally.Measure == measure).Select(tally => tally.Amount))
            .Concat(rollCall.Totals.Where(total => total.Measure == measure).Select(total => total.Amount))
            .Concat(rollCall.Splits.Where(split => split.Measure == measure).Select(split => split.Amount))
            .Aggregate(BigInteger.One, (common, amount) => Numbers.LeastCommonMultiple(common, amount.Denominator))),
    ];

    private void Publish()
    {
        foreach (var (seatClass, measure) in rollCall.Tallies.Select(tally => (tally.Class, tally.Measure)).Concat(rollCall.Totals.Select(total => (total.Class, total.Measure))))
        {
            if (!measure.IsHeads && electorate.IndexOf(measure) is >= 0 and var index)
            {
                block.Published.Add((seatClass, index));
            }
        }
    }

    private void Vacancies()
    {
        for (var cohort = 0; cohort < electorate.Cohorts.Length; cohort++)
        {
            // Amounts are published for seats that are filled; what the vacant ones weigh, their weights tell.
            for (var measure = 0; measure < electorate.Measures.Length; measure++)
            {
                var weight = (electorate.Cohorts[cohort].Weights[measure] ?? 0) * block.Scales[measure];
                block.Amounts[electorate.Slot(measure, cohort, electorate.VacantIndex)] += weight.Numerator * electorate.Cohorts[cohort].Vacant;
            }
        }
    }

    private void SingleSeats()
    {
        var open = new Dictionary<(int Cohort, string Choices), (ImmutableArray<Position> Positions, long Count)>();
        foreach (var seat in seats.Votes.Keys.Order())
        {
            var positions = seats.Votes[seat];
            if (book.CohortOf(seat) is not (>= 0 and var cohort))
            {
                sink.Add(new(ErrorCodes.VoteWithoutRight, DiagnosticSeverity.Info, path, $"'{electorate.Body.Seats[seat].Id}' has no vote: its position is recorded and does not count.", "Nothing needs to be done."));
                continue;
            }

            book.Take(cohort, 1);
            if (positions.Length == 1)
            {
                var position = electorate.IndexOf(positions[0]);
                block.Add(cohort, position, 1);
                book.Name(cohort, position);
            }
            else
            {
                var key = (cohort, string.Join(' ', positions));
                open[key] = (positions, open.GetValueOrDefault(key).Count + 1);
            }
        }

        foreach (var ((cohort, _), (positions, count)) in open)
        {
            block.AddPool(count, positions.Select(position => block.Place(cohort, electorate.IndexOf(position))), PoolReason.Outstanding);
        }
    }

    private void Splits()
    {
        foreach (var bySeat in rollCall.Splits.GroupBy(split => split.Seat, StringComparer.Ordinal))
        {
            var where = $"{path}.splits[{bySeat.Key}]";
            if (seats.Find(bySeat.Key, where) is { } seat && book.CohortOf(seat) is >= 0 and var cohort)
            {
                var own = Own(seat, cohort, [.. bySeat]);
                foreach (var parts in bySeat.GroupBy(split => split.Measure))
                {
                    Split(cohort, own, parts.Key, [.. parts], where);
                }
            }
        }
    }

    /// <summary>The position of a seat that splits its weight, by heads: what it said itself, else that of all its parts; if they differ it abstains.</summary>
    private int Own(int seat, int cohort, List<SplitVote> parts)
    {
        var said = seats.Votes.TryGetValue(seat, out var positions) && positions.Length == 1 ? positions[0]
            : parts.TrueForAll(part => part.Position == parts[0].Position) ? parts[0].Position : Position.Abstaining;
        var own = electorate.IndexOf(said);
        if (!seats.Votes.ContainsKey(seat))
        {
            book.Take(cohort, 1);
            block.Add(cohort, own, 1);
        }

        return own;
    }

    /// <summary>What is split moves from the seat's own position to the parts'.</summary>
    private void Split(int cohort, int own, Measure name, List<SplitVote> parts, string where)
    {
        var measure = electorate.IndexOf(name);
        if (measure < 0)
        {
            return;
        }

        var weight = block.Weight(cohort, measure);
        var total = parts.Aggregate(Fraction.Zero, (sum, split) => sum + split.Amount);
        if (measure == 0 || total * block.Scales[measure] > weight || parts.Exists(split => split.Amount < 0))
        {
            sink.Error(ErrorCodes.CountedTwice, where, $"'{parts[0].Seat}' splits {total} of {new Fraction(weight, block.Scales[measure])} {name}.", "Split at most what the seat weighs, by a measure other than heads.");
            return;
        }

        block.Amounts[electorate.Slot(measure, cohort, own)] -= (total * block.Scales[measure]).Numerator;
        foreach (var split in parts.Where(split => seats.Admits(split.Position, where)))
        {
            block.Amounts[electorate.Slot(measure, cohort, electorate.IndexOf(split.Position))] += (split.Amount * block.Scales[measure]).Numerator;
        }
    }

    /// <summary>What seats that are mentioned nowhere may be in: one position where that is settled.</summary>
    private IEnumerable<int> Unsaid() => Default() is { } position
        ? [electorate.IndexOf(position)]
        : Admitted.Choices(admitted).Select(electorate.IndexOf);

    private Position? Default() => rollCall.Others switch
    {
        { Kind: PositionKind.Outstanding } => null,
        { } others => others,
        null => rollCall.Closed ? Position.Absent : null,
    };

    private void Unmentioned()
    {
        if (rollCall.Others is { } others && others.Kind != PositionKind.Outstanding && !seats.Admits(others, $"{path}.others"))
        {
            return;
        }

        for (var cohort = 0; cohort < electorate.Cohorts.Length; cohort++)
        {
            if (OnlyAmounts(electorate.Cohorts[cohort].First.Class))
            {
                block.AddPool(book.Left(cohort), admitted.Select(position => new PoolOption(cohort, electorate.IndexOf(position), [(0, BigInteger.One)])), PoolReason.NotRecorded);
            }
            else if (unsaid.Length == 1)
            {
                block.Add(cohort, unsaid[0], book.Left(cohort));
            }
            else
            {
                block.AddPool(book.Left(cohort), unsaid.Select(position => block.Place(cohort, position)), PoolReason.Outstanding);
            }
        }
    }

    /// <summary>Whether amounts were published for a class, and nothing is said of its heads.</summary>
    private bool OnlyAmounts(string seatClass) => rollCall.Others is null
        && electorate.Measures.Any(measure => !measure.IsHeads && tallies.Contains((seatClass, measure)))
        && !tallies.Contains((seatClass, Measure.Heads))
        && !book.IsNamed(seatClass);

    private void Unrecorded(Declaration declared)
    {
        var all = Enumerable.Range(0, electorate.Cohorts.Length).Where(cohort => book.Left(cohort) > 0).ToList();
        var total = all.Aggregate(BigInteger.Zero, (sum, cohort) => sum + book.Left(cohort));
        var cast = (BigInteger)(declared.Cast ?? 0);
        if (cast > total)
        {
            sink.Error(ErrorCodes.CountedTwice, $"{path}.declared.cast", $"{cast} votes were cast by {total} seats.", "Correct the number, or the number of seats.");
            return;
        }

        var voting = admitted.Where(ShareBase.Cast.Includes).Select(electorate.IndexOf).Distinct().ToList();
        var others = admitted.Where(position => declared.Cast is null || !ShareBase.Cast.Includes(position)).Select(electorate.IndexOf).Distinct().ToList();
        block.AddPool(cast, all.SelectMany(cohort => voting.Select(position => block.Place(cohort, position))), PoolReason.NotRecorded);
        block.AddPool(total - cast, all.SelectMany(cohort => others.Select(position => block.Place(cohort, position))), PoolReason.NotRecorded);
    }
}
