namespace Governance.Model.Tests.Chokepoints;

public sealed class ResourceValidationTests
{
    private static readonly GovernanceModel Sound = new()
    {
        Parties = [new("a"), new("b")],
        Chokepoints = [new("c", "a")],
        Capabilities = [new("x", "c") { WantedBy = ["b"] }],
    };

    [Fact]
    public void A_sound_model_has_no_mistakes() => Assert.Empty(Sound.Validate());

    [Fact]
    public void All_mistakes_are_reported_with_their_places()
    {
        var model = Sound with
        {
            Chokepoints = [new("c", "a"), new("c", "nobody"), new("d", "a") { Share = new(2, 3) }, new("e", "b") { Share = new(1, 2) }],
            Capabilities =
            [
                new("x", "c"), new("x", "c"),
                new("y", Requirement.All("c", "f", new Route("r") { CostFor = [new("who", 1), new("a", 2), new("a", null)] }, new Route("r", "c"), new Route("s"), new Route("s"))) { WantedBy = ["b", "b", "z"] },
            ],
        };
        Assert.Equal(
        [
            (ErrorCodes.UnknownEntity, "chokepoints[c].controller"),
            (ErrorCodes.DuplicateChokepoint, "chokepoints[c]"),
            (ErrorCodes.SharesBeyondWhole, "chokepoints[e].share"),
            (ErrorCodes.DuplicateCapability, "capabilities[x]"),
            (ErrorCodes.UnknownEntity, "capabilities[y].wantedBy[z]"),
            (ErrorCodes.DuplicateEntry, "capabilities[y].wantedBy"),
            (ErrorCodes.UnknownChokepoint, "capabilities[y].needs"),
            (ErrorCodes.UnknownEntity, "capabilities[y].needs"),
            (ErrorCodes.DuplicateEntry, "capabilities[y].needs"),
            (ErrorCodes.DuplicateRoute, "capabilities[y].needs"),
        ],
        model.Validate().Select(mistake => (mistake.Code, mistake.Path)));
    }

    [Fact]
    public void One_route_may_stand_in_two_places()
    {
        var route = new Route("r") { Cost = 1 };
        Assert.Empty((Sound with { Capabilities = [new("x", Requirement.AtLeastOf(2, route, "c", route))] }).Validate());
        Assert.Equal(2, (Sound with { Capabilities = [new("x", Requirement.All(route, route))] }).Capability("x").CheapestWay("a")?.Cost);
    }

    [Fact]
    public void Shares_of_different_markets_are_not_added() =>
        Assert.Empty((Sound with { Chokepoints = [new("c", "a") { Share = 1 }, new("d", "a") { Share = 1, Market = "m" }] }).Validate());

    [Fact]
    public void A_value_that_cannot_be_is_refused_at_once()
    {
        Assert.Equal(ErrorCodes.ShareOutOfRange, Code(() => new Chokepoint("c", "a") { Share = new(3, 2) }));
        Assert.Equal(ErrorCodes.CountOutOfRange, Code(() => new Route("r") { Cost = -1 }));
        Assert.Equal(ErrorCodes.CountOutOfRange, Code(() => new RouteCost("a", -1)));
        Assert.Equal(ErrorCodes.CountOutOfRange, Code(() => new RouteCost("a", 1) with { Cost = -1 }));
        Assert.Equal(ErrorCodes.CountOutOfRange, Code(() => new Want("a") { Budget = -1 }));
        Assert.Equal(ErrorCodes.EmptyComposition, Code(() => Requirement.All()));
        Assert.Equal(ErrorCodes.EmptyComposition, Code(() => Requirement.Any()));
        Assert.Equal(ErrorCodes.EmptyComposition, Code(() => Requirement.AtLeastOf(1)));
        Assert.Equal(ErrorCodes.QuotaBeyondReach, Code(() => Requirement.AtLeastOf(3, "c", "d")));
        Assert.Equal(ErrorCodes.QuotaBeyondReach, Code(() => Requirement.AtLeastOf(0, "c", "d")));
        Assert.Equal(ErrorCodes.BadName, Code(() => new Chokepoint(" c", "a")));
        Assert.Equal(ErrorCodes.BadName, Code(() => Requirement.All("")));
    }

