
namespace Governance.Model.Tests.Chokepoints;

/// <summary>Large and hostile models end soon, with an answer or a diagnostic.</summary>
[Collection("Slow")]
public sealed class ChokepointLimitTests
{
    private static GovernanceModel Wide(int count, Func<EquatableArray<Requirement>, Requirement> put)
    {
        var chokepoints = Enumerable.Range(0, count).Select(index => new Chokepoint($"c{index:00000}", "k")).ToEquatableArray();
        return new()
        {
            Parties = [new("k"), new("p")],
            Chokepoints = chokepoints,
            Capabilities = [new("x", put(chokepoints.Select(chokepoint => (Requirement)chokepoint).ToEquatableArray())) { WantedBy = ["p"] }],
        };
    }

    [Fact]
    public void Ten_thousand_chokepoints_are_checked_written_read_and_lost()
    {
        var model = Wide(10_000, parts => new AtLeastRequirement(5_000, parts));
        Assert.Empty(model.Validate());
        Assert.Equal(model, GovernanceJson.Read(GovernanceJson.Write(model)).File!.Model);
        Assert.Equal(5_000, model.Capability("x").CheapestWay("p", "c00000")!.Chokepoints.Count);
        Assert.Equal(5_001, model.Capability("x").Game().CheapestBlocking()!.Size);
        Assert.Empty(model.GoDark("c00001").Dark);
        Assert.Single(model.GoDark("k").Dark);
    }

    [Fact]
    public void Two_thousand_chokepoints_of_which_all_are_needed_each_bind()
    {
        var model = Wide(2_000, parts => new AllRequirement(parts));
        Assert.Equal(2_000, model.Capability("x").SinglePointsOfFailure().Count);
        Assert.Equal(2_000, model.Capability("x").Binding()[0].Chokepoints.Count);
        Assert.Equal(1, model.Capability("x").Game().CheapestBlocking()!.Size);
    }

    [Fact]
    public void Two_thousand_chokepoints_of_which_half_are_needed_are_reported()
    {
        var report = Wide(2_000, parts => new AtLeastRequirement(1_000, parts)).ChokepointReport(new() { Lost = ["c00001"] });
        Assert.Empty(report.Capabilities[0].Structures[0].Binding);
        Assert.Equal(1_001, report.Capabilities[0].Structures[0].SmallestCut?.Size);
        Assert.Empty(report.Darkness!.Dark);
        Assert.InRange(report.ToText().Length, 1, 500_000);
    }

    [Fact]
    public void Too_many_different_costs_are_refused_and_the_report_says_so()
    {
        var parts = Enumerable.Range(0, 12).Select(index => Requirement.Any($"c{index}", new Route($"r{index}") { Cost = 1 << index })).ToEquatableArray();
        var model = new GovernanceModel
        {
            Parties = [new("k"), new("p")],
            Chokepoints = Enumerable.Range(0, 12).Select(index => new Chokepoint($"c{index}", "k")).ToEquatableArray(),
            Capabilities = [new("x", new AllRequirement(parts)) { WantedBy = [new("p") { Budget = 1 << 13 }] }],
        };
        Assert.Equal(ErrorCodes.AnalysisTooLarge, Assert.Throws<GovernanceException>(() => model.Capability("x").Game("p")).Code);
        Assert.Contains("different costs", model.ChokepointReport().Capabilities[0].Structures[0].Remark, StringComparison.Ordinal);
        Assert.Equal((1 << 12) - 1, model.Capability("x").CheapestWay("p", "k")!.Cost);
    }

    [Fact]
    public void A_circle_of_memberships_does_not_hang_the_search_for_costs()
    {
        var model = new GovernanceModel
        {
            Parties = [new("a") { MemberOf = ["b"] }, new("b") { MemberOf = ["a"] }],
            Chokepoints = [new("c", "a")],
            Capabilities = [new("x", Requirement.Any("c", new Route("r") { Cost = null, CostFor = [new("b", 3)] })) { WantedBy = ["a"] }],
        };
        Assert.Equal(3, model.Capability("x").CheapestWay("a", "c")?.Cost);
    }
}
