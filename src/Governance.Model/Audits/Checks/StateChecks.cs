using Governance.Model.Canonical;
using Governance.Model.Games;

namespace Governance.Model.Audits;

/// <summary>Whether states are equal where they decide: by their votes, and by what their votes can do.</summary>
internal static class StateChecks
{
    /// <summary>Bodies in which one state counts for more than another. A seat of an untold holder counts as a state's if it is of a class in which states sit.</summary>
    public static void Equal(AuditContext context)
    {
        foreach (var body in context.Bodies)
        {
            var seats = SeatsOfStates(context, body);
            if (seats.Aggregate(Fraction.Zero, (sum, seat) => sum + seat.Count) < 2)
            {
                continue;
            }

            var unequal = new List<(PlayedProcedure Played, string How, AuditProof Proof)>();
            foreach (var played in context.Games.Of(body))
            {
                context.Looks(AuditRules.StatesUnequal);
                if ((Votes(context, played, seats) ?? Power(context, played, seats)) is var (how, proof))
                {
                    unequal.Add((played, how, proof));
                }
            }

            if (unequal.Count > 0)
            {
                var (first, how, proof) = unequal[0];
                context.Report(AuditRules.StatesUnequal, body.Id.Value,
                    $"States do not count alike in {body.DisplayName} {first.For}{(unequal.Count > 1 ? $" and in {Words.Of(unequal.Count - 1)} more" : "")}: {how}.", proof, [body.Id], first.Path);
            }
        }
    }

    private static List<Seat> SeatsOfStates(AuditContext context, Body body)
    {
        var voting = body.Seats.Where(seat => seat.Rights.HasFlag(Rights.Vote)).ToList();
        var held = voting.Where(seat => Kinds.IsState(context.Seating.HolderOf(body, seat))).ToHashSet();
        var classes = held.Select(seat => seat.Class).ToHashSet(StringComparer.Ordinal);
        return [.. voting.Where(seat => held.Contains(seat) || (classes.Contains(seat.Class) && !context.Seating.IsTold(body, seat)))];
    }

    /// <summary>Unequal votes in something that the rule counts.</summary>
    private static (string How, AuditProof Proof)? Votes(AuditContext context, PlayedProcedure played, List<Seat> seats)
    {
        foreach (var measure in RuleTraits.Of(played.Procedure.Rule).Measures.Where(measure => measure != Measure.Heads).OrderBy(measure => measure.Name, StringComparer.Ordinal))
        {
            var weighed = seats.Select(seat => (Seat: seat, Weight: seat.Weights.FirstOrDefault(weight => weight.Measure == measure))).Where(pair => pair.Weight is not null)
                .OrderBy(pair => pair.Weight!.Amount).ToList();
            if (weighed.Count > 1 && weighed[0].Weight!.Amount != weighed[^1].Weight!.Amount)
            {
                var (least, most) = (weighed[0], weighed[^1]);
                var alike = played.Game is { } game && played.Standing is not null && Differ(context, game, played.Standing, Players(game, seats)) is null;
                return ($"{Name(context, most.Seat)} counts for {Words.Of(most.Weight!.Amount)} in {measure.Name} and {Name(context, least.Seat)} for {Words.Of(least.Weight!.Amount)}{(alike ? ", though as many ways to win hang on either" : "")}",
                    new AuditProof.Share($"{measure.Name} of one state beside another's", least.Weight.Amount, most.Weight.Amount));
            }
        }

        return null;
    }

    /// <summary>Unequal power of votes that are equal on paper.</summary>
    private static (string How, AuditProof Proof)? Power(AuditContext context, PlayedProcedure played, List<Seat> seats) =>
        played is { Game: { } game, Standing: { CanPass: true, CarriesAll: false } standing } && Differ(context, game, standing, Players(game, seats)) is var (stronger, weaker, how)
            ? ($"{Name(context, seats.First(seat => seat.Id == stronger.Id))} {how} {Name(context, seats.First(seat => seat.Id == weaker.Id))}",
                new AuditProof.Coalition(played.Body.Id, played.Path, [stronger.Id, weaker.Id], "not interchangeable")) : null;

    private static List<(Player Player, int Index)> Players(SimpleGame game, List<Seat> seats)
    {
        var ids = seats.Select(seat => seat.Id).ToHashSet(StringComparer.Ordinal);
        return [.. game.Players.Select((player, index) => (player, index)).Where(pair => ids.Contains(pair.player.Id))];
    }

    /// <summary>Two players of unequal power and what the one can do that the other cannot; null where they are alike, or where that could not be computed.</summary>
    private static (Player Stronger, Player Weaker, string How)? Differ(AuditContext context, SimpleGame game, Standing standing, List<(Player Player, int Index)> states)
    {
        var (form, classOf) = ClassMerge.Of(game.Form);
        if (states.Count == 0 || states.TrueForAll(state => classOf[state.Index] == classOf[states[0].Index]))
        {
            return null;
        }

        if (Apart(states, standing.VetoPlayers.ToHashSet()) is var (blocks, cannot))
        {
            return (blocks, cannot, "can block alone, unlike");
        }

        if (Apart(states, game.Players.Except(standing.Dummies).ToHashSet()) is var (matters, never))
        {
            return (matters, never, "can change a result, unlike");
        }

        if (!LevelEngine.HasFewCoalitions(form))
        {
            return null;
        }

        var power = game.Banzhaf(context.Options.Analysis).ToDictionary(each => each.Player.Id, each => each.Swings, StringComparer.Ordinal);
        var sorted = states.OrderBy(state => power[state.Player.Id]).ToList();
        return power[sorted[0].Player.Id] == power[sorted[^1].Player.Id] ? null : (sorted[^1].Player, sorted[0].Player, "can turn more results than");
    }

    /// <summary>One of the players that is in <paramref name="some"/> and one that is not.</summary>
    private static (Player In, Player Out)? Apart(List<(Player Player, int Index)> players, HashSet<Player> some) =>
        players.Find(each => some.Contains(each.Player)).Player is { } within && players.Find(each => !some.Contains(each.Player)).Player is { } outside ? (within, outside) : null;

    private static string Name(AuditContext context, Seat seat) => seat.CountedFor is { } holder ? context.Name(holder) : seat.Count > 1 ? $"each of {Words.Of(seat.Count)} seats of class '{seat.Class}'" : $"the seat '{seat.Id}'";
}
