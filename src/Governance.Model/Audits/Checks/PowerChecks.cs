namespace Governance.Model.Audits;

/// <summary>Questions about seats and rules: votes that never matter, votes that decide alone, rules that ask for nothing or too much.</summary>
internal static class PowerChecks
{
    /// <summary>What the structure of each game shows.</summary>
    public static void Structure(AuditContext context)
    {
        foreach (var body in context.Bodies)
        {
            var games = context.Games.Of(body);
            foreach (var played in games)
            {
                context.Looks(AuditRules.NotAnalysed);
                if (played.WhyNot is { } why)
                {
                    context.Report(AuditRules.NotAnalysed, body.Id.Value, $"The power in {body.DisplayName} {played.For} was not computed: {why}", new AuditProof.Record([played.Path], why), [body.Id], played.Path);
                }

                Rule(context, played);
            }

            Decorative(context, body, games);
            Dictator(context, games);
        }
    }

    /// <summary>Seats without a vote in bodies that decide.</summary>
    public static void Silent(AuditContext context)
    {
        foreach (var body in context.Bodies.Where(body => body.Seats.Any(seat => seat.Rights.HasFlag(Rights.Vote))))
        {
            context.Looks(AuditRules.NoVote);
            foreach (var group in body.Seats.Where(seat => !seat.Rights.HasFlag(Rights.Vote)).GroupBy(seat => seat.Class))
            {
                var holders = group.Select(seat => seat.Holder).OfType<EntityId>().ToList();
                context.Report(AuditRules.NoVote, body.Id.Value, $"{Words.Plural(group.Aggregate(Fraction.Zero, (sum, seat) => sum + seat.Count), "seat")} of class '{group.Key}' in {body.DisplayName} cannot vote.",
                    new AuditProof.Coalition(body.Id, $"bodies[{body.Id}]", group.Select(seat => seat.Id).ToEquatableArray(), "no vote"), holders.Append(body.Id), $"bodies[{body.Id}].seats[{group.First().Id}].rights");
            }
        }
    }

    /// <summary>Clauses that could be struck out.</summary>
    public static void Clauses(AuditContext context)
    {
        foreach (var played in context.Games.All.Where(played => played.Standing is not null && played.Game is not null))
        {
            context.Looks(AuditRules.VacuousRule);
            foreach (var clause in context.Games.Idle(played))
            {
                context.Report(AuditRules.VacuousRule, played.Body.Id.Value, $"In {played.Body.DisplayName}, '{clause}' holds whatever the seats do.",
                    new AuditProof.Record([played.Path], "true for every way of voting"), [played.Body.Id], played.Path);
            }
        }
    }

    private static void Rule(AuditContext context, PlayedProcedure played)
    {
        if (played.Standing is not { } standing)
        {
            return;
        }

        context.Looks(AuditRules.ImpossibleRule);
        context.Looks(AuditRules.VacuousRule);
        if (!standing.CanPass)
        {
            context.Report(AuditRules.ImpossibleRule, played.Body.Id.Value, $"{played.Body.DisplayName} can carry nothing {played.For}, even if all its seats are in favour.",
                new AuditProof.Record([played.Path], "no coalition wins"), [played.Body.Id], played.Path);
        }
        else if (standing.CarriesAll)
        {
            context.Report(AuditRules.VacuousRule, played.Body.Id.Value, $"{played.Body.DisplayName} carries everything {played.For}, even if all its seats are against.",
                new AuditProof.Record([played.Path], "the empty coalition wins"), [played.Body.Id], played.Path);
        }
    }

    private static void Decorative(AuditContext context, Body body, EquatableArray<PlayedProcedure> games)
    {
        if (games.IsEmpty || games.Any(played => played.Standing is null))
        {
            return;
        }

        context.Looks(AuditRules.DecorativeSeat);
        var never = games.Where(played => played.Standing is { CanPass: true, CarriesAll: false }).Select(played => played.Standing!.Dummies.Select(player => player.Id).ToHashSet(StringComparer.Ordinal)).ToList();
        if (never.Count == 0)
        {
            return; // nothing to decide: said already
        }

        foreach (var player in games[0].Game!.Players.Where(player => never.TrueForAll(dummies => dummies.Contains(player.Id))))
        {
            context.Report(AuditRules.DecorativeSeat, $"{body.Id}/{player.Id}", $"The vote of '{player.Id}' in {body.DisplayName} never changes a result, in {(games.Count == 1 ? "its only procedure" : $"any of its {games.Count} procedures")}.",
                new AuditProof.Coalition(body.Id, games[0].Path, [player.Id], "in no minimal winning coalition"), player.Holder is { } holder ? [holder, body.Id] : [body.Id], $"bodies[{body.Id}].seats[{player.Id}]");
        }
    }

    private static void Dictator(AuditContext context, EquatableArray<PlayedProcedure> games)
    {
        var alone = new SortedDictionary<string, List<PlayedProcedure>>(StringComparer.Ordinal);
        foreach (var played in games.Where(played => played.Standing is not null))
        {
            context.Looks(AuditRules.SoleDecider);
            if (played.Standing!.Dictator is { } dictator)
            {
                alone.GetOrAdd(dictator.Id).Add(played);
            }
        }

        foreach (var (id, found) in alone)
        {
            var (body, holder) = (found[0].Body, found[0].Standing!.Dictator!.Holder);
            context.Report(AuditRules.SoleDecider, body.Id.Value, $"'{id}' decides alone in {body.DisplayName}{(games.Count == 1 ? "" : found.Count == games.Count ? ", whatever the procedure" : $" {found[0].For}{(found.Count > 1 ? $" and in {found.Count - 1} more" : "")}")}.",
                new AuditProof.Coalition(body.Id, found[0].Path, [id], "wins alone, and nothing wins without it"), holder is { } held ? [held, body.Id] : [body.Id], found[0].Path);
        }
    }
}
