namespace Governance.Model.Audits;

/// <summary>Questions about what is controlled, whoever depends on it: must there be one of it, and who holds several.</summary>
internal static class ControlChecks
{
    /// <summary>Chokepoints of which there can be only one.</summary>
    public static void Unique(AuditContext context)
    {
        foreach (var chokepoint in context.Model.Chokepoints)
        {
            context.Looks(AuditRules.OnlyOne);
            if (chokepoint.MustBeUnique)
            {
                context.Report(AuditRules.OnlyOne, chokepoint.Id, $"There can be only one {chokepoint.DisplayName}: it can be left together, not by one alone.",
                    new AuditProof.Record([$"chokepoints[{chokepoint.Id}].mustBeUnique"], "of use only as one"), [chokepoint.Controller], $"chokepoints[{chokepoint.Id}]");
            }
        }
    }

    /// <summary>Those who hold chokepoints in several markets: a market stands for a layer, from cables to applications.</summary>
    public static void Layers(AuditContext context)
    {
        foreach (var held in context.Model.Chokepoints.Where(chokepoint => chokepoint.Market is not null)
            .GroupBy(chokepoint => context.Model.FindBody(chokepoint.Controller)?.Of ?? chokepoint.Controller))
        {
            context.Looks(AuditRules.SeveralMarkets);
            var markets = held.Select(chokepoint => chokepoint.Market!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            if (markets.Count > 1)
            {
                context.Report(AuditRules.SeveralMarkets, held.Key.Value, $"{context.Name(held.Key)} holds chokepoints in {Words.Of(markets.Count)} markets: {Words.List(markets)}.",
                    new AuditProof.Share("markets in which one controller holds a chokepoint", markets.Count, 1), [held.Key]);
            }
        }
    }
}
