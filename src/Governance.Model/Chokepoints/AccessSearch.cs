using System.Numerics;

namespace Governance.Model.Chokepoints;

/// <summary>Who can have a capability, and who cannot do without what.</summary>
/// <param name="model">The model.</param>
/// <param name="capability">The capability.</param>
/// <param name="options">The budget.</param>
internal sealed class AccessSearch(GovernanceModel model, Capability capability, ChokepointOptions options)
{
    private readonly Dictionary<EntityId, PartyCosts> costs = [];
    private readonly Dictionary<EntityId, Way?> ways = [];

    /// <summary>The cheapest way of each who wants it, before these chokepoints are lost and after.</summary>
    public EquatableArray<Access> Around(IReadOnlySet<string> lost) => capability.WantedBy.Select(want => Around(want, lost)).ToEquatableArray();

    /// <summary>The chokepoints each of which a party cannot do without.</summary>
    public PartyBinding Binding(Want want)
    {
        var before = Before(want.Party);
        // What the cheapest way does without is not needed.
        var binding = (before?.Chokepoints ?? []).Where(chokepoint => Around(want, new HashSet<string>(StringComparer.Ordinal) { chokepoint }).GoesDark);
        return new(want.Party, binding.ToEquatableArray());
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
        var isTouched = before is not null && before.Chokepoints.Any(lost.Contains);
        var after = isTouched ? new WaySearch(CostsOf(want.Party), id => !lost.Contains(id)).Find(capability.Needs) : before;
        return new(capability.Id, want.Party, model.FindParty(want.Party)?.Size ?? 1, options.Budget ?? want.Budget, before, after);
    }

    private Way? Before(EntityId party)
    {
        if (!ways.TryGetValue(party, out var way))
        {
            ways.Add(party, way = new WaySearch(CostsOf(party), _ => true).Find(capability.Needs));
        }

        return way;
    }

    private PartyCosts CostsOf(EntityId party)
    {
        if (!costs.TryGetValue(party, out var own))
        {
            costs.Add(party, own = PartyCosts.Of(model, party));
        }

        return own;
    }
}
