using System.Text.Json;

namespace Governance.Model.Tests.Chokepoints;

/// <summary>Nested k-of-n thresholds of other systems' test suites, as requirements over chokepoints; and where each member has its own, as a game of quorums.</summary>
/// <remarks>
/// The rules of the members of co-broken are not in the file: it is read from its minimal winning sets, so that only what follows from
/// those is compared. Not compared is the minimalSplittingFbas of co-correct, whose 74 members' rules are not in the file either.
/// </remarks>
public sealed class CoalitionVectorTests
{
    private static readonly JsonElement File = JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "vectors", "coalitions.json"))).RootElement;

    public static TheoryData<string> Ids => [.. Entries.Where(IsOneRule).Select(Id)];

    public static TheoryData<string> Federations => [.. Entries.Where(IsFederation).Select(Id)];

    public static TheoryData<string> Liars => [.. Entries.Where(entry => IsFederation(entry) && entry.GetProperty("expected").TryGetProperty("published", out var published) && published.TryGetProperty("minimalSplittingFbas", out _)).Select(Id)];

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

    /// <summary>Members that lie about their rules say yes to everybody: what they can split are the rest, who then have two quorums without a common member.</summary>
    [Theory]
    [MemberData(nameof(Liars))]
    public void The_least_members_who_split_a_federation_by_lying_are_those_published(string id)
    {
        var entry = Entries.Single(entry => Id(entry) == id);
        var members = Members(entry.GetProperty("input"));
        var rules = entry.GetProperty("input").GetProperty("fbasNodes").EnumerateArray().Select(OwnRule).ToList();
        var subsets = Enumerable.Range(0, 1 << members.Length).Select(bits => Enumerable.Range(0, members.Length).Where(index => (bits >> index & 1) == 1).ToHashSet()).OrderBy(set => set.Count).ToList();
        var splitting = new List<HashSet<int>>();
        foreach (var liars in subsets)
        {
            if (!splitting.Exists(liars.IsSupersetOf) && Splits(members, rules, liars))
            {
                splitting.Add(liars);
            }
        }

        Assert.Equal(Sets(entry.GetProperty("expected").GetProperty("published").GetProperty("minimalSplittingFbas")),
            splitting.Select(set => string.Join(' ', set.Select(index => members[index]).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
    }

    private static bool Splits(string[] members, List<Rule> rules, HashSet<int> liars)
    {
        var honest = Enumerable.Range(0, members.Length).Where(index => !liars.Contains(index)).ToList();
        if (honest.Count < 2)
        {
            return false;
        }

        var quorum = Rule.All([Rule.Any([.. honest.Select(index => IsIn(members[index]))]), .. honest.Select(index => Rule.Any(Rule.Not(IsIn(members[index])), rules[index]))]);
        var game = quorum.Game(new Body("federation", [.. members.Select(member => new Seat(member))])).With(liars.Select(index => members[index]));
        return !game.MonotoneProjection().Structure().IsProper;
    }

    [Fact]
    public void What_follows_from_the_winning_sets_of_a_broken_federation_is_as_published()
    {
        var entry = Entries.Single(entry => Id(entry) == "co-broken");
        var winning = entry.GetProperty("expected").GetProperty("exact").GetProperty("minimalWinning").EnumerateArray().Select(set => set.EnumerateArray().Select(Member).ToList()).ToList();
        var rule = Rule.Any([.. winning.Select(set => (Rule)Rule.All([.. set.Select(IsIn)]))]);
        Compare(entry, rule.Game(new Body("federation", [.. winning.SelectMany(set => set).Distinct().Select(member => new Seat(member))])));
    }

    [Fact]
    public void Only_one_federation_is_without_rules()
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
