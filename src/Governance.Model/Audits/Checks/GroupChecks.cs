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
            Alone(context, body, games, party => GroupOf(context, party), "group");
            Alone(context, body, games, context.Seating.RegionOf, "region");
            Missing(context, body);
        }
    }

    /// <summary>Whether the consent of every group and region is needed.</summary>
    public static void Consent(AuditContext context)
    {
        foreach (var body in context.Bodies.Where(body => IsAuthorised(context, body)))
        {
            if (context.Games.Of(body).FirstOrDefault(played => played.Standing is { CanPass: true }) is not { } played)
            {
                continue;
            }

            var dispensable = DispensableGroups(context, played).Concat(DispensableRegions(context, played)).ToList();
            if (dispensable.Count > 0)
            {
                context.Report(AuditRules.GroupDispensable, body.Id.Value,
                    $"{body.DisplayName} can decide {played.For} without {Words.List(dispensable.Select(kind => kind.Name))}{(dispensable.Count == 1 ? "" : ", each of them taken by itself")}.",
                    new AuditProof.Coalition(body.Id, played.Path, Smallest(played.Game!.Without(dispensable[0].Ids), context), $"wins without {dispensable[0].Name}"), [body.Id], played.Path);
            }
        }
    }

    /// <summary>How many regions those who vote come from.</summary>
    public static void Regions(AuditContext context)
    {
        foreach (var body in context.Bodies)
        {
            var observed = context.Observed("regions-represented", body.Id.Value)?.Value is AttributeValue.Number number ? number.Value : (Fraction?)null;
            if (observed is null && !IsTold(context, body, context.Seating.RegionOf))
            {
                continue;
            }

            var regions = Voters(context, body, context.Seating.RegionOf);
            context.Looks(AuditRules.NotGlobal);
            var count = observed ?? regions.Count;
            if (count < context.Options.Regions)
            {
                context.Report(AuditRules.NotGlobal, body.Id.Value, $"{body.DisplayName} draws its votes from {Words.Plural(count, "region")}{(regions.Count is > 0 and < 4 ? $" ({Words.List(regions.Order(StringComparer.Ordinal))})" : "")}: what it decides is not global.",
                    new AuditProof.Share("regions that take part", count, context.Options.Regions), [body.Id], $"bodies[{body.Id}].seats");
            }
        }
    }

    /// <summary>The affected groups that cannot stop a decision; none where they all agreed to who decides, or where it is not told who votes.</summary>
    private static IEnumerable<(string Name, List<string> Ids)> DispensableGroups(AuditContext context, PlayedProcedure played)
    {
        var required = Required(context, played.Body);
        if (required.Count == 0 || !IsTold(context, played.Body, party => GroupOf(context, party)))
        {
            return [];
        }

        context.Looks(AuditRules.GroupDispensable);
        var agreed = context.Authority.ReceivedBy(played.Body).Where(mandate => mandate is { Power: Model.Power.Bind, OnlyPassesOn: false } && context.Authority.IsInForce(mandate))
            .Select(mandate => context.Model.FindParty(mandate.From)).OfType<Party>().Select(context.Seating.GroupOf).ToHashSet();
        var seats = Members(context, played, party => GroupOf(context, party));
        return required.TrueForAll(agreed.Contains) ? []
            : required.Select(group => (group.Name, Ids: seats.GetValueOrDefault(group.Name) ?? [])).Where(group => !played.Game!.Blocks(group.Ids));
    }

    /// <summary>The regions among the voters that cannot stop a decision.</summary>
    private static IEnumerable<(string Name, List<string> Ids)> DispensableRegions(AuditContext context, PlayedProcedure played)
    {
        if (!IsTold(context, played.Body, context.Seating.RegionOf) || Members(context, played, context.Seating.RegionOf) is not { Count: > 1 } seats)
        {
            return [];
        }

        context.Looks(AuditRules.GroupDispensable);
        return seats.Where(region => !played.Game!.Blocks(region.Value)).Select(region => (region.Key, region.Value));
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

        var seats = context.Seating.Of(body).Values;
        var present = seats.Select(entry => context.Seating.HolderOf(entry.Body, entry.Seat)).OfType<Party>().Select(context.Seating.GroupOf).Where(group => !group.IsNone).ToHashSet();
        var games = context.Games.Of(body);
        if (present.Count == 0 || !IsTold(context, body, party => GroupOf(context, party)) || games.Any(played => played.Standing is null))
        {
            return; // who sits there, or whose vote matters, is not told
        }

        context.Looks(AuditRules.GroupMissing);
        context.Looks(AuditRules.GroupUnseated);
        var powerful = games.SelectMany(played => played.Game!.Players.Except(played.Standing!.Dummies))
            .Select(player => context.Seating.HolderOf(body, player.Id)).OfType<Party>().Select(context.Seating.GroupOf).ToHashSet();
        var unseated = affected.Where(group => !present.Contains(group)).ToList();
        var powerless = affected.Where(group => !powerful.Contains(group)).ToList();
        if (unseated.Count > 0)
        {
            context.Report(AuditRules.GroupUnseated, body.Id.Value, $"What {body.DisplayName} decides affects {Words.List(unseated.Select(group => group.Name))}, without a seat in it, even to speak.",
                new AuditProof.Share("affected groups with a seat", affected.Count - unseated.Count, affected.Count), [body.Id], $"bodies[{body.Id}].seats");
        }

        if (powerless.Count > 0)
        {
            context.Report(AuditRules.GroupMissing, body.Id.Value, $"What {body.DisplayName} decides affects {Words.List(powerless.Select(group => group.Name))}, without a vote in it that can matter.",
                new AuditProof.Share("affected groups with power", affected.Count - powerless.Count, affected.Count), [body.Id], $"bodies[{body.Id}].seats");
        }
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
        foreach (var player in played.Game!.Players)
        {
            if (context.Seating.HolderOf(played.Body, player.Id) is { } holder && kind(holder) is { } name)
            {
                members.GetOrAdd(name).Add(player.Id);
            }
        }

        return members;
    }

    private static string? GroupOf(AuditContext context, Party party) => context.Seating.GroupOf(party) is { IsNone: false } group ? group.Name : null;

    private static IEnumerable<(Body Body, Seat Seat)> Voting(AuditContext context, Body body) => context.Seating.Of(body).Values.Where(entry => entry.Seat.Rights.HasFlag(Rights.Vote));

    private static HashSet<string> Voters(AuditContext context, Body body, Func<Party, string?> kind) =>
        Voting(context, body).Select(entry => context.Seating.HolderOf(entry.Body, entry.Seat) is { } holder ? kind(holder) : null).OfType<string>().ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether it is told of each vote which kind of party it belongs to.</summary>
    /// <param name="context">The audit.</param>
    /// <param name="body">The body.</param>
    /// <param name="kind">The kind, or null where that is not told.</param>
    private static bool IsTold(AuditContext context, Body body, Func<Party, string?> kind) => Voting(context, body).Any()
        && Voting(context, body).All(entry => context.Seating.HolderOf(entry.Body, entry.Seat) is { } holder && kind(holder) is not null);
}
