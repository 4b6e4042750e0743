using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>A form in which no node counts both players and parts.</summary>
internal static class PureForm
{
    private const int MostSums = 1 << 12;

    /// <summary>The same game, each mixed node split into conditions and gates.</summary>
    /// <remarks>
    /// Σ players + Σ parts ≥ b holds where, for one of the sums s that the parts can reach, the parts reach at least s
    /// and the players at least b − s.
    /// </remarks>
    public static GameForm Of(GameForm form, Work work)
    {
        if (form.Nodes.All(IsPure))
        {
            return form;
        }

        var builder = new GameFormBuilder(form.Sizes);
        var at = new int[form.Nodes.Length];
        for (var i = 0; i < at.Length; i++)
        {
            var node = form.Nodes[i];
            ImmutableArray<GameTerm> parts = [.. node.Parts.Select(part => part with { Index = at[part.Index] })];
            at[i] = IsPure(node) ? builder.Add(node.Players, parts, node.Bound)
                : builder.Any([.. Sums(node.Parts, work).Select(sum => builder.All(builder.Add([], parts, sum), builder.Add(node.Players, [], node.Bound - sum)))]);
        }

        return builder.Build(at[^1]);
    }

    private static bool IsPure(GameNode node) => node.Players.IsEmpty || node.Parts.IsEmpty;

    private static SortedSet<BigInteger> Sums(ImmutableArray<GameTerm> parts, Work work)
    {
        var sums = new SortedSet<BigInteger> { 0 };
        foreach (var part in parts)
        {
            sums.UnionWith(sums.Select(sum => sum + part.Weight).ToList());
            if (sums.Count > MostSums)
            {
                throw work.TooLarge("A sum of players and of parts that share them");
            }
        }

        return sums;
    }
}
