using System.Text.Json;

namespace Governance.Model.Tests.Rendering;

/// <summary>Answers about games for machines: nothing is lost on the way.</summary>
public class GameJsonTests
{
    private static readonly SimpleGame Chair = SimpleGame.Weighted(3, [("chair", 2), ("a", 1), ("b", 1)]);

    private static JsonElement Json(GameReport report)
    {
        using var json = JsonDocument.Parse(ResultJson.Write(new FileReport("f.json", [], []) { Games = [report] }));
        Assert.Equal(ResultJson.Version, json.RootElement.GetProperty("governanceResult").GetInt32());
        return json.RootElement.GetProperty("files")[0].GetProperty("games")[0].Clone();
    }

    [Fact]
    public void Power_is_exact()
    {
        var json = Json(new("board") { Game = Chair, Banzhaf = Chair.Banzhaf(), Indices = [Chair.ShapleyShubik(), Chair.Johnston()] });
        var banzhaf = json.GetProperty("banzhaf");
        Assert.Equal("8", banzhaf.GetProperty("coalitions").GetString());
        Assert.Equal("5", banzhaf.GetProperty("totalSwings").GetString());
        Assert.Equal("3/5", banzhaf.GetProperty("players")[0].GetProperty("normalised").GetProperty("exact").GetString());
        Assert.Equal("0.333333333333", banzhaf.GetProperty("players")[1].GetProperty("toPrevent").GetProperty("decimal").GetString());
        Assert.Equal(["Shapley–Shubik index", "Johnston index"], json.GetProperty("indices").EnumerateArray().Select(index => index.GetProperty("name").GetString()));
        Assert.Equal("2/3", json.GetProperty("indices")[0].GetProperty("players")[0].GetProperty("value").GetProperty("exact").GetString());
        Assert.Equal(3, json.GetProperty("playerCount").GetInt32());
    }

    [Fact]
    public void Structure_coalitions_and_capture_name_players_by_id()
    {
        var json = Json(new("board")
        {
            Game = Chair,
            Structure = Chair.Structure(),
            Winning = CoalitionList.Of(Chair.MinimalWinning(), 1),
            Captures = CapturePair.Of(Chair.Without("chair")),
        });
        Assert.Equal("chair", json.GetProperty("structure").GetProperty("vetoPlayers")[0].GetString());
        Assert.True(json.GetProperty("structure").GetProperty("proper").GetBoolean());
        Assert.Equal("2", json.GetProperty("minimalWinning").GetProperty("total").GetString());
        Assert.False(json.GetProperty("minimalWinning").GetProperty("complete").GetBoolean());
        Assert.Equal(1, json.GetProperty("minimalWinning").GetProperty("first")[0].GetProperty("members").GetProperty("chair").GetInt32());
        Assert.Equal(JsonValueKind.Null, json.GetProperty("capture").GetProperty("toPass").ValueKind);
        Assert.Equal("0", json.GetProperty("capture").GetProperty("toBlock").GetProperty("cost").GetProperty("exact").GetString());
    }

    [Fact]
    public void Comparisons_clauses_and_three_positions_too()
    {
        var body = new Body("board", [new("director", 3)]);
        var rule = Rule.All(Rule.AbsoluteMajority, Rule.Floor(1));
        var json = Json(new("board")
        {
            ComparedWith = "other",
            Comparison = Chair.CompareWith(SimpleGame.Weighted(2, [("chair", 1), ("a", 1), ("b", 1)])),
            Clauses = rule.Clauses(body),
            Ternary = rule.TernaryGame(body).Power(),
            Diagnostics = [new("GOV5001", DiagnosticSeverity.Error, "", "Too much.", "Ask for less.")],
        });
        Assert.False(json.GetProperty("comparison").GetProperty("equivalent").GetBoolean());
        Assert.Equal("0", json.GetProperty("comparison").GetProperty("onlyFirst").GetProperty("count").GetString());
        Assert.Equal(2, json.GetProperty("comparison").GetProperty("onlySecond").GetProperty("smallest").GetProperty("size").GetInt32());
        Assert.Equal([false, true], json.GetProperty("clauses").EnumerateArray().Select(clause => clause.GetProperty("vacuous").GetBoolean()));
        Assert.Equal("27", json.GetProperty("ternary").GetProperty("divisions").GetString());
        Assert.Equal("GOV5001", json.GetProperty("diagnostics")[0].GetProperty("code").GetString());
    }
}
