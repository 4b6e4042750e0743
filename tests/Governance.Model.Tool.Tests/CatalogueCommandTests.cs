using System.Text.Json;

namespace Governance.Model.Tool.Tests;

/// <summary>The command <c>catalogue</c> for machines.</summary>
public class CatalogueCommandTests
{
    [Fact]
    public void As_json_the_list_has_every_institution_with_its_family_and_status()
    {
        using var json = JsonDocument.Parse(ToolRun.Of("catalogue", "--json").Output);
        Assert.Equal(ResultJson.Version, json.RootElement.GetProperty("governanceResult").GetInt32());
        var institutions = json.RootElement.GetProperty("institutions").EnumerateArray().ToList();
        Assert.Equal(Catalogue.All.Select(institution => institution.Id), institutions.Select(entry => entry.GetProperty("id").GetString()));
        var council = institutions.Single(entry => entry.GetProperty("id").GetString() == "un-security-council");
        Assert.Equal(("UNSC", "intergovernmental", "in-force"), (council.GetProperty("name").GetString(), council.GetProperty("family").GetString(), council.GetProperty("status").GetString()));
        Assert.Contains(institutions, entry => entry.GetProperty("family").GetString() == "names-and-numbers");
    }

    [Fact]
    public void The_file_of_an_institution_is_json_with_or_without_being_asked() =>
        Assert.Equal(ToolRun.Of("catalogue", "ripe-ncc"), ToolRun.Of("catalogue", "ripe-ncc", "--json"));

    [Fact]
    public void As_json_a_comparison_has_a_cell_for_each_structure_in_each_row()
    {
        using var json = JsonDocument.Parse(ToolRun.Of("catalogue", "ripe-ncc", "un-security-council", "--compare", "--json", "--answers").Output);
        var comparison = json.RootElement.GetProperty("comparison");
        Assert.Equal(["RIPE NCC GM", "UNSC"], comparison.GetProperty("structures").EnumerateArray().Select(name => name.GetString()));
        Assert.All(((string[])["rows", "answers"]).SelectMany(list => comparison.GetProperty(list).EnumerateArray()), row => Assert.Equal(2, row.GetProperty("cells").GetArrayLength()));
        Assert.Contains(comparison.GetProperty("rows").EnumerateArray(), row => row.GetProperty("topic").GetString() == "Who is bound");
    }

    [Fact]
    public void Json_and_markdown_together_are_refused() => Assert.Equal(2, ToolRun.Of("catalogue", "ripe-ncc", "--json", "--markdown").Code);
}
