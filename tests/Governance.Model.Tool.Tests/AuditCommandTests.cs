using System.Text.Json;

namespace Governance.Model.Tool.Tests;

/// <summary>The commands <c>audit</c> and <c>catalogue</c>, as somebody at a terminal meets them.</summary>
public class AuditCommandTests
{
    private static string Example => GameCommandTests.Example("chokepoints.json");

    [Fact]
    public void An_audit_says_what_was_found_how_it_was_computed_and_what_would_help()
    {
        var run = ToolRun.Of("audit", Example);
        Assert.Equal(0, run.Code);
        Assert.StartsWith("Audit of Names, numbers and compute: 0 errors, ", run.Output, StringComparison.Ordinal);
        Assert.Contains("warning AUD401: a chokepoint without a way around", run.Output, StringComparison.Ordinal);
        Assert.Contains("    computed: {3 of 3 appointed-by-icann} in pti-board: can withhold the chokepoint", run.Output, StringComparison.Ordinal);
        Assert.Contains("  cure: Open a route to an alternative", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("answers:\n  Q1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_exit_code_follows_the_severity_that_is_asked_for()
    {
        Assert.Equal(1, ToolRun.Of("audit", Example, "--fail-on", "warning").Code);
        Assert.Equal(1, ToolRun.Of("audit", Example, "--severity", "AUD401=error").Code);
        Assert.Equal(0, ToolRun.Of("audit", Example, "--severity", "AUD401=error", "--fail-on", "never").Code);
        Assert.Equal(2, ToolRun.Of("audit", Example, "--fail-on", "sometimes").Code);
    }

    [Fact]
    public void A_finding_that_is_accepted_is_shown_with_its_reason()
    {
        var run = ToolRun.Of("audit", Example, "--accept", "AUD203:root-zone=known since 1998");
        Assert.Contains("accepted:\n  AUD203 root-zone: known since 1998", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--severity", "AUD401")]
    [InlineData("--severity", "AUD999=error")]
    [InlineData("--accept", "AUD401=")]
    [InlineData("--on", "yesterday")]
    public void What_cannot_be_understood_is_said_and_nothing_is_audited(string option, string value)
    {
        var run = ToolRun.Of("audit", Example, option, value);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.NotEmpty(run.Errors);
    }

    [Fact]
    public void An_audit_about_one_party_reports_what_concerns_it_and_leaves_out_the_rest()
    {
        var (all, about) = (ToolRun.Of("audit", Example), ToolRun.Of("audit", Example, "--about", "nvidia"));
        Assert.Equal(0, about.Code);
        Assert.Contains("compute", about.Output, StringComparison.Ordinal);
        Assert.Contains("root-zone", all.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("root-zone", about.Output, StringComparison.Ordinal);
        Assert.Contains("root-zone", ToolRun.Of("audit", Example, "--about", "nvidia", "--about", "pti-board").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_party_is_refused_with_the_one_that_was_meant()
    {
        var run = ToolRun.Of("audit", Example, "--about", "nvidja");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("There is no party or body 'nvidja'. Did you mean 'nvidia'?", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_mistakes_is_refused() => Assert.Equal(1, ToolRun.Of("audit", "no-such-file.json").Code);

    [Fact]
    public void Answers_follow_when_they_are_asked_for() =>
        Assert.Contains("  R15 Does a late regulator make for soft law and a race?\n      Not judged: it needs 'judgement/R15'.", ToolRun.Of("audit", Example, "--answers").Output, StringComparison.Ordinal);

    [Fact]
    public void As_json_every_finding_has_its_computation()
    {
        using var json = JsonDocument.Parse(ToolRun.Of("audit", Example, "--json").Output);
        var audit = json.RootElement.GetProperty("files")[0].GetProperty("audit");
        Assert.All(audit.GetProperty("findings").EnumerateArray(), finding => Assert.NotEmpty(finding.GetProperty("computation").GetProperty("kind").GetString()!));
        Assert.Equal(123, audit.GetProperty("answers").GetArrayLength());
    }

    [Fact]
    public void As_sarif_every_finding_names_a_rule_and_a_line_of_the_file()
    {
        using var sarif = JsonDocument.Parse(ToolRun.Of("audit", Example, "--sarif", "--accept", "AUD203:root-zone=known").Output);
        Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        var run = sarif.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToHashSet();
        var lines = File.ReadAllLines(Example);
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.NotEmpty(results);
        Assert.All(results, result =>
        {
            Assert.Contains(result.GetProperty("ruleId").GetString(), rules);
            Assert.Contains(result.GetProperty("level").GetString(), (string[])["error", "warning", "note"]);
        });
        var root = results.Single(result => result.GetProperty("ruleId").GetString() == "AUD401" && result.GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString() == "chokepoints[root-zone]");
        var line = root.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32();
        Assert.Contains("\"root-zone\"", string.Concat(lines.Skip(line - 1).Take(2)), StringComparison.Ordinal);
        Assert.Equal("known", Assert.Single(results, result => result.TryGetProperty("suppressions", out _)).GetProperty("suppressions")[0].GetProperty("justification").GetString());
    }

    [Fact]
    public void The_catalogue_is_listed_written_as_a_file_and_put_side_by_side()
    {
        Assert.Contains("  ripe-ncc ", ToolRun.Of("catalogue").Output, StringComparison.Ordinal);
        var file = GovernanceJson.Read(ToolRun.Of("catalogue", "ripe-ncc", "un-security-council").Output).File!;
        Assert.NotNull(file.Model.FindBody("ripe-general-meeting"));
        Assert.NotNull(file.Model.FindBody("security-council"));
        Assert.StartsWith("RIPE NCC GM beside UNSC\n", ToolRun.Of("catalogue", "ripe-ncc", "un-security-council", "--compare").Output, StringComparison.Ordinal);
        Assert.StartsWith("| | RIPE NCC GM | UNSC |\n|---|---|---|\n", ToolRun.Of("catalogue", "ripe-ncc", "un-security-council", "--markdown").Output, StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.Of("catalogue", "atlantis").Code);
    }
}
