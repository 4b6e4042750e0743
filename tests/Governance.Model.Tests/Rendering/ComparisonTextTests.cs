namespace Governance.Model.Tests.Rendering;

/// <summary>Structures side by side, in words that readers have.</summary>
public class ComparisonTextTests
{
    private static GovernanceModel Board(string name, Party[] holders) => new()
    {
        Name = name,
        Parties = [.. holders, new("members")],
        Bodies = [new Body("board", [.. holders.Select(holder => new Seat("director", 1, holder))], Rule.MajorityOfVotesCast)],
        Mandates = [Mandate.ToBind("members", "board", "charges", Instrument.Membership)],
    };

    [Fact]
    public void Groups_and_regions_have_their_names_and_not_their_ids()
    {
        Party[] holders =
        [
            new("a") { Group = StakeholderGroup.PrivateSector, Region = "europe" },
            new("b") { Group = StakeholderGroup.CivilSociety, Region = "western-europe-and-others" },
            new("c"),
        ];
        var text = new StructureComparison(Board("Registry", holders).Profile()).ToText();
        Assert.Contains("Power by stakeholder group\n  Registry: board: not told 33.3 %, civil society 33.3 %, private sector 33.3 %\n", text, StringComparison.Ordinal);
        Assert.Contains("Power by region\n  Registry: board: not told 33.3 %, Europe 33.3 %, Western Europe and others 33.3 %\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Power_of_which_nobody_tells_the_group_is_not_called_nothing()
    {
        var silent = Board("Registry", [new("a"), new("b"), new("c")]).Profile();
        Assert.Single(Assert.Single(silent.Bodies).ByGroup);
        var comparison = new StructureComparison(silent);
        Assert.Equal("not told", Cell(comparison, "Power by stakeholder group"));
        Assert.Equal("not told", Cell(comparison, "Power by region"));
    }

    [Fact]
    public void Power_that_was_not_computed_is_not_called_nothing_either()
    {
        var model = Board("Registry", [new("a"), new("b")]);
        var idle = model.WithBody(model.FindBody("board")! with { Procedures = [new(Rule.Floor(3))] });
        Assert.Equal("not computed", Cell(new(idle.Profile()), "Power by region"));
    }

    [Fact]
    public void Where_nobody_decides_there_is_nothing_to_tell() => Assert.Equal("", Cell(new(new GovernanceModel { Name = "Nobody" }.Profile()), "Power by region"));

    [Fact]
    public void A_comparison_of_nothing_is_refused() => Assert.Equal(ErrorCodes.CountOutOfRange, Assert.Throws<GovernanceException>(() => new StructureComparison()).Code);

    private static string Cell(StructureComparison comparison, string topic) => comparison.Rows.Single(row => row.Topic == topic).Cells[0];
}
