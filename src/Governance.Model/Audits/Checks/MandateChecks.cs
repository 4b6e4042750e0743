using Governance.Model.Canonical;

namespace Governance.Model.Audits;

/// <summary>Questions about the mandates themselves: ended, going in circles, competing, held by whom they should check.</summary>
internal static class MandateChecks
{
    /// <summary>Mandates that ended and that nothing replaces.</summary>
    public static void Ended(AuditContext context)
    {
        var held = context.Model.Mandates.Where(mandate => mandate.Power == Power.Bind && context.Authority.IsInForce(mandate)).ToLookup(mandate => mandate.From);
        foreach (var mandate in context.Model.Mandates.Where(mandate => mandate.Power == Power.Bind))
        {
            context.Looks(AuditRules.AuthorityEnded);
            if (context.Authority.IsInForce(mandate) || held[mandate.From].Any(other => Overlap(other.Over, mandate.Over)) || !IsStillThere(context, mandate.To))
            {
                continue;
            }

            // Without a day to ask about, what has an end is over; a sentence must not say that it ended.
            var how = context.Authority.IsRevoked(mandate) ? $"was revoked by {mandate.Revoked!.By}"
                : context.Authority.IsInForce(mandate.Term) ? "is suspended"
                : mandate.Term.From is { } from && mandate.Term.Until is null ? $"is not in force before {Day(from)}"
                : mandate.Term.Until is { } until ? (context.Options.On is null ? $"is on record until {Day(until)}" : $"ended on {Day(until)}") : "is not in force";
            context.Report(AuditRules.AuthorityEnded, mandate.Id, $"The power of {context.Name(mandate.To)} to bind {context.Name(mandate.From)} over {mandate.Over} {how}, and no other mandate of {context.Name(mandate.From)} on record takes its place.",
                new AuditProof.Chain(mandate.From, [mandate.To], null, [mandate.Id], how), [mandate.From, mandate.To], $"mandates[{mandate.Id}]");
        }
    }

    /// <summary>Circles of mandates into which nobody outside grants anything.</summary>
    public static void Circular(AuditContext context)
    {
        var links = context.Model.Mandates.Where(mandate => mandate.Power == Power.Bind && context.Authority.IsInForce(mandate))
            .Select(mandate => (From: context.Owner(mandate.From), To: context.Owner(mandate.To), Mandate: mandate)).Where(link => link.From != link.To).ToList();
        if (links.Count > 0)
        {
            context.Looks(AuditRules.CircularAuthority);
        }

        foreach (var circle in Circles.Of(links.Select(link => (link.From, link.To))))
        {
            var within = links.Where(link => circle.Contains(link.From) && circle.Contains(link.To)).ToList();
            if (links.Any(link => circle.Contains(link.To) && !circle.Contains(link.From) && within.Exists(onward => onward.From == link.To && Overlap(onward.Mandate.Over, link.Mandate.Over)))
                || !within.TrueForAll(link => within.Exists(other => other.From == link.To && Overlap(other.Mandate.Over, link.Mandate.Over))))
            {
                continue;
            }

            var members = circle.OrderBy(id => id.Value, StringComparer.Ordinal).ToList();
            context.Report(AuditRules.CircularAuthority, members[0].Value, $"{context.Names(members)} authorise each other, and nobody outside authorises any of them.",
                new AuditProof.Chain(members[0], [members[0]], null, within.Select(link => link.Mandate.Id).Order(StringComparer.Ordinal).ToEquatableArray(), "the mandates lead back to where they begin"), members);
        }
    }

