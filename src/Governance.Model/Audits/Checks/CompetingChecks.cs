namespace Governance.Model.Audits;

/// <summary>Whether there is one answer for everybody: bodies that can bind the same party on the same matter.</summary>
internal static class CompetingChecks
{
    private const int MostRivals = 12;

    /// <summary>Bodies that a party, or a class it belongs to, let bind it on the same matter.</summary>
    public static void Competing(AuditContext context)
    {
        var granting = context.Model.Mandates.Where(mandate => mandate is { Power: Power.Bind, OnlyPassesOn: false } && context.Authority.IsInForce(mandate) && Decides(context, mandate))
            .ToLookup(mandate => mandate.From);
        if (granting.Count > 0)
        {
            context.Looks(AuditRules.CompetingBodies);
        }

        foreach (var grants in granting)
        {
            Tell(context, grants.Key, [.. grants], (_, _) => true);
        }

        // What a class granted its members granted; told once for all members that are bound alike.
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var party in context.Model.Parties.Where(party => !party.MemberOf.IsEmpty))
        {
            var grantors = context.Index.GrantorsFor(party.Id).Where(granting.Contains).ToList();
            if (grantors.Count > 1 && told.Add(string.Join('\n', grantors.Select(id => id.Value).Order(StringComparer.Ordinal))))
            {
                Tell(context, party.Id, [.. grantors.SelectMany(id => granting[id])], (one, other) => one.From != other.From);
            }
        }
    }

    private static void Tell(AuditContext context, EntityId party, List<Mandate> grants, Func<Mandate, Mandate, bool> counts)
    {
        var byPath = new PathIndex<Mandate>();
        foreach (var mandate in grants)
        {
            byPath.Add(mandate.Over, mandate);
        }

        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mandate in grants)
        {
            var rivals = (mandate.Over.Over.IsEmpty ? grants : mandate.Over.Over.SelectMany(matter => byPath.Touching(matter.Path)))
                .Where(other => other.Id != mandate.Id && counts(mandate, other) && context.Owner(other.To) != context.Owner(mandate.To) && Scopes.Overlap(mandate.Over, other.Over) is not null)
                .DistinctBy(other => other.To).Take(MostRivals).ToList();
            if (rivals.Count > 0 && told.Add(mandate.Over.ToString()) && told.Add(string.Join('\n', rivals.Select(other => other.To.Value).Append(mandate.To.Value).Order(StringComparer.Ordinal))))
            {
                context.Report(AuditRules.CompetingBodies, party.Value, $"{context.Names(rivals.Select(other => other.To).Prepend(mandate.To))} can each bind {context.Name(party)} over {Common(mandate, rivals)}.",
                    new AuditProof.Chain(party, [mandate.To, .. rivals.Select(other => other.To)], null, [mandate.Id, .. rivals.Select(other => other.Id)], "their scopes overlap"),
                    [party, mandate.To, .. rivals.Select(other => other.To)], $"mandates[{mandate.Id}]");
            }
        }
    }

    private static string Common(Mandate mandate, List<Mandate> rivals)
    {
        var matters = rivals.SelectMany(other => Scopes.Overlap(mandate.Over, other.Over) ?? []).DistinctBy(matter => matter.Path).ToList();
        return matters.Count == 0 ? "everything" : Words.List(matters.Select(matter => matter.ToString()), MostRivals);
    }

    /// <summary>Whether whoever was given a mandate has a procedure by which to use it; a party without bodies decides by itself.</summary>
    private static bool Decides(AuditContext context, Mandate mandate) => context.Model.FindBody(mandate.To) is { } body
        ? !body.Procedures.IsEmpty
        : !context.Index.OrgansOf(mandate.To).Any() || context.Index.OrgansOf(mandate.To).Any(organ => !organ.Procedures.IsEmpty);
}
