using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>Collects the nodes of a game: equal nodes become one, and what is certain is left out.</summary>
/// <param name="sizes">How many players each class has.</param>
internal sealed class GameFormBuilder(ImmutableArray<int> sizes)
{
    /// <summary>A part that never holds.</summary>
    public const int Never = -1;

    /// <summary>A part that always holds.</summary>
    public const int Always = -2;

    private readonly List<GameNode> nodes = [];
    private readonly Dictionary<Key, int> indexes = [];

    private readonly record struct Key(EquatableArray<GameTerm> Players, EquatableArray<GameTerm> Parts, BigInteger Bound);

    /// <summary>Adds the nodes of a form, and gives its root.</summary>
    /// <param name="form">The form.</param>
    /// <param name="moves">For each of its classes what becomes of it here.</param>
    public int Add(GameForm form, IReadOnlyList<ClassMove> moves)
    {
        var at = new int[form.Nodes.Length];
        for (var i = 0; i < at.Length; i++)
        {
            var node = form.Nodes[i];
            var certain = node.Players.Aggregate(BigInteger.Zero, (sum, term) => sum + (term.Weight * moves[term.Index].Certain));
            at[i] = Add(
                node.Players.Where(term => moves[term.Index].To >= 0).Select(term => new GameTerm(moves[term.Index].To, term.Weight * moves[term.Index].Factor)),
                node.Parts.Select(part => part with { Index = at[part.Index] }),
                node.Bound - certain);
        }

        return at[^1];
    }

    /// <summary>The node Σ players + Σ parts ≥ bound, or the certainty that it comes to.</summary>
    public int Add(IEnumerable<GameTerm> players, IEnumerable<GameTerm> parts, BigInteger bound)
    {
        var own = Merge(players);
        var known = parts.ToList();
        var rest = bound - known.Where(part => part.Index == Always).Aggregate(BigInteger.Zero, (sum, part) => sum + part.Weight);
        var others = Merge(known.Where(part => part.Index >= 0));
        var (least, most) = Range(own, others);
        if (least >= rest)
        {
            return Always;
        }

        if (most < rest)
        {
            return Never;
        }

        var divisor = own.Concat(others).Aggregate(BigInteger.Zero, (common, term) => BigInteger.GreatestCommonDivisor(common, term.Weight));
        if (own.IsEmpty && others is [{ Weight.Sign: > 0 } only])
        {
            return only.Index;
        }

        return Gate(own, others, most, rest) is { } simpler ? simpler : Keep(new(Divide(own, divisor), Divide(others, divisor), Ceiling(rest, divisor)));
    }

    /// <summary>The node that holds where all of these do.</summary>
    public int All(params IReadOnlyList<int> parts) => Add([], parts.Select(part => new GameTerm(part, 1)), parts.Count);

    /// <summary>The node that holds where one of these does.</summary>
    public int Any(params IReadOnlyList<int> parts) => Add([], parts.Distinct().Select(part => new GameTerm(part, 1)), 1);

    /// <summary>The node that holds where this does not.</summary>
    public int Not(int part) => part switch
    {
        Never => Always,
        Always => Never,
        _ => Negate(nodes[part]),
    };

    /// <summary>The form with this node as its rule; what the rule does not use is left out.</summary>
    public GameForm Build(int root)
    {
        if (root < 0)
        {
            return new(sizes, [GameNode.Constant(root == Always)]);
        }

        var used = new bool[nodes.Count];
        used[root] = true;
        for (var i = root; i >= 0; i--)
        {
            foreach (var part in used[i] ? nodes[i].Parts : [])
            {
                used[part.Index] = true;
            }
        }

        var at = new int[nodes.Count];
        var kept = ImmutableArray.CreateBuilder<GameNode>();
        for (var i = 0; i <= root; i++)
        {
            if (used[i])
            {
                at[i] = kept.Count;
                kept.Add(nodes[i] with { Parts = [.. nodes[i].Parts.Select(part => part with { Index = at[part.Index] }).OrderBy(part => part.Index)] });
            }
        }

        return new(sizes, kept.ToImmutable());
    }

