using Governance.Model.Canonical;

namespace Governance.Model.Audits;

/// <summary>Questions about levers: who depends on them, whether they authorised who holds them, and what fails with the holder.</summary>
internal static class ChokepointChecks
{
    /// <summary>Chokepoints that somebody cannot route around: with what it takes to capture the controller, with or without mandate and exit.</summary>
    public static void Bound(AuditContext context)
    {
        foreach (var grip in context.Dependence.Grips)
        {
            Tell(context, grip);
            if (Alone(context, grip.Controller))
            {
                context.Report(AuditRules.SoleDecider, grip.Subject, $"{context.Name(grip.Controller)} alone decides on {grip.Title}: no body is on record in which anybody could stop it.",
                    new AuditProof.Record([$"{grip.Path}.controller"], "a party without an organ"), [grip.Controller], $"{grip.Path}.controller");
            }

            Unauthorised(context, grip);
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

        foreach (var (capability, grip) in context.Dependence.SinglePoints)
        {
            var controller = grip.Controller;
            context.Report(AuditRules.SinglePointOfFailure, grip.Subject, $"Without {context.Name(controller)}{(context.Model.FindBody(controller) is null && !context.Index.OrgansOf(controller).Any() ? "" : ", or without a quorum of it,")} this fails for everybody: {Lower(capability.DisplayName)}.",
                new AuditProof.Cut(capability.Id, grip.Ids, null), [controller], $"capabilities[{capability.Id}]");
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

    /// <summary>Who cannot do without it, and what it takes to capture whoever controls it.</summary>
    private static void Tell(AuditContext context, Grip grip)
    {
        var parties = grip.Parties;
        var control = context.Model.Control(grip.Chokepoints[0].Id, GameOptions.Default);
        var (seizing, capture) = control.ToDecide is { Size: > 0 } known ? (control.Body, known) : Ordinary(context, grip.Controller);
        var what = grip.Chokepoints.Count == 1 ? $"{grip.Title}, which {context.Name(grip.Controller)} controls" : $"{context.Name(grip.Controller)}, which controls every way: {grip.Title}";
        context.Report(AuditRules.NoWayAround, grip.Subject, $"{context.Names(parties)} cannot do without {what}{(capture is not null ? $"; {Words.Plural(capture.Size, "seat")} of {context.Name(seizing!.Value)} can seize it" : control.Remark is { } remark ? $"; how it decides is not known: {remark}" : "")}.",
            capture is not null ? new AuditProof.Coalition(seizing!.Value, $"bodies[{seizing}]", capture.Coalition.Select(member => member.ToString()).ToEquatableArray(), "can withhold the chokepoint")
                : new AuditProof.Cut(grip.Ties[0].Capability.Id, grip.Ids, parties.Count == 1 ? parties[0] : default(EntityId?)),
            parties.Take(12).Append(grip.Controller), grip.Path);
    }

    private static void Unauthorised(AuditContext context, Grip grip)
    {
        context.Looks(AuditRules.LeverWithoutVote);
        context.Looks(AuditRules.NoExit);
        var (parties, controller) = (grip.Parties, grip.Controller);
        var principals = context.Authority.PrincipalsOf(controller);
        bool Authorised(EntityId party) => party == controller || context.Index.GrantorsFor(party).Any(principals.Contains);
        var without = parties.Where(party => !Authorised(party)).ToList();
        if (without.Count > 0)
        {
            context.Report(AuditRules.LeverWithoutVote, grip.Subject, $"{context.Names(without)} depend{(without is [var only] && context.Model.FindParty(only) is not { Kind: PartyKind.Class } ? "s" : "")} on {grip.Title} and never authorised {context.Name(controller)}.",
                new AuditProof.Chain(without[0], [controller], null, [], "no chain of mandates with the power to bind"), without.Take(12).Append(controller), grip.Path);
        }

        var stuck = parties.Where(party => party != controller && !context.Index.GrantorsFor(party).SelectMany(context.Index.GrantsBy)
            .Any(mandate => context.Authority.IsInForce(mandate) && mandate.EndableBy.Contains(mandate.From) && !mandate.EndableTogether && principals.Contains(mandate.From) && !grip.MustBeUnique)).ToList();
        if (stuck.Count > 0)
        {
            context.Report(AuditRules.NoExit, grip.Subject, $"{context.Names(stuck)} cannot leave: there is no alternative within reach to {grip.Title}{(grip.MustBeUnique ? ", of which there can be only one" : "")}.",
                new AuditProof.Cut(grip.Ties[0].Capability.Id, grip.Ids, stuck.Count == 1 ? stuck[0] : default(EntityId?)), stuck.Take(12).Append(controller), grip.Path);
        }
    }

    /// <summary>Whether no body is on record in which anybody could stop a controller.</summary>
    private static bool Alone(AuditContext context, EntityId controller) =>
        context.Model.FindBody(controller) is null && !context.Index.OrgansOf(controller).Any() && !IsBound(context, controller);

    /// <summary>Whether a party that holds a chokepoint let some body bind it, which can then stop it.</summary>
    private static bool IsBound(AuditContext context, EntityId controller) =>
        context.Index.GrantsBy(controller).Any(mandate => mandate is { Power: Power.Bind, OnlyPassesOn: false } && context.Authority.IsInForce(mandate) && context.Model.FindBody(mandate.To) is not null);

    /// <summary>What it takes to carry an ordinary question in the body that controls a chokepoint and has several procedures.</summary>
    private static (EntityId? Body, Capture? Capture) Ordinary(AuditContext context, EntityId controller)
    {
        if (context.Model.FindBody(controller) is not { } body)
        {
            return default;
        }

        var ordinary = context.Games.Of(body).FirstOrDefault(played => played.Procedure.QuestionType is null && played.Standing is { CanPass: true, CarriesAll: false });
        return (body.Id, ordinary?.Game?.CheapestWinning(options: context.Options.Analysis));
    }

    private static string Lower(string text) => text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
