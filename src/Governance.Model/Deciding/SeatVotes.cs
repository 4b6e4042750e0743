using System.Collections.Immutable;

namespace Governance.Model.Deciding;

/// <summary>What single seats said: by name, by delegation, or by the decision of a body that holds the seat.</summary>
internal sealed class SeatVotes
{
    private readonly Body body;
    private readonly RollCall rollCall;
    private readonly IReadOnlyList<Position> admitted;
    private readonly DiagnosticSink sink;
    private readonly string path;
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly Dictionary<int, ImmutableArray<Position>> votes = [];
    private readonly List<Delegation> proxies = [];

    private SeatVotes(Body body, RollCall rollCall, IReadOnlyList<Position> admitted, DiagnosticSink sink, string path) =>
        (this.body, this.rollCall, this.admitted, this.sink, this.path) = (body, rollCall, admitted, sink, path);

    /// <summary>The position of each seat that has one, by index; several where the decision of its holder is still open.</summary>
    public IReadOnlyDictionary<int, ImmutableArray<Position>> Votes => votes;

    /// <summary>The seats that spoke through others, each with the seat whose position it took in the end, in ordinal order.</summary>
    public EquatableArray<Delegation> Proxies => proxies.OrderBy(proxy => proxy.From, StringComparer.Ordinal).ToEquatableArray();

    public static SeatVotes Of(
        Body body, RollCall rollCall, IReadOnlyList<Position> admitted, Func<EntityId, ImmutableArray<Position>> decisionOf, DiagnosticSink sink, string path)
    {
        var result = new SeatVotes(body, rollCall, admitted, sink, path);
        if (!rollCall.Positions.IsEmpty || !rollCall.Delegations.IsEmpty || !rollCall.Splits.IsEmpty)
        {
            result.Index();
        }

        result.ByName();
        result.ByHolder(decisionOf);
        result.ByDelegation();
        return result;
    }

    /// <summary>The index of a seat that one place stands behind, or null with a diagnostic.</summary>
    public int? Find(string id, string where)
    {
        if (!indexes.TryGetValue(id, out var index))
        {
            if (!sink.IsFull)
            {
                sink.Error(ErrorCodes.UnknownSeatInRollCall, where, $"'{body.Id}' has no seat '{Text.Printable(id)}'.", Suggestion.For(id, indexes.Keys, "seat"));
            }

            return null;
        }

        var seat = body.Seats[index];
        if (seat.Count - seat.Vacant == 1 && seat.Count == 1)
        {
            return index;
        }

        sink.Error(ErrorCodes.CountedTwice, where,
            seat.Count > 1 ? $"'{id}' stands for {seat.Count} seats." : $"The seat '{id}' is vacant.",
            seat.Count > 1 ? "Give a tally for the class." : "Leave it out.");
        return null;
    }

    private void Index()
    {
        for (var i = 0; i < body.Seats.Count; i++)
        {
            indexes.TryAdd(body.Seats[i].Id, i);
        }
    }

    private void ByName()
    {
        foreach (var entry in rollCall.Positions)
        {
            var where = $"{path}.positions.{entry.Position}[{entry.Seat}]";
            if (Find(entry.Seat, where) is not { } index)
            {
                continue;
            }

            if (entry.Position.Kind == PositionKind.Outstanding)
            {
                Outstanding(where);
            }
            else if (!Admits(entry.Position, where) || votes.TryAdd(index, [entry.Position]))
            {
                continue;
            }
            else
            {
                sink.Error(ErrorCodes.CountedTwice, where, $"The seat '{entry.Seat}' has two positions.", "Give each seat one.");
            }
        }
    }

    private void Outstanding(string where)
    {
        if (rollCall.Closed)
        {
            sink.Error(ErrorCodes.OutstandingInClosedBallot, where, "A closed ballot has an outstanding vote.", "Open the ballot, or call the seat absent.");
        }
    }

    /// <summary>Whether the procedure admits a position; else a diagnostic.</summary>
    public bool Admits(Position position, string where)
    {
        if (admitted.Contains(position))
        {
            return true;
        }

        sink.Error(ErrorCodes.PositionNotAdmitted, where, $"The procedure does not admit the position '{position}'.", $"Add it to Procedure.Admits (\"admits\"). Admitted: {string.Join(", ", admitted)}.");
        return false;
    }

    private void ByHolder(Func<EntityId, ImmutableArray<Position>> decisionOf)
    {
        if (rollCall.Within.IsEmpty)
        {
            return;
        }

        var asked = rollCall.Within.Select(within => within.Body).ToHashSet();
        for (var i = 0; i < body.Seats.Count; i++)
        {
            if (body.Seats[i].Holder is { } holder && !votes.ContainsKey(i) && asked.Contains(holder))
            {
                votes.Add(i, decisionOf(holder));
            }
        }
    }

    private void ByDelegation()
    {
        var next = new Dictionary<int, int>();
        foreach (var delegation in rollCall.Delegations)
        {
            var where = $"{path}.delegations[{delegation.From}]";
            if (Find(delegation.From, where) is not { } from || Find(delegation.To, where) is not { } to)
            {
                continue;
            }

            if (votes.ContainsKey(from))
            {
                sink.Warn(ErrorCodes.DelegationUnused, where, $"'{delegation.From}' delegated to '{delegation.To}' and spoke itself.", "Its own position counts.");
            }
            else if (!next.TryAdd(from, to))
            {
                sink.Error(ErrorCodes.CountedTwice, where, $"'{delegation.From}' delegates twice.", "Give each seat one delegation.");
            }
        }

        var silent = new HashSet<int>();
        foreach (var from in next.Keys.Order())
        {
            Follow(from, next, silent);
        }
    }

    /// <summary>Follows a delegation to a seat that spoke; seats from which none is reached are remembered as silent.</summary>
    private void Follow(int from, Dictionary<int, int> next, HashSet<int> silent)
    {
        var trail = new List<int>();
        var seen = new HashSet<int>();
        var seat = from;
        while (next.TryGetValue(seat, out var to) && !votes.ContainsKey(seat) && !silent.Contains(seat))
        {
            if (!seen.Add(seat))
            {
                var circle = trail.SkipWhile(index => index != seat).Select(index => body.Seats[index].Id).ToList();
                sink.Warn(ErrorCodes.CircularDelegation, $"{path}.delegations[{circle.Min(StringComparer.Ordinal)}]",
                    $"The delegations of {string.Join(", ", circle.Order(StringComparer.Ordinal))} go in a circle.", "None of them says anything unless one of them speaks.");
                silent.UnionWith(trail);
                return;
            }

            trail.Add(seat);
            seat = to;
        }

        if (!votes.TryGetValue(seat, out var positions))
        {
            silent.UnionWith(trail);
            return;
        }

        if (trail.Count > 0 && positions is [{ Kind: PositionKind.Recused }])
        {
            // A conflict of interest is personal: it does not pass to those whom the proxy would have spoken for.
            silent.UnionWith(trail);
            sink.Warn(ErrorCodes.DelegationUnused, $"{path}.delegations[{body.Seats[from].Id}]",
                $"'{body.Seats[from].Id}' delegated to '{body.Seats[seat].Id}', which is recused.", "The delegation says nothing: let the seat speak itself, or delegate to another.");
            return;
        }

        foreach (var index in trail)
        {
            votes.TryAdd(index, positions);
            proxies.Add(new(body.Seats[index].Id, proxies.Find(proxy => proxy.From == body.Seats[seat].Id)?.To ?? body.Seats[seat].Id));
        }
    }
}
