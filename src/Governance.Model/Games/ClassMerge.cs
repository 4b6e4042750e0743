using System.Collections.Immutable;

namespace Governance.Model.Games;

/// <summary>Classes that no node tells apart become one class; those that nothing counts too.</summary>
internal static class ClassMerge
{
    /// <summary>The form with as few classes as possible, and for each class of <paramref name="form"/> the class it became part of.</summary>
    public static (GameForm Form, ImmutableArray<int> ClassOf) Of(GameForm form)
    {
        var terms = new List<(int Node, System.Numerics.BigInteger Weight)>[form.Sizes.Length];
        for (var index = 0; index < terms.Length; index++)
        {
            terms[index] = [];
        }

        for (var node = 0; node < form.Nodes.Length; node++)
        {
            foreach (var (index, weight) in form.Nodes[node].Players)
            {
                terms[index].Add((node, weight));
            }
        }

        var merged = new Dictionary<EquatableArray<(int, System.Numerics.BigInteger)>, int>();
        var classOf = ImmutableArray.CreateBuilder<int>(terms.Length);
        var sizes = new List<int>();
        for (var index = 0; index < terms.Length; index++)
        {
            var key = terms[index].ToEquatableArray();
            if (!merged.TryGetValue(key, out var at))
            {
                merged.Add(key, at = sizes.Count);
                sizes.Add(0);
            }

            sizes[at] += form.Sizes[index];
            classOf.Add(at);
        }

        return (new([.. sizes], [.. form.Nodes.Select(node => node with { Players = Rename(node.Players, classOf) })]), classOf.MoveToImmutable());
    }

    private static ImmutableArray<GameTerm> Rename(ImmutableArray<GameTerm> players, ImmutableArray<int>.Builder classOf) =>
        [.. players.Select(term => term with { Index = classOf[term.Index] }).Distinct().OrderBy(term => term.Index)];
}
