using Governance.Model.Canonical;

namespace Governance.Model.Audits;

/// <summary>By whom the seats of bodies are held or filled, as far as that is told, and in which groups and regions they count.</summary>
internal sealed class Seating(AuditContext context)
{
    private readonly Dictionary<string, EntityId?> members = new(StringComparer.Ordinal);
    private readonly Dictionary<EntityId, IReadOnlyDictionary<string, (Body Body, Seat Seat)>> deciding = [];

    /// <summary>The party that holds a seat, or names who does, or whose members hold it all: who sits in an assembly of members is not told one by one.</summary>
    public Party? HolderOf(Body body, Seat seat) => seat.CountedFor is { } holder
        ? context.Model.FindParty(holder) ?? (context.Model.FindBody(holder) is { } of ? Behind(of) : null)
        : MembersOf(body, seat) is { } known ? context.Model.FindParty(known) : null;

    /// <summary>The seats that take part in what <paramref name="body"/> decides, its own and those of the bodies that it asks, by the names that they have in its games.</summary>
    public IReadOnlyDictionary<string, (Body Body, Seat Seat)> Of(Body body)
    {
        if (!deciding.TryGetValue(body.Id, out var seats))
        {
            var found = new Dictionary<string, (Body, Seat)>(StringComparer.Ordinal);
            var (asked, open) = (new HashSet<EntityId> { body.Id }, new Queue<Body>([body]));
            while (open.TryDequeue(out var next))
            {
                foreach (var seat in next.Seats)
                {
                    found.TryAdd(next.Id == body.Id ? seat.Id : $"{next.Id}/{seat.Id}", (next, seat));
                }

                foreach (var other in next.Procedures.SelectMany(procedure => RuleTraits.Of(procedure.Rule).Bodies).Where(asked.Add).Select(context.Model.FindBody).OfType<Body>())
                {
                    open.Enqueue(other);
                }
            }

            deciding.Add(body.Id, seats = found);
        }

        return seats;
    }

    /// <summary>The party whose organ a body is, else the one whose members hold all its seats.</summary>
    private Party? Behind(Body body) => body.Of is { } owner ? context.Model.FindParty(owner)
        : body.Seats is [var only] && (only.Holder ?? MembersOf(body, only)) is { } members ? context.Model.FindParty(members) : null;

    /// <summary>Whether it is told by whom a seat is held or filled.</summary>
    public bool IsTold(Body body, Seat seat) => seat.CountedFor is not null || MembersOf(body, seat) is not null;

    /// <summary>The party that a player of a game of <paramref name="body"/> stands for, or null.</summary>
    public Party? HolderOf(Body body, string player) => Of(body).TryGetValue(player, out var found)
        || (player.StartsWith($"{body.Id}/", StringComparison.Ordinal) && Of(body).TryGetValue(player[(body.Id.Value.Length + 1)..], out found))
        ? HolderOf(found.Body, found.Seat) : null;

    /// <summary>The stakeholder group of a party: its own, else that of a class it belongs to.</summary>
    public StakeholderGroup GroupOf(Party party) => Inherited(party, each => each.Group.IsNone ? (StakeholderGroup?)null : each.Group) ?? default;

    /// <summary>The region of a party: its own, else that of a class it belongs to.</summary>
    public string? RegionOf(Party party) => Inherited(party, each => each.Region);

    private T? Inherited<T>(Party party, Func<Party, T?> own)
    {
        var (seen, open) = (new HashSet<EntityId> { party.Id }, new Queue<Party>([party]));
        while (open.TryDequeue(out var next))
        {
            if (own(next) is { } found)
            {
                return found;
            }

            foreach (var above in next.MemberOf.Where(seen.Add).Select(context.Model.FindParty).OfType<Party>())
            {
                open.Enqueue(above);
            }
        }

        return default;
    }

    private EntityId? MembersOf(Body body, Seat seat)
    {
        if (seat.Count == 1)
        {
            return null; // a class is of one where nobody told its size
        }

        var key = $"{body.Id}/{seat.Id}";
        if (!members.TryGetValue(key, out var found))
        {
            members.Add(key, found = context.Authority.ReceivedBy(body).Select(mandate => context.Model.FindParty(mandate.From))
                .FirstOrDefault(party => party is { Kind: PartyKind.Class } && party.Size == seat.Count)?.Id);
        }

        return found;
    }
}
