namespace Governance.Model.Institutions.Tests.Pages;

/// <summary>What others need and one can withhold, who cannot do without it, and what a way around costs.</summary>
internal static class ChokepointSection
{
    private const string ShareOf = "share of ";

    public static void Write(PageContext context)
    {
        if (context.Part.Chokepoints.IsEmpty && context.Part.Capabilities.IsEmpty)
        {
            return;
        }

        context.Page.Heading(2, "Chokepoints and ways around");
        var bound = Bound(context);
        context.Page.Table(["What others need", "Who can withhold it", "Share of its market", "Must there be only one", "Who cannot do without it", "Id", "Source"], context.Part.Chokepoints.Select(chokepoint => (string[])
        [
            Markdown.Escape(chokepoint.Name ?? PageNames.Named(chokepoint.Id)),
            context.Names.Of(chokepoint.Controller),
            chokepoint.Share is { } share ? $"{PageWords.Share(share)}{(chokepoint.Market is { } market ? $" ({Markdown.Escape(market)})" : "")}" : "",
            chokepoint.MustBeUnique ? "yes" : "no",
            bound[chokepoint.Id].Distinct().ToList() is { Count: > 0 } parties ? context.Names.Of(parties, 8) : "nobody who is on record",
            Markdown.Code(chokepoint.Id),
            context.Sources.Mark(chokepoint.Source),
        ]));
        Capabilities(context);
    }

    /// <summary>For each chokepoint, those to whom no way is left without it.</summary>
    private static ILookup<string, EntityId> Bound(PageContext context) => context.Model.Capabilities
        .SelectMany(capability => context.Model.Capability(capability.Id).Binding())
        .SelectMany(binding => binding.Chokepoints.Select(chokepoint => (chokepoint, binding.Party)))
        .ToLookup(pair => pair.chokepoint, pair => pair.Party, StringComparer.Ordinal);

    private static void Capabilities(PageContext context)
    {
        if (context.Part.Capabilities.IsEmpty)
        {
            return;
        }

        context.Page.Paragraph("What people want to be able to do, and what that takes:");
        context.Page.Table(["Capability", "Who wants it", "What it takes", "What they cannot do without", "Source"], context.Part.Capabilities.Select(capability => (string[])
        [
            Markdown.Escape(capability.Name ?? PageNames.Named(capability.Id)),
            string.Join("; ", capability.WantedBy.Select(want => context.Names.Of(want.Party) + (want.Budget is { } budget ? $" (can spend {Amount(budget, capability)})" : ""))),
            Needs(context, capability.Needs),
            Binding(context, capability),
            context.Sources.Mark([capability.Source, .. capability.WantedBy.Select(want => want.Source)]),
        ]));
        var routes = context.Part.Capabilities.SelectMany(capability => Routes(capability.Needs).DistinctBy(route => route.Id).Select(route => (capability, route))).ToList();
        if (routes.Count > 0)
        {
            context.Page.Paragraph("Ways around, and what it costs to switch to them:");
            context.Page.Table(["Way around", "To", "What it needs", "What it costs", "Source"], routes.Select(pair => (string[])
            [
                PageWords.Capital(Named(pair.route)),
                Markdown.Escape(pair.capability.Name ?? PageNames.Named(pair.capability.Id)),
                pair.route.Needs is { } needs ? Needs(context, needs) : "nothing that anybody can withhold",
                Cost(context, pair.capability, pair.route),
                context.Sources.Mark(pair.route.Source ?? pair.capability.Source),
            ]));
        }
    }

    private static string Binding(PageContext context, Capability capability)
    {
        var analysis = context.Model.Capability(capability.Id);
        var everything = analysis.Chokepoints.Select(chokepoint => chokepoint.Id).ToList();
        var barred = capability.WantedBy.Select(want => want.Party).Where(party => !analysis.Game(party).Wins(everything)).ToList();
        var all = analysis.Binding().Where(binding => !barred.Contains(binding.Party)).GroupBy(binding => binding.Chokepoints).Select(group =>
            (group.Count() == capability.WantedBy.Count ? "" : $"{context.Names.Of(group.Select(binding => binding.Party))}: ")
            + (!group.Key.IsEmpty ? PageWords.Names(group.Key.Select(context.Names.Chokepoint))
                : analysis.Chokepoints.IsEmpty ? "nothing that anybody can withhold" : "no single one of these"));
        return string.Join("<br>", barred.Count == 0 ? all : all.Append($"{context.Names.Of(barred)}: no way within their means as it is"));
    }

    private static string Needs(PageContext context, Requirement requirement) => requirement.Match(
        chokepoint: needed => context.Names.Chokepoint(needed.Chokepoint),
        all: all => $"all of: {Parts(context, all.Parts)}",
        any: any => $"any one of: {Parts(context, any.Parts)}",
        atLeast: some => $"at least {some.Required} of: {Parts(context, some.Parts)}",
        route: route => $"the way around “{Named(route)}”");

    private static string Parts(PageContext context, EquatableArray<Requirement> parts) =>
        string.Join("; ", parts.Select(part => part is ChokepointRequirement or Route ? Needs(context, part) : $"({Needs(context, part)})"));

    private static IEnumerable<Route> Routes(Requirement requirement) => requirement.Match(
        chokepoint: _ => [],
        all: all => all.Parts.SelectMany(Routes),
        any: any => any.Parts.SelectMany(Routes),
        atLeast: some => some.Parts.SelectMany(Routes),
        route: route => (route.Needs is { } needs ? Routes(needs) : []).Prepend(route));

    /// <summary>A route is called by its id, which is a phrase or words with hyphens between them.</summary>
    private static string Named(Route route) => Markdown.Escape(route.Id.Contains(' ', StringComparison.Ordinal) ? route.Id : PageWords.Spaced(route.Id));

    private static string Cost(PageContext context, Capability capability, Route route) => string.Join("; ",
        route.CostFor.Select(cost => $"{context.Names.Of(cost.Party)}: {Price(cost.Cost, capability)}").Prepend(Price(route.Cost, capability)));

    private static string Price(Fraction? cost, Capability capability) => cost is not { } price ? "closed" : price.Sign == 0 ? "nothing" : Amount(price, capability);

    /// <summary>An amount in the unit of the capability: "500 million USD", "99 % of the resolvers".</summary>
    private static string Amount(Fraction amount, Capability capability) => capability.Unit is not { } unit ? PageWords.Number(amount)
        : unit.StartsWith(ShareOf, StringComparison.Ordinal) ? $"{PageWords.Number(amount * 100)} % of {Markdown.Escape(unit[ShareOf.Length..])}"
        : amount == 1 ? $"1 (counted in {Markdown.Escape(unit)})"
        : $"{PageWords.Number(amount)} {Markdown.Escape(unit)}";
}
