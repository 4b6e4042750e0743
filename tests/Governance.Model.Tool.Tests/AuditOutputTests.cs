using System.Text.Json;

namespace Governance.Model.Tool.Tests;

/// <summary>What an audit writes for machines and for several files, and how a finding is accepted.</summary>
public sealed class AuditOutputTests : IDisposable
{
    private static readonly Party Neighbours = new("nb");
    private static readonly Party Members = new("members", 100);
    private static readonly Body Council = new("council", [new("member", 100)], Rule.MajorityOfVotesCast);

    /// <summary>The neighbours bear the loss of noise and of light, and authorised nobody; a levy claims to bind them.</summary>
    private static readonly string Text = GovernanceJson.Write(new GovernanceFile
    {
        Model = new()
        {
            Name = "Town",
            Parties = [Members, Neighbours],
            Bodies = [Council],
            Mandates = [Mandate.ToBind(Members, Council, new Scope(["noise", "light"]), Instrument.Membership)],
            Stakes = [new(Neighbours, "light") { Bears = Bearing.Loss }, new(Neighbours, "noise") { Bears = Bearing.Loss }],
        },
        Proposals =
        [
            new(Council.ProposeToBind("light", [Members], new(2025, 1, 1)) with { Id = "lamps" }),
            new(Council.ProposeToBind("noise", [Members, Neighbours], new(2025, 1, 1)) with { Id = "levy" }) { RollCall = Council.Count(60, 10) with { Evidence = [new("in the room", 47)] } },
        ],
    });

