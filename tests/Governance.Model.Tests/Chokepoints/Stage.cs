using FsCheck;
using FsCheck.Fluent;

namespace Governance.Model.Tests.Chokepoints;

/// <summary>Small models of one capability: chokepoints of three parties and a board, a class and its members who want it.</summary>
internal static class Stage
{
    public const string Wanted = "x";

    /// <summary>The seats of the board, each held by a party of its own; two of three decide.</summary>
    public static readonly Body Board = new("board", [new("seat", 1, "s1") { Id = "1" }, new("seat", 1, "s2") { Id = "2" }, new("seat", 1, "s3") { Id = "3" }], Rule.AbsoluteMajority);

    private static readonly Party[] Parties =
    [
        new("all", 7), new("near", 3) { MemberOf = ["all"] }, new("one") { MemberOf = ["near"] }, new("two") { MemberOf = ["all"] }, new("k1"), new("k2"), new("s1"), new("s2"), new("s3"),
    ];

    private static readonly Gen<Fraction?> Cost = Gen.Elements<Fraction?>(0, 1, new Fraction(1, 2), 2, 3, null);

    private static readonly Gen<EquatableArray<RouteCost>> CostFor = Gen.Frequency(
        (2, Gen.Constant<EquatableArray<RouteCost>>([])),
        (1, Gen.Elements("all", "near", "one", "two").SelectMany(party => Cost.Select(cost => (EquatableArray<RouteCost>)[new(party, cost)]))),
        (1, Cost.SelectMany(one => Cost.Select(other => (EquatableArray<RouteCost>)[new("near", one), new("all", other)]))));

    /// <summary>A model with the capability x.</summary>
    public static Arbitrary<GovernanceModel> Any { get; } = Arb.From(Some, Shrink);

    /// <summary>Its capability.</summary>
    public static Capability Capability(this GovernanceModel model) => model.Capabilities[0];

    private static Gen<GovernanceModel> Some =>
        from needs in Needs(3)
        from controllers in Gen.Elements<EntityId>("k1", "k2", "board", "s1").ArrayOf(5)
        from unique in Gen.Elements(true, false)
        from share in Gen.Elements<Fraction?>(null, new Fraction(1, 5), 0)
        from budget in Gen.Elements<Fraction?>(null, 0, 1, 2)
        select new GovernanceModel
        {
            Parties = [.. Parties],
            Bodies = [Board],
            Chokepoints = controllers.Select((controller, index) => new Chokepoint($"c{index}", controller) { MustBeUnique = unique, Share = share }).ToEquatableArray(),
            Capabilities = [new(Wanted, Numbered(needs)) { WantedBy = ["all", new("near") { Budget = budget }, new("one") { Budget = budget }, "two"] }],
        };

    private static Gen<Requirement> Needs(int depth) => depth == 0 ? Leaf : Gen.Frequency((1, Leaf), (4, Inner(depth)));

    private static Gen<Requirement> Leaf => Gen.Frequency(
        (6, Gen.Choose(0, 4).Select(index => (Requirement)$"c{index}")),
        (1, from cost in Cost from own in CostFor select (Requirement)new Route("r") { Cost = cost, CostFor = own }));

    private static Gen<Requirement> Inner(int depth) =>
        from count in Gen.Choose(1, 3)
        from parts in Needs(depth - 1).ArrayOf(count)
        from kind in Gen.Choose(0, 4)
        from required in Gen.Choose(1, count)
        from cost in Cost
        from own in CostFor
        select kind switch
        {
            0 => Requirement.All([.. parts]),
            1 => Requirement.Any([.. parts]),
            2 or 3 => Requirement.AtLeastOf(required, [.. parts]),
            _ => new Route("r", parts[0]) { Cost = cost, CostFor = own },
        };

    /// <summary>The same with an id of its own for each route.</summary>
    private static Requirement Numbered(Requirement whole)
    {
        var routes = 0;
        Requirement Go(Requirement part) => part.Match<Requirement>(
            chokepoint: single => single,
            all: all => Requirement.All(all.Parts.Select(Go).ToEquatableArray()),
            any: any => Requirement.Any(any.Parts.Select(Go).ToEquatableArray()),
            atLeast: atLeast => Requirement.AtLeastOf(atLeast.Required, atLeast.Parts.Select(Go).ToEquatableArray()),
            route: route => new Route($"r{++routes}", route.Needs is null ? null : Go(route.Needs)) { Cost = route.Cost, CostFor = route.CostFor });
        return Go(whole);
    }

    private static IEnumerable<GovernanceModel> Shrink(GovernanceModel model) => Simpler(model.Capability().Needs)
        .Select(needs => model with { Capabilities = [model.Capability() with { Needs = Numbered(needs) }] });

    private static IEnumerable<Requirement> Simpler(Requirement needs) => needs.Match(
        chokepoint: _ => [],
        all: all => [.. all.Parts, .. Fewer(all.Parts).Select(parts => Requirement.All(parts)), .. Replaced(all.Parts).Select(parts => Requirement.All(parts))],
        any: any => [.. any.Parts, .. Fewer(any.Parts).Select(parts => Requirement.Any(parts)), .. Replaced(any.Parts).Select(parts => Requirement.Any(parts))],
        atLeast: some => (IEnumerable<Requirement>)
            [.. some.Parts, .. Fewer(some.Parts).Where(parts => parts.Count >= some.Required).Select(parts => Requirement.AtLeastOf(some.Required, parts)), .. Replaced(some.Parts).Select(parts => Requirement.AtLeastOf(some.Required, parts))],
        route: route => route.Needs is null ? [] : [route.Needs, .. Simpler(route.Needs).Select(inner => new Route(route.Id, inner) { Cost = route.Cost, CostFor = route.CostFor })]);

    private static IEnumerable<EquatableArray<Requirement>> Fewer(EquatableArray<Requirement> parts) => parts.Count == 1 ? []
        : parts.Select((_, index) => parts.Where((_, other) => other != index).ToEquatableArray());

    private static IEnumerable<EquatableArray<Requirement>> Replaced(EquatableArray<Requirement> parts) => parts.SelectMany((part, index) =>
        Simpler(part).Select(simpler => parts.Select((other, at) => at == index ? simpler : other).ToEquatableArray()));
}