    [Fact]
    public void A_requirement_is_at_most_64_levels_deep()
    {
        var deepest = Enumerable.Range(0, Requirement.DeepestNesting - 1).Aggregate((Requirement)"c", (part, _) => Requirement.All(part));
        Assert.Equal(Requirement.DeepestNesting, deepest.Depth);
        Assert.Empty((Sound with { Capabilities = [new("x", deepest)] }).Validate());
        Assert.Equal(ErrorCodes.RuleTooDeep, Code(() => new Route("r", deepest)));
        Assert.Equal(ErrorCodes.RuleTooDeep, Code(() => Requirement.Any("c", deepest)));
    }

    [Fact]
    public void A_requirement_that_doubles_at_every_level_is_refused() => Assert.Equal(ErrorCodes.RuleTooLarge,
        Code(() => Enumerable.Range(0, 40).Aggregate((Requirement)"c", (part, _) => Requirement.All(part, part))));

    [Theory]
    [InlineData(ErrorCodes.UnknownChokepoint, "model.capabilities[0].needs.all[1]", """{ "id": "x", "needs": { "all": ["c", "d"] } }""")]
    [InlineData(ErrorCodes.UnknownEntity, "model.capabilities[0].wantedBy[1]", """{ "id": "x", "wantedBy": ["a", "q"], "needs": "c" }""")]
    [InlineData(ErrorCodes.QuotaBeyondReach, "model.capabilities[0].needs", """{ "id": "x", "needs": { "atLeast": 2, "of": ["c"] } }""")]
    [InlineData(ErrorCodes.EmptyComposition, "model.capabilities[0].needs.any", """{ "id": "x", "needs": { "any": [] } }""")]
    [InlineData(ErrorCodes.CountOutOfRange, "model.capabilities[0].needs.cost", """{ "id": "x", "needs": { "route": "r", "cost": -1 } }""")]
    [InlineData(ErrorCodes.NotANumber, "model.capabilities[0].needs.costFor.a", """{ "id": "x", "needs": { "route": "r", "costFor": { "a": "open" } } }""")]
    [InlineData(ErrorCodes.UnknownProperty, "model.capabilities[0].needs.parts", """{ "id": "x", "needs": { "all": ["c"], "parts": [] } }""")]
    [InlineData(ErrorCodes.WrongType, "model.capabilities[0].needs", """{ "id": "x", "needs": { "al": ["c"] } }""")]
    [InlineData(ErrorCodes.MissingProperty, "model.capabilities[0]", """{ "id": "x" }""")]
    public void A_mistake_in_a_file_is_reported_where_it_is(string code, string path, string capability)
    {
        var found = Assert.Single(GovernanceJson.Read($$"""{ "governance": 1, "model": { "parties": [{ "id": "a" }], "chokepoints": [{ "id": "c", "controller": "a" }], "capabilities": [{{capability}}] } }""").Diagnostics);
        Assert.Equal((code, path), (found.Code, found.Path));
    }

    [Fact]
    public void Sources_can_name_figures_of_chokepoints_and_capabilities() => Assert.Equal(["sources[capabilities[x].wantedBy[a].budget]", "sources[chokepoints[d].share]"], (Sound with
    {
        Sources =
        [
            new("chokepoints[c].share", "s"), new("chokepoints[c]", "s"), new("capabilities[x].needs", "s"), new("capabilities[x].wantedBy[b].budget", "s"),
            new("chokepoints[d].share", "s"), new("capabilities[x].wantedBy[a].budget", "s"),
        ],
    }).Validate().Select(mistake => mistake.Path));

    private static string Code(Func<object> make) => Assert.Throws<GovernanceException>(make).Code;
}
