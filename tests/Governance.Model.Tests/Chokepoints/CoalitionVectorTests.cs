using System.Text.Json;

namespace Governance.Model.Tests.Chokepoints;

/// <summary>Nested k-of-n thresholds of other systems' test suites, as requirements over chokepoints; and where each member has its own, as a game of quorums.</summary>
/// <remarks>
/// Not compared: co-broken, whose 78 rules are not in the file, only what follows from them; and minimalSplittingFbas, which
/// asks what members can do that lie about their own rules. A game knows who is in, not what they say to whom.
/// </remarks>
public sealed class CoalitionVectorTests
{
    private static readonly JsonElement File = JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "vectors", "coalitions.json"))).RootElement;

    public static TheoryData<string> Ids => [.. Entries.Where(IsOneRule).Select(Id)];

    public static TheoryData<string> Federations => [.. Entries.Where(IsFederation).Select(Id)];

    private static IEnumerable<JsonElement> Entries => File.EnumerateArray();

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_requirement_has_the_published_coalitions(string id)
    {
        var entry = Entries.Single(entry => Id(entry) == id);
        Compare(entry, Read(entry.GetProperty("input")));
    }

    /// <summary>A quorum of a federated agreement is a set of members whose rules it meets; who contains one can decide.</summary>
    [Theory]
    [MemberData(nameof(Federations))]
    public void A_federation_of_members_with_their_own_rules_has_the_published_coalitions(string id)
    {
        var entry = Entries.Single(entry => Id(entry) == id);
        var members = Members(entry.GetProperty("input"));
        var rules = entry.GetProperty("input").GetProperty("fbasNodes").EnumerateArray().Select(OwnRule);
        var quorum = Rule.All([Rule.Floor(1), .. members.Zip(rules, (member, rule) => Rule.Any(Rule.Not(IsIn(member)), rule))]);
        Compare(entry, quorum.Game(new Body("federation", [.. members.Select(member => new Seat(member))])).MonotoneProjection());
    }

    [Fact]
    public void All_but_the_one_without_rules_are_compared()
    {
        Assert.Equal((36, 27, 16), (Entries.Count(), Ids.Count, Federations.Count));
        Assert.Equal("co-broken", Assert.Single(Entries, entry => !IsOneRule(entry) && !IsFederation(entry)).GetProperty("id").GetString());
    }

    private static void Compare(JsonElement entry, SimpleGame game)
    {
        var expected = entry.GetProperty("expected").GetProperty("exact");
        Assert.Equal(Sets(expected.GetProperty("minimalWinning")), Sets(game.MinimalWinning()));
        Assert.Equal(Sets(expected.GetProperty("minimalBlocking")), Sets(game.MinimalBlocking()));
        Assert.Equal(expected.GetProperty("minimalWinningCount").GetInt32(), game.MinimalWinning().Total);
        Assert.Equal(expected.GetProperty("minimalBlockingCount").GetInt32(), game.MinimalBlocking().Total);
        Assert.Equal(expected.GetProperty("satisfiable").GetBoolean(), game.CanPass());
        Assert.Equal(expected.GetProperty("twoDisjointWinningCoalitions").GetBoolean(), !game.Structure().IsProper && game.PlayerCount > 0); // nobody is one coalition, not two
        Assert.Equal(Names(expected.GetProperty("dummies")), game.Structure().Dummies.Select(player => player.Id).Order(StringComparer.Ordinal));
        Assert.Equal(Names(expected.GetProperty("vetoPlayers")), game.Structure().VetoPlayers.Select(player => player.Id).Order(StringComparer.Ordinal));
        Assert.Equal(Size(expected, "minWinningSize"), game.CheapestWinning()?.Size);
        Assert.Equal(Size(expected, "minBlockingSize"), game.CheapestBlocking()?.Size);
        if (expected.TryGetProperty("minimalSplitting", out var splitting) && splitting.ValueKind == JsonValueKind.Array)
        {
            var found = Splitting([.. game.MinimalWinning().Select(set => set.Select(member => member.Player.Id).ToHashSet(StringComparer.Ordinal))]);
            Assert.Equal(Sets(splitting), found.Select(set => string.Join(' ', set.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
            Assert.Equal(expected.GetProperty("minimalSplittingCount").GetInt32(), found.Count);
        }
    }

    /// <summary>Without whom two coalitions would have nobody in common: the least of what two minimal winning coalitions share.</summary>
    private static List<HashSet<string>> Splitting(List<HashSet<string>> winning)
    {
        var shared = winning.SelectMany((one, index) => winning.Skip(index + 1).Select(other => one.Intersect(other).ToHashSet(StringComparer.Ordinal)))
            .DistinctBy(set => string.Join(' ', set.Order(StringComparer.Ordinal))).ToList();
        return [.. shared.Where(set => !shared.Exists(set.IsProperSupersetOf))];
    }

    private static bool IsOneRule(JsonElement entry) => entry.GetProperty("input").TryGetProperty("rule", out _);

    private static bool IsFederation(JsonElement entry) => entry.GetProperty("input").TryGetProperty("fbasNodes", out _);

    private static RestrictedRule IsIn(string member) => Rule.Among(member, Rule.Floor(1));

    /// <summary>The rule of one member; one beyond reach asks for more than there are.</summary>
    private static Rule OwnRule(JsonElement rule)
    {
        if (rule.ValueKind != JsonValueKind.Object)
        {
            return IsIn(Member(rule));
        }

        var parts = rule.GetProperty("of").EnumerateArray().Select(OwnRule).ToEquatableArray();
        var threshold = rule.GetProperty("threshold").GetInt32();
        return threshold > parts.Count ? Rule.Not(Rule.Any(Rule.Floor(1), Rule.Cap(0, Position.InFavour))) : Rule.AtLeastOf(threshold, parts);
    }

    private static string[] Members(JsonElement input) => [.. input.GetProperty("members").EnumerateArray().Select(Member)];

    private static string Id(JsonElement entry) => entry.GetProperty("id").GetString()!;

    private static int? Size(JsonElement expected, string name) => expected.GetProperty(name) is { ValueKind: JsonValueKind.Number } size ? size.GetInt32() : null;

    /// <summary>The game; members that the rule does not name are players all the same, since a part that is always met names them too.</summary>
    private static SimpleGame Read(JsonElement input)
    {
        var members = Members(input);
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