    // not (Σ ≥ b) is −Σ ≥ 1 − b; a part that counts against a node is the same as its opposite counting for it.
    private int Negate(GameNode node)
    {
        var total = node.Parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part.Weight);
        return Add(node.Players.Select(term => term with { Weight = -term.Weight }), node.Parts.Select(part => part with { Index = Not(part.Index) }).ToList(), total + 1 - node.Bound);
    }

    /// <summary>The same gate said more simply, where all or any of the parts are asked for and some are alike.</summary>
    private int? Gate(ImmutableArray<GameTerm> own, ImmutableArray<GameTerm> parts, BigInteger most, BigInteger bound)
    {
        if (!own.IsEmpty || parts.Any(part => part.Weight.Sign < 0))
        {
            return null;
        }

        var least = parts.Min(part => part.Weight);
        var isAll = bound > most - least;
        var isAny = bound <= least;
        if (!isAll && !isAny)
        {
            return null;
        }

        var flat = Absorb([.. parts.SelectMany(part => Flat(part.Index, isAll)).Distinct()], isAll);
        return flat.Count == 1 ? flat[0] : Keep(new([], [.. flat.Order().Select(part => new GameTerm(part, 1))], isAll ? flat.Count : 1));
    }

    /// <summary>The parts of a part that asks for all (any) of them itself; else the part.</summary>
    private IEnumerable<int> Flat(int index, bool all)
    {
        var node = nodes[index];
        var same = node.Players.IsEmpty && node.Parts.All(part => part.Weight.IsOne) && node.Bound == (all ? node.Parts.Length : 1);
        return same ? node.Parts.Select(part => part.Index) : [index];
    }

    /// <summary>Of conditions over the same sum only the hardest matters where all must hold, and only the easiest where one must.</summary>
    private List<int> Absorb(List<int> parts, bool all) =>
    [
        .. parts.GroupBy(part => (Players: nodes[part].Players.ToEquatableArray(), Parts: nodes[part].Parts.ToEquatableArray()))
            .Select(same => all ? same.MaxBy(part => nodes[part].Bound) : same.MinBy(part => nodes[part].Bound)),
    ];

    private int Keep(GameNode node)
    {
        var key = new Key(node.Players.ToEquatableArray(), node.Parts.ToEquatableArray(), node.Bound);
        if (!indexes.TryGetValue(key, out var index))
        {
            indexes.Add(key, index = nodes.Count);
            nodes.Add(node);
        }

        return index;
    }

    private (BigInteger Least, BigInteger Most) Range(ImmutableArray<GameTerm> own, ImmutableArray<GameTerm> parts)
    {
        var (least, most) = (BigInteger.Zero, BigInteger.Zero);
        foreach (var all in own.Select(term => term.Weight * sizes[term.Index]).Concat(parts.Select(part => part.Weight)))
        {
            least += BigInteger.Min(all, 0);
            most += BigInteger.Max(all, 0);
        }

        return (least, most);
    }

    private static ImmutableArray<GameTerm> Merge(IEnumerable<GameTerm> terms) =>
    [
        .. terms.GroupBy(term => term.Index)
            .Select(same => new GameTerm(same.Key, same.Aggregate(BigInteger.Zero, (sum, term) => sum + term.Weight)))
            .Where(term => !term.Weight.IsZero).OrderBy(term => term.Index),
    ];

    private static ImmutableArray<GameTerm> Divide(ImmutableArray<GameTerm> terms, BigInteger divisor) =>
        divisor.IsOne ? terms : [.. terms.Select(term => term with { Weight = term.Weight / divisor })];

    private static BigInteger Ceiling(BigInteger value, BigInteger divisor) => -BigInteger.Divide(-value - ((-value).Sign < 0 ? divisor - 1 : 0), divisor);
}
