using Governance.Model.Canonical;

namespace Governance.Model.Audits;

/// <summary>Questions about levers: who depends on them, whether they authorised who holds them, and what fails with the holder.</summary>
internal static class ChokepointChecks
{
    /// <summary>Chokepoints that somebody cannot route around: with what it takes to capture the controller, with or without mandate and exit.</summary>
    public static void Bound(AuditContext context)
    {
        foreach (var (id, ties) in context.Dependence.Ties)
        {
            var chokepoint = context.Model.FindChokepoint(id)!;
            var parties = ties.Select(tie => tie.Party).Distinct().ToList();
            var control = context.Model.Control(id, GameOptions.Default);
            var (seizing, capture) = control.ToDecide is { Size: > 0 } known ? (control.Body, known) : Ordinary(context, chokepoint);
            context.Report(AuditRules.NoWayAround, id, $"{context.Names(parties)} cannot do without {chokepoint.DisplayName}, which {context.Name(chokepoint.Controller)} controls{(capture is not null ? $"; {Words.Plural(capture.Size, "seat")} of {context.Name(seizing!.Value)} can seize it" : control.Remark is { } remark ? $"; how it decides is not known: {remark}" : "")}.",
                capture is not null ? new AuditProof.Coalition(seizing!.Value, $"bodies[{seizing}]", capture.Coalition.Select(member => member.ToString()).ToEquatableArray(), "can withhold the chokepoint")
                    : new AuditProof.Cut(ties[0].Capability.Id, [id], parties.Count == 1 ? parties[0] : default(EntityId?)),
                parties.Take(12).Append(chokepoint.Controller), $"chokepoints[{id}]");
            if (control.Body is null && !context.Index.OrgansOf(chokepoint.Controller).Any())
            {
                context.Report(AuditRules.SoleDecider, id, $"{context.Name(chokepoint.Controller)} alone decides on {chokepoint.DisplayName}: no body is on record in which anybody could stop it.",
                    new AuditProof.Record([$"chokepoints[{id}].controller"], "a party without an organ"), [chokepoint.Controller], $"chokepoints[{id}].controller");
            }

            Unauthorised(context, chokepoint, parties, ties[0].Capability);
        }

        if (context.Model.Capabilities.Count > 0)
        {
            context.Looks(AuditRules.NoWayAround);
        }
    }

    /// <summary>Chokepoints whose loss takes a capability from everybody.</summary>
    public static void SinglePoints(AuditContext context)
    {
        if (context.Model.Capabilities.Count > 0)
        {
            context.Looks(AuditRules.SinglePointOfFailure);
        }

        foreach (var (capability, id) in context.Dependence.SinglePoints)
        {
            var controller = context.Model.FindChokepoint(id)!.Controller;
            context.Report(AuditRules.SinglePointOfFailure, id, $"Without {context.Name(controller)}{(context.Model.FindBody(controller) is null && !context.Index.OrgansOf(controller).Any() ? "" : ", or a quorum of it,")} this fails for everybody: {Lower(capability.DisplayName)}.",
                new AuditProof.Cut(capability.Id, [id], null), [controller], $"capabilities[{capability.Id}]");
        }

        foreach (var (capability, why) in context.Dependence.Refused)
        {
            context.Report(AuditRules.NotAnalysed, capability.Id, $"Who depends on what for '{capability.DisplayName}' was not computed: {why}", new AuditProof.Record([$"capabilities[{capability.Id}]"], why), path: $"capabilities[{capability.Id}]");
        }
    }

    /// <summary>Routes that are open and that a party cannot pay for.</summary>
    public static void Affordable(AuditContext context)
    {
        foreach (var access in context.Dependence.Access)
        {
            context.Looks(AuditRules.EffectivelyClosed);
            if (access is { HadWay: false, Before: { } way, Budget: { } budget })
            {
                context.Report(AuditRules.EffectivelyClosed, access.Party.Value, $"{context.Title(access.Capability)}: open to {context.Name(access.Party)} on paper; the cheapest way costs {Words.Of(way.Cost)}, and {Words.Of(budget)} can be spent.",
                    new AuditProof.Share($"the cost of {access.Capability}", way.Cost, budget), [access.Party], $"capabilities[{access.Capability}].wantedBy[{access.Party}]");
            }
        }
    }

    /// <summary>Markets with few controllers.</summary>
    public static void Markets(AuditContext context)
    {
        foreach (var market in context.Model.MarketConcentrations())
        {
            context.Looks(AuditRules.Concentration);
            if (market.Index >= context.Options.Concentration)
            {
                context.Report(AuditRules.Concentration, market.Market ?? market.Shares[0].Controller.Value, $"The market {(market.Market is { } name ? $"'{name}' " : "")}is concentrated: {Words.List(market.Shares.Select(share => $"{context.Name(share.Controller)} {Words.Percent(share.Share)}"), 4)}.",
                    new AuditProof.Share("the Herfindahl–Hirschman index", market.Index, context.Options.Concentration), market.Shares.Select(share => share.Controller));
            }
        }
    }