    private readonly string folder = Directory.CreateTempSubdirectory("governance").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void In_sarif_a_file_that_does_not_load_is_a_result_and_a_run_that_failed()
    {
        var bad = Write("bad.json", """{ "governance": 1, "model": { "parties": [ { "id": "a", "size": 0 } ] } }""");
        var tool = ToolRun.Of("audit", bad, "--sarif");
        Assert.Equal(1, tool.Code);
        using var sarif = JsonDocument.Parse(tool.Output);
        var run = Run(sarif);
        var result = Assert.Single(Results(run));
        Assert.Equal(ErrorCodes.CountOutOfRange, result.GetProperty("ruleId").GetString());
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.Equal(1, Place(result).GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal(ErrorCodes.CountOutOfRange, RuleOf(run, result).GetProperty("id").GetString());
        Assert.False(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal("error", Assert.Single(Notifications(run)).GetProperty("level").GetString());
    }

    [Fact]
    public void In_sarif_every_result_points_to_its_rule_and_the_tool_has_a_version()
    {
        using var sarif = JsonDocument.Parse(ToolRun.WithInput(Text, "audit", "-", "--sarif").Output);
        var run = Run(sarif);
        Assert.Matches(@"^\d+\.\d+\.\d+$", run.GetProperty("tool").GetProperty("driver").GetProperty("version").GetString());
        Assert.All(Results(run), result => Assert.Equal(result.GetProperty("ruleId").GetString(), RuleOf(run, result).GetProperty("id").GetString()));
        Assert.True(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
        Assert.Empty(Notifications(run));
    }

    [Theory]
    [InlineData("AUD101")]
    [InlineData("AUD102")]
    public void In_sarif_a_finding_about_a_decision_stands_at_its_proposal(string code)
    {
        using var sarif = JsonDocument.Parse(ToolRun.WithInput(Text, "audit", "-", "--sarif").Output);
        var place = Place(Assert.Single(Results(Run(sarif)), result => result.GetProperty("ruleId").GetString() == code));
        Assert.Equal("-", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        var line = place.GetProperty("region").GetProperty("startLine").GetInt32();
        Assert.Contains("\"levy\"", string.Concat(Text.Split('\n').Skip(line - 1).Take(2)), StringComparison.Ordinal);
    }

    [Fact]
    public void In_sarif_the_name_of_a_file_is_an_address()
    {
        var name = Write("my coop #1 ü.json", Text);
        using var sarif = JsonDocument.Parse(ToolRun.Of("audit", name, "--sarif").Output);
        Assert.All(Results(Run(sarif)), result =>
        {
            var uri = Place(result).GetProperty("artifactLocation").GetProperty("uri").GetString()!;
            Assert.EndsWith("/my%20coop%20%231%20%C3%BC.json", uri, StringComparison.Ordinal);
            Assert.Equal(name, new Uri(uri).LocalPath);
        });
    }

    [Fact]
    public void In_sarif_no_two_findings_of_a_file_have_one_fingerprint()
    {
        using var sarif = JsonDocument.Parse(ToolRun.WithInput(Text, "audit", "-", "--sarif").Output);
        var prints = Results(Run(sarif)).Select(result => result.GetProperty("partialFingerprints").GetProperty("finding/v1").GetString()).ToList();
        Assert.Equal(2, prints.Count(print => print!.StartsWith("AUD201/nb/", StringComparison.Ordinal)));
        Assert.Equal(prints.Count, prints.Distinct().Count());
    }

    [Fact]
    public void A_finding_can_be_accepted_by_its_place_alone()
    {
        var run = ToolRun.WithInput(Text, "audit", "-", "--accept", "AUD201:stakes[nb: noise]=they were heard", "--fail-on", "never");
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Contains("accepted:\n  AUD201 nb: they were heard\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("    place: stakes[nb: light]\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("    place: stakes[nb: noise]\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_accepted_can_be_kept_in_a_file_of_options()
    {
        var accepted = Write("accepted.txt", "# heard in 2024\n--accept \"AUD201:stakes[nb: noise]=they were heard\"\n--accept \"AUD101:levy=withdrawn\"\n");
        var run = ToolRun.WithInput(Text, "audit", "-", $"@{accepted}");
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Contains("accepted:\n  AUD101 levy: withdrawn\n  AUD201 nb: they were heard\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_accepted_and_not_found_is_a_warning_beside_every_format()
    {
        string[] options = ["--accept", "AUD203:harbour=closed", "--accept", "AUD201:stakes[nb: smell]=no mill any more", "--fail-on", "never", "--on", "2025-01-01"];
        Assert.Equal(2, ToolRun.WithInput(Text, ["audit", "-", .. options]).Errors.Split('\n').Count(line => line.StartsWith("governance: warning: ", StringComparison.Ordinal)));

        var asJson = ToolRun.WithInput(Text, ["audit", "-", "--json", .. options]);
        Assert.Contains("AUD201:stakes[nb: smell]", asJson.Errors, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(asJson.Output);
        var audit = json.RootElement.GetProperty("files")[0].GetProperty("audit");
        Assert.Equal("2025-01-01", audit.GetProperty("on").GetString());
        var counts = audit.GetProperty("counts");
        Assert.All((string[])["error", "warning", "note"], severity => Assert.Equal(
            audit.GetProperty("findings").EnumerateArray().Count(finding => finding.GetProperty("severity").GetString() == severity), counts.GetProperty(severity).GetInt32()));
        Assert.Equal(1, counts.GetProperty("error").GetInt32());
        Assert.Equal(0, counts.GetProperty("suppressed").GetInt32());
        var unused = audit.GetProperty("unusedSuppressions").EnumerateArray().ToList();
        Assert.Equal(["closed", "no mill any more"], unused.Select(entry => entry.GetProperty("reason").GetString()));
        Assert.Equal("harbour", unused[0].GetProperty("subject").GetString());
        Assert.Equal("stakes[nb: smell]", unused[1].GetProperty("path").GetString());

        using var sarif = JsonDocument.Parse(ToolRun.WithInput(Text, ["audit", "-", "--sarif", .. options]).Output);
        Assert.Equal(["warning", "warning"], Notifications(Run(sarif)).Select(notification => notification.GetProperty("level").GetString()));
    }

    [Fact]
    public void What_one_of_several_files_needs_is_not_called_unused()
    {
        var (town, empty) = (Write("a.json", Text), Write("b.json", """{ "governance": 1, "model": {} }"""));
        Assert.Equal("", ToolRun.Of("audit", town, empty, "--accept", "AUD101:levy=withdrawn").Errors);
    }

    [Fact]
    public void Of_several_files_each_has_its_name_above_its_audit()
    {
        var (first, second) = (Write("a.json", Text), Write("b.json", Text));
        var run = ToolRun.Of("audit", first, second);
        Assert.StartsWith($"{first}\nAudit of Town: ", run.Output, StringComparison.Ordinal);
        Assert.Contains($"\n\n{second}\nAudit of Town: ", run.Output, StringComparison.Ordinal);
        Assert.StartsWith($"{first}\nAudit of Town: ", ToolRun.Of("audit", folder).Output, StringComparison.Ordinal);
        Assert.StartsWith("Audit of Town: ", ToolRun.Of("audit", first).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_forms_of_one_answer_are_refused()
    {
        var run = ToolRun.WithInput(Text, "audit", "-", "--json", "--sarif");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("--sarif", run.Errors, StringComparison.Ordinal);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static JsonElement Run(JsonDocument sarif) => sarif.RootElement.GetProperty("runs")[0];

    private static List<JsonElement> Results(JsonElement run) => [.. run.GetProperty("results").EnumerateArray()];

    private static List<JsonElement> Notifications(JsonElement run) => [.. run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray()];

    private static JsonElement Place(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation");

    private static JsonElement RuleOf(JsonElement run, JsonElement result) => run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
}
