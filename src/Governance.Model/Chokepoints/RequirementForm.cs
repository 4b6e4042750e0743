using Governance.Model.Games;

namespace Governance.Model.Chokepoints;

/// <summary>Writes requirements as the nodes of a game.</summary>
/// <param name="builder">Where the nodes go.</param>
/// <param name="leafOf">What stands for a chokepoint: a player of its own, or a node.</param>
/// <param name="isOpen">Whether a route may be taken.</param>
internal sealed class RequirementForm(GameFormBuilder builder, Func<string, RequirementForm.Leaf> leafOf, Func<Route, bool> isOpen)
{
    private readonly Dictionary<Requirement, int> written = new(ReferenceEqualityComparer.Instance);

    /// <summary>What stands for a chokepoint.</summary>
    /// <param name="IsPlayer">Whether it is a player, else a node.</param>
    /// <param name="Index">Its index.</param>
    internal readonly record struct Leaf(bool IsPlayer, int Index);

    /// <summary>Whether a route is open to anybody.</summary>
    public static bool IsOpenToSome(Route route) => route.Cost is not null || route.CostFor.Any(cost => cost.Cost is not null);

    /// <summary>The node of a requirement.</summary>
    public int Write(Requirement needs)
    {
        if (!written.TryGetValue(needs, out var node))
        {
            written.Add(needs, node = needs.Match(
                chokepoint: part => Gate([part], 1),
                all: all => Gate(all.Parts, all.Parts.Count),
                any: any => Gate(any.Parts, 1),
                atLeast: atLeast => Gate(atLeast.Parts, atLeast.Required),
                route: route => !isOpen(route) ? GameFormBuilder.Never : route.Needs is null ? GameFormBuilder.Always : Write(route.Needs)));
        }

        return node;
    }

    /// <summary>The node that holds where so many of these do.</summary>
    public int Gate(IEnumerable<Requirement> parts, int required)
    {
        var players = new List<GameTerm>();
        var nodes = new List<GameTerm>();
        foreach (var part in parts)
        {
            if (part is not ChokepointRequirement single)
            {
                nodes.Add(new(Write(part), 1));
            }
            else if (leafOf(single.Chokepoint) is { IsPlayer: true } player)
            {
                players.Add(new(player.Index, 1));
            }
            else
            {
                nodes.Add(new(leafOf(single.Chokepoint).Index, 1));
            }
        }

        return builder.Add(players, nodes, required);
    }
}
