using System.Text.Json;

namespace Governance.Model.Tests.Rendering;

/// <summary>Audits as SARIF, apart from what the command line shows of it.</summary>
public class SarifTests
{
    private static readonly Body Council = new("council", [new("member", 9)], Rule.MajorityOfVotesCast);

    private static readonly GovernanceModel Town = new()
    {
        Parties = [new("members", 9), new("nb"), new("shops")],
        Bodies = [Council],
        Mandates = [Mandate.ToBind("members", "council", "noise", Instrument.Membership)],
    };

    [Theory]
    [InlineData("my coop #1 ü.json", "my%20coop%20%231%20%C3%BC.json")]
    [InlineData("100%.json", "100%25.json")]
    [InlineData("a:b.json", "a%3Ab.json")]
    [InlineData("../towns/a.json", "../towns/a.json")]
    [InlineData("<stdin>", "-")]
    public void The_name_of_a_file_is_an_address(string name, string expected)
    {
        using var sarif = JsonDocument.Parse(Sarif.Write((new FileReport(name, [Lost], []), default)));
        Assert.Equal(expected, Assert.Single(Results(sarif)).GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public void Two_addressees_of_one_decision_have_fingerprints_of_their_own_that_outlast_a_move()
    {
        ProposalCase levy = new(Council.ProposeToBind("noise", ["nb", "shops"], new(2025, 1, 1)) with { Id = "levy" });
        ProposalCase other = new(Council.ProposeToBind("noise", ["members"], new(2025, 1, 1)) with { Id = "hours" });
        var before = Prints(new() { Model = Town, Proposals = [levy] });
        Assert.Equal(2, before.Count);
        Assert.Equal(2, before.Distinct().Count());
        Assert.Equal(before, Prints(new() { Model = Town, Proposals = [other, levy] }));
    }

    [Fact]
    public void A_file_without_an_audit_makes_the_run_one_that_did_not_succeed_even_beside_one_that_did()
    {
        var good = new FileReport("good.json", [], []) { Audit = Town.Audit() };
        using var sarif = JsonDocument.Parse(Sarif.Write((good, default), (new FileReport("bad.json", [Lost], []), default)));
        var invocation = sarif.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Contains("bad.json", Assert.Single(invocation.GetProperty("toolExecutionNotifications").EnumerateArray()).GetRawText(), StringComparison.Ordinal);
    }

    private static Diagnostic Lost => new(ErrorCodes.Unreadable, DiagnosticSeverity.Error, "", "It cannot be read.", "Give a file.");

    private static List<string> Prints(GovernanceFile file)
    {
        using var sarif = JsonDocument.Parse(Sarif.Write((new FileReport("town.json", [], []) { Audit = file.Audit() }, default)));
        return [.. Results(sarif).Where(result => result.GetProperty("ruleId").GetString() == "AUD101").Select(result => result.GetProperty("partialFingerprints").GetProperty("finding/v1").GetString()!)];
    }

    private static List<JsonElement> Results(JsonDocument sarif) => [.. sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];
}
