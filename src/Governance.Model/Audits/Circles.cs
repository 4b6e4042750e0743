namespace Governance.Model.Audits;

/// <summary>Strongly connected components of more than one member, by Tarjan's algorithm (1972) without recursion.</summary>
internal sealed class Circles
{
    private readonly ILookup<EntityId, EntityId> next;
    private readonly Dictionary<EntityId, int> number = [];
    private readonly Dictionary<EntityId, int> low = [];
    private readonly Stack<EntityId> open = [];
    private readonly HashSet<EntityId> isOpen = [];
    private readonly Stack<(EntityId At, IEnumerator<EntityId> Steps)> path = [];

    private Circles(IEnumerable<(EntityId From, EntityId To)> links) => next = links.Distinct().OrderBy(link => link.To).ToLookup(link => link.From, link => link.To);

    /// <summary>The circles of a graph, in the order in which they are completed from its ids in ordinal order. Linear in its links.</summary>
    public static IEnumerable<HashSet<EntityId>> Of(IEnumerable<(EntityId From, EntityId To)> links)
    {
        var search = new Circles(links);
        return search.next.Select(group => group.Key).Order().Where(start => !search.number.ContainsKey(start)).SelectMany(search.From);
    }

    private List<HashSet<EntityId>> From(EntityId start)
    {
        var circles = new List<HashSet<EntityId>>();
        Enter(start);
        while (path.TryPeek(out var step))
        {
            if (step.Steps.MoveNext())
            {
                Visit(step.At, step.Steps.Current);
                continue;
            }

            path.Pop();
            if (path.TryPeek(out var before))
            {
                low[before.At] = Math.Min(low[before.At], low[step.At]);
            }

            if (low[step.At] == number[step.At] && Close(step.At) is { Count: > 1 } circle)
            {
                circles.Add(circle);
            }
        }

        return circles;
    }

    private void Visit(EntityId from, EntityId to)
    {
        if (!number.TryGetValue(to, out var reached))
        {
            Enter(to);
        }
        else if (isOpen.Contains(to))
        {
            low[from] = Math.Min(low[from], reached);
        }
    }

    private void Enter(EntityId id)
    {
        number.Add(id, number.Count);
        low.Add(id, number[id]);
        open.Push(id);
        isOpen.Add(id);
        path.Push((id, next[id].GetEnumerator()));
    }

    private HashSet<EntityId> Close(EntityId root)
    {
        var circle = new HashSet<EntityId>();
        EntityId member;
        do
        {
            member = open.Pop();
            isOpen.Remove(member);
            circle.Add(member);
        }
        while (member != root);
        return circle;
    }
}
