using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Governance.Model.Tool.Tests;

public class ToolTests
{
    private const string Wrong = """
        { "governance": 1,
          "model": { "parties": [ { "id": "a", "size": 0 } ], "bodies": [ { "id": "b", "seats": [ { "class": "m" } ], "rule": "majority-of-vote-cast" } ] } }
        """;

    private static string Mirage { get; } = Path.Combine(Root(), "docs", "examples", "mirage.json");

    private static string Chokepoints { get; } = Path.Combine(Root(), "docs", "examples", "chokepoints.json");

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));

    [Fact]
    public void Decide_explains_five_real_proposals()
    {
        var run = ToolRun.Of("decide", Mirage);
        Assert.Equal(0, run.Code);
        Assert.Equal("", run.Errors);
        Assert.Equal(["BINDING", "OPEN (at most advice)", "CONSENSUS", "NO DECISION (vetoed)", "BINDING"],
            run.Output.Split('\n').Where(line => line.Length > 3 && char.IsUpper(line[0]) && char.IsUpper(line[3])).Select(line => line.Split(" — ")[0]));
        Assert.Contains("1,039 cast of 19,713 (5.3 %).", run.Output, StringComparison.Ordinal);
        Assert.Contains("Votes: 11 in favour, 1 against, 3 abstaining; 15 entitled.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Output_has_no_carriage_return_and_no_mark() => Assert.DoesNotContain(ToolRun.Of("decide", Mirage).Output, letter => letter is '\r' or '\uFEFF');

    [Fact]
    public void One_proposal_can_be_picked()
    {
        var id = GovernanceJson.ReadFile(Mirage).File!.Proposals[3].Proposal.Id!;
        var run = ToolRun.Of("decide", Mirage, "--proposal", id);
        Assert.Single(run.Output.Split('\n'), line => line.StartsWith("On whom", StringComparison.Ordinal));
        Assert.Equal(1, ToolRun.Of("decide", Mirage, "--proposal", "no such").Code);
    }

    [Fact]
    public void Standard_input_is_a_file_called_dash() => Assert.Equal(ToolRun.Of("decide", Mirage).Output, ToolRun.WithInput(File.ReadAllText(Mirage), "decide", "-").Output);

    [Fact]
    public void Json_is_valid_has_a_version_and_the_same_headlines()
    {
        using var json = JsonDocument.Parse(ToolRun.Of("decide", Mirage, "--json").Output);
        Assert.Equal(1, json.RootElement.GetProperty("governanceResult").GetInt32());
        var proposals = json.RootElement.GetProperty("files")[0].GetProperty("proposals");
        Assert.Equal(["binding", "open", "consensus", "no-decision", "binding"],
            proposals.EnumerateArray().Select(proposal => proposal.GetProperty("determination").GetProperty("headline").GetProperty("outcome").GetString()));
        Assert.All(proposals.EnumerateArray(), proposal => Assert.True(proposal.GetProperty("asExpected").GetBoolean()));
    }

    [Fact]
    public void Validate_reports_all_mistakes_with_their_places_on_the_error_stream()
    {
        var run = ToolRun.WithInput(Wrong, "validate", "-");
        Assert.Equal(1, run.Code);
        Assert.Contains("<stdin>(2,", run.Errors, StringComparison.Ordinal);
        Assert.Contains(ErrorCodes.CountOutOfRange, run.Errors, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'majority-of-votes-cast'?", run.Errors, StringComparison.Ordinal);
        Assert.Equal("1 file: 2 mistakes\n", run.Output);
    }

    [Fact]
    public void A_wrong_proposal_is_reported_and_the_others_are_decided()
    {
        var text = File.ReadAllText(Mirage);
        var at = text.IndexOf("\"proposals\": [", StringComparison.Ordinal) + 14;
        var run = ToolRun.WithInput($"{text[..at]} {{ \"id\": \"wrong\" }},{text[at..]}", "decide", "-");
        Assert.Equal((1, ToolRun.Of("decide", Mirage).Output), (run.Code, run.Output));
        Assert.Contains("proposals[0]", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_good_file_validates() => Assert.Equal(new(0, "1 file: no mistakes\n", ""), ToolRun.Of("validate", Mirage));

    [Fact]
    public void A_missing_file_is_a_diagnostic_and_a_failure()
    {
        var run = ToolRun.Of("decide", "no-such-file.json");
        Assert.Equal(1, run.Code);
        Assert.Contains(ErrorCodes.Unreadable, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Test_counts_what_holds_over_a_folder()
    {
        var run = ToolRun.Of("test", Path.GetDirectoryName(Mirage)!);
        Assert.Equal(new(0, "5 passed, 0 failed, 0 without expectations\n", ""), run);
    }

    [Fact]
    public void Test_fails_on_a_wrong_expectation_and_says_which()
    {
        var run = ToolRun.WithInput(File.ReadAllText(Mirage).Replace("\"headline\": \"consensus\"", "\"headline\": \"binding\"", StringComparison.Ordinal), "test", "-");
        Assert.Equal(1, run.Code);
        Assert.Contains(ErrorCodes.ExpectationFailed, run.Errors, StringComparison.Ordinal);
        Assert.Equal("4 passed, 1 failed, 0 without expectations\n", run.Output);
    }

    [Fact]
    public void Test_without_any_expectation_is_no_success() =>
        Assert.Equal(1, ToolRun.WithInput("""{ "governance": 1, "model": {} }""", "test", "-").Code);

    [Fact]
    public void Schema_is_the_schema_of_the_library() => Assert.Equal(new(0, GovernanceJson.Schema(), ""), ToolRun.Of("schema"));

    [Theory]
    [InlineData("no-such-command")]
    [InlineData("decide")]
    [InlineData("decide", "a.json", "--no-such-option")]
    public void A_wrong_command_line_returns_2_and_prints_no_result(params string[] arguments)
    {
        var run = ToolRun.Of(arguments);
        Assert.Equal(2, run.Code);
        Assert.Equal("", run.Output);
        Assert.Contains("governance --help", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_names_every_command_and_the_exit_codes()
    {
        var run = ToolRun.Of("--help");
        Assert.Equal(0, run.Code);
        Assert.All((string[])["decide", "validate", "test", "schema", "Exit codes"], word => Assert.Contains(word, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Chokepoints_of_a_real_case_are_told_in_words()
    {
        var run = ToolRun.Of("chokepoints", Chokepoints, "--without", "euv", "afrinic-meeting/non-regional-director");
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Contains("  frontier-labs (5): has it at no cost.\n    Cannot do without euv and fab-leading-edge.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("afrinic-elections (those left in afrinic-meeting cannot carry a decision)", run.Output, StringComparison.Ordinal);
        Assert.Contains("  train-at-frontier, states (2): must switch, at 60,000 million USD (older machines and fabs).\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  run-a-model, people (1,000,000): goes on as before.\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', run.Output);
    }

    [Fact]
    public void A_budget_for_all_replaces_those_in_the_file() =>
        Assert.Contains("Cannot do without accelerators-nvidia, euv and fab-leading-edge.", ToolRun.Of("chokepoints", Chokepoints, "--budget", "0").Output, StringComparison.Ordinal);

    [Fact]
    public void Chokepoints_as_json_are_valid_and_exact()
    {
        using var json = JsonDocument.Parse(ToolRun.Of("chokepoints", Chokepoints, "--json", "--without", "asml").Output);
        var report = json.RootElement.GetProperty("files")[0].GetProperty("chokepoints");
        Assert.Equal(24, report.GetProperty("controls").GetArrayLength());
        Assert.Equal(["train-at-frontier"], report.GetProperty("darkness").GetProperty("capabilities").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal("81/100", report.GetProperty("markets").EnumerateArray().Single(market => market.GetProperty("market").GetString() == "leading-edge chips").GetProperty("index").GetString());
    }

    [Fact]
    public void What_is_not_in_the_model_cannot_be_lost_and_a_budget_is_a_number()
    {
        var unknown = ToolRun.Of("chokepoints", Chokepoints, "--without", "asm");
        Assert.Equal(1, unknown.Code);
        Assert.Contains("Did you mean 'asml'?", unknown.Errors, StringComparison.Ordinal);
        Assert.Equal(2, ToolRun.Of("chokepoints", Chokepoints, "--budget", "much").Code);
        Assert.Equal(2, ToolRun.Of("chokepoints", Chokepoints, "--budget", "-1").Code);
    }
}
