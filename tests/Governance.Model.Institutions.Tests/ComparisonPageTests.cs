using Governance.Model.Institutions.Tests.Pages;

namespace Governance.Model.Institutions.Tests;

/// <summary>The page that sets Internet governance beside AI governance is what the catalogue computes: <c>GOV_APPROVE=1 dotnet test</c> rewrites it.</summary>
public class ComparisonPageTests
{
    private static readonly Lazy<StructureComparison> Both = new(Catalogue.InternetBesideAi);

    private static readonly Lazy<ComparisonAnswers> Answers = new(() => new(Both.Value, Catalogue.InternetGovernance, Catalogue.AiGovernance));

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

            {Both.Value.ToMarkdown()}
            ## Questions and claims

            An audit groups its findings by [questions and claims](audits.md), and some findings bear on many of them. Here a finding stands only with
            the claims that ask what its rule checks, and about those of whom they speak: that some duty cannot be enforced says nothing of what an attack
            obliges allies to. Beside it stands what somebody observed for the claim. *Assumed* marks a number that is a parameter of the catalogue and not on
            record. "Nothing found" means that the rule looked; where neither a rule nor an observation is about the claim, it is not judged. The
            [21 questions](questions.md) are answered at greater length on a page of their own.

            {Answers.Value.ToMarkdown()}
            """.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("GOV_APPROVE") == "1")
        {
            File.WriteAllText(path, page);
        }

        Assert.Equal(File.ReadAllText(path), page);
    }

    [Fact]
    public void A_claim_is_answered_only_by_rules_of_its_own()
    {
        Assert.All(ComparisonClaims.Asked, asked => Assert.Subset(AuditClaim.Find(asked.Key)!.Rules.ToHashSet(), asked.Value.ToHashSet()));
        Assert.Equal(AuditClaim.All.Select(claim => claim.Id).Order(StringComparer.Ordinal), Answers.Value.Told.Concat(Answers.Value.NotJudged).Select(claim => claim.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("R5")]
    [InlineData("T6")]
    [InlineData("T11")]
    public void A_claim_on_which_only_unrelated_findings_bear_is_not_judged(string id)
    {
        Assert.Contains(Both.Value.Profiles, profile => !profile.Audit.Answer(id)!.Findings.IsEmpty);
        Assert.Contains(AuditClaim.Find(id)!, Answers.Value.NotJudged);
    }

    [Fact]
    public void Sovereigns_collide_where_two_states_bind_the_same_party_and_nowhere_else()
    {
        var sovereigns = AuditClaim.Find("Q16")!;
        Assert.Equal("Nothing found.", Answers.Value.Cell(sovereigns, 0));
        Assert.Contains("1 (Buyers of AI chips in states under export control)", Answers.Value.Cell(sovereigns, 1), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_is_assumed_is_marked_and_one_on_record_is_not()
    {
        Assert.Contains("*assumed* (`ai/weights`", Answers.Value.Cell(AuditClaim.Find("K6")!, 1), StringComparison.Ordinal);
        var turnout = Answers.Value.Cell(AuditClaim.Find("M8")!, 0);
        Assert.Contains("1,039", turnout, StringComparison.Ordinal);
        Assert.DoesNotContain("assumed", turnout, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_observed_of_the_context_is_not_told_of_either_side() =>
        Assert.All((int[])[0, 1], side => Assert.DoesNotContain("General Assembly", Answers.Value.Cell(AuditClaim.Find("P9")!, side), StringComparison.Ordinal));

    [Fact]
    public void A_comparison_has_a_cell_for_each_structure_in_each_row()
    {
        var comparison = Catalogue.Compare("icann-board", "un-security-council", "compute-chips");
        Assert.Equal(["ICANN Board", "UNSC", "Compute, chips"], comparison.Profiles.Select(profile => profile.Name));
        Assert.All(comparison.Rows.Concat(comparison.Answers), row => Assert.Equal(3, row.Cells.Count));
        Assert.Contains("at least 9 in favour", comparison.Rows.Single(row => row.Topic == "Who decides, by which rule").Cells[1], StringComparison.Ordinal);
    }
}
