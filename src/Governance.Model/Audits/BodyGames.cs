using Governance.Model.Canonical;

namespace Governance.Model.Audits;

/// <summary>Every procedure in force of every body as a game. A rule that several procedures of a body share is played once.</summary>
internal sealed class BodyGames
{
    private readonly Dictionary<EntityId, EquatableArray<PlayedProcedure>> played = [];
    private readonly GameShapes shapes;
    private readonly Dictionary<string, EntityId?> members = new(StringComparer.Ordinal);
    private readonly AuditContext context;

    public BodyGames(AuditContext context)
    {
        this.context = context;
        shapes = new(context.Model, context.Options.Analysis);
        foreach (var body in context.Bodies.Where(body => body.Seats.Any(seat => seat.Rights.HasFlag(Rights.Vote))))
        {
            played.Add(body.Id, Play(body).ToEquatableArray());
        }
    }

    /// <summary>All games, body by body.</summary>
    public IEnumerable<PlayedProcedure> All => context.Bodies.SelectMany(body => Of(body));

    /// <summary>The games of <paramref name="body"/>, in the order of its procedures.</summary>
    public EquatableArray<PlayedProcedure> Of(Body body) => played.GetValueOrDefault(body.Id);

    /// <summary>The party that holds a seat, or names who does, or whose members hold it all: who sits in an assembly of members is not told one by one.</summary>
    public Party? HolderOf(Body body, Seat seat) => seat.CountedFor is { } holder
        ? context.Model.FindParty(holder) ?? (context.Model.FindBody(holder)?.Of is { } owner ? context.Model.FindParty(owner) : null)
        : MembersOf(body, seat) is { } known ? context.Model.FindParty(known) : null;

    /// <summary>Whether anything tells by whose vote a seat counts.</summary>
    public bool IsTold(Body body, Seat seat) => seat.CountedFor is not null || MembersOf(body, seat) is not null;

    private EntityId? MembersOf(Body body, Seat seat)
    {
        if (seat.Count == 1)
        {
            return null; // a class is of one where nobody told its size
        }

        var key = $"{body.Id}/{seat.Id}";
        if (!members.TryGetValue(key, out var found))
        {
            members.Add(key, found = context.Authority.ReceivedBy(body).Select(mandate => context.Model.FindParty(mandate.From))
                .FirstOrDefault(party => party is { Kind: PartyKind.Class } && party.Size == seat.Count)?.Id);
        }

        return found;
    }

    private IEnumerable<PlayedProcedure> Play(Body body)
    {
        var rules = new HashSet<Rule>();
        for (var index = 0; index < body.Procedures.Count; index++)
        {
            if (context.Authority.IsInForce(body.Procedures[index].Term) && RuleTraits.Of(body.Procedures[index].Rule).CountsVotes && rules.Add(body.Procedures[index].Rule))
            {
                context.Options.Analysis.Cancellation.ThrowIfCancellationRequested();
                yield return Play(body, index);
            }
        }
    }

    /// <summary>How the rule of <paramref name="procedure"/> is read: bodies in seats are single players, and those who oppose do so by what counts most against it.</summary>
    public static GameOptions Reading(Procedure procedure)
    {
        var named = RuleTraits.Of(procedure.Rule).Positions.OrderBy(position => position.ToString(), StringComparer.Ordinal).ToList();
        var outside = named.Find(position => position.Kind == PositionKind.Against && position != Position.Against && position.ToString() != "against/addressed");
        return GameOptions.Default with
        {
            OpenBodies = false,
            Outside = outside != default ? outside : named.Exists(position => position.Kind == PositionKind.Objecting) ? Position.Objecting : Position.Against,
        };
    }

    /// <summary>What each clause of a procedure does; nothing where that does not fit into memory.</summary>
    public EquatableArray<ClauseFinding> Clauses(PlayedProcedure procedure) => shapes.Clauses(procedure.Body, procedure.Procedure, Reading(procedure.Procedure));

    private PlayedProcedure Play(Body body, int index)
    {
        SimpleGame? game = null;
        try
        {
            var reading = Reading(body.Procedures[index]);
            game = body.Procedures[index].Rule.Game(body, context.Model, reading);
            if (game.Wins([]))
            {
                var present = body.Procedures[index].Rule.Game(body, context.Model, reading with { Outside = Position.Absent });
                game = present.Wins([]) ? game : present; // a quorum is met by those who are there, however they vote
            }

            var counted = RuleTraits.Of(body.Procedures[index].Rule).Positions;
            if (counted.Count > 0 && !counted.Any(position => position.Kind is PositionKind.InFavour or PositionKind.Objecting))
            {
                return new(body, index, game, null, "its rule counts no votes in favour.");
            }

            return shapes.Standing(body, body.Procedures[index].Rule, game) is { } standing ? new(body, index, game, standing, null)
                : new(body, index, game, null, game.Form.IsRising ? "its seats are of too many kinds." : "support can be harmful under its rule, which has no power indices; ask for its monotone projection.");
        }
        catch (GovernanceException refused) when (refused.Code is ErrorCodes.AnalysisTooLarge or ErrorCodes.NotMonotone or ErrorCodes.MissingWeight or ErrorCodes.NoGame)
        {
            return new(body, index, game, null, refused.Diagnostics[0].Message);
        }
    }
}
