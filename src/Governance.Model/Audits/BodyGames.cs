using Governance.Model.Canonical;

namespace Governance.Model.Audits;

/// <summary>Every procedure in force of every body as a game. A rule that several procedures of a body share is played once.</summary>
/// <remarks>
/// A coalition wins if it carries the question against all others, whichever way they oppose it together: by voting against, by objecting,
/// by any veto that the rule names. So a quorum that objectors would meet does not turn two votes into a majority.
/// </remarks>
internal sealed class BodyGames
{
    private const long MostPlaces = 100_000;

    private readonly Dictionary<EntityId, EquatableArray<PlayedProcedure>> played = [];
    private readonly GameShapes shapes;
    private readonly AuditContext context;

    public BodyGames(AuditContext context)
    {
        this.context = context;
        shapes = new(context.Options.Analysis);
        foreach (var body in context.Bodies.Where(body => body.Seats.Any(seat => seat.Rights.HasFlag(Rights.Vote))))
        {
            played.Add(body.Id, Play(body).ToEquatableArray());
        }
    }

    /// <summary>All games, body by body.</summary>
    public IEnumerable<PlayedProcedure> All => context.Bodies.SelectMany(body => Of(body));

    /// <summary>The games of <paramref name="body"/>, in the order of its procedures.</summary>
    public EquatableArray<PlayedProcedure> Of(Body body) => played.GetValueOrDefault(body.Id);

    /// <summary>The clauses of a procedure that hold however all may vote; a clause asked of every group is one of them if it holds in each.</summary>
    public IEnumerable<Rule> Idle(PlayedProcedure procedure)
    {
        var (rule, body) = (procedure.Procedure.Rule, procedure.Body);
        return rule.Size == 1 || Places(body) > MostPlaces ? [] : Clauses(rule.Compile(body, context.Model).ExplainUnvoted())
            .Where(clause => !clause.IsNegated && clause.Rule != rule).GroupBy(clause => clause.Rule).Where(places => places.All(clause => clause.Verdict == Verdict.Passed)).Select(places => places.Key);
    }

    private IEnumerable<PlayedProcedure> Play(Body body)
    {
        var rules = new HashSet<(Rule, string?)>();
        for (var index = 0; index < body.Procedures.Count; index++)
        {
            var procedure = body.Procedures[index];
            var traits = RuleTraits.Of(procedure.Rule);
            // Which rule a body that is asked follows can depend on the type of question.
            if (context.Authority.IsInForce(procedure.Term) && traits.CountsVotes && rules.Add((procedure.Rule, traits.Bodies.Count > 0 ? procedure.QuestionType : null)))
            {
                context.Options.Analysis.Cancellation.ThrowIfCancellationRequested();
                yield return Play(body, index);
            }
        }
    }

    private PlayedProcedure Play(Body body, int index)
    {
        var procedure = body.Procedures[index];
        SimpleGame? game = null;
        try
        {
            game = Opposed(body, procedure);
            var counted = RuleTraits.Of(procedure.Rule).Positions;
            if (counted.Count > 0 && !counted.Any(position => position.Kind is PositionKind.InFavour or PositionKind.Objecting))
            {
                return new(body, index, game, null, "its rule counts no votes in favour.");
            }

            return shapes.Standing(body, procedure.Rule, game) is not { } standing
                ? new(body, index, game, null, game.Form.IsRising ? "its seats are of too many kinds." : "support can be harmful under its rule, which has no power indices; ask for its monotone projection.")
                : standing.CanPass || !CarriesOtherwise(body, procedure) ? new(body, index, game, standing, null)
                : new(body, index, game, null, "votes in favour alone do not meet its rule.");
        }
        catch (GovernanceException refused) when (refused.Code is ErrorCodes.AnalysisTooLarge or ErrorCodes.NotMonotone or ErrorCodes.MissingWeight or ErrorCodes.NoGame)
        {
            return new(body, index, game, null, refused.Diagnostics[0].Message);
        }
    }

    /// <summary>The game in which a coalition wins against every kind of opposition.</summary>
    private SimpleGame Opposed(Body body, Procedure procedure)
    {
        var reading = Reading(procedure);
        var opposed = Opposing(body, procedure).Select(position => procedure.Rule.Game(body, context.Model, reading with { Outside = position })).ToList();
        if (opposed.FindAll(game => !game.Wins([])) is [var first, .. var others])
        {
            return others.Aggregate(first, (game, other) => game.And(other));
        }

        var absent = procedure.Rule.Game(body, context.Model, reading with { Outside = Position.Absent });
        return absent.Wins([]) ? opposed[0] : absent; // a quorum is met by those who are there, however they vote
    }

    /// <summary>Bodies in seats are single players; bodies that are asked decide as they do on the same type of question.</summary>
    private GameOptions Reading(Procedure procedure) => GameOptions.Default with
    {
        OpenBodies = false,
        QuestionType = procedure.QuestionType,
        Matter = procedure.Over.Over is [var only] ? only : null,
        On = context.Options.On,
    };

    /// <summary>The ways to oppose that a rule tells apart, itself or through the bodies it asks.</summary>
    private IEnumerable<Position> Opposing(Body body, Procedure procedure)
    {
        var (asked, rules) = (new HashSet<EntityId> { body.Id }, new Stack<Rule>([procedure.Rule]));
        var named = new SortedDictionary<string, Position>(StringComparer.Ordinal);
        while (rules.TryPop(out var rule))
        {
            var traits = RuleTraits.Of(rule);
            foreach (var position in traits.Positions.Where(position => position.Kind is PositionKind.Against or PositionKind.Objecting && position != Position.Against && position.ToString() != "against/addressed"))
            {
                named.TryAdd(position.ToString(), position);
            }

            foreach (var next in traits.Bodies.Where(asked.Add).Select(context.Model.FindBody).OfType<Body>().SelectMany(each => each.Procedures))
            {
                rules.Push(next.Rule);
            }
        }

        return named.Values.Prepend(Position.Against);
    }

    /// <summary>Whether some way of voting meets a rule that votes in favour alone do not, as where votes against are what it counts.</summary>
    private bool CarriesOtherwise(Body body, Procedure procedure)
    {
        if (Places(body) > MostPlaces)
        {
            return false;
        }

        var compiled = procedure.Rule.Compile(body, context.Model);
        var ballot = new PositionKind[(int)Places(body)];
        bool Carries(PositionKind all)
        {
            Array.Fill(ballot, all);
            return compiled.Judge(ballot) == Verdict.Passed;
        }

        // One voice is often enough, and cheaper than to try all.
        if (Carries(PositionKind.Against) || Carries(PositionKind.Objecting) || Carries(PositionKind.Abstaining) || Carries(PositionKind.Absent))
        {
            return true;
        }

        Array.Fill(ballot, PositionKind.Outstanding);
        return compiled.Judge(ballot) != Verdict.Failed;
    }

    private static System.Numerics.BigInteger Places(Body body) => body.Seats.Aggregate(System.Numerics.BigInteger.Zero, (sum, seat) => sum + seat.Count - seat.Vacant);

    private static IEnumerable<Finding> Clauses(Finding whole) => whole.Parts.SelectMany(Clauses).Prepend(whole);
}