    /// <summary>Those who decide over others, or hold what others need, and can end alone what holds them to account.</summary>
    public static void SelfHeld(AuditContext context)
    {
        var received = context.Model.Mandates.Where(mandate => mandate.Power == Power.Bind && context.Authority.IsInForce(mandate)).Select(mandate => context.Owner(mandate.To)).ToHashSet();
        received.UnionWith(context.Model.Chokepoints.Select(chokepoint => context.Owner(chokepoint.Controller)));
        foreach (var mandate in context.Model.Mandates.Where(mandate => mandate is { Power: Power.Bind, OnlyPassesOn: false } && context.Authority.IsInForce(mandate) && received.Contains(context.Owner(mandate.From))))
        {
            context.Looks(AuditRules.SelfHeldTrigger);
            if (!mandate.EndableBy.IsEmpty && mandate.EndableBy.All(id => context.Owner(id) == context.Owner(mandate.From) && !AsksOthers(context, id)) && !IsPassedOn(context, mandate) && !SitsIn(context, mandate.From, mandate.To))
            {
                context.Report(AuditRules.SelfHeldTrigger, mandate.Id, $"{context.Name(mandate.To)} binds {context.Name(mandate.From)} only as long as {context.Name(mandate.From)} lets it: nobody else can end the mandate.",
                    new AuditProof.Chain(mandate.From, [mandate.To], null, [mandate.Id], $"endable by {context.Names(mandate.EndableBy)} alone"), [mandate.From, mandate.To], $"mandates[{mandate.Id}].endableBy");
            }
        }
    }

    /// <summary>Whether a body decides only together with bodies of others.</summary>
    private static bool AsksOthers(AuditContext context, EntityId id) => context.Model.FindBody(id) is { } body
        && body.Procedures.Any(procedure => RuleTraits.Of(procedure.Rule).Bodies.Any(other => context.Owner(other) != context.Owner(id)));

    /// <summary>Whether a mandate passes on what others gave: then the grantor has an agent, not somebody to answer to.</summary>
    private static bool IsPassedOn(AuditContext context, Mandate mandate) => context.Authority.ReceivedBy(mandate.From)
        .Any(before => before.MayBeDelegated && context.Authority.IsInForce(before) && Overlap(before.Over, mandate.Over));

    /// <summary>Whether the grantor has a seat in the body, so that it is a pact of equals.</summary>
    private static bool SitsIn(AuditContext context, EntityId grantor, EntityId grantee) => (context.Model.FindBody(grantee) is { } body ? [body] : context.Index.OrgansOf(grantee))
        .Any(each => each.Seats.Any(seat => seat.Holder is { } holder && context.Owner(holder) == context.Owner(grantor)));

    /// <summary>Duties whose bearer judges itself whether to meet them.</summary>
    public static void Duties(AuditContext context)
    {
        foreach (var mandate in context.Model.Mandates.Where(context.Authority.IsInForce))
        {
            foreach (var duty in mandate.Duties)
            {
                context.Looks(AuditRules.UnenforcedDuty);
                if (duty.Discretion == Discretion.Full)
                {
                    context.Report(AuditRules.UnenforcedDuty, mandate.Id, $"{context.Name(duty.Who)} owes it to {duty.What}, and judges itself whether to.",
                        new AuditProof.Record([$"mandates[{mandate.Id}].duties"], "full discretion"), [duty.Who], $"mandates[{mandate.Id}].duties");
                }
            }
        }

        foreach (var observation in context.Observed("sanction-exists"))
        {
            context.Looks(AuditRules.UnenforcedDuty);
            if (observation is { About: { } about, Value: AttributeValue.Flag { Value: false } })
            {
                context.Report(AuditRules.UnenforcedDuty, about, $"Nobody can act when what {context.Title(about)} asks for is not done.", new AuditProof.Record([$"observations[{observation.Key}]"], "no sanction"), context.Entity(about), $"observations[{observation.Key}]");
            }
        }
    }

    private static bool IsStillThere(AuditContext context, EntityId id) => context.Model.FindBody(id) is not { } body || context.Authority.IsInForce(body.Term);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static bool Overlap(Scope one, Scope other) => Scopes.Overlap(one, other) is not null;
}
