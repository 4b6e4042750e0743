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
    private readonly int[] cohortOf;
    private readonly BigInteger[] unnamed;
    private readonly Dictionary<string, List<int>> cohortsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Class, int Position), long> named = [];
    private readonly HashSet<string> namedClasses = new(StringComparer.Ordinal);
    private readonly ILookup<(string Class, Measure Measure), Tally> tallies;
    private readonly ILookup<(string Class, Measure Measure), PublishedTotal> totals;

    private Counting(Electorate electorate, RollCall rollCall, IReadOnlyList<Position> admitted, SeatVotes seats, DiagnosticSink sink, string path)
    {
        (this.electorate, this.rollCall, this.admitted, this.seats, this.sink, this.path) = (electorate, rollCall, admitted, seats, sink, path);
        tallies = rollCall.Tallies.ToLookup(tally => (tally.Class, tally.Measure));
        totals = rollCall.Totals.ToLookup(total => (total.Class, total.Measure));
        block = new Block(electorate, Scales());
        unnamed = [.. electorate.Cohorts.Select(cohort => new BigInteger(cohort.Filled))];
        cohortOf = new int[electorate.Body.Seats.Count];
        Array.Fill(cohortOf, -1);
        for (var cohort = 0; cohort < electorate.Cohorts.Length; cohort++)
        {
            foreach (var seat in electorate.Cohorts[cohort].Seats)
            {
                cohortOf[seat] = cohort;
            }

            var seatClass = electorate.Cohorts[cohort].First.Class;
            if (!cohortsOf.TryGetValue(seatClass, out var cohorts))
            {
                cohortsOf.Add(seatClass, cohorts = []);
            }

            cohorts.Add(cohort);
        }
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
        Tallies();
        if (OnlyDeclared)
        {
            Unrecorded(rollCall.Declared!);
        }
        else
        {
            Unmentioned();
        }

        new PublishedAmounts(block, tallies, totals, seats, [.. Unsaid()], sink).Count(CohortsOf, path);
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
        foreach (var (seat, positions) in seats.Votes.OrderBy(vote => vote.Key))
        {
            if (cohortOf[seat] is not (>= 0 and var cohort))
            {
                sink.Add(new(ErrorCodes.VoteWithoutRight, DiagnosticSeverity.Info, path, $"'{electorate.Body.Seats[seat].Id}' has no vote: its position is recorded and does not count.", "Nothing needs to be done."));
                continue;
            }

            unnamed[cohort]--;
            if (positions.Length == 1)
            {
                var position = electorate.IndexOf(positions[0]);
                block.Add(cohort, position, 1);
                var key = (electorate.Cohorts[cohort].First.Class, position);
                named[key] = named.GetValueOrDefault(key) + 1;
                namedClasses.Add(key.Class);
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
        foreach (var group in rollCall.Splits.GroupBy(split => (split.Seat, split.Measure)))
        {
            var where = $"{path}.splits[{group.Key.Seat}]";
            var measure = electorate.IndexOf(group.Key.Measure);
            if (seats.Find(group.Key.Seat, where) is not { } seat || cohortOf[seat] is not (>= 0 and var cohort) || measure < 0)
            {
                continue;
            }

            var weight = block.Weight(cohort, measure);
            var total = group.Aggregate(Fraction.Zero, (sum, split) => sum + split.Amount);
            if (measure == 0 || total * block.Scales[measure] > weight || group.Any(split => split.Amount < 0))
            {
                sink.Error(ErrorCodes.CountedTwice, where, $"'{group.Key.Seat}' splits {total} of {new Fraction(weight, block.Scales[measure])} {group.Key.Measure}.", "Split at most what the seat weighs, by a measure other than heads.");
                continue;
            }

            // What is split moves from the seat's own position to the parts'.
            var own = electorate.IndexOf(seats.Votes.TryGetValue(seat, out var position) && position.Length == 1 ? position[0] : Position.Abstaining);
            if (!seats.Votes.ContainsKey(seat))
            {
                unnamed[cohort]--;
                block.Add(cohort, own, 1);
            }

            block.Amounts[electorate.Slot(measure, cohort, own)] -= (total * block.Scales[measure]).Numerator;
            foreach (var split in group.Where(split => seats.Admits(split.Position, where)))
            {
                block.Amounts[electorate.Slot(measure, cohort, electorate.IndexOf(split.Position))] += (split.Amount * block.Scales[measure]).Numerator;
            }
        }
    }

    private void Tallies()
    {
        foreach (var group in rollCall.Tallies.Where(tally => tally.Measure.IsHeads).GroupBy(tally => tally.Class))
        {
            var where = $"{path}.tallies.{group.Key}";
            if (CohortsOf(group.Key, where) is not { } cohorts)
            {
                continue;
            }

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
                var count = amount.Numerator - named.GetValueOrDefault((group.Key, position));
                if (count < 0)
                {
                    sink.Error(ErrorCodes.CountedTwice, at, $"{named[(group.Key, position)]} seats of '{group.Key}' are named as '{said}', and the tally has {amount}.", "A tally counts the seats named one by one as well.");
                }
                else if (!count.IsZero)
                {
                    rest.Add((position, count));
                }
            }

            Distribute(cohorts, rest, where);
        }
    }

    /// <summary>The cohorts of a class that may vote; none with a remark where the class has no votes; null with an error where there is no such class.</summary>
    private List<int>? CohortsOf(string seatClass, string where)
    {
        if (cohortsOf.TryGetValue(seatClass, out var cohorts))
        {
            return cohorts;
        }

        if (electorate.Body.Seats.Any(seat => seat.Class == seatClass))
        {
            sink.Add(new(ErrorCodes.VoteWithoutRight, DiagnosticSeverity.Info, where, $"Seats of '{seatClass}' have no vote: their positions are recorded and do not count.", "Nothing needs to be done."));
            return null;
        }

        sink.Error(ErrorCodes.UnknownSeatInRollCall, where, $"'{electorate.Body.Id}' has no seats of class '{seatClass}'.", Suggestion.For(seatClass, electorate.Body.Seats.Select(seat => seat.Class), "class"));
        return null;
    }

    private void Distribute(List<int> cohorts, List<(int Position, BigInteger Count)> rest, string where)
    {
        var free = cohorts.Where(cohort => unnamed[cohort] > 0).ToList();
        var seatsLeft = free.Aggregate(BigInteger.Zero, (sum, cohort) => sum + unnamed[cohort]);
        var needed = rest.Aggregate(BigInteger.Zero, (sum, entry) => sum + entry.Count);
        if (needed > seatsLeft)
        {
            sink.Error(ErrorCodes.CountedTwice, where, $"The tally has {needed} positions more than are named, and {seatsLeft} seats are left for them.", "Correct the tally, or the number of seats.");
        }
        else if (free.Count == 1)
        {
            rest.ForEach(entry => block.Add(free[0], entry.Position, entry.Count));
            unnamed[free[0]] -= needed;
        }
        else if (rest.Count == 1 && needed == seatsLeft)
        {
            foreach (var cohort in free)
            {
                block.Add(cohort, rest[0].Position, unnamed[cohort]);
                unnamed[cohort] = 0;
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

        var choices = Unsaid().ToList();
        block.AddPool(silent, cohorts.SelectMany(cohort => choices.Select(position => block.Place(cohort, position))), PoolReason.CoarseTally);
        foreach (var cohort in cohorts)
        {
            unnamed[cohort] = 0;
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
        var choices = Unsaid().ToList();
        if (rollCall.Others is { } others && others.Kind != PositionKind.Outstanding && !seats.Admits(others, $"{path}.others"))
        {
            return;
        }

        for (var cohort = 0; cohort < unnamed.Length; cohort++)
        {
            if (OnlyAmounts(electorate.Cohorts[cohort].First.Class))
            {
                block.AddPool(unnamed[cohort], admitted.Select(position => new PoolOption(cohort, electorate.IndexOf(position), [(0, BigInteger.One)])), PoolReason.NotRecorded);
            }
            else if (choices.Count == 1)
            {
                block.Add(cohort, choices[0], unnamed[cohort]);
            }
            else
            {
                block.AddPool(unnamed[cohort], choices.Select(position => block.Place(cohort, position)), PoolReason.Outstanding);
            }
        }
    }

    /// <summary>Whether amounts were published for a class, and nothing is said of its heads.</summary>
    private bool OnlyAmounts(string seatClass) => rollCall.Others is null
        && electorate.Measures.Any(measure => !measure.IsHeads && tallies.Contains((seatClass, measure)))
        && !tallies.Contains((seatClass, Measure.Heads))
        && !namedClasses.Contains(seatClass);

    private void Unrecorded(Declaration declared)
    {
        var all = Enumerable.Range(0, unnamed.Length).Where(cohort => unnamed[cohort] > 0).ToList();
        var total = unnamed.Aggregate(BigInteger.Zero, (sum, count) => sum + count);
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
