namespace Governance.Model.Chokepoints;

/// <summary>What routes cost one party: by its own entry, by that of the nearest class it belongs to, or by the cost for all others.</summary>
internal sealed class PartyCosts
{
    private readonly Dictionary<EntityId, int> distanceTo = [];

    private PartyCosts()
    {
    }

    /// <summary>The costs of a party of a model.</summary>
    public static PartyCosts Of(GovernanceModel model, EntityId party)
    {
        var costs = new PartyCosts();
        var open = new Queue<EntityId>([party]);
        costs.distanceTo.Add(party, 0);
        while (open.TryDequeue(out var next))
        {
            foreach (var group in model.FindParty(next)?.MemberOf ?? [])
            {
                if (costs.distanceTo.TryAdd(group, costs.distanceTo[next] + 1))
                {
                    open.Enqueue(group);
                }
            }
        }

        return costs;
    }

    /// <summary>What a route costs; null where it is closed.</summary>
    public Fraction? this[Route route]
    {
        get
        {
            var nearest = route.CostFor.Where(cost => distanceTo.ContainsKey(cost.Party)).GroupBy(cost => distanceTo[cost.Party]).MinBy(group => group.Key);
            return nearest is null ? route.Cost : nearest.Select(cost => cost.Cost).Where(cost => cost is not null).Min();
        }
    }
}
