using System.Collections.Immutable;
using System.Numerics;

namespace Governance.Model.Games;

/// <summary>A game in which players do more than take part or not: for each of them a class for each position but one.</summary>
/// <remarks>Class p·k + j of the form is player p in position j; a player in none of its classes is in the position left out.</remarks>
internal sealed class PositionForm
{
    private const int MostOptions = 20_000;

    private PositionForm(GameForm form, int positions, ImmutableArray<int> playerOf)
    {
        (Form, Positions, PlayerOf) = (form, positions, playerOf);
        Players = [.. Enumerable.Range(0, form.Sizes.Length / positions).Select(player => form.Sizes[player * positions])];
    }

    /// <summary>The form over players in positions, players that nothing tells apart merged.</summary>
    public GameForm Form { get; }

    /// <summary>How many classes a player has.</summary>
    public int Positions { get; }

    /// <summary>How many players each merged class of players has.</summary>
    public ImmutableArray<int> Players { get; }

    /// <summary>For each player of the form before merging, the class of players it became part of.</summary>
    public ImmutableArray<int> PlayerOf { get; }

    /// <summary>Merges the players that no node tells apart.</summary>
    /// <param name="form">The form, k classes for each player, all of one size.</param>
    /// <param name="positions">k.</param>
    public static PositionForm Of(GameForm form, int positions)
    {
        var terms = form.Sizes.Select(_ => new List<(int, BigInteger)>()).ToArray();
        for (var node = 0; node < form.Nodes.Length; node++)
        {
            foreach (var (index, weight) in form.Nodes[node].Players)
            {
                terms[index].Add((node, weight));
            }
        }

        var players = form.Sizes.Length / positions;
        var known = new Dictionary<EquatableArray<EquatableArray<(int, BigInteger)>>, int>();
        var playerOf = ImmutableArray.CreateBuilder<int>(players);
        var counts = new List<int>();
        for (var player = 0; player < players; player++)
        {
            var key = Enumerable.Range(player * positions, positions).Select(index => terms[index].ToEquatableArray()).ToEquatableArray();
            if (!known.TryGetValue(key, out var at))
            {
                known.Add(key, at = counts.Count);
                counts.Add(0);
            }

            counts[at] += form.Sizes[player * positions];
            playerOf.Add(at);
        }

        ImmutableArray<GameTerm> Rename(ImmutableArray<GameTerm> old) =>
            [.. old.Select(term => term with { Index = (playerOf[term.Index / positions] * positions) + (term.Index % positions) }).Distinct().OrderBy(term => term.Index)];
        return new(new([.. counts.SelectMany(count => Enumerable.Repeat(count, positions))], [.. form.Nodes.Select(node => node with { Players = Rename(node.Players) })]), positions, playerOf.ToImmutable());
    }

    /// <summary>The variables of a diagram: what the players of each class do.</summary>
    public ImmutableArray<DiagramVariable> Variables(Work work)
    {
        if (Players.Any(count => DiagramVariable.CountShared(Positions, count) > MostOptions))
        {
            throw work.TooLarge($"Going through the positions of {Players.Max():N0} players of a kind");
        }

        return [.. Players.Select((count, player) => DiagramVariable.Shared([.. Enumerable.Range(player * Positions, Positions)], count))];
    }

    /// <summary>The decision diagram.</summary>
    public Diagram ToDiagram(ImmutableArray<DiagramVariable> variables, Work work)
    {
        var space = new DiagramSpace([.. variables.Select(variable => variable.Options.Length)], work);
        return new(space, DiagramBuilder.Build(Form, variables, space, work), [.. Enumerable.Range(0, variables.Length)]);
    }

    /// <summary>In how many ways players come to be in these numbers in the positions: n! / (c₁! c₂! … rest!).</summary>
    public static BigInteger Ways(int players, ImmutableArray<int> option)
    {
        var ways = BigInteger.One;
        var left = players;
        foreach (var count in option)
        {
            for (var i = 1; i <= count; i++)
            {
                ways = ways * left-- / i;
            }
        }

        return ways;
    }
}
