using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>A rising game read by size: from which weight on do coalitions of so many members win?</summary>
internal sealed class SizeRule
{
    private readonly GameForm form;
    private readonly bool[] isWeight; // which nodes ask for weight rather than for members or parts
    private readonly BigInteger[] weights; // by class

    private SizeRule(GameForm form, bool[] isWeight)
    {
        (this.form, this.isWeight) = (form, isWeight);
        Bounds = [.. form.Nodes.Where((_, i) => isWeight[i]).Select(node => node.Bound).Distinct().Order()];
        weights = new BigInteger[Sizes.Length];
        foreach (var (index, weight) in form.Nodes.Where((_, i) => isWeight[i]).Select(node => node.Players).FirstOrDefault([]))
        {
            weights[index] = weight;
        }
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
    public BigInteger[] PerPlayer() => [.. weights.SelectMany((weight, index) => Enumerable.Repeat(weight, Sizes[index]))];

    /// <summary>The weight from which on coalitions of <paramref name="members"/> win, where weight decides among them.</summary>
    public BigInteger? Quota(int members) => Wins(members, null) ? null : Bounds.Cast<BigInteger?>().FirstOrDefault(bound => Wins(members, bound));

    /// <summary>Whether all coalitions of <paramref name="members"/> win, whatever they weigh.</summary>
    public bool Wins(int members) => Wins(members, null);

    /// <summary>The winning coalition with the fewest players, for each class how many; of several, the one with the fewest of the last class, then of the one before, and so on. Null where none wins.</summary>
    public int[]? Smallest()
    {
        for (var members = 0; members <= form.PlayerCount; members++)
        {
            if (Wins(members))
            {
                return Lowest(members, null);
            }

            if (Quota(members) is { } quota && Heaviest(Sizes.Length, members) >= quota)
            {
                return Lowest(members, quota);
            }
        }

        return null;
    }

    /// <summary>Whether no coalition and its complement both win, where the quotas and the numbers of winning coalitions tell; else null.</summary>
    /// <param name="winning">For each size, how many coalitions win.</param>
    public bool? IsProper(ImmutableArray<BigInteger> winning)
    {
        var players = form.PlayerCount;
        var total = Heaviest(Sizes.Length, players);
        bool? answer = true;
        for (var members = 0; members <= players; members++)
        {
            // Of so many members and as many outside: more winning coalitions than coalitions, and some two meet.
            if (winning[members] + winning[players - members] > Binomials.Of(players, members))
            {
                return false;
            }

            // Two that both win have together what both quotas ask for.
            var (inside, outside) = (Least(members), Least(players - members));
            answer = inside is null || outside is null || inside + outside > total ? answer : null;
        }

        return answer;
    }

    /// <summary>The weight from which on coalitions of so many members win; null where none of them does.</summary>
    private BigInteger? Least(int members) => Wins(members) ? BigInteger.Zero : Quota(members);

    /// <summary>What so many players weigh together, the heaviest ones of the first few classes; null where there are fewer.</summary>
    private BigInteger? Heaviest(int classes, int members)
    {
        var sum = BigInteger.Zero;
        foreach (var index in Enumerable.Range(0, classes).OrderByDescending(index => weights[index]))
        {
            var taken = Math.Min(members, Sizes[index]);
            sum += taken * weights[index];
            members -= taken;
        }

        return members == 0 ? sum : null;
    }

    private int[] Lowest(int members, BigInteger? quota)
    {
        var counts = new int[Sizes.Length];
        for (var index = counts.Length - 1; index >= 0; index--)
        {
            while (Heaviest(index, members) is not { } rest || rest < quota)
            {
                counts[index]++;
                members--;
                quota -= weights[index];
            }
        }

        return counts;
    }

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
