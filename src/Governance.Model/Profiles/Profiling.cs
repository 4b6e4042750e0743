using Governance.Model.Audits;

namespace Governance.Model.Profiles;

/// <summary>Draws the profile of a structure.</summary>
internal static class Profiling
{
    public static StructureProfile Of(GovernanceModel model, AuditOptions options)
    {
        var audit = model.Audit(options);
        var context = new AuditContext(model, [], options);
        var focus = new Focus(options.About);
        var deciding = context.Bodies.Where(body => focus.Holds(body.Id) && !body.Procedures.IsEmpty && context.Authority.ReceivedBy(body).Any(mandate => mandate.Power == Power.Bind && context.Authority.IsInForce(mandate))).ToList();
        var principals = context.Authority.PrincipalsOf(deciding.SelectMany(body => body.Of is { } owner ? (EntityId[])[body.Id, owner] : [body.Id]));
        return new(model, audit)
        {
            Bodies = deciding.Select(body => Profile(context, body)).ToEquatableArray(),
            Bound = model.Parties.Select(party => party.Id).Where(id => context.Index.GrantorsFor(id).Any(principals.Contains)).ToEquatableArray(),
            Exposed = model.Stakes.Where(stake => focus.Holds(stake) && stake.Bears.HasFlag(Bearing.Loss) && context.Authority.DecidersOf(stake.Matter).Count > 0 && !context.Authority.IsPrincipal(stake.Party, stake.Matter))
                .Select(stake => stake.Party).Distinct().ToEquatableArray(),
            Chokepoints = context.Dependence.Grips.Where(grip => grip.Chokepoints.Any(focus.Holds))
                .Select(grip => new ChokepointProfile(grip.Subject, grip.Title, grip.Controller, grip.Parties.Order().ToEquatableArray()))
                .ToEquatableArray(),
        };
    }

    private static BodyProfile Profile(AuditContext context, Body body)
    {
        var procedure = body.Procedures.FirstOrDefault(each => each.QuestionType is null && context.Authority.IsInForce(each.Term)) ?? body.Procedures.FirstOrDefault(each => context.Authority.IsInForce(each.Term)) ?? body.Procedures[0];
        var profile = new BodyProfile(body.Id, body.DisplayName, procedure.Rule.ToString());
        var played = context.Games.Of(body).FirstOrDefault(each => each.Procedure.Rule == procedure.Rule && each.Standing is { CanPass: true, CarriesAll: false });
        return played is null || PowerIn(context, played) is not { } power ? profile : profile with
        {
            ByGroup = Shares(context, body, power, party => context.Seating.GroupOf(party).Name),
            ByRegion = Shares(context, body, power, party => context.Seating.RegionOf(party) ?? ""),
        };
    }

    private static BanzhafPower? PowerIn(AuditContext context, PlayedProcedure played)
    {
        try
        {
            return played.Game!.Banzhaf(context.Options.Analysis);
        }
        catch (GovernanceException refused) when (refused.Code is ErrorCodes.AnalysisTooLarge)
        {
            return null;
        }
    }

    private static EquatableArray<PowerShare> Shares(AuditContext context, Body body, BanzhafPower power, Func<Party, string> kind) =>
        power.GroupBy(entry => context.Seating.HolderOf(body, entry.Player.Id) is { } holder ? kind(holder) : "", StringComparer.Ordinal)
            .Select(group => new PowerShare(group.Key, group.Aggregate(Fraction.Zero, (sum, entry) => sum + (entry.Normalised * entry.Player.Count))))
            .OrderByDescending(share => share.Share).ThenBy(share => share.Name, StringComparer.Ordinal).ToEquatableArray();
}
