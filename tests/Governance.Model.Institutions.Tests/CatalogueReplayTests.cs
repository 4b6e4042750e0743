namespace Governance.Model.Institutions.Tests;

/// <summary>Decisions that were really taken come out as recorded when the catalogue's own rules decide them.</summary>
public class CatalogueReplayTests
{
    public static TheoryData<string> Replays => [.. CatalogueReplay.Names];

    [Theory]
    [MemberData(nameof(Replays))]
    public void The_rules_of_the_catalogue_decide_as_the_record_has_it(string name)
    {
        var results = CatalogueReplay.Read(name).DecideAll();
        Assert.NotEmpty(results);
        Assert.All(results, result =>
        {
            Assert.NotNull(result.Case.Expect);
            Assert.Empty(result.Diagnostics);
            Assert.Empty(result.Mismatches);
        });
    }

    [Theory]
    [MemberData(nameof(Replays))]
    public void In_the_model_of_the_whole_catalogue_they_come_out_the_same(string name)
    {
        var results = CatalogueReplay.Read(name, isWhole: true).DecideAll();
        Assert.All(results, result => Assert.Empty(result.Mismatches));
    }
}
