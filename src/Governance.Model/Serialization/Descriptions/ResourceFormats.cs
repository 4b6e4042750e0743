namespace Governance.Model.Serialization;

/// <summary>How chokepoints, capabilities and what they need are written.</summary>
internal static class ResourceFormats
{
    public static ObjectFormat<Chokepoint> Chokepoint { get; } = new("a chokepoint", "A resource under one controller that others need.", DescribeChokepoint);

    public static ObjectFormat<Capability> Capability { get; } = new("a capability", "What parties want to be able to do, and the chokepoints that it takes.", DescribeCapability);

    /// <summary>A chokepoint by its id; else an object that says how parts are put together.</summary>
    public static Format<Requirement> Requirement { get; } = new AlternativesFormat<Requirement>(
        "the id of a chokepoint, or an object with \"all\", \"any\", \"atLeast\" or \"route\"",
        new(JsonKind.Text, ValueFormats.Name("chokepoint id").As<Requirement>(id => new ChokepointRequirement(id), part => ((ChokepointRequirement)part).Chokepoint), writes: part => part is ChokepointRequirement),
        new(node => IsObjectWith(node, "all"u8), part => part is AllRequirement, Case<AllRequirement>("an all requirement", "Every part is met.", DescribeAll)),
        new(node => IsObjectWith(node, "any"u8), part => part is AnyRequirement, Case<AnyRequirement>("an any requirement", "At least one part is met.", DescribeAny)),
        new(node => IsObjectWith(node, "atLeast"u8), part => part is AtLeastRequirement, Case<AtLeastRequirement>("an at least requirement", "At least so many parts are met.", DescribeAtLeast)),
        new(node => IsObjectWith(node, "route"u8), part => part is Route, Case<Route>("a route", "A way to have a capability or a part of it that costs something to switch to.", DescribeRoute)))
        .Named("requirement", "What must work.");

    private static ListFormat<Requirement> Parts { get; } = new(Requirement, isNeverEmpty: true);

    private static Format<EquatableArray<Want>> Wants { get; } = new ListFormat<Want>(
        new AlternativesFormat<Want>(
            "an id, or an object with \"party\"",
            new(JsonKind.Text, ValueFormats.Id.As(id => new Want(id), want => want.Party), writes: want => want is { Budget: null, Source: null }),
            new(JsonKind.Object, new ObjectFormat<Want>("a want", "That a party wants a capability, and what it can spend on it.", DescribeWant), writes: _ => true)),
        sortedBy: want => want.Party.Value, calledBy: want => want.Party.Value);

    /// <summary>An amount, or the word for none.</summary>
    private static Format<Price> Cost { get; } = new AlternativesFormat<Price>(
        "an amount, or closed",
        new(node => IsText(node, "closed"), price => price.Amount is null, new WordFormat<Price>("cost", ("closed", default))),
        new(_ => true, _ => true, ValueFormats.Amount.As(amount => new Price(amount), price => price.Amount!.Value)));

    private static Format<EquatableArray<RouteCost>> Costs { get; } = new MapFormat<EntityId, Price, RouteCost>(
        "an object of costs by party", ValueFormats.Id, Cost, (party, price) => new RouteCost(party, price.Amount), cost => (cost.Party, new Price(cost.Cost)));

    /// <summary>What a route costs; no amount where it is closed.</summary>
    private readonly record struct Price(Fraction? Amount);

    private static bool IsObjectWith(JsonNode node, ReadOnlySpan<byte> name) => node.Kind == JsonKind.Object && node.TryFind(name, out _);

    private static bool IsText(JsonNode node, string word) => node.Kind == JsonKind.Text && node.TryGetText(out var text) && text == word;

    private static Format<Requirement> Case<T>(string name, string about, Func<ObjectDescription<T>, Func<Values, T>> describe)
        where T : Requirement => new ObjectFormat<T>(name, about, describe).As<Requirement>(part => part, part => (T)part);

