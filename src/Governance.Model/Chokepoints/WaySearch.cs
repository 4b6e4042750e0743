namespace Governance.Model.Chokepoints;

/// <summary>The cheapest way to meet a requirement: what is asked for in parts is paid for in parts.</summary>
/// <param name="costs">What routes cost.</param>
/// <param name="works">Whether a chokepoint works.</param>
internal sealed class WaySearch(PartyCosts costs, Func<string, bool> works)
{
    private readonly Dictionary<Requirement, Found?> known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The cheapest way; of several, that of the parts written first. Null where there is none. Linear in the requirement.</summary>
    public Way? Find(Requirement needs)
    {
        if (Search(needs) is not { } found)
        {
            return null;
        }

        var chokepoints = new SortedSet<string>(StringComparer.Ordinal);
        var routes = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<Found>(ReferenceEqualityComparer.Instance);
        var open = new Stack<Found>([found]);
        while (open.TryPop(out var next))
        {
            if (!seen.Add(next))
            {
                continue;
            }

            _ = next.Of switch
            {
                ChokepointRequirement part => chokepoints.Add(part.Chokepoint),
                Route route => routes.Add(route.Id),
                _ => false,
            };
            foreach (var part in next.Parts)
            {
                open.Push(part);
            }
        }

        return new(found.Cost, chokepoints.ToEquatableArray(), routes.ToEquatableArray());
    }

    private sealed record Found(Requirement Of, Fraction Cost, IReadOnlyList<Found> Parts);

    private Found? Search(Requirement needs)
    {
        if (needs is ChokepointRequirement single)
        {
            return works(single.Chokepoint) ? new Found(single, 0, []) : null; // most parts are these, and looking them up would cost more
        }

        if (!known.TryGetValue(needs, out var found))
        {
            known.Add(needs, found = needs.Match(
                chokepoint: Search,
                all: all => Cheapest(all, all.Parts, all.Parts.Count),
                any: any => Cheapest(any, any.Parts, 1),
                atLeast: atLeast => Cheapest(atLeast, atLeast.Parts, atLeast.Required),
                route: Take));
        }

        return found;
    }

    private Found? Take(Route route)
    {
        if (costs[route] is not { } cost)
        {
            return null;
        }

        return route.Needs is null ? new Found(route, cost, []) : Search(route.Needs) is { } inner ? new Found(route, cost + inner.Cost, [inner]) : null;
    }

    private Found? Cheapest(Requirement whole, EquatableArray<Requirement> parts, int required)
    {
        var found = new List<Found>();
        var (free, missing) = (0, 0);
        foreach (var part in parts)
        {
            if (Search(part) is { } one)
            {
                found.Add(one);
                if (one.Cost.Sign == 0 && ++free == required)
                {
                    return new(whole, 0, found.Count == required ? found : found.FindAll(chosen => chosen.Cost.Sign == 0)); // nothing is cheaper
                }
            }
            else if (++missing > parts.Count - required)
            {
                return null;
            }
        }

        var taken = found.Count == required ? found : [.. found.OrderBy(one => one.Cost).Take(required)];
        return new(whole, taken.Aggregate(Fraction.Zero, (sum, one) => one.Cost.Sign == 0 ? sum : sum + one.Cost), taken);
    }
}
