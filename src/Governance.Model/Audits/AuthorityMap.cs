using Governance.Model.Deciding;

namespace Governance.Model.Audits;

/// <summary>Who can bind whom on which matter, for all parties at once: mandates are followed backwards from the deciders, once for each matter.</summary>
internal sealed class AuthorityMap
{
    private readonly GovernanceModel model;
    private readonly ModelIndex index;
    private readonly DateOnly? day;
    private readonly PathIndex<Mandate> binding = new();
    private readonly Dictionary<EntityId, List<Mandate>> links = []; // to bind and in force, by whoever holds them
    private readonly Dictionary<EntityId, List<EntityId>> actsFor = []; // those who could pass a mandate on, by whose act that would be
    private readonly ILookup<EntityId, Mandate> received;
    private readonly Dictionary<string, Reach> reached = new(StringComparer.Ordinal);

    public AuthorityMap(GovernanceModel model, DateOnly? day)
    {
        (this.model, this.day, index) = (model, day, ModelIndex.Of(model));
        foreach (var mandate in model.Mandates.Where(mandate => mandate.Power == Power.Bind && IsInForce(mandate)))
        {
            binding.Add(mandate.Over, mandate);
            links.GetOrAdd(mandate.To).Add(mandate);
        }

        foreach (var grantee in links.Where(pair => pair.Value.Exists(link => link.MayBeDelegated)).Select(pair => pair.Key).Order())
        {
            foreach (var actor in index.ActorsFor(grantee))
            {
                actsFor.GetOrAdd(actor).Add(grantee);
            }
        }

        received = model.Mandates.ToLookup(mandate => mandate.To);
    }

    /// <summary>Whether <paramref name="term"/> covers the day, or, where there is none, has no end.</summary>
    public bool IsInForce(Term term) => day is { } on ? term.Contains(on) : term.Until is null;

    /// <summary>Whether <paramref name="mandate"/> holds on the day: within its term, not revoked, not suspended.</summary>
    public bool IsInForce(Mandate mandate) => IsInForce(mandate.Term) && !IsRevoked(mandate) && !mandate.Suspensions.Any(suspension => IsInForce(suspension.During));

    /// <summary>Whether <paramref name="mandate"/> was revoked by the day.</summary>
    public bool IsRevoked(Mandate mandate) => mandate.Revoked is { } revoked && (day is not { } on || revoked.On <= on);

    /// <summary>The mandates, in force or not, given to a party, its organs or, of an organ, its party.</summary>
    public IEnumerable<Mandate> ReceivedBy(EntityId id) => model.FindBody(id) is { } body ? ReceivedBy(body) : index.OrgansOf(id).SelectMany(organ => received[organ.Id]).Concat(received[id]);

    /// <summary>The mandates, in force or not, given to <paramref name="body"/> or to the party whose organ it is.</summary>
    public IEnumerable<Mandate> ReceivedBy(Body body) => body.Of is { } owner ? received[body.Id].Concat(received[owner]) : received[body.Id];

    /// <summary>The bodies that somebody authorised by name of the matter to bind on <paramref name="matter"/> or a part of it, and that have a procedure for it; in ordinal order.</summary>
    /// <remarks>Whoever may bind on everything, as a legislature, counts only where nobody was given the matter by name.</remarks>
    public IReadOnlyList<Body> DecidersOf(Matter matter) => ReachFor(matter).Deciders;

    /// <summary>Where no body decides <paramref name="matter"/>, the parties without any body that somebody authorised to: they decide by themselves. In ordinal order.</summary>
    public IReadOnlyList<EntityId> PartiesDeciding(Matter matter) => ReachFor(matter).Parties;

    /// <summary>Whether a body of <paramref name="party"/>, or it itself, has a procedure for <paramref name="matter"/>.</summary>
    public bool DecidesItself(EntityId party, Matter matter) => BodiesActingFor(party).Any(body => Decides(body, matter));

    /// <summary>Whether a chain of mandates leads from <paramref name="party"/> to one of the deciders of <paramref name="matter"/>, or it is one itself.</summary>
    public bool IsPrincipal(EntityId party, Matter matter) => ReachFor(matter) is var reach && (IsEnd(party, reach) || index.GrantorsFor(party).Any(reach.Grantors.Contains));

    /// <summary>Whether such a chain covers all of <paramref name="matter"/>, and not a part of it only.</summary>
    public bool IsPrincipalOfAll(EntityId party, Matter matter) => ReachFor(matter) is var reach && (IsEnd(party, reach) || index.GrantorsFor(party).Any(reach.Whole.Contains));