    private static Func<Values, Chokepoint> DescribeChokepoint(ObjectDescription<Chokepoint> it)
    {
        var id = it.Required("id", ValueFormats.Name("chokepoint id"), chokepoint => chokepoint.Id, "The id, unique among the chokepoints of a model.");
        var name = it.Optional("name", ValueFormats.Text, chokepoint => chokepoint.Name, "What it is called in prose.");
        var controller = it.Required("controller", ValueFormats.Id, chokepoint => chokepoint.Controller, "Who can withhold it: a party or a body.");
        var share = it.Optional("share", ValueFormats.Share, chokepoint => chokepoint.Share, "Its share of its market, from 0 to 1.");
        var market = it.Optional("market", ValueFormats.Text, chokepoint => chokepoint.Market, "The market that the share is of.");
        var unique = it.Optional("mustBeUnique", ValueFormats.Flag, chokepoint => chokepoint.MustBeUnique, false, "Whether there must be one of its kind for it to be of use.");
        var source = it.Optional("source", ValueFormats.Source, chokepoint => chokepoint.Source, "Where this comes from.");
        return read => new Chokepoint(read.Get(id), read.Get(controller))
        {
            Name = read.Get(name),
            Share = read.Get(share),
            Market = read.Get(market),
            MustBeUnique = read.Get(unique),
            Source = read.Get(source),
        };
    }

    private static Func<Values, Capability> DescribeCapability(ObjectDescription<Capability> it)
    {
        var id = it.Required("id", ValueFormats.Name("capability id"), capability => capability.Id, "The id, unique among the capabilities of a model.");
        var name = it.Optional("name", ValueFormats.Text, capability => capability.Name, "What it is called in prose.");
        var wantedBy = it.Optional("wantedBy", Wants, capability => capability.WantedBy, [], "Who wants it.");
        var unit = it.Optional("unit", ValueFormats.Text, capability => capability.Unit, "The unit of costs and budgets, in words.");
        var needs = it.Required("needs", Requirement, capability => capability.Needs, "What must work for it.");
        var source = it.Optional("source", ValueFormats.Source, capability => capability.Source, "Where this comes from.");
        return read => new Capability(read.Get(id), read.Get(needs))
        {
            Name = read.Get(name),
            WantedBy = read.Get(wantedBy),
            Unit = read.Get(unit),
            Source = read.Get(source),
        };
    }

    private static Func<Values, Want> DescribeWant(ObjectDescription<Want> it)
    {
        var party = it.Required("party", ValueFormats.Id, want => want.Party, "Who wants it: a party, or a class for each of its members.");
        var budget = it.Optional("budget", ValueFormats.Amount, want => want.Budget, "What each can spend on a way to it; any cost, unless given.");
        var source = it.Optional("source", ValueFormats.Source, want => want.Source, "Where this comes from.");
        return read => new Want(read.Get(party)) { Budget = read.Get(budget), Source = read.Get(source) };
    }

    private static Func<Values, AllRequirement> DescribeAll(ObjectDescription<AllRequirement> it)
    {
        var parts = it.Required("all", Parts, part => part.Parts, "The parts, all of which must be met.");
        return read => new AllRequirement(read.Get(parts));
    }

    private static Func<Values, AnyRequirement> DescribeAny(ObjectDescription<AnyRequirement> it)
    {
        var parts = it.Required("any", Parts, part => part.Parts, "The parts, one of which must be met.");
        return read => new AnyRequirement(read.Get(parts));
    }

    private static Func<Values, AtLeastRequirement> DescribeAtLeast(ObjectDescription<AtLeastRequirement> it)
    {
        var required = it.Required("atLeast", ValueFormats.SmallCount, part => part.Required, "How many of the parts must be met.");
        var parts = it.Required("of", Parts, part => part.Parts, "The parts.");
        return read => new AtLeastRequirement(read.Get(required), read.Get(parts));
    }

    private static Func<Values, Route> DescribeRoute(ObjectDescription<Route> it)
    {
        var id = it.Required("route", ValueFormats.Name("route id"), route => route.Id, "The id, unique within the capability.");
        var needs = it.Optional("needs", Requirement, route => route.Needs, "What must work for it; nothing, unless given.");
        var cost = it.Optional("cost", Cost, route => new Price(route.Cost), new Price(0), "What it costs to switch to it, for all who have no cost of their own.");
        var costFor = it.Optional("costFor", Costs, route => route.CostFor, [], "What it costs single parties, or the members of a class.");
        var source = it.Optional("source", ValueFormats.Source, route => route.Source, "Where this comes from.");
        return read => new Route(read.Get(id), read.Get(needs))
        {
            Cost = read.Get(cost).Amount,
            CostFor = read.Get(costFor),
            Source = read.Get(source),
        };
    }
}
