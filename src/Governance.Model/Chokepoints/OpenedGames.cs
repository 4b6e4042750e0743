using Governance.Model.Analysis;
using Governance.Model.Games;

namespace Governance.Model.Chokepoints;

/// <summary>Capabilities as games of those inside the controllers: games inside a game.</summary>
internal sealed class OpenedGames
{
    private readonly List<Player> players = [];
    private readonly Dictionary<(EntityId? Body, string Id), int> indexes = [];
    private readonly Dictionary<EntityId, (SimpleGame Game, ClassMove[] Moves)> opened = [];

    private OpenedGames()
    {
    }

    /// <summary>The game whose players are the seats of controlling bodies, and the controllers that are parties.</summary>
    public static SimpleGame Open(GovernanceModel model, Requirement needs, EquatableArray<Chokepoint> chokepoints, ControlReading reading, GameOptions options)
    {
        var games = new OpenedGames();
        foreach (var controller in chokepoints.Select(chokepoint => chokepoint.Controller).Distinct())
        {
            var body = Controllers.BodyOf(model, controller);
            if (body is not null && Controllers.GameOf(model, body, options) is { } game)
            {
                games.Add(controller, reading == ControlReading.Withhold ? game.MonotoneProjection().Dual() : game.MonotoneProjection());
            }
            else
            {
                games.IndexOf(new Player(controller.Value) { Holder = controller });
            }
        }

        return games.Write(needs, chokepoints);
    }

    private void Add(EntityId controller, SimpleGame game) =>
        opened.Add(controller, (game, [.. game.Players.Select(player => ClassMove.Same(IndexOf(
            new(Controllers.FullId(player), player.Count) { Body = player.Body, Class = player.Class, Holder = player.Holder })))]));

    /// <summary>A seat that has a say in several bodies is one player.</summary>
    private int IndexOf(Player player)
    {
        if (!indexes.TryGetValue((player.Body, player.Id), out var index))
        {
            indexes.Add((player.Body, player.Id), index = players.Count);
            players.Add(player);
        }

        return index;
    }

    private SimpleGame Write(Requirement needs, EquatableArray<Chokepoint> chokepoints)
    {
        var builder = new GameFormBuilder([.. players.Select(player => player.Count)]);
        var leaves = new Dictionary<EntityId, RequirementForm.Leaf>();
        var controllerOf = chokepoints.ToDictionary(chokepoint => chokepoint.Id, chokepoint => chokepoint.Controller, StringComparer.Ordinal);
        foreach (var controller in controllerOf.Values.Distinct())
        {
            leaves.Add(controller, opened.TryGetValue(controller, out var inner)
                ? new(IsPlayer: false, builder.Add(inner.Game.Form, inner.Moves))
                : new(IsPlayer: true, indexes[(null, controller.Value)]));
        }

        var root = new RequirementForm(builder, id => leaves[controllerOf[id]], RequirementForm.IsOpenToSome).Write(needs);
        return new(PlayerList.Checked(players), builder.Build(root), opened.Values.SelectMany(inner => inner.Game.Assumed).Distinct().ToEquatableArray());
    }
}
