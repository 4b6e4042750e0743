using Governance.Model.Canonical;

namespace Governance.Model.Deciding;

/// <summary>Hands out names of seats for the description of a change, each once, as far as a roll call names them.</summary>
internal sealed class SeatNames(RollCall rollCall)
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    private const int Most = 100;

    /// <summary>The ids of <paramref name="count"/> seats of a cohort in a position; of all in the cohort where the record does not tell which; none where the cohort is its class.</summary>
    /// <param name="electorate">The electorate.</param>
    /// <param name="cohort">The cohort.</param>
    /// <param name="position">The position they are in, or null for outstanding.</param>
    /// <param name="count">How many.</param>
    /// <returns>The ids, and whether others in the same position would do as well.</returns>
    public (EquatableArray<string> Seats, bool IsExample) Take(Electorate electorate, Cohort cohort, Position? position, long count)
    {
        var known = Spoken(electorate, cohort, position, count);
        return !known.Seats.IsEmpty || electorate.Cohorts.Count(other => other.First.Class == cohort.First.Class) == 1
            ? known
            : (cohort.Seats.Select(index => electorate.Body.Seats[index]).Where(seat => seat.Vacant < seat.Count).Take(Most).Select(seat => seat.Id).ToEquatableArray(), false);
    }

    private (EquatableArray<string> Seats, bool IsExample) Spoken(Electorate electorate, Cohort cohort, Position? position, long count)
    {
        var votes = electorate.Body.Id == rollCall.Body ? rollCall : rollCall.Within.FirstOrDefault(within => within.Body == electorate.Body.Id);
        if (votes is null || count > 20 || !votes.Tallies.IsEmpty)
        {
            return ([], false);
        }

        var spoken = votes.Positions.ToDictionary(entry => entry.Seat, entry => entry.Position, StringComparer.Ordinal);
        var proxies = votes.Delegations.ToDictionary(delegation => delegation.From, delegation => delegation.To, StringComparer.Ordinal);
        Position? silent = votes.Others ?? (votes.Closed ? Position.Absent : null);
        var names = cohort.Seats.Select(index => electorate.Body.Seats[index])
            .Where(seat => seat.Count == 1 && seat.Vacant == 0 && (spoken.TryGetValue(seat.Id, out var said) ? said == position : silent == position && !IsPassedOn(seat.Id, proxies, spoken)) && !taken.Contains(seat.Id))
            .Select(seat => seat.Id).Order(StringComparer.Ordinal).Take((int)count + 1).ToList();
        if (names.Count < count)
        {
            return ([], false);
        }

        var chosen = names.Take((int)count).ToEquatableArray();
        taken.UnionWith(chosen);
        return (chosen, names.Count > count);
    }

    /// <summary>Whether somebody else casts the vote of a seat that is silent itself; a proxy who is recused does not.</summary>
    private static bool IsPassedOn(string seat, Dictionary<string, string> proxies, Dictionary<string, Position> spoken)
    {
        var end = seat;
        for (var steps = 0; steps < proxies.Count && !spoken.ContainsKey(end) && proxies.TryGetValue(end, out var next); steps++)
        {
            end = next;
        }

        return end != seat && !(spoken.TryGetValue(end, out var said) && said.Kind == PositionKind.Recused);
    }
}
