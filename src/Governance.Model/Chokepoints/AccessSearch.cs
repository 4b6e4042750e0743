using System.Numerics;

namespace Governance.Model.Chokepoints;

/// <summary>Who can have a capability, and who cannot do without what.</summary>
/// <param name="model">The model.</param>
/// <param name="capability">The capability.</param>
/// <param name="options">The budget.</param>
/// <remarks>Parties for whom all routes cost the same have the same ways, which are looked for once.</remarks>
internal sealed class AccessSearch(GovernanceModel model, Capability capability, ChokepointOptions options)
{
    private readonly IReadOnlyList<Route> priced = [.. RequirementParts.Within(capability.Needs).OfType<Route>().Where(route => !route.CostFor.IsEmpty)];
    private readonly Dictionary<EntityId, (PartyCosts Costs, string Alike)> costs = [];
    private readonly Dictionary<string, Way?> ways = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Alike, IReadOnlySet<string> Lost), Way?> left = [];
    private readonly Dictionary<(string Alike, Fraction? Budget), EquatableArray<string>> bindings = [];

    /// <summary>The cheapest way of each who wants it, before these chokepoints are lost and after.</summary>
    public EquatableArray<Access> Around(IReadOnlySet<string> lost) => capability.WantedBy.Select(want => Around(want, lost)).ToEquatableArray();

    /// <summary>The chokepoints each of which a party cannot do without.</summary>
    public PartyBinding Binding(Want want)
    {
        var (own, alike) = CostsOf(want.Party);
        if (!bindings.TryGetValue((alike, want.Budget), out var binding))
        {
            var before = Before(want.Party);
            // What the cheapest way does without is not needed.
            binding = (before?.Chokepoints ?? []).Where(chokepoint => Around(want, before, new WaySearch(own, id => id != chokepoint).Find(capability.Needs)).GoesDark).ToEquatableArray();
            bindings.Add((alike, want.Budget), binding);
        }

        return new(want.Party, binding);
    }

    /// <summary>The chokepoints of the cheapest way.</summary>
    public EquatableArray<string> ReliedOn(Want want) => Before(want.Party)?.Chokepoints ?? [];

    /// <summary>Whether a party has a way now, and none once these chokepoints are lost.</summary>
    public bool GoesDark(Want want, IReadOnlySet<string> lost) => Around(want, lost).GoesDark;

    /// <summary>How many could not do without a chokepoint.</summary>
    public Exclusivity Exclusivity(Chokepoint chokepoint)
    {
        var affected = Around(new HashSet<string>(StringComparer.Ordinal) { chokepoint.Id }).Where(access => access.HadWay).ToList();
        var collective = affected.Aggregate((Fraction?)Fraction.Zero, (sum, access) => sum + (access.After?.Cost * access.Heads));
        return new(capability.Id, chokepoint.Id, chokepoint.MustBeUnique, Heads(affected), Heads(affected.Where(access => access.MustSwitch)), Heads(affected.Where(access => access.GoesDark)), collective);
    }

    /// <summary>The chokepoints on which somebody's cheapest way relies, in ordinal order.</summary>
    public EquatableArray<string> ReliedOn() => capability.WantedBy.SelectMany(want => Before(want.Party)?.Chokepoints ?? [])
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToEquatableArray();

    private static BigInteger Heads(IEnumerable<Access> some) => some.Aggregate(BigInteger.Zero, (sum, access) => sum + access.Heads);

    private Access Around(Want want, IReadOnlySet<string> lost)
    {
        options.Analysis.Cancellation.ThrowIfCancellationRequested();
        var before = Before(want.Party);
        var (own, alike) = CostsOf(want.Party);
        if (!left.TryGetValue((alike, lost), out var after))
        {
            var isTouched = before is not null && before.Chokepoints.Any(lost.Contains);
            left.Add((alike, lost), after = isTouched ? new WaySearch(own, id => !lost.Contains(id)).Find(capability.Needs) : before);
        }

        return Around(want, before, after);
    }

    private Access Around(Want want, Way? before, Way? after) =>
        new(capability.Id, want.Party, model.FindParty(want.Party)?.Size ?? 1, options.Budget ?? want.Budget, before, after);

    private Way? Before(EntityId party)
    {
        var (own, alike) = CostsOf(party);
        if (!ways.TryGetValue(alike, out var way))
        {
            ways.Add(alike, way = new WaySearch(own, _ => true).Find(capability.Needs));
        }

        return way;
    }

    private (PartyCosts Costs, string Alike) CostsOf(EntityId party)
    {
        if (!costs.TryGetValue(party, out var own))
        {
            var known = PartyCosts.Of(model, party);
            costs.Add(party, own = (known, string.Join('\n', priced.Select(route => known[route]?.ToString() ?? "closed"))));
        }

        return own;
    }
}
