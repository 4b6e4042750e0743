namespace Governance.Model.Audits;

/// <summary>Questions about those who bear something: have they a principal's place, and does the decider answer to them?</summary>
internal static class StakeChecks
{
    /// <summary>Loss or liability borne where others decide and no mandate leads to them.</summary>
    public static void LossWithoutPrincipal(AuditContext context)
    {
        foreach (var stake in context.Model.Stakes.Where(stake => stake.Bears.HasFlag(Bearing.Loss) || stake.Bears.HasFlag(Bearing.Liability)))
        {
            var deciders = context.Authority.DecidersOf(stake.Matter);
            var what = stake.Bears.HasFlag(Bearing.Loss) ? "loss" : "liability";
            context.Looks(AuditRules.LossWithoutPrincipal);
            if (deciders.Count == 0 && !context.Authority.DecidesItself(stake.Party, stake.Matter))
            {
                context.Report(AuditRules.LossWithoutPrincipal, stake.Party.Value,
                    $"{context.Name(stake.Party)} bear{Verb(context, stake.Party)} {what} in {stake.Matter}, and no mandate on record lets any body decide that.",
                    new AuditProof.Chain(stake.Party, [], stake.Matter, Grants(context, stake), "nobody was given the power to bind on the matter"), [stake.Party], $"stakes[{stake.Party}: {stake.Matter}]");
            }
            else if (deciders.Count > 0 && !context.Authority.IsPrincipal(stake.Party, stake.Matter))
            {
                context.Report(AuditRules.LossWithoutPrincipal, stake.Party.Value,
                    $"{context.Name(stake.Party)} bear{Verb(context, stake.Party)} {what} in {stake.Matter}, which {Deciders(deciders)} decide{(deciders.Count == 1 ? "s" : "")}, and gave no mandate that leads there.",
                    new AuditProof.Chain(stake.Party, deciders.Take(12).Select(body => body.Id).ToEquatableArray(), stake.Matter, Grants(context, stake), "none of these lets any of them bind it on the matter"),
                    deciders.Take(12).Select(body => body.Id).Prepend(stake.Party), $"stakes[{stake.Party}: {stake.Matter}]");
            }
        }
    }

    /// <summary>Deciders who bear no liability while others bear the loss, or less than the loss they can impose.</summary>
    public static void Liability(AuditContext context)
    {
        var bearers = context.Model.Stakes.Where(stake => stake.Bears.HasFlag(Bearing.Loss)).ToLookup(stake => stake.Matter.Path, StringComparer.Ordinal);
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

        var together = new Dictionary<string, SortedSet<EntityId>>(StringComparer.Ordinal); // bodies that decide the same matters expose the same parties
        var liable = context.Model.Stakes.Where(stake => stake.Bears.HasFlag(Bearing.Liability)).Select(stake => stake.Party).ToHashSet();
        foreach (var (body, matters) in exposed.Values)
        {
            var key = string.Join('\n', matters);
            if (!together.TryGetValue(key, out var all))
            {
                together.Add(key, all = [.. matters.SelectMany(path => bearers[path]).Select(stake => stake.Party)]);
            }

            var owner = body.Of ?? body.Id;
            SortedSet<EntityId> parties = all.Contains(body.Id) || all.Contains(owner) ? [.. all.Where(party => party != body.Id && party != owner)] : all;
            if (parties.Count == 0)
            {
                continue;
            }

            context.Looks(AuditRules.LiabilityAsymmetry);
            var about = context.Observed("liability-cap", body.Id.Value) is not null ? body.Id.Value : owner.Value;
            var cap = context.Observed("liability-cap", about);
            if (cap is { Value: AttributeValue.Number { Value.Sign: <= 0 } })
            {
                context.Report(AuditRules.LiabilityAsymmetry, body.Id.Value, $"{body.DisplayName} decides where {context.Names(parties)} bear the loss, and answers for none of it.",
                    new AuditProof.Share("what can be recovered of the loss", 0, null), parties.Take(12).Append(body.Id), $"observations[{cap.Key}]");
            }
            else if (cap is { Value: AttributeValue.Number { Value: var most } } && context.Observed("loss-imposed", about) is { Value: AttributeValue.Number { Value: var loss } })
            {
                if (loss > most)
                {
                    context.Report(AuditRules.LiabilityAsymmetry, body.Id.Value, $"{body.DisplayName} can impose a loss of {Words.Of(loss)} and answers for {Words.Of(most)} of it.",
                        new AuditProof.Share("what can be recovered of the loss", most, loss), parties.Take(12).Append(body.Id), $"observations[{cap.Key}]");
                }
            }
            else if (cap is null && !liable.Contains(body.Id) && !liable.Contains(owner))
            {
                context.Report(AuditRules.LiabilityAsymmetry, body.Id.Value, $"{body.DisplayName} decides where {context.Names(parties)} bear the loss, and no liability of its own is on record.",
                    new AuditProof.Share("parties that bear loss where the decider bears no liability", parties.Count, 0), parties.Take(12).Append(body.Id), $"bodies[{body.Id}]");
            }
        }
    }

    private static string Deciders(IReadOnlyList<Body> bodies) => bodies.Count <= 4 ? Words.List(bodies.Select(body => body.DisplayName))
        : $"{string.Join(", ", bodies.Take(4).Select(body => body.DisplayName))} and {Words.Of(bodies.Count - 4)} more";

    /// <summary>The mandates that the party or its classes gave on the matter, whatever they are worth.</summary>
    private static EquatableArray<string> Grants(AuditContext context, Stake stake) => context.Index.GrantorsFor(stake.Party).SelectMany(context.Index.GrantsBy)
        .Where(mandate => context.Authority.Touches(mandate.Over, stake.Matter)).Select(mandate => mandate.Id).Take(12).ToEquatableArray();

    private static string Verb(AuditContext context, EntityId party) => context.Model.FindParty(party) is { Kind: PartyKind.Class } ? "" : "s";
}
