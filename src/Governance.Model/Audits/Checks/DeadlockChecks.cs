using Governance.Model.Games;

namespace Governance.Model.Audits;

/// <summary>How easily a body comes to no decision: the price of everybody's consent.</summary>
internal static class DeadlockChecks
{
    private const long MostPlayers = 10_000;

    /// <summary>The first procedure of each body in which some can block alone, or in which hardly any way to vote carries.</summary>
    public static void Risk(AuditContext context)
    {
        foreach (var body in context.Bodies)
        {
            // Whoever decides alone deadlocks with nobody.
            var games = context.Games.Of(body).Where(played => played.Standing is { CanPass: true, CarriesAll: false, Dictator: null }).ToList();
            if (games.Count == 0)
            {
                continue;
            }

            context.Looks(AuditRules.DeadlockRisk);
            if (games.Find(played => !played.Standing!.VetoPlayers.IsEmpty) is { } vetoed)
            {
                Blocked(context, vetoed);
            }
            else if (Losing(context, games[0]) is { } share && share > context.Options.Deadlock)
            {
                context.Report(AuditRules.DeadlockRisk, body.Id.Value, $"Nobody can block {body.DisplayName} alone; and yet, of all ways to vote {games[0].For}, {Words.Percent(share)} carry nothing.",
                    new AuditProof.Share("ways to vote that carry nothing", share, context.Options.Deadlock), [body.Id], games[0].Path);
            }
        }
    }

    private static void Blocked(AuditContext context, PlayedProcedure played)
    {
        var vetoes = played.Standing!.VetoPlayers;
        var blockers = vetoes.Sum(player => player.Count);
        var losing = Losing(context, played);
        var elsewhere = vetoes.Select(player => player.Body).OfType<EntityId>().Where(id => id != played.Body.Id).Distinct().ToList();
        context.Report(AuditRules.DeadlockRisk, played.Body.Id.Value, $"{Words.Plural(blockers, "seat")}{(elsewhere.Count == 0 ? "" : $" of {context.Names(elsewhere)}")} can {(blockers == 1 ? "" : "each ")}block {played.Body.DisplayName} {played.For}{(losing is { } share ? $"; of all ways to vote, {Words.Percent(share)} carry nothing" : "")}.",
            losing is { } exact ? new AuditProof.Share("ways to vote that carry nothing", exact, null) : new AuditProof.Coalition(played.Body.Id, played.Path, vetoes.Select(player => player.ToString()).ToEquatableArray(), "each in every winning coalition"),
            [played.Body.Id], played.Path);
    }

    /// <summary>The share of coalitions that lose; null where counting them takes too much work.</summary>
    private static Fraction? Losing(AuditContext context, PlayedProcedure played) =>
        LevelEngine.HasFewCoalitions(ClassMerge.Of(played.Game!.Form).Form) && played.Game.PlayerCount <= MostPlayers
            ? 1 - new Fraction(played.Game.Structure(context.Options.Analysis).WinningCoalitions, System.Numerics.BigInteger.Pow(2, played.Game.PlayerCount)) : null;
}