    /// <summary>Bodies with a procedure whose decisions reach nobody.</summary>
    public static void Powerless(AuditContext context)
    {
        var controllers = context.Model.Chokepoints.Select(chokepoint => chokepoint.Controller).ToHashSet();
        var asked = context.Bodies.SelectMany(body => body.Procedures).SelectMany(procedure => RuleTraits.Of(procedure.Rule).Bodies).Concat(context.Bodies.SelectMany(body => body.Seats).Select(seat => seat.Holder).OfType<EntityId>()).ToHashSet();
        foreach (var body in context.Bodies.Where(body => !asked.Contains(body.Id) && (body.Procedures.IsEmpty || !body.Procedures.All(procedure => procedure.IsOptIn))))
        {
            context.Looks(AuditRules.VoteWithoutLever);
            var mandates = context.Authority.ReceivedBy(body).Where(context.Authority.IsInForce).ToList();
            if (!controllers.Contains(body.Id) && !(body.Of is { } owner && controllers.Contains(owner)) && mandates.TrueForAll(mandate => mandate.Power != Power.Bind))
            {
                context.Report(AuditRules.VoteWithoutLever, body.Id.Value, $"{body.DisplayName} has {(body.Procedures.IsEmpty ? "no" : "a")} procedure and nobody whom its decisions bind{(mandates.Count > 0 ? $": it may advise {context.Names(mandates.Select(mandate => mandate.From).Distinct())}" : body.Of is { } of ? $", but for {context.Name(of)} itself" : "")}.",
                    new AuditProof.Record(mandates.Select(mandate => $"mandates[{mandate.Id}]").ToEquatableArray(), "no mandate to bind, no chokepoint"), [body.Id], $"bodies[{body.Id}]");
            }
        }
    }

    private static void Unauthorised(AuditContext context, Chokepoint chokepoint, List<EntityId> parties, Capability capability)
    {
        context.Looks(AuditRules.LeverWithoutVote);
        context.Looks(AuditRules.NoExit);
        var principals = context.Authority.PrincipalsOf(chokepoint.Controller);
        bool Authorised(EntityId party) => party == chokepoint.Controller || context.Index.GrantorsFor(party).Any(principals.Contains);
        var without = parties.Where(party => !Authorised(party)).ToList();
        if (without.Count > 0)
        {
            context.Report(AuditRules.LeverWithoutVote, chokepoint.Id, $"{context.Names(without)} depend on {chokepoint.DisplayName} and never authorised {context.Name(chokepoint.Controller)}.",
                new AuditProof.Chain(without[0], [chokepoint.Controller], null, [], "no chain of mandates with the power to bind"), without.Take(12).Append(chokepoint.Controller), $"chokepoints[{chokepoint.Id}]");
        }

        var stuck = parties.Where(party => party != chokepoint.Controller && !context.Index.GrantorsFor(party).SelectMany(context.Index.GrantsBy)
            .Any(mandate => context.Authority.IsInForce(mandate) && mandate.EndableBy.Contains(mandate.From) && principals.Contains(mandate.From) && !chokepoint.MustBeUnique)).ToList();
        if (stuck.Count > 0)
        {
            context.Report(AuditRules.NoExit, chokepoint.Id, $"{context.Names(stuck)} cannot leave: there is no alternative within reach to {chokepoint.DisplayName}{(chokepoint.MustBeUnique ? ", of which there can be only one" : "")}.",
                new AuditProof.Cut(capability.Id, [chokepoint.Id], stuck.Count == 1 ? stuck[0] : default(EntityId?)), stuck.Take(12).Append(chokepoint.Controller), $"chokepoints[{chokepoint.Id}]");
        }
    }

    /// <summary>What it takes to carry an ordinary question in the body that controls a chokepoint and has several procedures.</summary>
    private static (EntityId? Body, Capture? Capture) Ordinary(AuditContext context, Chokepoint chokepoint)
    {
        if (context.Model.FindBody(chokepoint.Controller) is not { } body)
        {
            return default;
        }

        var ordinary = context.Games.Of(body).FirstOrDefault(played => played.Procedure.QuestionType is null && played.Standing is { CanPass: true, CarriesAll: false });
        return (body.Id, ordinary?.Game?.CheapestWinning(options: context.Options.Analysis));
    }

    private static string Lower(string text) => text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
