namespace Governance.Model.Institutions.Tests;

/// <summary>The page that sets Internet governance beside AI governance is what the catalogue computes: <c>GOV_APPROVE=1 dotnet test</c> rewrites it.</summary>
public class ComparisonPageTests
{
    [Fact]
    public void The_page_is_what_the_catalogue_computes()
    {
        var path = Repository.PathTo("docs", "internet-and-ai.md");
        var page = $"""
            # Internet governance beside AI governance

            Written by the tests from the catalogue; in code it is `Catalogue.InternetBesideAi()`, on the command line
            `governance catalogue --compare`. On the left stand the institutions of names, numbers and protocols with the forums that
            discuss them; on the right the states, firms, chips, summits and panels that govern artificial intelligence. Proposals are left
            aside. Each side is one model: institutions refer to each other, and what they share is there once. Whoever they refer to besides,
            such as the General Assembly, is context: counted in the first row, and neither shown nor audited below it.

            Power is the sum of the normalised [Banzhaf indices](power.md) of the seats of a group, under the rule for ordinary questions.
            A dash means that there is nothing to show. Numbers beside a code count the findings of an [audit](audits.md).

            {Catalogue.InternetBesideAi().ToMarkdown(answers: true)}
            """.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("GOV_APPROVE") == "1")
        {
            File.WriteAllText(path, page);
        }

        Assert.Equal(File.ReadAllText(path), page);
    }

    [Fact]
    public void A_comparison_has_a_cell_for_each_structure_in_each_row()
    {
        var comparison = Catalogue.Compare("icann-board", "un-security-council", "compute-chips");
        Assert.Equal(["ICANN Board", "UNSC", "Compute, chips"], comparison.Profiles.Select(profile => profile.Name));
        Assert.All(comparison.Rows.Concat(comparison.Answers), row => Assert.Equal(3, row.Cells.Count));
        Assert.Contains("at least 9 in favour", comparison.Rows.Single(row => row.Topic == "Who decides, by which rule").Cells[1], StringComparison.Ordinal);
    }
}
