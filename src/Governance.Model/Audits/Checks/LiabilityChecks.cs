namespace Governance.Model.Audits;

/// <summary>Whether those who decide answer for the loss of others.</summary>
internal static class LiabilityChecks
{
    /// <summary>Deciders who bear no liability in matters in which others bear the loss, or less than the loss they can impose.</summary>
    public static void Asymmetry(AuditContext context)
    {
        var bearers = context.Model.Stakes.Where(stake => stake.Bears.HasFlag(Bearing.Loss)).ToLookup(stake => stake.Matter.Path, StringComparer.Ordinal);
        var liable = context.Model.Stakes.Where(stake => stake.Bears.HasFlag(Bearing.Liability)).ToLookup(stake => stake.Party);
        var together = new Dictionary<string, SortedSet<EntityId>>(StringComparer.Ordinal); // bodies that decide the same matters expose the same parties
        foreach (var (body, decided) in Exposed(context, bearers))
        {
            var owner = body.Of ?? body.Id;
            var answers = liable[body.Id].Concat(liable[owner]).Select(stake => stake.Matter).ToList();
            var matters = answers.Count == 0 ? decided : decided.FindAll(path => !answers.Exists(matter => matter.Covers(new Matter(path)) || new Matter(path).Covers(matter)));
            var key = string.Join('\n', matters);
            if (!together.TryGetValue(key, out var all))
            {
                together.Add(key, all = [.. matters.SelectMany(path => bearers[path]).Select(stake => stake.Party)]);
            }

            var capped = context.Observed("liability-cap", body.Id.Value) ?? context.Observed("liability-cap", owner.Value);
            SortedSet<EntityId> parties = all.Contains(body.Id) || all.Contains(owner) ? [.. all.Where(party => party != body.Id && party != owner)] : all;
            context.Looks(AuditRules.LiabilityAsymmetry);
            if (capped is not null)
            {
                Capped(context, body, capped, decided.SelectMany(path => bearers[path]).Select(stake => stake.Party).Where(party => party != body.Id && party != owner).Distinct().Order().ToList());
            }
            else if (parties.Count > 0)
            {
                context.Report(AuditRules.LiabilityAsymmetry, body.Id.Value, $"{body.DisplayName} decides where the loss falls on {context.Names(parties)}, and no liability of its own is on record.",
                    new AuditProof.Share("parties that bear loss where the decider bears no liability", parties.Count, 0), parties.Take(12).Append(body.Id), $"bodies[{body.Id}]");
            }
        }
    }

    /// <summary>The bodies that decide where somebody else bears loss, each with those matters.</summary>
    private static SortedDictionary<string, (Body Body, List<string> Matters)>.ValueCollection Exposed(AuditContext context, ILookup<string, Stake> bearers)
    {
        var exposed = new SortedDictionary<string, (Body Body, List<string> Matters)>(StringComparer.Ordinal);
        foreach (var matter in bearers)
        {
            foreach (var body in context.Authority.DecidersOf(matter.First().Matter))
            {
                if (!exposed.TryGetValue(body.Id.Value, out var entry))
                {
                    exposed.Add(body.Id.Value, entry = (body, []));
                }

                entry.Matters.Add(matter.Key);
            }
        }

        return exposed.Values;
    }

    private static void Capped(AuditContext context, Body body, Observation cap, List<EntityId> parties)
    {
        if (parties.Count == 0 || cap.Value is not AttributeValue.Number { Value: var most })
        {
            return;
        }

        if (most.Sign <= 0)
        {
            context.Report(AuditRules.LiabilityAsymmetry, body.Id.Value, $"{body.DisplayName} decides where the loss falls on {context.Names(parties)}, and answers for none of it.",
                new AuditProof.Share("what can be recovered of the loss", 0, null), parties.Take(12).Append(body.Id), $"observations[{cap.Key}]");
        }
        else if (cap.About is { } about && context.Observed("loss-imposed", about) is { Value: AttributeValue.Number { Value: var loss } } && loss > most)
        {
            context.Report(AuditRules.LiabilityAsymmetry, body.Id.Value, $"{body.DisplayName} can impose a loss of {Words.Of(loss)} and answers for {Words.Of(most)} of it.",
                new AuditProof.Share("what can be recovered of the loss", most, loss), parties.Take(12).Append(body.Id), $"observations[{cap.Key}]");
        }
    }
}
