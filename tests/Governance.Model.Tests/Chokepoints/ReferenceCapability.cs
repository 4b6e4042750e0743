namespace Governance.Model.Tests.Chokepoints;

/// <summary>A capability straight from its words: every subset of parts, every subset of chokepoints. Slow, short, and without any engine.</summary>
/// <param name="model">The model.</param>
internal sealed class ReferenceCapability(GovernanceModel model)
{
    private readonly Capability capability = model.Capabilities[0];

    public IReadOnlyList<string> Chokepoints { get; } = [.. Named(model.Capabilities[0].Needs).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>All subsets of the chokepoints that the capability names.</summary>
    public IEnumerable<string[]> Subsets => Of(Chokepoints);

    /// <summary>The least cost at which a party has the capability with these chokepoints alone.</summary>
    public Fraction? Cost(EntityId party, IReadOnlyCollection<string> working) => Cost(capability.Needs, party, working);

    /// <summary>Whether it has it, at any cost or within a budget.</summary>
    public bool Has(EntityId party, IReadOnlyCollection<string> working, Fraction? budget = null) => Cost(party, working) is { } cost && (budget is null || cost <= budget);

    /// <summary>Whether it works where all routes are taken that are open to somebody, whatever they cost.</summary>
    public bool Works(IReadOnlyCollection<string> working) => Works(capability.Needs, working);

    /// <summary>The sets with the property that lose it with any one member less, as texts.</summary>
    public IEnumerable<string> Minimal(Func<string[], bool> has) => Subsets.Where(set => has(set) && set.All(member => !has([.. set.Where(other => other != member)])))
        .Select(set => string.Join(' ', set)).Order(StringComparer.Ordinal);

    /// <summary>All subsets of some names, in their order.</summary>
    public static IEnumerable<string[]> Of(IReadOnlyList<string> names) => Enumerable.Range(0, 1 << names.Count).Select(mask => names.Where((_, index) => (mask >> index & 1) == 1).ToArray());

    private static IEnumerable<string> Named(Requirement needs) => needs.Match(
        chokepoint: single => [single.Chokepoint], all: all => all.Parts.SelectMany(Named), any: any => any.Parts.SelectMany(Named),
        atLeast: some => some.Parts.SelectMany(Named), route: route => route.Needs is null ? [] : Named(route.Needs));

    private static bool Works(Requirement needs, IReadOnlyCollection<string> working) => needs.Match(
        chokepoint: single => working.Contains(single.Chokepoint), all: all => all.Parts.All(part => Works(part, working)), any: any => any.Parts.Any(part => Works(part, working)),
        atLeast: some => some.Parts.Count(part => Works(part, working)) >= some.Required, route: route => IsOpenToSome(route) && (route.Needs is null || Works(route.Needs, working)));

    private static bool IsOpenToSome(Route route) => route.Cost is not null || route.CostFor.Any(cost => cost.Cost is not null);

    private Fraction? Cost(Requirement needs, EntityId party, IReadOnlyCollection<string> working) => needs.Match(
        chokepoint: single => working.Contains(single.Chokepoint) ? 0 : (Fraction?)null,
        all: all => Cost(all.Parts, all.Parts.Count, party, working),
        any: any => Cost(any.Parts, 1, party, working),
        atLeast: some => Cost(some.Parts, some.Required, party, working),
        route: route => PriceOf(route, party) + (route.Needs is null ? 0 : Cost(route.Needs, party, working)));

    /// <summary>The cheapest of all choices of enough parts.</summary>
    private Fraction? Cost(EquatableArray<Requirement> parts, int required, EntityId party, IReadOnlyCollection<string> working) => Enumerable.Range(0, 1 << parts.Count)
        .Select(mask => parts.Where((_, index) => (mask >> index & 1) == 1).ToList())
        .Where(chosen => chosen.Count >= required)
        .Select(chosen => chosen.Aggregate((Fraction?)0, (sum, part) => sum + Cost(part, party, working)))
        .Where(sum => sum is not null).DefaultIfEmpty().Min();

    /// <summary>Own cost, else that of the class it is in, and so on up; on this stage each party is in one class at most.</summary>
    private Fraction? PriceOf(Route route, EntityId party)
    {
        for (EntityId? at = party; at is { } here; at = model.FindParty(here)!.MemberOf is [var above] ? above : (EntityId?)null)
        {
            if (route.CostFor.Any(cost => cost.Party == here))
            {
                return route.CostFor.Where(cost => cost.Party == here).Min(cost => cost.Cost);
            }
        }

        return route.Cost;
    }
}
