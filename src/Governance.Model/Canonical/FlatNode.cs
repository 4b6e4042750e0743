using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Canonical;

/// <summary>A node over complete ballots: Σ terms + Σ weight · [child holds] + constant ≥ bound.</summary>
/// <param name="Known">The verdict, where it is known before.</param>
/// <param name="Terms">The terms; none of a gate.</param>
/// <param name="Children">Index of each child among the nodes before this one, and its weight.</param>
/// <param name="Constant">What is added whatever the ballot.</param>
/// <param name="Bound">The bound.</param>
/// <param name="Reach">No sum on the way is larger than this, either way.</param>
internal sealed record FlatNode(
    bool? Known, ImmutableArray<FlatTerm> Terms, ImmutableArray<(int Node, BigInteger Weight)> Children, BigInteger Constant, BigInteger Bound, BigInteger Reach)
{
    private const int Kinds = (int)PositionKind.Outstanding;

    /// <summary>The nodes of a canonical form, children first, each once; null where a part cannot be known from a ballot.</summary>
    public static IReadOnlyList<FlatNode>? Flatten(Node root, Places places)
    {
        var nodes = new List<FlatNode>();
        var indexes = new Dictionary<Node, int>(ReferenceEqualityComparer.Instance);
        return Add(root) ? nodes : null;

        bool Add(Node node)
        {
            if (indexes.ContainsKey(node))
            {
                return true;
            }

            if (node.Kind == NodeKind.Declaration || (node.Kind == NodeKind.Constant && node.Constant == Verdict.Open) || !node.Children.All(child => Add(child.Node)))
            {
                return false;
            }

            indexes.Add(node, nodes.Count);
            nodes.Add(Of(node, places, [.. node.Children.Select(child => (indexes[child.Node], child.Weight))]));
            return true;
        }
    }

    private static FlatNode Of(Node node, Places places, ImmutableArray<(int Node, BigInteger Weight)> children)
    {
        var constant = BigInteger.Zero;
        var reach = BigInteger.Abs(node.Bound) + children.Aggregate(BigInteger.Zero, (sum, child) => sum + child.Weight);
        var terms = ImmutableArray.CreateBuilder<FlatTerm>();
        foreach (var group in node.Components.GroupBy(component => (component.View, component.Measure)))
        {
            var byKind = new BigInteger[Kinds];
            foreach (var component in group)
            {
                var coefficient = (node.CountedFactor * component.Counted) + (node.BaseFactor * component.Base) + component.Extra;
                constant += coefficient * places.Vacant(component);
                reach += BigInteger.Abs(coefficient) * places.Total(component.View, component.Measure) * 2;
                for (var kind = 0; kind < Kinds; kind++)
                {
                    byKind[kind] += (component.Positions >> kind & 1) == 1 ? coefficient : 0;
                }
            }

            // Every place is in just one position, so what most positions share is a constant: a base of all seats costs nothing.
            var common = byKind.GroupBy(coefficient => coefficient).OrderByDescending(same => same.Count()).ThenBy(same => BigInteger.Abs(same.Key)).First().Key;
            constant += common * places.Filled(group.Key.View, group.Key.Measure);
            terms.AddRange(byKind.Select((coefficient, kind) => (Coefficient: coefficient - common, Kind: kind)).Where(entry => !entry.Coefficient.IsZero)
                .GroupBy(entry => entry.Coefficient)
                .Select(same => new FlatTerm(group.Key.View, group.Key.Measure, (byte)same.Aggregate(0, (kinds, entry) => kinds | (1 << entry.Kind)), same.Key)));
        }

        return new(node.Kind == NodeKind.Constant ? node.Constant == Verdict.Passed : null, terms.ToImmutable(), children, constant, node.Bound, reach + BigInteger.Abs(constant));
    }
}
