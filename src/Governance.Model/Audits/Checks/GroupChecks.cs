using Governance.Model.Games;

namespace Governance.Model.Audits;

/// <summary>Questions about stakeholder groups and regions: who can decide, block, take part; the network model's principles 1, 3 and 4.</summary>
internal static class GroupChecks
{
    /// <summary>Groups and regions that decide or block alone, or that have no vote that matters although they are affected.</summary>
    public static void Power(AuditContext context)
    {
        foreach (var body in context.Bodies)
        {
            var games = context.Games.Of(body).Where(played => played.Standing is { CanPass: true }).ToList();
            Alone(context, body, games, party => party.Group.IsNone ? null : party.Group.Name, "group");
            Alone(context, body, games, party => party.Region, "region");
            Missing(context, body);
        }
    }

    /// <summary>Whether the consent of every group is needed, and how often nothing carries.</summary>
    public static void Consent(AuditContext context)
    {
        foreach (var body in context.Bodies.Where(body => IsAuthorised(context, body)))
        {
            var required = Required(context, body);
            var agreed = context.Authority.ReceivedBy(body).Where(mandate => mandate.Power == Model.Power.Bind && context.Authority.IsInForce(mandate))
                .Select(mandate => context.Model.FindParty(mandate.From)?.Group ?? default).ToHashSet();
            foreach (var played in context.Games.Of(body).Where(played => played.Standing is { CanPass: true } && required.Count > 0).Take(1))
            {
                context.Looks(AuditRules.GroupDispensable);
                var seats = Members(context, played, party => party.Group.IsNone ? null : party.Group.Name);
                var dispensable = required.Where(group => !agreed.Contains(group) && !(seats.TryGetValue(group.Name, out var ids) && played.Game!.Blocks(ids))).ToList();
                if (dispensable.Count > 0)
                {
                    context.Report(AuditRules.GroupDispensable, body.Id.Value,
                        $"{body.DisplayName} can decide {played.For} without {Words.List(dispensable.Select(group => group.Name))}, which {(dispensable.Count == 1 ? "is" : "are")} affected and did not agree to the mechanism.",
                        new AuditProof.Coalition(body.Id, played.Path, Smallest(played.Game!, context), "wins without them"), [body.Id], played.Path);
                }

                Deadlock(context, played);
            }
        }
    }

    /// <summary>How many regions those who vote come from.</summary>
    public static void Regions(AuditContext context)
    {
        foreach (var body in context.Bodies)
        {
            var observed = context.Observed("regions-represented", body.Id.Value)?.Value is AttributeValue.Number number ? number.Value : (Fraction?)null;
            var regions = body.Seats.Where(seat => seat.Rights.HasFlag(Rights.Vote)).Select(seat => context.Games.HolderOf(body, seat)?.Region).OfType<string>().ToHashSet(StringComparer.Ordinal);
            if (observed is null && regions.Count == 0)
            {
                continue;
            }

            context.Looks(AuditRules.NotGlobal);
            var count = observed ?? regions.Count;
            if (count < context.Options.Regions)
            {
                context.Report(AuditRules.NotGlobal, body.Id.Value, $"{body.DisplayName} draws its votes from {Words.Plural(count, "region")}{(regions.Count is > 0 and < 4 ? $" ({Words.List(regions.Order(StringComparer.Ordinal))})" : "")}: what it decides is not global.",
                    new AuditProof.Share("regions that take part", count, context.Options.Regions), [body.Id], $"bodies[{body.Id}].seats");
            }
        }
    }

    private static void Alone(AuditContext context, Body body, List<PlayedProcedure> games, Func<Party, string?> kind, string what)
    {
        var deciding = new SortedDictionary<string, List<(PlayedProcedure In, List<string> Ids)>>(StringComparer.Ordinal);
        var blocking = new SortedDictionary<string, List<(PlayedProcedure In, List<string> Ids)>>(StringComparer.Ordinal);
        foreach (var played in games)
        {
            foreach (var (name, ids) in Members(context, played, kind))
            {
                context.Looks(AuditRules.GroupDecides);
                context.Looks(AuditRules.GroupBlocks);
                if (ids.Count == played.Game!.Players.Count && (what == "region" || !IsContested(context, body, name)))
                {
                    continue; // all who vote are of one kind, and nobody else is affected
                }

                if (played.Game.Wins(ids))
                {
                    deciding.GetOrAdd(name).Add((played, ids));
                }
                else if (played.Game.Blocks(ids))
                {
                    blocking.GetOrAdd(name).Add((played, ids));
                }
            }
        }

        foreach (var (name, found) in deciding)
        {
            Tell(AuditRules.GroupDecides, $"The {what} '{name}' decides alone in {body.DisplayName}", "wins without anybody else", found);
        }

        foreach (var (name, found) in blocking)
        {
            Tell(AuditRules.GroupBlocks, $"The {what} '{name}' can stop everything in {body.DisplayName}", "the others lose without them", found);
        }

        void Tell(AuditRule rule, string says, string can, List<(PlayedProcedure In, List<string> Ids)> found) => context.Report(rule, body.Id.Value,
            $"{says}{(games.Count == 1 ? "" : found.Count == games.Count ? ", whatever the procedure" : $" {found[0].In.For}{(found.Count > 1 ? $" and in {found.Count - 1} more" : "")}")}.",
            new AuditProof.Coalition(body.Id, found[0].In.Path, found[0].Ids.Take(40).ToEquatableArray(), can), [body.Id], found[0].In.Path);
    }

