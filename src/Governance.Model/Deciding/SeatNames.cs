using Governance.Model.Canonical;

namespace Governance.Model.Deciding;

/// <summary>Hands out names of seats for the description of a change, each once, as far as a roll call names them.</summary>
internal sealed class SeatNames(RollCall rollCall)
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The ids of <paramref name="count"/> seats of a cohort in a position, or none where the record does not name so many.</summary>
    public EquatableArray<string> Take(Electorate electorate, Cohort cohort, Position? position, long count)
    {
        var votes = electorate.Body.Id == rollCall.Body ? rollCall : rollCall.Within.FirstOrDefault(within => within.Body == electorate.Body.Id);
        if (votes is null || count > 20 || !votes.Tallies.IsEmpty)
        {
            return [];
        }

        var spoken = votes.Positions.ToDictionary(entry => entry.Seat, entry => entry.Position, StringComparer.Ordinal);
        Position? silent = votes.Others ?? (votes.Closed ? Position.Absent : null);
        var names = cohort.Seats.Select(index => electorate.Body.Seats[index])
            .Where(seat => seat.Count == 1 && seat.Vacant == 0 && (spoken.TryGetValue(seat.Id, out var said) ? said : silent) == position && !taken.Contains(seat.Id))
            .Select(seat => seat.Id).Order(StringComparer.Ordinal).Take((int)count).ToEquatableArray();
        if (names.Count < count)
        {
            return [];
        }

        taken.UnionWith(names);
        return names;
    }
}
