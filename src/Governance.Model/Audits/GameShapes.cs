using Governance.Model.Canonical;

namespace Governance.Model.Audits;

/// <summary>Computes once what is the same for all bodies that differ in nothing but who sits in them.</summary>
internal sealed class GameShapes(GovernanceModel model, AnalysisOptions options)
{
    private readonly Dictionary<(Rule, string), (EquatableArray<Player> Players, GameStructure Structure)> structures = [];
    private readonly Dictionary<(Rule, string), EquatableArray<ClauseFinding>> clauses = [];
    private readonly Dictionary<(Rule, string), bool> monotone = [];

    /// <summary>The game itself, or its monotone projection where a coalition can lose by growing.</summary>
    public SimpleGame Monotone(Body body, Rule rule, SimpleGame game)
    {
        var shape = Shape(body, rule);
        if (shape is null || !monotone.TryGetValue((rule, shape), out var isMonotone))
        {
            isMonotone = game.IsMonotone;
            if (shape is not null)
            {
                monotone.Add((rule, shape), isMonotone);
            }
        }

        return isMonotone ? game : game.MonotoneProjection(options);
    }

    /// <summary>Who matters in a game.</summary>
    public GameStructure Structure(Body body, Rule rule, SimpleGame game)
    {
        if (Shape(body, rule) is not { } shape)
        {
            return game.Structure(options);
        }

        if (structures.TryGetValue((rule, shape), out var known))
        {
            return known.Players == game.Players ? known.Structure : Renamed(known.Structure, known.Players, game.Players);
        }

        var structure = game.Structure(options);
        structures.Add((rule, shape), (game.Players, structure));
        return structure;
    }

    /// <summary>What each clause of a rule does; nothing where that does not fit into memory.</summary>
    public EquatableArray<ClauseFinding> Clauses(Body body, Procedure procedure, GameOptions reading)
    {
        var shape = Shape(body, procedure.Rule);
        if (procedure.Rule.Size == 1)
        {
            return [];
        }

        if (shape is not null && clauses.TryGetValue((procedure.Rule, shape), out var known))
        {
            return known;
        }

        EquatableArray<ClauseFinding> found = [];
        try
        {
            found = procedure.Rule.Clauses(body, model, reading, options);
        }
        catch (GovernanceException refused) when (refused.Code is ErrorCodes.AnalysisTooLarge)
        {
            // Said so already, if the game itself was too large.
        }

        if (shape is not null)
        {
            clauses.Add((procedure.Rule, shape), found);
        }

        return found;
    }

    private static GameStructure Renamed(GameStructure structure, EquatableArray<Player> from, EquatableArray<Player> to)
    {
        var names = from.Zip(to, (before, after) => (before.Id, after)).ToDictionary(pair => pair.Id, pair => pair.after, StringComparer.Ordinal);
        EquatableArray<Player> All(EquatableArray<Player> players) => players.Select(player => names[player.Id]).ToEquatableArray();
        return structure with
        {
            VetoPlayers = All(structure.VetoPlayers),
            Dictator = structure.Dictator is { } dictator ? names[dictator.Id] : null,
            Passers = All(structure.Passers),
            Dummies = All(structure.Dummies),
            Interchangeable = structure.Interchangeable.Select(All).ToEquatableArray(),
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
