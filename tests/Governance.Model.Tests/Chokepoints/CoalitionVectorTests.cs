using System.Text.Json;

namespace Governance.Model.Tests.Chokepoints;

/// <summary>Nested k-of-n thresholds of other systems' test suites, as requirements over chokepoints.</summary>
/// <remarks>Not compared: minimalSplitting and minimalSplittingCount (members that are faulty, a question the library does not ask), and entries that are no single rule.</remarks>
public sealed class CoalitionVectorTests
{
    private static readonly JsonElement File = JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "vectors", "coalitions.json"))).RootElement;

    public static TheoryData<string> Ids => [.. Entries.Where(IsOneRule).Select(Id)];

    private static IEnumerable<JsonElement> Entries => File.EnumerateArray();

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_requirement_has_the_published_coalitions(string id)
    {
        var entry = Entries.Single(entry => Id(entry) == id);
        var game = Read(entry.GetProperty("input"));
        var expected = entry.GetProperty("expected").GetProperty("exact");
        Assert.Equal(Sets(expected.GetProperty("minimalWinning")), Sets(game.MinimalWinning()));
        Assert.Equal(Sets(expected.GetProperty("minimalBlocking")), Sets(game.MinimalBlocking()));
        Assert.Equal(expected.GetProperty("minimalWinningCount").GetInt32(), game.MinimalWinning().Total);
        Assert.Equal(expected.GetProperty("minimalBlockingCount").GetInt32(), game.MinimalBlocking().Total);
        Assert.Equal(expected.GetProperty("satisfiable").GetBoolean(), game.CanPass);
        Assert.Equal(expected.GetProperty("twoDisjointWinningCoalitions").GetBoolean(), !game.Structure().IsProper && game.PlayerCount > 0); // nobody is one coalition, not two
        Assert.Equal(Names(expected.GetProperty("dummies")), game.Structure().Dummies.Select(player => player.Id).Order(StringComparer.Ordinal));
        Assert.Equal(Names(expected.GetProperty("vetoPlayers")), game.Structure().VetoPlayers.Select(player => player.Id).Order(StringComparer.Ordinal));
        Assert.Equal(Size(expected, "minWinningSize"), game.CheapestWinning()?.Size);
        Assert.Equal(Size(expected, "minBlockingSize"), game.CheapestBlocking()?.Size);
    }

    [Fact]
    public void All_that_are_one_rule_are_compared() => Assert.Equal((36, 27), (Entries.Count(), Ids.Count));

    private static bool IsOneRule(JsonElement entry) => entry.GetProperty("input").TryGetProperty("rule", out _);

    private static string Id(JsonElement entry) => entry.GetProperty("id").GetString()!;

    private static int? Size(JsonElement expected, string name) => expected.GetProperty(name) is { ValueKind: JsonValueKind.Number } size ? size.GetInt32() : null;

    /// <summary>The game; members that the rule does not name are players all the same, since a part that is always met names them too.</summary>
    private static SimpleGame Read(JsonElement input)
    {
        string[] members = [.. input.GetProperty("members").EnumerateArray().Select(Member)];
        var whole = Requirement(input.GetProperty("rule"));
        var idle = members.Length == 0 ? new Route("always") : Governance.Model.Requirement.Any([new Route("always"), .. members.Select(member => (Requirement)member)]);
        var model = new GovernanceModel
        {
            Parties = [new("k")],
            Chokepoints = members.Select(member => new Chokepoint(member, "k")).ToEquatableArray(),
            Capabilities = [new("x", Governance.Model.Requirement.All(whole, idle))],
        };
        return model.Capability("x").Game();
    }

    /// <summary>A threshold of nothing is always met, as a route that needs nothing is; one beyond reach never, as one is that is closed to all.</summary>
    private static Requirement Requirement(JsonElement rule)
    {
        if (rule.ValueKind != JsonValueKind.Object)
        {
            return Member(rule);
        }

        var parts = rule.GetProperty("of").EnumerateArray().Select(Requirement).ToEquatableArray();
        var threshold = rule.GetProperty("threshold").GetInt32();
        return threshold < 1 ? new Route("always")
            : threshold > parts.Count ? new Route("never") { Cost = null }
            : Governance.Model.Requirement.AtLeastOf(threshold, parts);
    }

    private static string Member(JsonElement member) => $"m{member.GetRawText().Trim('"')}";

    private static IEnumerable<string> Names(JsonElement list) => list.EnumerateArray().Select(Member).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Sets(JsonElement list) => list.EnumerateArray().Select(set => string.Join(' ', Names(set))).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Sets(IEnumerable<Coalition> family) => family.Select(set => string.Join(' ', set.Select(member => member.Player.Id).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal);
}
