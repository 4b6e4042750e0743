using Governance.Model.Canonical;

namespace Governance.Model.Audits;

/// <summary>Questions about the mandates themselves: ended, going in circles, competing, held by whom they should check.</summary>
internal static class MandateChecks
{
    /// <summary>Mandates that ended and that nothing replaces.</summary>
    public static void Ended(AuditContext context)
    {
        var held = context.Model.Mandates.Where(mandate => mandate.Power == Power.Bind && context.Authority.IsInForce(mandate)).ToLookup(mandate => (mandate.From, mandate.To));
        foreach (var mandate in context.Model.Mandates.Where(mandate => mandate.Power == Power.Bind))
        {
            context.Looks(AuditRules.AuthorityEnded);
            if (context.Authority.IsInForce(mandate) || held[(mandate.From, mandate.To)].Any() || !IsStillThere(context, mandate.To))
            {
                continue;
            }

            var how = context.Authority.IsRevoked(mandate) ? $"was revoked by {mandate.Revoked!.By}"
                : context.Authority.IsInForce(mandate.Term) ? "is suspended"
                : mandate.Term.From is { } from && mandate.Term.Until is null ? $"is not in force before {Day(from)}"
                : mandate.Term.Until is { } until ? $"ended on {Day(until)}" : "is not in force";
            context.Report(AuditRules.AuthorityEnded, mandate.Id, $"The power of {context.Name(mandate.To)} to bind {context.Name(mandate.From)} over {mandate.Over} {how}, and nothing on record replaces it.",
                new AuditProof.Chain(mandate.From, [mandate.To], null, [mandate.Id], how), [mandate.From, mandate.To], $"mandates[{mandate.Id}]");
        }
    }

    /// <summary>Circles of mandates into which nobody outside grants anything.</summary>
    public static void Circular(AuditContext context)
    {
        EntityId Root(EntityId id) => context.Model.FindBody(id)?.Of ?? id;
        var links = context.Model.Mandates.Where(mandate => mandate.Power == Power.Bind && context.Authority.IsInForce(mandate))
            .Select(mandate => (From: Root(mandate.From), To: Root(mandate.To), Mandate: mandate)).Where(link => link.From != link.To).ToList();
        if (links.Count > 0)
        {
            context.Looks(AuditRules.CircularAuthority);
        }

        foreach (var circle in Circles.Of(links.Select(link => (link.From, link.To))))
        {
            var within = links.Where(link => circle.Contains(link.From) && circle.Contains(link.To)).ToList();
            if (links.Any(link => circle.Contains(link.To) && !circle.Contains(link.From))
                || !within.TrueForAll(link => within.Exists(other => other.From == link.To && Overlap(other.Mandate.Over, link.Mandate.Over))))
            {
                continue;
            }

            var members = circle.OrderBy(id => id.Value, StringComparer.Ordinal).ToList();
            context.Report(AuditRules.CircularAuthority, members[0].Value, $"{context.Names(members)} authorise each other, and nobody outside authorises any of them.",
                new AuditProof.Chain(members[0], [members[0]], null, within.Select(link => link.Mandate.Id).Order(StringComparer.Ordinal).ToEquatableArray(), "the mandates lead back to where they begin"), members);
        }
    }

    /// <summary>Bodies that one party let bind it on the same matter.</summary>
    public static void Competing(AuditContext context)
    {
        foreach (var grants in context.Model.Mandates.Where(mandate => mandate is { Power: Power.Bind, OnlyPassesOn: false } && context.Authority.IsInForce(mandate)).GroupBy(mandate => mandate.From))
        {
            context.Looks(AuditRules.CompetingBodies);
            var byPath = new PathIndex<Mandate>();
            foreach (var mandate in grants)
            {
                byPath.Add(mandate.Over, mandate);
            }

            var told = new HashSet<string>(StringComparer.Ordinal);
            foreach (var mandate in grants)
            {
                var rivals = (mandate.Over.Over.IsEmpty ? grants : mandate.Over.Over.SelectMany(matter => byPath.Touching(matter.Path)))
                    .Where(other => other.Id != mandate.Id && Owner(context, other.To) != Owner(context, mandate.To) && Overlap(mandate.Over, other.Over))
                    .DistinctBy(other => other.To).Take(12).ToList();
                if (rivals.Count > 0 && told.Add(mandate.Over.ToString()) && told.Add(string.Join('\n', rivals.Select(other => other.To.Value).Append(mandate.To.Value).Order(StringComparer.Ordinal))))
                {
                    context.Report(AuditRules.CompetingBodies, grants.Key.Value, $"{context.Names(rivals.Select(other => other.To).Prepend(mandate.To))} can each bind {context.Name(grants.Key)} over {mandate.Over}.",
                        new AuditProof.Chain(grants.Key, [mandate.To, .. rivals.Select(other => other.To)], null, [mandate.Id, .. rivals.Select(other => other.Id)], "their scopes overlap"),
                        [grants.Key, mandate.To, .. rivals.Select(other => other.To)], $"mandates[{mandate.Id}]");
                }
            }
        }
    }

