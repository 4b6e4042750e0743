using System.Numerics;
using Governance.Model.Canonical;
using Governance.Model.Games;

namespace Governance.Model.Analysis;

/// <summary>Writes a canonical form as a game form: what a place adds in some position, less what it adds in the position of those outside.</summary>
/// <param name="builder">Where nodes go; it has a class for each player and position, or for each player where there is one position.</param>
/// <param name="played">The bodies that play.</param>
/// <param name="positions">The positions that are told apart from the one outside.</param>
internal sealed class GameWriting(GameFormBuilder builder, IReadOnlyList<PlayedBody> played, IReadOnlyList<Position> positions)
{
    private readonly Dictionary<Node, int> written = new(ReferenceEqualityComparer.Instance);

    /// <summary>The decision of a body that plays for a seat.</summary>
    public Func<EntityId, Node> DecisionOf { get; init; } = body => throw new InvalidOperationException(body.Value);

    /// <summary>Whether a declaration that a rule asks for is made.</summary>
    public Func<Rule, bool> Declares { get; init; } = _ => true;

    /// <summary>The node of the form.</summary>
    public int Write(Node node)
    {
        if (!written.TryGetValue(node, out var index))
        {
            written.Add(node, index = node.Kind switch
            {
                NodeKind.Constant => node.Constant == Verdict.Passed ? GameFormBuilder.Always : GameFormBuilder.Never,
                NodeKind.Declaration => Declares(node.Origin) != node.Negated ? GameFormBuilder.Always : GameFormBuilder.Never,
                _ => Sum(node),
            });
        }

        return index;
    }

    /// <summary>Takes a node for certain.</summary>
    public void Fix(Node node, bool holds) => written[node] = holds ? GameFormBuilder.Always : GameFormBuilder.Never;

    private int Sum(Node node)
    {
        var players = new List<GameTerm>();
        var parts = node.Children.Select(child => new GameTerm(Write(child.Node), child.Weight)).ToList();
        var constant = BigInteger.Zero;
        foreach (var component in node.Components)
        {
            var coefficient = (node.CountedFactor * component.Counted) + (node.BaseFactor * component.Base) + component.Extra;
            var body = played[component.View.Block];
            var outside = Has(component, body.Outside) ? coefficient : 0;
            var inside = positions.Select(position => Has(component, body.Electorate.IndexOf(position)) ? coefficient : 0).ToList();
            foreach (var cohort in component.View.Cohorts)
            {
                var weight = body.Weight(cohort, component.Measure);
                for (var position = 0; position < positions.Count; position++)
                {
                    var gain = (inside[position] - outside) * weight;
                    players.AddRange(body.PlayersOf(cohort).Select(player => new GameTerm((player * positions.Count) + position, gain)));
                }

                parts.AddRange(body.HeldOf(cohort).Select(held => new GameTerm(Write(DecisionOf(held.Body.Id)), (inside[0] - outside) * weight * held.Places)));
                constant += outside * weight * body.Electorate.Cohorts[cohort].Filled;
                constant += Has(component, body.Electorate.VacantIndex) ? coefficient * weight * body.Electorate.Cohorts[cohort].Vacant : 0;
            }
        }

        return builder.Add(players, parts, node.Bound - constant);
    }

    private static bool Has(Component component, int position) => (component.Positions >> position & 1) == 1;
}
