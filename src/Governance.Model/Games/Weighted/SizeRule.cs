using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>A rising game read by size: from which weight on do coalitions of so many members win?</summary>
internal sealed class SizeRule
{
    private readonly GameForm form;
    private readonly bool[] isWeight; // which nodes ask for weight rather than for members or parts

    private SizeRule(GameForm form, bool[] isWeight)
    {
        (this.form, this.isWeight) = (form, isWeight);
        Bounds = [.. form.Nodes.Where((_, i) => isWeight[i]).Select(node => node.Bound).Distinct().Order()];
    }

    /// <summary>How many players each class has.</summary>
    public ImmutableArray<int> Sizes => form.Sizes;

    /// <summary>The quotas of weight, ascending.</summary>
    public ImmutableArray<BigInteger> Bounds { get; }

    /// <summary>The form read by size, or null where it is falling, counts players and parts in one sum, or has several lists of weights.</summary>
    public static SizeRule? From(GameForm form)
    {
        var weighs = new bool[form.Nodes.Length];
        GameNode? weighing = null;
        for (var i = 0; i < weighs.Length; i++)
        {
            var node = form.Nodes[i];
            if (!node.IsRising || !(node.Players.IsEmpty || node.Parts.IsEmpty))
            {
                return null;
            }

            weighs[i] = !node.Players.IsEmpty && !CountsMembers(form, node);
            if (weighs[i])
            {
                weighing ??= node;
                if (!weighing.Players.SequenceEqual(node.Players))
                {
                    return null;
                }
            }
        }

        return new(form, weighs);
    }

    /// <summary>What each player weighs, class by class; nothing where only members count.</summary>
    public BigInteger[] PerPlayer()
    {
        var weights = new BigInteger[Sizes.Length];
        foreach (var (index, weight) in form.Nodes.Where((_, i) => isWeight[i]).Select(node => node.Players).FirstOrDefault([]))
        {
            weights[index] = weight;
        }

        return [.. weights.SelectMany((weight, index) => Enumerable.Repeat(weight, Sizes[index]))];
    }

    /// <summary>The weight from which on coalitions of <paramref name="members"/> win, where weight decides among them.</summary>
    public BigInteger? Quota(int members) => Wins(members, null) ? null : Bounds.Cast<BigInteger?>().FirstOrDefault(bound => Wins(members, bound));

    /// <summary>Whether all coalitions of <paramref name="members"/> win, whatever they weigh.</summary>
    public bool Wins(int members) => Wins(members, null);

    private static bool CountsMembers(GameForm form, GameNode node) =>
        node.Players.Length == form.Sizes.Length && node.Players.All(term => term.Weight == node.Players[0].Weight);

    // A coalition of so many members that reaches the given quota of weight and those below it, or none.
    private bool Wins(int members, BigInteger? reached)
    {
        var holds = new bool[form.Nodes.Length];
        for (var i = 0; i < holds.Length; i++)
        {
            var node = form.Nodes[i];
            holds[i] = isWeight[i] ? node.Bound <= reached
                : node.Players.IsEmpty ? node.Parts.Aggregate(BigInteger.Zero, (sum, term) => holds[term.Index] ? sum + term.Weight : sum) >= node.Bound
                : node.Players[0].Weight * members >= node.Bound;
        }

        return holds[^1];
    }
}
