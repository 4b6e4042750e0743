using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Governance.Model.Analysis;
using Governance.Model.Games;
using Governance.Model.Tests.Games;

namespace Governance.Model.Tests.Analysis;

/// <summary>Other programs' own test tables for power indices, exactly.</summary>
public class PowerVectorTests
{
    private static readonly ImmutableArray<JsonElement> Vectors = Load();

    public static TheoryData<string> Ids => [.. Vectors.Select(vector => vector.GetProperty("id").GetString()!)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_index_is_the_expected_fraction(string id)
    {
        var vector = Vectors.Single(entry => entry.GetProperty("id").GetString() == id);
        var game = GameFile.GameOf(Form(vector.GetProperty("input")));
        var exact = vector.GetProperty("expected").GetProperty("exact");
        var given = exact.EnumerateObject().Where(property => property.Value.ValueKind != JsonValueKind.Null).ToList();
        Assert.Equal(given.Count, given.Count(property => Compare(game, vector.GetProperty("input"), property)));
    }

    [Fact]
    public void A_share_of_nothing_is_nothing()
    {
        // The tables leave these undefined: no coalition wins, or none loses.
        var (impossible, certain) = (SimpleGame.Weighted(4, 1, 1, 1), SimpleGame.Weighted(0, 1, 1, 1));
        Assert.All(impossible.Banzhaf(), player => Assert.Equal(0, player.ToPrevent + player.KoenigBraeuninger));
        Assert.All(impossible.DeeganPackel(), player => Assert.Equal(0, player.Value));
        Assert.All(certain.Banzhaf(), player => Assert.Equal(0, player.ToInitiate));
    }

    private static bool Compare(SimpleGame game, JsonElement input, JsonProperty expected)
    {
        var power = game.Banzhaf();
        switch (expected.Name)
        {
            case "banzhafSwings": return Same(expected, power.Select(player => new Fraction(player.Swings, 1)));
            case "banzhafAbsolute": return Same(expected, power.Select(player => player.Absolute));
            case "banzhafNormalized": return Same(expected, power.Select(player => player.Normalised));
            case "colemanPreventive": return Same(expected, power.Select(player => player.ToPrevent));
            case "colemanInitiative": return Same(expected, power.Select(player => player.ToInitiate));
            case "rae": return Same(expected, power.Select(player => player.Rae));
            case "publicHelpTheta": return Same(expected, power.Select(player => player.PublicHelp));
            case "koenigBraeuninger": return Same(expected, power.Select(player => player.KoenigBraeuninger));
            case "nevison": return Same(expected, power.Select(player => player.Nevison));
            case "shapleyShubik": return Same(expected, Values(game.ShapleyShubik()));
            case "holler": return Same(expected, Values(game.PublicGood()));
            case "deeganPackel": return Same(expected, Values(game.DeeganPackel()));
            case "johnston": return Same(expected, Values(game.Johnston()));
            case "owen": return Same(expected, Values(game.Owen(UnionOf(input))));
            case "banzhafOwen": return Same(expected, Values(game.BanzhafOwen(UnionOf(input))));
            case "colemanCollectivity": return Same(expected, power.PowerToAct);
            case "winningCoalitions": return Same(expected, new Fraction(power.WinningCoalitions, 1));
            case "minimalWinningCoalitionsCount": return Same(expected, new Fraction(game.MinimalWinning().Total, 1));
            case "minimalWinningCoalitions":
                Assert.Equal(Sorted(expected.Value.EnumerateArray().Select(Indexes)), Sorted(game.MinimalWinning().Select(coalition => coalition.Select(member => game.IndexOf(member.Player.Id)))));
                return true;
            case "dummies":
                Assert.Equal(Indexes(expected.Value), game.Structure().Dummies.Select(player => game.IndexOf(player.Id)));
                return true;
            case "vetoPlayers":
                Assert.Equal(Indexes(expected.Value), game.Structure().VetoPlayers.Select(player => game.IndexOf(player.Id)));
                return true;
            default: return false;
        }
    }

    public static TheoryData<string> Unions => [.. GameFile.Precoalitions.Select(game => game.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Unions))]
    public void A_priori_unions(string name)
    {
        var vector = GameFile.Precoalitions.Single(entry => entry.GetProperty("name").GetString() == name);
        var game = SimpleGame.Weighted(GameFile.Integer(vector.GetProperty("quota")), [.. GameFile.Integers(vector.GetProperty("weights"))]);
        var power = game.Banzhaf();
        var union = UnionOf(vector);
        Expect("owen", Values(game.Owen(union)));
        Expect("banzhaf_owen", Values(game.BanzhafOwen(union)));
        Expect("symmetric_coalitional_banzhaf", Values(game.SymmetricCoalitionalBanzhaf(union)));
        Expect("shapley_shubik", Values(game.ShapleyShubik()));
        Expect("holler_public_good", Values(game.PublicGood()));
        Expect("deegan_packel", Values(game.DeeganPackel()));
        Expect("johnston", Values(game.Johnston()));
        Expect("coleman_prevent", power.Select(player => player.ToPrevent));
        Expect("coleman_initiate", power.Select(player => player.ToInitiate));
        Expect("banzhaf_swings", power.Select(player => new Fraction(player.Swings, 1)));
        Assert.Equal(Fraction.Parse(vector.GetProperty("coleman_decisiveness").GetString()!), power.PowerToAct);

        void Expect(string property, IEnumerable<Fraction> actual) => PublishedGamesTests.Agree(vector.GetProperty(property), [.. actual]);
    }

