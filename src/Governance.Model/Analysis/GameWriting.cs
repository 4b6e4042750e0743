using System.Numerics;
using Governance.Model.Canonical;
using Governance.Model.Games;

namespace Governance.Model.Analysis;

/// <summary>Writes a canonical form as a game form: what a place adds in favour, less what it adds in the other position.</summary>
internal sealed class GameWriting(GameFormBuilder builder, IReadOnlyList<PlayedBody> played, Func<EntityId, Node> decisionOf, Func<Rule, bool> declares)
{
    private readonly Dictionary<Node, int> written = new(ReferenceEqualityComparer.Instance);

    /// <summary>The node of the form.</summary>
    public int Write(Node node)
    {
        if (!written.TryGetValue(node, out var index))
        {
            written.Add(node, index = node.Kind switch
            {
                NodeKind.Constant => node.Constant == Verdict.Passed ? GameFormBuilder.Always : GameFormBuilder.Never,
                NodeKind.Declaration => declares(node.Origin) != node.Negated ? GameFormBuilder.Always : GameFormBuilder.Never,
                _ => Sum(node),
            });
        }

        return index;
    }

    private int Sum(Node node)
    {
        var players = new List<GameTerm>();
        var parts = node.Children.Select(child => new GameTerm(Write(child.Node), child.Weight)).ToList();
        var constant = BigInteger.Zero;
        foreach (var component in node.Components)
        {
            var coefficient = (node.CountedFactor * component.Counted) + (node.BaseFactor * component.Base) + component.Extra;
            var body = played[component.View.Block];
            var inside = Has(component, body.Inside) ? coefficient : 0;
            var outside = Has(component, body.Outside) ? coefficient : 0;
            foreach (var cohort in component.View.Cohorts)
            {
                var weight = body.Weight(cohort, component.Measure);
                var gain = (inside - outside) * weight;
                players.AddRange(body.PlayersOf(cohort).Select(player => new GameTerm(player, gain)));
                parts.AddRange(body.HeldOf(cohort).Select(held => new GameTerm(Write(decisionOf(held.Body.Id)), gain * held.Places)));
                constant += outside * weight * body.Electorate.Cohorts[cohort].Filled;
                constant += Has(component, body.Electorate.VacantIndex) ? coefficient * weight * body.Electorate.Cohorts[cohort].Vacant : 0;
            }
        }

        return builder.Add(players, parts, node.Bound - constant);
    }

    private static bool Has(Component component, int position) => (component.Positions >> position & 1) == 1;
}