    private static void Missing(AuditContext context, Body body)
    {
        var affected = IsAuthorised(context, body) ? Required(context, body) : [];
        if (affected.Count == 0)
        {
            return;
        }

        context.Looks(AuditRules.GroupMissing);
        context.Looks(AuditRules.GroupUnseated);
        var present = body.Seats.Select(seat => context.Games.HolderOf(body, seat)?.Group ?? default).ToHashSet();
        if (present.All(group => group.IsNone))
        {
            return; // who sits there is not told
        }

        var powerful = context.Games.Of(body).Where(played => played.Standing is not null).SelectMany(played => played.Game!.Players.Except(played.Standing!.Dummies))
            .Select(player => body.Seats.FirstOrDefault(seat => seat.Id == player.Id)).OfType<Seat>().Select(seat => context.Games.HolderOf(body, seat)?.Group ?? default).ToHashSet();
        var unseated = affected.Where(group => !present.Contains(group)).ToList();
        var powerless = affected.Where(group => !powerful.Contains(group)).ToList();
        if (unseated.Count > 0)
        {
            context.Report(AuditRules.GroupUnseated, body.Id.Value, $"{Words.List(unseated.Select(group => group.Name))} {(unseated.Count == 1 ? "is" : "are")} affected by what {body.DisplayName} decides and {(unseated.Count == 1 ? "has" : "have")} no seat in it, not even to speak.",
                new AuditProof.Share("affected groups with a seat", affected.Count - unseated.Count, affected.Count), [body.Id], $"bodies[{body.Id}].seats");
        }

        if (powerless.Count > 0)
        {
            context.Report(AuditRules.GroupMissing, body.Id.Value, $"{Words.List(powerless.Select(group => group.Name))} {(powerless.Count == 1 ? "is" : "are")} affected by what {body.DisplayName} decides and {(powerless.Count == 1 ? "has" : "have")} no vote in it that can matter.",
                new AuditProof.Share("affected groups with power", affected.Count - powerless.Count, affected.Count), [body.Id], $"bodies[{body.Id}].seats");
        }
    }

    private static void Deadlock(AuditContext context, PlayedProcedure played)
    {
        context.Looks(AuditRules.DeadlockRisk);
        if (played.Standing!.VetoPlayers.IsEmpty)
        {
            return;
        }

        var blockers = played.Standing.VetoPlayers.Sum(player => player.Count);
        var losing = LevelEngine.HasFewCoalitions(ClassMerge.Of(played.Game!.Form).Form) && played.Game.PlayerCount <= 10_000
            ? 1 - new Fraction(played.Game.Structure(context.Options.Analysis).WinningCoalitions, System.Numerics.BigInteger.Pow(2, played.Game.PlayerCount)) : (Fraction?)null;
        context.Report(AuditRules.DeadlockRisk, played.Body.Id.Value, $"{Words.Plural(blockers, "seat")} can each block {played.Body.DisplayName} {played.For}{(losing is { } share ? $"; of all ways to vote, {Words.Percent(share)} carry nothing" : "")}.",
            losing is { } exact ? new AuditProof.Share("ways to vote that carry nothing", exact, null) : new AuditProof.Coalition(played.Body.Id, played.Path, played.Standing.VetoPlayers.Select(player => player.ToString()).ToEquatableArray(), "each in every winning coalition"),
            [played.Body.Id], played.Path);
    }

    private static EquatableArray<string> Smallest(SimpleGame game, AuditContext context) => game.CheapestWinning(options: context.Options.Analysis)?.Coalition.Select(member => member.ToString()).ToEquatableArray() ?? [];

    private static bool IsAuthorised(AuditContext context, Body body) => context.Authority.ReceivedBy(body).Any(mandate => mandate.Power == Model.Power.Bind && context.Authority.IsInForce(mandate));

    private static List<StakeholderGroup> Required(AuditContext context, Body body) => [.. (context.Options.Groups.IsEmpty
        ? context.Authority.ReceivedBy(body).Where(mandate => mandate.Power == Model.Power.Bind && context.Authority.IsInForce(mandate)).SelectMany(mandate => context.Affected.Groups(mandate.Over)).Distinct()
        : context.Options.Groups).OrderBy(group => group.Name, StringComparer.Ordinal)];

    /// <summary>Whether others than <paramref name="name"/> are affected by what the body decides.</summary>
    private static bool IsContested(AuditContext context, Body body, string name) => Required(context, body).Exists(group => group.Name != name);

    private static SortedDictionary<string, List<string>> Members(AuditContext context, PlayedProcedure played, Func<Party, string?> kind)
    {
        var members = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        var seats = played.Body.Seats.ToDictionary(seat => seat.Id, StringComparer.Ordinal);
        foreach (var player in played.Game!.Players)
        {
            if (seats.TryGetValue(player.Id, out var seat) && context.Games.HolderOf(played.Body, seat) is { } holder && kind(holder) is { } name)
            {
                members.GetOrAdd(name).Add(player.Id);
            }
        }

        return members;
    }
}