    private static IEnumerable<Fraction> Values(PowerIndex index) => index.Select(entry => entry.Value);

    private static bool Same(JsonProperty expected, IEnumerable<Fraction> actual)
    {
        PublishedGamesTests.Agree(expected.Value, [.. actual]);
        return true;
    }

    private static bool Same(JsonProperty expected, Fraction actual)
    {
        Assert.Equal(Fraction.Parse(expected.Value.ValueKind == JsonValueKind.String ? expected.Value.GetString()! : expected.Value.GetRawText()), actual);
        return true;
    }

    private static IEnumerable<int> Indexes(JsonElement list) => list.EnumerateArray().Select(index => index.GetInt32());

    private static IEnumerable<string> Sorted(IEnumerable<IEnumerable<int>> coalitions) =>
        coalitions.Select(coalition => string.Join(' ', coalition.Order())).Order(StringComparer.Ordinal);

    private static Func<Player, string?> UnionOf(JsonElement input)
    {
        var unions = input.GetProperty("precoalitions").EnumerateArray().Select((members, union) => (Members: Indexes(members).ToList(), union)).ToList();
        return player =>
        {
            var index = int.Parse(player.Id.TrimStart('P'), CultureInfo.InvariantCulture) - (player.Id.StartsWith('P') ? 1 : 0);
            return unions.Single(entry => entry.Members.Contains(index)).union.ToString(CultureInfo.InvariantCulture);
        };
    }

    private static GameForm Form(JsonElement input)
    {
        var players = input.TryGetProperty("n", out var count) ? count.GetInt32() : input.GetProperty("weights").GetArrayLength();
        var builder = new GameFormBuilder([.. Enumerable.Repeat(1, players)]);
        return builder.Build(Node(builder, players, input));
    }

    private static int Node(GameFormBuilder builder, int players, JsonElement input) => input.GetProperty("type").GetString() switch
    {
        "weighted" => builder.Add(GameFile.Integers(input.GetProperty("weights")).Select((weight, index) => new GameTerm(index, weight)), [],
            GameFile.Integer(input.GetProperty("quota")) + (input.GetProperty("comparison").GetString() == ">" ? 1 : 0)),
        "count" => builder.Add(Enumerable.Range(0, players).Select(index => new GameTerm(index, 1)), [], input.GetProperty("atLeast").GetInt32()),
        "conjunction" => builder.All([.. input.GetProperty("parts").EnumerateArray().Select(part => Node(builder, players, part))]),
        "nested" => Nested(builder, input.GetProperty("rule")),
        "explicit" => Explicit(builder, players, [.. Indexes(input.GetProperty("wins"))]),
        var type => throw new NotSupportedException(type),
    };

    private static int Nested(GameFormBuilder builder, JsonElement rule) => rule.ValueKind == JsonValueKind.Number
        ? builder.Add([new(rule.GetInt32(), 1)], [], 1)
        : builder.Add([], rule.GetProperty("of").EnumerateArray().Select(part => new GameTerm(Nested(builder, part), 1)).ToList(), rule.GetProperty("threshold").GetInt32());

    /// <summary>Coalitions in order of size, then by players.</summary>
    private static int Explicit(GameFormBuilder builder, int players, int[] wins)
    {
        var coalitions = Enumerable.Range(1, (1 << players) - 1).OrderBy(BitCount)
            .ThenBy(bits => string.Concat(Enumerable.Range(0, players).Where(player => (bits >> player & 1) == 1).Select(player => (char)('a' + player))), StringComparer.Ordinal).ToList();
        return builder.Any([.. coalitions.Where((_, at) => wins[at] == 1).Select(bits =>
            builder.All([.. Enumerable.Range(0, players).Where(player => (bits >> player & 1) == 1).Select(player => builder.Add([new(player, 1)], [], 1))]))]);
    }

    private static int BitCount(int bits) => BitOperations.PopCount((uint)bits);

    private static ImmutableArray<JsonElement> Load()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Repository.PathTo("tests", "Governance.Model.Tests", "Data", "power.json")));
        return [.. document.RootElement.Clone().EnumerateArray()];
    }
}
