using Governance.Model.Audits;

namespace Governance.Model.Tests.Audits;

/// <summary>The tables of the page on audits are those of the code: <c>GOV_APPROVE=1 dotnet test</c> rewrites them.</summary>
public class AuditPageTests
{
    [Fact]
    public void The_page_on_audits_has_every_rule_and_every_claim()
    {
        var path = Repository.PathTo("docs", "audits.md");
        var page = File.ReadAllText(path);
        var expected = Replace(Replace(Replace(page, "observations",
            "| Observation | About | What is found | Rule |\n|---|---|---|---|\n"
            + string.Concat(ReadObservation.All.Select(read => $"| `{read.Name}` | {read.About} | {read.Bad} | {read.Rule.Code} |\n"))), "rules",
            "| Code | Severity | A finding means | Asks | Cure |\n|---|---|---|---|---|\n"
            + string.Concat(AuditRule.All.Select(rule => $"| {rule.Code} | {Severity(rule)} | {rule.Title} | {rule.Asks} | {rule.Cure} |\n"))), "claims",
            "| Claim | Question | Rules | About | Observations | Found where | Clear only with |\n|---|---|---|---|---|---|---|\n"
            + string.Concat(AuditClaim.All.Select(claim => $"| {claim.Id} | {claim.Question} | {string.Join(", ", claim.Rules)} | {claim.About?.Whom} | {Names(claim.Inputs)} | {string.Join("; ", claim.Tests.Select(test => test.Tells).Where(tells => tells.Length > 0))} | {Needed(claim)} |\n")));
        if (Environment.GetEnvironmentVariable("GOV_APPROVE") == "1")
        {
            File.WriteAllText(path, expected);
        }

        Assert.Equal(expected, File.ReadAllText(path));
    }

    private static string Needed(AuditClaim claim) => !claim.Needs.IsEmpty ? claim.Needs.Count == claim.Inputs.Count ? "all of them" : Names(claim.Needs)
        : claim.Together.IsEmpty ? "" : "both or none";

    private static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(name => string.Join(" or ", name.Split('|').Select(one => $"`{one}`"))));

    private static string Replace(string page, string table, string content)
    {
        var start = page.IndexOf($"<!-- {table}:", StringComparison.Ordinal);
        start = page.IndexOf('\n', start) + 1;
        return $"{page[..start]}{content}{page[page.IndexOf("<!-- end -->", start, StringComparison.Ordinal)..]}";
    }

    private static string Severity(AuditRule rule) => rule.Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
