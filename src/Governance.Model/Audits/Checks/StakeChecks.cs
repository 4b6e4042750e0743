namespace Governance.Model.Audits;

/// <summary>Questions about those who bear something: have they a principal's place?</summary>
internal static class StakeChecks
{
    /// <summary>Loss or liability borne where others decide and no mandate leads to them.</summary>
    public static void LossWithoutPrincipal(AuditContext context)
    {
        foreach (var stake in context.Model.Stakes.Where(stake => stake.Bears.HasFlag(Bearing.Loss) || stake.Bears.HasFlag(Bearing.Liability)))
        {
            List<EntityId> deciders = [.. context.Authority.DecidersOf(stake.Matter).Select(body => body.Id), .. context.Authority.PartiesDeciding(stake.Matter)];
            var what = stake.Bears.HasFlag(Bearing.Loss) ? "loss" : "liability";
            context.Looks(AuditRules.LossWithoutPrincipal);
            if (deciders.Count == 0 && !context.Authority.DecidesItself(stake.Party, stake.Matter))
            {
                context.Report(AuditRules.LossWithoutPrincipal, stake.Party.Value,
                    $"{context.Name(stake.Party)} bear{Verb(context, stake.Party)} {what} in {stake.Matter}, and no mandate on record lets any body decide that.",
                    new AuditProof.Chain(stake.Party, [], stake.Matter, Grants(context, stake), "nobody was given the power to bind on the matter"), [stake.Party], $"stakes[{stake.Party}: {stake.Matter}]");
            }
            else if (deciders.Count > 0 && !context.Authority.IsPrincipalOfAll(stake.Party, stake.Matter))
            {
                var (gave, why) = context.Authority.IsPrincipal(stake.Party, stake.Matter) ? ("gave a mandate over a part of it only", "none of these lets any of them bind it on all of the matter")
                    : ("gave no mandate that leads there", "none of these lets any of them bind it on the matter");
                context.Report(AuditRules.LossWithoutPrincipal, stake.Party.Value,
                    $"{context.Name(stake.Party)} bear{Verb(context, stake.Party)} {what} in {stake.Matter}, which {Deciders(context, deciders)} decide{(deciders.Count == 1 ? "s" : "")}, and {gave}.",
                    new AuditProof.Chain(stake.Party, deciders.Take(12).ToEquatableArray(), stake.Matter, Grants(context, stake), why),
                    deciders.Take(12).Prepend(stake.Party), $"stakes[{stake.Party}: {stake.Matter}]");
            }
        }
    }

    private static string Deciders(AuditContext context, List<EntityId> deciders) => context.Names(deciders, 4);

    /// <summary>The mandates that the party or its classes gave on the matter, whatever they are worth.</summary>
    private static EquatableArray<string> Grants(AuditContext context, Stake stake) => context.Index.GrantorsFor(stake.Party).SelectMany(context.Index.GrantsBy)
        .Where(mandate => context.Authority.Touches(mandate.Over, stake.Matter)).Select(mandate => mandate.Id).Take(12).ToEquatableArray();

    private static string Verb(AuditContext context, EntityId party) => context.Model.FindParty(party) is { Kind: PartyKind.Class } ? "" : "s";
}