    /// <summary>Those who decide over others, or hold what others need, and can end alone what holds them to account.</summary>
    public static void SelfHeld(AuditContext context)
    {
        var received = context.Model.Mandates.Where(mandate => mandate.Power == Power.Bind && context.Authority.IsInForce(mandate)).Select(mandate => Owner(context, mandate.To)).ToHashSet();
        received.UnionWith(context.Model.Chokepoints.Select(chokepoint => Owner(context, chokepoint.Controller)));
        foreach (var mandate in context.Model.Mandates.Where(mandate => mandate is { Power: Power.Bind, OnlyPassesOn: false } && context.Authority.IsInForce(mandate) && received.Contains(Owner(context, mandate.From))))
        {
            context.Looks(AuditRules.SelfHeldTrigger);
            if (!mandate.EndableBy.IsEmpty && mandate.EndableBy.All(id => Owner(context, id) == Owner(context, mandate.From) && !AsksOthers(context, id)) && !IsPassedOn(context, mandate) && !SitsIn(context, mandate.From, mandate.To))
            {
                context.Report(AuditRules.SelfHeldTrigger, mandate.Id, $"{context.Name(mandate.To)} binds {context.Name(mandate.From)} only as long as {context.Name(mandate.From)} lets it: nobody else can end the mandate.",
                    new AuditProof.Chain(mandate.From, [mandate.To], null, [mandate.Id], $"endable by {context.Names(mandate.EndableBy)} alone"), [mandate.From, mandate.To], $"mandates[{mandate.Id}].endableBy");
            }
        }
    }

    /// <summary>Whether a body decides only together with bodies of others.</summary>
    private static bool AsksOthers(AuditContext context, EntityId id) => context.Model.FindBody(id) is { } body
        && body.Procedures.Any(procedure => RuleTraits.Of(procedure.Rule).Bodies.Any(other => Owner(context, other) != Owner(context, id)));

    /// <summary>Whether a mandate passes on what others gave: then the grantor has an agent, not somebody to answer to.</summary>
    private static bool IsPassedOn(AuditContext context, Mandate mandate) => context.Authority.ReceivedBy(mandate.From)
        .Any(before => before.MayBeDelegated && context.Authority.IsInForce(before) && Overlap(before.Over, mandate.Over));

    /// <summary>Whether the grantor has a seat in the body, so that it is a pact of equals.</summary>
    private static bool SitsIn(AuditContext context, EntityId grantor, EntityId grantee) => (context.Model.FindBody(grantee) is { } body ? [body] : context.Index.OrgansOf(grantee))
        .Any(each => each.Seats.Any(seat => seat.Holder is { } holder && Owner(context, holder) == Owner(context, grantor)));

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

    private static EntityId Owner(AuditContext context, EntityId id) => context.Model.FindBody(id)?.Of ?? id;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static bool Overlap(Scope one, Scope other) =>
        (one.Layers.IsEmpty || other.Layers.IsEmpty || one.Layers.Intersect(other.Layers).Any())
        && (one.Over.IsEmpty || other.Over.IsEmpty
            ? one.Over.Concat(other.Over).DefaultIfEmpty().Any(matter => matter is null || (one.CoversPath(matter) && other.CoversPath(matter)))
            : one.Over.Any(matter => other.CoversPath(matter)) || other.Over.Any(matter => one.CoversPath(matter)));
}