    /// <summary>Those whose grants lead to <paramref name="controller"/> or one of its organs with the power to bind, whatever the matter.</summary>
    public HashSet<EntityId> PrincipalsOf(EntityId controller) =>
        PrincipalsOf(index.OrgansOf(controller).Select(organ => organ.Id).Append(controller).Concat(model.FindBody(controller)?.Of is { } owner ? [owner] : []));

    /// <summary>Those whose grants lead to one of <paramref name="ends"/> with the power to bind, whatever the matter.</summary>
    public HashSet<EntityId> PrincipalsOf(IEnumerable<EntityId> ends) => Backwards([.. ends], _ => true);

    /// <summary>Whether <paramref name="scope"/> covers <paramref name="matter"/> or a part of it.</summary>
    public bool Touches(Scope scope, Matter matter) =>
        (scope.CoversPath(matter) || scope.Over.Any(matter.Covers)) && (scope.Layers.IsEmpty || model.LayerOf(matter) is not { } layer || scope.Layers.Contains(layer));

    private bool IsEnd(EntityId party, Reach reach) => reach.Ends.Contains(party) || (model.FindBody(party)?.Of is { } owner && reach.Ends.Contains(owner));

    /// <summary>Whether <paramref name="scope"/> covers all of <paramref name="matter"/>, as far as is declared.</summary>
    private bool Covers(Scope scope, Matter matter) => scope.CoversPath(matter) && (scope.Layers.IsEmpty || model.LayerOf(matter) is not { } layer || scope.Layers.Contains(layer));

    private Reach ReachFor(Matter matter)
    {
        if (!reached.TryGetValue(matter.Path, out var reach))
        {
            reached.Add(matter.Path, reach = Find(matter));
        }

        return reach;
    }

    private Reach Find(Matter matter)
    {
        var touching = binding.Touching(matter.Path).Where(mandate => Touches(mandate.Over, matter)).ToList();
        var named = Find(matter, touching.Where(mandate => !mandate.Over.Over.IsEmpty));
        return named.Deciders.Count + named.Parties.Count > 0 ? named : Find(matter, touching);
    }

    private Reach Find(Matter matter, IEnumerable<Mandate> grants)
    {
        var deciders = new SortedDictionary<string, Body>(StringComparer.Ordinal);
        var (ends, alone) = (new HashSet<EntityId>(), new SortedSet<EntityId>());
        foreach (var to in grants.Select(mandate => mandate.To).Distinct())
        {
            if (model.FindBody(to) is null && !index.OrgansOf(to).Any())
            {
                alone.Add(to);
            }

            foreach (var body in BodiesActingFor(to).Where(body => Decides(body, matter)))
            {
                deciders.TryAdd(body.Id.Value, body);
                ends.Add(to);
                ends.Add(body.Id);
                ends.UnionWith(body.Of is { } owner ? [owner] : []);
            }
        }

        if (deciders.Count > 0)
        {
            alone.Clear();
        }

        ends.UnionWith(alone);
        return new([.. deciders.Values], [.. alone], ends, Backwards(ends, link => Touches(link.Over, matter)), Backwards(ends, link => Covers(link.Over, matter)));
    }

    private IEnumerable<Body> BodiesActingFor(EntityId id) => model.FindBody(id) is { } body ? [body] : index.OrgansOf(id);

    private bool Decides(Body body, Matter matter) => IsInForce(body.Term) && body.Procedures.Any(procedure => IsInForce(procedure.Term) && Touches(procedure.Over, matter));

    /// <summary>Everybody from whose grants a chain of links that <paramref name="counts"/> leads to one of the <paramref name="ends"/>.</summary>
    private HashSet<EntityId> Backwards(HashSet<EntityId> ends, Func<Mandate, bool> counts)
    {
        var (grantors, passed) = (new HashSet<EntityId>(), new HashSet<EntityId>());
        var open = new Stack<EntityId>();
        foreach (var link in ends.SelectMany(end => links.GetValueOrDefault(end) ?? []).Where(counts))
        {
            Reached(link);
        }

        while (open.TryPop(out var grantor))
        {
            foreach (var link in (actsFor.GetValueOrDefault(grantor) ?? []).SelectMany(grantee => links[grantee]).Where(link => link.MayBeDelegated && counts(link)))
            {
                Reached(link);
            }
        }

        return grantors;

        void Reached(Mandate link)
        {
            if (!link.OnlyPassesOn)
            {
                grantors.Add(link.From);
            }

            if (passed.Add(link.From))
            {
                open.Push(link.From);
            }
        }
    }

    private sealed record Reach(IReadOnlyList<Body> Deciders, IReadOnlyList<EntityId> Parties, HashSet<EntityId> Ends, HashSet<EntityId> Grantors, HashSet<EntityId> Whole);
}
