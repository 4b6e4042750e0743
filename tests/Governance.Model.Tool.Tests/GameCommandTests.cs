using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Governance.Model.Tool.Tests;

/// <summary>The commands about power: results, diagnostics, exit codes.</summary>
public sealed class GameCommandTests : IDisposable
{
    private const string Board = """
        { "governance": 1,
          "model": {
            "parties": [
              { "id": "acme", "group": "private-sector", "region": "north" },
              { "id": "bolt", "group": "private-sector" },
              { "id": "cora", "group": "civil-society", "region": "north" }
            ],
            "bodies": [
              { "id": "board",
                "seats": [ { "class": "founder", "id": "a1", "holder": "acme" }, { "class": "member", "id": "a2", "holder": "acme" },
                  { "class": "member", "id": "b", "holder": "bolt" }, { "class": "member", "id": "c", "holder": "cora" } ],
                "procedures": [ { "rule": "absolute-majority" }, { "questionType": "statutes", "rule": { "rule": "share", "of": ["for"], "base": "entitled", "atLeast": "3/4" } },
                  { "questionType": "amendments", "rule": { "rule": "share", "of": ["for"], "base": "entitled", "atLeast": "4/4" } } ] },
              { "id": "panel", "seats": [ { "class": "member", "holder": "bolt" }, { "class": "member", "holder": "cora" } ], "rule": "absolute-majority" },
              { "id": "odd", "seats": [ { "class": "member", "count": 3 } ], "rule": { "rule": "cap", "of": ["for"], "atMost": 1 } },
              { "id": "empty", "rule": "consent" }
            ] } }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    private static string Council { get; } = Example("council.json");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>The path of an example of the documentation.</summary>
    internal static string Example(string name) => Path.Combine(Root(), "docs", "examples", name);

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));

    private static ToolRun Of(params string[] arguments) => ToolRun.WithInput(Board, [arguments[0], "-", .. arguments[1..]]);

    private static JsonElement Json(ToolRun run)
    {
        using var json = JsonDocument.Parse(run.Output);
        return json.RootElement.GetProperty("files")[0].GetProperty("games").Clone();
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    [Fact]
    public void Power_of_one_body()
    {
        var run = Of("power", "--body", "board", "--index", "banzhaf", "shapley");
        Assert.Equal(0, run.Code);
        Assert.DoesNotContain(": error", run.Errors, StringComparison.Ordinal);
        Assert.Contains("board: 4 players; the others are against.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Interchangeable: a1, a2, b and c.", run.Output, StringComparison.Ordinal);
        Assert.Contains("a1           3  25.00 %  1/4   37.50 %      27.27 %     60.00 %", run.Output, StringComparison.Ordinal);
        Assert.Contains("Shapley–Shubik index: the values sum to 1.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Bodies_that_are_no_games_are_skipped_and_the_reason_said()
    {
        var run = Of("power");
        Assert.Equal(0, run.Code);
        Assert.Contains("board: 4 players", run.Output, StringComparison.Ordinal);
        Assert.Contains("panel: 2 players", run.Output, StringComparison.Ordinal);
        Assert.Contains("<stdin>: body empty skipped: error GOV5005: 'empty' has no seat that votes.", run.Errors, StringComparison.Ordinal);
        Assert.Contains("<stdin>: body odd: error GOV5002", run.Errors, StringComparison.Ordinal);
        Assert.Equal(1, Of("power", "--body", "empty").Code);
        Assert.Equal(1, Of("power", "--body", "odd").Code);
        Assert.Equal(0, Of("power", "--body", "odd", "--projection").Code);
        Assert.Equal(1, Of("power", "--body", "bord").Code);
    }

    [Fact]
    public void All_indices_and_those_of_unions()
    {
        string[] names = ["Shapley–Shubik index", "public good index", "Deegan–Packel index", "Johnston index", "Owen value", "Banzhaf–Owen value", "symmetric coalitional Banzhaf value"];
        foreach (var sort in (string[])["group", "region", "holder", "class"])
        {
            var game = Json(Of("power", "--body", "board", "--index", "all", "--union", sort, "--json"))[0];
            Assert.Equal(names, game.GetProperty("indices").EnumerateArray().Select(index => index.GetProperty("name").GetString()));
            Assert.Equal("5", game.GetProperty("banzhaf").GetProperty("winningCoalitions").GetString());
        }

        var ternary = Json(Of("power", "--body", "board", "--index", "ternary", "--json"))[0];
        Assert.Equal("81", ternary.GetProperty("ternary").GetProperty("divisions").GetString());
        Assert.False(ternary.TryGetProperty("banzhaf", out _));
    }

    [Fact]
    public void The_question_and_the_others_can_be_chosen()
    {
        Assert.Contains("board (statutes): 4 players", Of("power", "--body", "board", "--question", "statutes").Output, StringComparison.Ordinal);
        Assert.Contains("Veto players: china, france, russia, united-kingdom and united-states.", ToolRun.Of("power", Council, "--body", "security-council").Output, StringComparison.Ordinal);
        var abstaining = ToolRun.Of("power", Council, "--body", "security-council", "--outside", "abstain").Output;
        Assert.Contains("the others are abstaining.", abstaining, StringComparison.Ordinal);
        Assert.Contains("Veto players: none.", abstaining, StringComparison.Ordinal);
    }

    [Fact]
    public void Coalitions_are_counted_and_listed_up_to_a_limit()
    {
        var run = ToolRun.Of("coalitions", Council, "--body", "eu-council", "--blocking", "--limit", "2");
        Assert.Equal(0, run.Code);
        Assert.Contains("Minimal blocking: 3,609,574 coalitions, by size: 533 with 4 members; 667 with 5;", run.Output, StringComparison.Ordinal);
        Assert.Contains("The first 2:\n", run.Output, StringComparison.Ordinal);
        var json = Json(Of("coalitions", "--body", "board", "--json"))[0].GetProperty("minimalWinning");
        Assert.Equal("4", json.GetProperty("total").GetString());
        Assert.True(json.GetProperty("complete").GetBoolean());
        Assert.Equal(0, Json(Of("coalitions", "--body", "board", "--limit", "0", "--json"))[0].GetProperty("minimalWinning").GetProperty("first").GetArrayLength());
    }

    [Fact]
    public void Capture_by_head_by_holder_and_by_price()
    {
        Assert.Contains("To pass: 3 players: a1, a2, b.\nTo block: 2 players: a1, a2.\n", Of("capture", "--body", "board").Output, StringComparison.Ordinal);
        Assert.Contains("To pass: 2 players: acme, bolt.\nTo block: 1 player: acme.\n", Of("capture", "--body", "board", "--by-holder").Output, StringComparison.Ordinal);
        Assert.Contains("Captured: a1.\nAbsent: b.\n\nTo pass: 2 players: a2, c.\n", Of("capture", "--body", "board", "--with", "a1", "--without", "b").Output, StringComparison.Ordinal);
        Assert.Contains("board and panel: 3 players; the others are against.\n\nTo pass: 3 players: acme, bolt, cora.\n", Of("capture", "--body", "board", "--and", "panel", "--by-holder").Output, StringComparison.Ordinal);
        var prices = Write("prices.txt", "# what they cost\na1 = 10\n\na2=1/2\n");
        Assert.Contains("To pass: 3 players at a cost of 2.5: a2, b, c.\n", Of("capture", "--body", "board", "--costs", prices).Output, StringComparison.Ordinal);
        Assert.Equal("5/2", Json(Of("capture", "--body", "board", "--costs", "a1=10", "a2=1/2", "--json"))[0].GetProperty("capture").GetProperty("toPass").GetProperty("cost").GetProperty("exact").GetString());
    }

    [Fact]
    public void Costs_that_cannot_be_are_refused()
    {
        Assert.Equal(2, Of("capture", "--costs", "a1=-1").Code);
        Assert.Equal(2, Of("capture", "--costs", "a1").Code);
        Assert.Equal(2, Of("capture", "--costs", "a1=1", "a1=2").Code);
        var stranger = Of("capture", "--body", "board", "--costs", "zed=1");
        Assert.Equal(1, stranger.Code);
        Assert.Contains(ErrorCodes.UnknownPlayer, stranger.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_type_that_looks_like_a_slip_is_refused_and_any_other_is_left_to_the_procedure_of_no_type()
    {
        var slip = Of("power", "--body", "board", "--question", "statute");
        Assert.Equal(1, slip.Code);
        Assert.Contains("No procedure is for questions of type 'statute'; 'board' has some for 'statutes' and 'amendments'.", slip.Errors, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'statutes'?", slip.Errors, StringComparison.Ordinal);
        Assert.Equal(0, Of("power", "--body", "board", "--question", "purchases").Code);
        Assert.Equal(0, Of("power", "--body", "panel", "--question", "statute").Code);
    }

    [Fact]
    public void Two_questions_are_compared()
    {
        var run = Of("compare", "board", "--question", "statutes", "--question", "amendments");
        Assert.Equal(1, run.Code);
        Assert.DoesNotContain(": error", run.Errors, StringComparison.Ordinal);
        Assert.Contains("All that wins in board (amendments) wins in board (statutes), and not the other way round.\nOnly in board (statutes): 4 coalitions; smallest: a1, a2, b.\n", run.Output, StringComparison.Ordinal);
        var same = Of("compare", "board", "--question", "statutes", "nothing");
        Assert.Equal(0, same.Code);
        Assert.Contains("They are equivalent", same.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_versions_of_a_file_are_compared()
    {
        var newer = Write("newer.json", Board.Replace("\"3/4\"", "\"1/4\"", StringComparison.Ordinal));
        var run = Of("compare", newer, "--question", "statutes", "--json");
        Assert.Equal(1, run.Code);
        Assert.Equal([false, true, true, null], Json(run).EnumerateArray().OrderBy(game => game.GetProperty("body").GetString(), StringComparer.Ordinal)
            .Select(game => game.TryGetProperty("comparison", out var comparison) ? comparison.GetProperty("equivalent").GetBoolean() : (bool?)null).OrderBy(equivalent => equivalent is null ? 2 : equivalent == false ? 0 : 1));
        Assert.Equal(0, ToolRun.Of("compare", newer, newer, "--question", "statutes").Code);
        var lacking = Write("lacking.json", Board.Replace("\"empty\"", "\"vacant\"", StringComparison.Ordinal));
        var alone = Of("compare", lacking);
        Assert.Equal(1, alone.Code);
        Assert.Contains("<stdin> has the body empty, " + lacking + " has not.", alone.Errors, StringComparison.Ordinal);
        Assert.Contains(" of " + newer, Of("compare", newer).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Bodies_of_other_players_cannot_be_compared_but_by_holder()
    {
        var run = Of("compare", "board", "panel");
        Assert.Equal(1, run.Code);
        Assert.Contains(ErrorCodes.DifferentPlayers, run.Errors, StringComparison.Ordinal);
        Assert.Contains(ErrorCodes.DifferentPlayers, Of("compare", "board", "panel", "--by-holder").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Idle_clauses_are_found()
    {
        var run = ToolRun.Of("compare", Council, "--clauses");
        Assert.Equal(1, run.Code);
        Assert.Contains(": vacuous, the rest asks for as much\n  at least 15 in favour: vacuous as long as this stays: at least ", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("compare", Council, "security-council", "--clauses").Code);
    }

    [Theory]
    [InlineData("compare", "-")]
    [InlineData("compare", "-", "bord", "panel")]
    [InlineData("compare", "-", "bord")]
    [InlineData("power", "-", "--outside", "for")]
    [InlineData("power", "-", "--outside", "sideways")]
    [InlineData("power", "-", "--index", "best")]
    [InlineData("power", "-", "--union", "colour")]
    [InlineData("power", "-", "--seconds", "0")]
    [InlineData("power", "-", "--body", " board")]
    [InlineData("coalitions", "-", "--limit", "-1")]
    [InlineData("capture")]
    public void A_wrong_command_line_returns_2_and_prints_no_result(params string[] arguments)
    {
        var run = ToolRun.WithInput(Board, arguments);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.NotEqual("", run.Errors);
    }

    [Fact]
    public void What_is_out_of_reach_is_refused_and_the_rest_still_answered()
    {
        const string large = """{ "governance": 1, "model": { "bodies": [ { "id": "assembly", "seats": [ { "class": "member", "count": 511 } ], "rule": "absolute-majority" } ] } }""";
        var run = ToolRun.WithInput(large, "power", "-", "--index", "banzhaf", "ternary");
        Assert.Equal(1, run.Code);
        Assert.Contains(ErrorCodes.AnalysisTooLarge, run.Errors, StringComparison.Ordinal);
        Assert.Contains("member (×511)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Unusable_and_missing_files_fail()
    {
        Assert.Equal(1, ToolRun.WithInput("{", "power", "-").Code);
        Assert.Equal(1, ToolRun.Of("compare", "no-such-file.json", "x").Code);
        Assert.Equal(1, ToolRun.Of("compare", folder, "--clauses").Code);
        Assert.Equal(1, ToolRun.WithInput("""{ "governance": 1, "model": {} }""", "capture", "-").Code);
    }

    [Theory]
    [InlineData("power")]
    [InlineData("coalitions")]
    [InlineData("capture")]
    [InlineData("compare")]
    public void Each_command_has_help_and_stands_in_that_of_the_tool(string command)
    {
        Assert.Contains("Exit codes", ToolRun.Of(command, "--help").Output, StringComparison.Ordinal);
        Assert.Contains(command, ToolRun.Of("--help").Output, StringComparison.Ordinal);
    }
}
