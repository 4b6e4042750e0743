using System.Collections.Immutable;

namespace Governance.Model.Games;

/// <summary>
/// A game of games: a part whose players have no say elsewhere is one voter of the game it is part of, and a game of
/// its own inside.
/// </summary>
/// <remarks>
/// Composition is exact for all that counts coalitions: what the parts' players do enters the game above only through
/// whether the part holds (Shapley 1962, compound simple games).
/// </remarks>
internal sealed class Composition
{
    private Composition(GameForm form, ImmutableArray<int> players, ImmutableArray<Composition?> parts)
    {
        (Form, Players, Parts) = (form, players, parts);
        PlayerCount = parts.Select((part, index) => part?.PlayerCount ?? form.Sizes[index]).Sum();
    }

    /// <summary>The game of this level; a class for each class of players and each part.</summary>
    public GameForm Form { get; }

    /// <summary>For each class of this level the class of players it is, or −1 for a part.</summary>
    public ImmutableArray<int> Players { get; }

    /// <summary>For each class of this level the part it is, or null for players.</summary>
    public ImmutableArray<Composition?> Parts { get; }

    /// <summary>How many players it has, those of its parts included.</summary>
    public int PlayerCount { get; }

    /// <summary>Whether a part is a game of its own.</summary>
    public bool HasParts => Parts.Any(part => part is not null);

    /// <summary>The composition of a game; of one level where a part could count against the rule.</summary>
    public static Composition Of(GameForm form)
    {
        var all = Enumerable.Range(0, form.Sizes.Length).ToImmutableArray();
        return form.IsRising ? new Splitting(form).Split(form.Nodes.Length - 1, all) : new(form, all, [.. all.Select(_ => (Composition?)null)]);
    }

    private sealed class Splitting
    {
        private readonly GameForm form;
        private readonly List<int>[] parents;
        private readonly List<int>[] usersOf; // the nodes that count a class themselves

        public Splitting(GameForm form)
        {
            this.form = form;
            parents = [.. form.Nodes.Select(_ => new List<int>())];
            usersOf = [.. form.Sizes.Select(_ => new List<int>())];
            for (var node = 0; node < form.Nodes.Length; node++)
            {
                foreach (var part in form.Nodes[node].Parts)
                {
                    parents[part.Index].Add(node);
                }

                foreach (var term in form.Nodes[node].Players)
                {
                    usersOf[term.Index].Add(node);
                }
            }
        }

        /// <summary>The game below a node, over these classes and no others.</summary>
        public Composition Split(int root, IReadOnlyList<int> classes)
        {
            var inside = new HashSet<int>();
            var parts = new SortedSet<int>();
            Explore(root, root, inside, parts);
            var own = parts.ToDictionary(part => part, Below);
            var taken = own.Values.SelectMany(below => below.Classes).ToHashSet();
            ImmutableArray<int> free = [.. classes.Where(index => !taken.Contains(index))];
            var sizes = free.Select(index => form.Sizes[index]).Concat(parts.Select(_ => 1)).ToImmutableArray();
            return new(Build(inside, free, [.. parts], sizes),
                [.. free, .. parts.Select(_ => -1)],
                [.. free.Select(_ => (Composition?)null), .. parts.Select(part => Split(part, [.. own[part].Classes.Order()]))]);
        }

        private void Explore(int node, int root, HashSet<int> inside, SortedSet<int> parts)
        {
            if (node != root && IsPart(node))
            {
                parts.Add(node);
            }
            else if (inside.Add(node))
            {
                foreach (var part in form.Nodes[node].Parts)
                {
                    Explore(part.Index, root, inside, parts);
                }
            }
        }

        private GameForm Build(HashSet<int> inside, ImmutableArray<int> free, ImmutableArray<int> parts, ImmutableArray<int> sizes)
        {
            var classAt = free.Select((index, at) => (index, at)).ToDictionary(pair => pair.index, pair => pair.at);
            var partAt = parts.Select((node, at) => (node, at: free.Length + at)).ToDictionary(pair => pair.node, pair => pair.at);
            var builder = new GameFormBuilder(sizes);
            var nodeAt = new Dictionary<int, int>();
            foreach (var index in inside.Order())
            {
                var node = form.Nodes[index];
                nodeAt.Add(index, builder.Add(
                    [
                        .. node.Players.Select(term => term with { Index = classAt[term.Index] }),
                        .. node.Parts.Where(part => partAt.ContainsKey(part.Index)).Select(part => part with { Index = partAt[part.Index] }),
                    ],
                    node.Parts.Where(part => !partAt.ContainsKey(part.Index)).Select(part => part with { Index = nodeAt[part.Index] }),
                    node.Bound));
            }

            return builder.Build(nodeAt[inside.Max()]);
        }

        /// <summary>Whether nobody outside a node looks at what is below it.</summary>
        private bool IsPart(int node)
        {
            var (nodes, classes) = Below(node);
            return classes.Any(index => classes.Count > 1 || form.Sizes[index] > 1)
                && nodes.All(below => below == node || parents[below].TrueForAll(nodes.Contains))
                && classes.All(index => usersOf[index].TrueForAll(nodes.Contains));
        }

        private (HashSet<int> Nodes, HashSet<int> Classes) Below(int node)
        {
            var nodes = new HashSet<int>();
            var open = new Stack<int>([node]);
            while (open.TryPop(out var next))
            {
                if (nodes.Add(next))
                {
                    foreach (var part in form.Nodes[next].Parts)
                    {
                        open.Push(part.Index);
                    }
                }
            }

            return (nodes, [.. nodes.SelectMany(below => form.Nodes[below].Players.Select(term => term.Index))]);
        }
    }
}
