using Governance.Model.Canonical;
using Governance.Model.Games;

namespace Governance.Model.Audits;

/// <summary>Computes once what is the same for all bodies that differ in nothing but who sits in them.</summary>
internal sealed class GameShapes(AnalysisOptions options)
{
    private readonly Dictionary<(Rule, string), (EquatableArray<Player> Players, Standing? Standing)> standings = [];

    /// <summary>Who matters in a game; null where a coalition can lose by growing, or where that cannot be excluded without long work.</summary>
    public Standing? Standing(Body body, Rule rule, SimpleGame game)
    {
        if (Shape(body, rule) is not { } shape)
        {
            return Compute(game);
        }

        if (standings.TryGetValue((rule, shape), out var known))
        {
            return known.Standing is null || known.Players == game.Players ? known.Standing : Renamed(known.Standing, known.Players, game.Players);
        }

        var standing = Compute(game);
        standings.Add((rule, shape), (game.Players, standing));
        return standing;
    }

    private Standing? Compute(SimpleGame game) =>
        game.Form.IsRising || (LevelEngine.HasFewCoalitions(ClassMerge.Of(game.Form).Form) && game.IsMonotone(options)) ? Audits.Standing.Of(game, options) : null;

    private static Standing Renamed(Standing standing, EquatableArray<Player> from, EquatableArray<Player> to)
    {
        var names = from.Zip(to, (before, after) => (before.Id, after)).ToDictionary(pair => pair.Id, pair => pair.after, StringComparer.Ordinal);
        EquatableArray<Player> All(EquatableArray<Player> players) => players.Select(player => names[player.Id]).ToEquatableArray();
        return standing with
        {
            VetoPlayers = All(standing.VetoPlayers),
            Dictator = standing.Dictator is { } dictator ? names[dictator.Id] : null,
            Dummies = All(standing.Dummies),
        };
    }

    /// <summary>What of the seats a rule can tell apart, as a key; null where it asks for names or for what is known of holders.</summary>
    private static string? Shape(Body body, Rule rule)
    {
        var traits = RuleTraits.Of(rule);
        return traits.Seats.Count + traits.CastingSeats.Count + traits.Groups.Count + traits.Bodies.Count + traits.Criteria.Count > 0 ? null
            : string.Join('\n', body.Seats.Select(seat => $"{seat.Class}|{seat.Count}|{seat.Vacant}|{seat.Rights}|{(seat.Holder is null ? "" : "held")}|{string.Join(';', seat.Weights.Select(weight => $"{weight.Measure}={weight.Amount}"))}"));
    }
}
