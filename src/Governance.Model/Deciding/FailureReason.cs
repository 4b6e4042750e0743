using System.Numerics;
using Governance.Model.Canonical;

namespace Governance.Model.Deciding;

/// <summary>Tells why a rule failed: no quorum, or a veto that alone stood in the way, or simply the votes.</summary>
internal static class FailureReason
{
    public static NoDecisionReason Of(Judgement judgement)
    {
        if (!Holds(judgement, node => IsQuorum(node) ? null : node.Children.IsEmpty))
        {
            return NoDecisionReason.NotQuorate;
        }

        return Holds(judgement, node => IsStop(node) || Unspoken(judgement, node) ? true : null) ? NoDecisionReason.Vetoed : NoDecisionReason.NotCarried;
    }

    /// <summary>Whether the chair has declared nothing, which is no reason of its own.</summary>
    private static bool Unspoken(Judgement judgement, Node node) => node.Kind == NodeKind.Declaration && judgement.Readings[node].Verdict == Verdict.Open;

    private static bool IsQuorum(Node node) => node is { Origin: QuorumRule, Negated: false };

    private static bool IsStop(Node node) => node is { Negated: false, Origin: VetoRule or ConsentRule or SilenceRule } && node.Children.IsEmpty;

    /// <summary>Whether the root would hold if each node held for which <paramref name="assume"/> says so; null leaves a node to its votes.</summary>
    private static bool Holds(Judgement judgement, Func<Node, bool?> assume)
    {
        var known = new Dictionary<Node, bool>(ReferenceEqualityComparer.Instance);
        return Holds(judgement.Root);

        bool Holds(Node node)
        {
            if (known.TryGetValue(node, out var holds))
            {
                return holds;
            }

            if (assume(node) is true)
            {
                holds = true;
            }
            else if (node.Children.IsEmpty || (IsQuorum(node) && assume(node) is null))
            {
                holds = judgement.Readings[node].Verdict == Verdict.Passed;
            }
            else
            {
                var sum = BigInteger.Zero;
                foreach (var (weight, child) in node.Children)
                {
                    sum += Holds(child) ? weight : 0;
                }

                holds = sum >= node.Bound;
            }

            known.Add(node, holds);
            return holds;
        }
    }
}
