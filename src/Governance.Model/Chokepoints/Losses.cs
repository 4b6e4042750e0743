using System.Numerics;

namespace Governance.Model.Chokepoints;

/// <summary>What is lost, and which chokepoints no longer work for it.</summary>
internal sealed class Losses
{
    private readonly GovernanceModel model;
    private readonly ChokepointOptions options;
    private readonly HashSet<string> chokepoints = new(StringComparer.Ordinal);
    private readonly HashSet<EntityId> entities = [];
    private readonly HashSet<string> seats = new(StringComparer.Ordinal); // body/seat
    private readonly Dictionary<EntityId, DarkChokepoint?> known = []; // by controller

    private Losses(GovernanceModel model, ChokepointOptions options) => (this.model, this.options) = (model, options);

    /// <summary>Reads names of chokepoints, parties, bodies and seats.</summary>
    /// <exception cref="GovernanceException">A name is none of these (GOV2002).</exception>
    public static Losses Of(GovernanceModel model, ChokepointOptions options)
    {
        var losses = new Losses(model, options);
        foreach (var name in options.Lost)
        {
            if (!losses.Add(name))
            {
                throw new GovernanceException(ErrorCodes.UnknownEntity, $"There is no chokepoint, party, body or seat '{Text.Printable(name)}'.",
                    Suggestion.For(name, model.Chokepoints.Select(chokepoint => chokepoint.Id).Concat(model.Parties.Select(party => party.Id.Value)).Concat(model.Bodies.Select(body => body.Id.Value)), "chokepoint, party or body"));
            }
        }

        return losses;
    }

    /// <summary>The chokepoints that no longer work, in ordinal order.</summary>
    public EquatableArray<DarkChokepoint> Dark() => model.Chokepoints.Select(Find).OfType<DarkChokepoint>().ToEquatableArray();

    private bool Add(string name)
    {
        var isChokepoint = model.FindChokepoint(name) is not null;
        var isEntity = IsId(name) && (model.FindParty(name) is not null || model.FindBody(name) is not null);
        var isSeat = !isChokepoint && !isEntity && model.Bodies.Any(body => name.StartsWith($"{body.Id}/", StringComparison.Ordinal) && body.Seats.Any(seat => name == $"{body.Id}/{seat.Id}"));
        if (isChokepoint)
        {
            chokepoints.Add(name);
        }

        if (isEntity)
        {
            entities.Add(name);
        }

        if (isSeat)
        {
            seats.Add(name);
        }

        return isChokepoint || isEntity || isSeat;
    }

    private static bool IsId(string name)
    {
        try
        {
            return new EntityId(name).Value.Length > 0;
        }
        catch (GovernanceException)
        {
            return false;
        }
    }

    private DarkChokepoint? Find(Chokepoint chokepoint)
    {
        if (chokepoints.Contains(chokepoint.Id))
        {
            return new(chokepoint.Id, DarkReason.Lost);
        }

        if (!known.TryGetValue(chokepoint.Controller, out var dark))
        {
            known.Add(chokepoint.Controller, dark = Find(chokepoint.Id, chokepoint.Controller));
        }

        return dark is null ? null : dark with { Chokepoint = chokepoint.Id };
    }

    private DarkChokepoint? Find(string chokepoint, EntityId controller)
    {
        var body = Controllers.BodyOf(model, controller);
        if (entities.Contains(controller) || (body is not null && IsGone(body)))
        {
            return new(chokepoint, DarkReason.ControllerLost);
        }

        if (body is null || options.Reading == ControlReading.Withhold)
        {
            return null;
        }

        return Unconstituted(body) ? new(chokepoint, DarkReason.NotConstituted, body.Id)
            : Undecided(body) ? new(chokepoint, DarkReason.CannotDecide, body.Id)
            : null;
    }

    private bool IsGone(Body body) => entities.Contains(body.Id) || (body.Of is { } owner && entities.Contains(owner));

    private bool Unconstituted(Body body)
    {
        var filled = Filled(body.Seats);
        var left = filled - Filled(body.Seats.Where(seat => seats.Contains($"{body.Id}/{seat.Id}") || (seat.Holder is { } holder && entities.Contains(holder))));
        return filled >= body.MinimumFilled && left < body.MinimumFilled;
    }

    private static BigInteger Filled(IEnumerable<Seat> some) => some.Aggregate(BigInteger.Zero, (sum, seat) => sum + seat.Count - seat.Vacant);

    /// <summary>Whether the body could decide, and those who are left cannot even if all of them agree.</summary>
    private bool Undecided(Body body)
    {
        if (seats.Count + entities.Count == 0 || Played(body) is not { } game)
        {
            return false;
        }

        var left = game.Players.Where(player => !IsGone(player)).ToList();
        return left.Count < game.Players.Count && game.CanPass() && !game.Without(game.Players.Where(IsGone).Select(player => player.Id)).CanPass();
    }

    /// <summary>The body as a game, or null where its weights or its procedure are not known.</summary>
    private SimpleGame? Played(Body body)
    {
        try
        {
            return Controllers.GameOf(model, body, options.Decisions with { Outside = Position.Absent });
        }
        catch (GovernanceException unknown) when (unknown.Code is ErrorCodes.MissingWeight or ErrorCodes.NoGame)
        {
            return null;
        }
    }

    private bool IsGone(Player player) => seats.Contains(Controllers.FullId(player)) || (player.Holder is { } holder && entities.Contains(holder))
        || (player.Body is { } body && model.FindBody(body) is { } found && IsGone(found));
}
