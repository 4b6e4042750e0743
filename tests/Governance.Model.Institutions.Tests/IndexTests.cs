namespace Governance.Model.Institutions.Tests;

/// <summary>The catalogue holds every system that the index of governance structures names, under the name it has there.</summary>
public class IndexTests
{
    public static TheoryData<string> Rows => [.. Index];

    private static IEnumerable<string> Index => File.ReadLines(Repository.PathTo("tests", "Governance.Model.Institutions.Tests", "Data", "index.txt")).Where(line => line.Length > 0);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_row_of_the_index_is_an_institution_of_that_name(string row) => Assert.Single(Catalogue.All, institution => institution.Name == row);

    [Fact]
    public void The_index_names_each_system_once()
    {
        Assert.NotEmpty(Index);
        Assert.Equal(Index.Count(), Index.Distinct().Count());
    }
}
