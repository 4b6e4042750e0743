using System.Numerics;
using Governance.Model.Canonical;

namespace Governance.Model.Deciding;

/// <summary>Keeps the books while a roll call is counted: which cohorts there are, who was named, and how many seats are not yet accounted for.</summary>
internal sealed class SeatBook
{
    private readonly Electorate electorate;
    private readonly DiagnosticSink sink;
    private readonly int[] cohortOf;
    private readonly BigInteger[] left;
    private readonly Dictionary<string, List<int>> cohortsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Class, int Position), long> named = [];
    private readonly HashSet<string> namedClasses = new(StringComparer.Ordinal);

    public SeatBook(Electorate electorate, DiagnosticSink sink)
    {
        (this.electorate, this.sink) = (electorate, sink);
        left = [.. electorate.Cohorts.Select(cohort => new BigInteger(cohort.Filled))];
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

    /// <summary>The cohort of a seat, or -1 where it has no vote.</summary>
    public int CohortOf(int seat) => cohortOf[seat];

    /// <summary>The cohorts of a class that may vote; null with a remark where the class has no votes; null with an error where there is no such class.</summary>
    public List<int>? CohortsOf(string seatClass, string where)
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

    /// <summary>How many filled seats of a cohort are not yet accounted for.</summary>
    public BigInteger Left(int cohort) => left[cohort];

    /// <summary>Accounts for so many seats of a cohort.</summary>
    public void Take(int cohort, BigInteger seats) => left[cohort] -= seats;

    /// <summary>Accounts for all seats of a cohort that are left.</summary>
    public void TakeAll(int cohort) => left[cohort] = BigInteger.Zero;

    /// <summary>Remembers that a seat of a cohort was named in a position.</summary>
    public void Name(int cohort, int position)
    {
        var key = (electorate.Cohorts[cohort].First.Class, position);
        named[key] = named.GetValueOrDefault(key) + 1;
        namedClasses.Add(key.Class);
    }

    /// <summary>How many seats of a class were named in a position.</summary>
    public long Named(string seatClass, int position) => named.GetValueOrDefault((seatClass, position));

    /// <summary>Whether any seat of a class was named in a position.</summary>
    public bool IsNamed(string seatClass) => namedClasses.Contains(seatClass);
}
