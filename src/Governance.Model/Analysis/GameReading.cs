using System.Numerics;
using Governance.Model.Canonical;
using Governance.Model.Games;

namespace Governance.Model.Analysis;

/// <summary>Reads a rule over a body as a game: lowers it, and takes each place to be in favour or in the other position.</summary>
internal sealed class GameReading : ILoweringContext
{
    private readonly GovernanceModel? model;
    private readonly GameOptions options;
    private readonly IReadOnlyList<Position> positions; // that are told apart
    private readonly List<PlayedBody> played = [];
    private readonly Dictionary<EntityId, (PlayedBody Body, Node Root)> known = [];
    private readonly HashSet<EntityId> asking = [];
    private readonly List<Rule> assumed = [];

    private GameReading(GovernanceModel? model, GameOptions options, IReadOnlyList<Position> positions) => (this.model, this.options, this.positions) = (model, options, positions);

    /// <summary>The players, in a fixed order.</summary>
    public EquatableArray<Player> Players { get; private set; }

    /// <summary>The canonical form of the rule.</summary>
    public Node Root { get; private set; } = null!;

    /// <summary>Rules that no player controls, and were taken to hold or to fail.</summary>
    public EquatableArray<Rule> Assumed => assumed.Distinct().ToEquatableArray();

    /// <summary>The game of a rule over a body.</summary>
    public static SimpleGame Read(Body body, Rule rule, GovernanceModel? model, GameOptions options)
    {
        var reading = Of(body, rule, model, options);
        var form = reading.Write([Position.InFavour]);
        return new(reading.Players, form, reading.Assumed);
    }

    /// <summary>A rule over a body, ready to be written as a game.</summary>
    public static GameReading Of(Body body, Rule rule, GovernanceModel? model, GameOptions options, IEnumerable<Position>? positions = null)
    {
        var reading = new GameReading(model, options, [.. positions ?? [], options.Outside]);
        reading.Root = reading.Play(body, rule);
        var several = reading.played.Count > 1;
        var players = new List<Player>();
        foreach (var next in reading.played)
        {
            next.FirstPlayer = players.Count;
            players.AddRange(next.Places.Select(place => place.ToPlayer(next.Body, several)));
        }

        reading.Players = PlayerList.Checked(players);
        return reading;
    }

    /// <summary>The form over players in these positions, all others being outside.</summary>
    /// <param name="positions">The positions; a class for each of them and each player.</param>
    /// <param name="part">The part of the rule to write, or null for all of it.</param>
    /// <param name="certain">Nodes that are taken for certain.</param>
    public GameForm Write(IReadOnlyList<Position> positions, Node? part = null, params IReadOnlyList<(Node Node, bool Holds)> certain)
    {
        var builder = new GameFormBuilder([.. Players.SelectMany(player => Enumerable.Repeat(player.Count, positions.Count))]);
        var writing = new GameWriting(builder, played, positions) { DecisionOf = id => known[id].Root, Declares = rule => Assume(rule, "").Constant == Verdict.Passed };
        foreach (var (node, holds) in certain)
        {
            writing.Fix(node, holds);
        }

        return builder.Build(writing.Write(part ?? Root));
    }

    BigInteger ILoweringContext.Scale(View view, int measure) => played[view.Block].Scales[measure];

    Node ILoweringContext.DecisionOf(DecisionOfRule rule)
    {
        if (model?.FindBody(rule.Body) is not { } body)
        {
            return Assume(rule, $"'{rule.Body}' is not known here");
        }

        if (asking.Contains(body.Id))
        {
            return Node.Known(rule, Verdict.Failed, $"'{body.Id}' cannot be asked here");
        }

        return Node.Gate(rule, 1, [Play(body, GameProcedures.For(body, options).Rule)]);
    }

    Node ILoweringContext.Criterion(Rule rule) => Assume(rule, "a criterion");

    private Node Assume(Rule rule, string reason)
    {
        assumed.Add(rule);
        return Node.Known(rule, options.Assume ? Verdict.Passed : Verdict.Failed, reason);
    }

    /// <summary>The canonical form of a body's decision; asked twice, a body is one game.</summary>
    private Node Play(Body body, Rule rule)
    {
        if (known.TryGetValue(body.Id, out var before))
        {
            return before.Root;
        }

        asking.Add(body.Id);
        var next = new PlayedBody(body, model, rule, options.Outside, positions, holder => Opens(body, holder));
        var block = played.Count;
        played.Add(next);
        var root = Lowering.Lower(rule, View.Of(next.Electorate, block), this);
        next.CheckWeights(root, block);
        known.Add(body.Id, (next, root));
        foreach (var held in next.Held)
        {
            _ = Play(held, GameProcedures.For(held, options).Rule);
        }

        asking.Remove(body.Id);
        return root;
    }

    /// <summary>The body that plays for a seat, or null where the holder is one player.</summary>
    private Body? Opens(Body body, EntityId holder) => options.OpenBodies && model?.FindBody(holder) is { } found && found.Id != body.Id && !asking.Contains(found.Id)
        && GameProcedures.Has(found, options) ? found : null;
}
