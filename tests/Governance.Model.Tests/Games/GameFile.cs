using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Governance.Model.Games;

namespace Governance.Model.Tests.Games;

/// <summary>A game whose answers others have found: players, weights and quotas of its conditions, how they are joined, and what was counted, to the last digit.</summary>
internal sealed class GameFile
{
    private static readonly string[] lists = ["equivalences", "precoalitions_epic"];

    private readonly JsonElement json;

    private GameFile(string id, JsonElement json) => (Id, this.json) = (id, json);

    public string Id { get; }

    public int Players => this["n"].GetInt32();

    public BigInteger Winning => Integer("winning_coalitions");

    public ImmutableArray<BigInteger> Swings => Integers("banzhaf_swings");

    public ImmutableArray<Fraction> Shapley => [.. this["shapley_shubik"].EnumerateArray().Select(text => Fraction.Parse(text.GetString()!))];

    /// <summary>The weights of the first condition.</summary>
    public ImmutableArray<BigInteger> Weights => Integers(this["weights"][0]);

    public JsonElement this[string property] => json.GetProperty(property);

    /// <summary>The names of all files that are one game.</summary>
    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Except(lists).Order(StringComparer.Ordinal);

    /// <summary>All files that are one game, by name.</summary>
    public static IEnumerable<GameFile> All => Names.Select(Read);

    /// <summary>Pairs of rules, and how they compare.</summary>
    public static IEnumerable<JsonElement> Pairs => Json(lists[0]).EnumerateArray();

    /// <summary>Games with a-priori unions.</summary>
    public static IEnumerable<JsonElement> Precoalitions => Json(lists[1]).EnumerateArray();

    private static string Folder => Repository.PathTo("tests", "Governance.Model.Tests", "Data", "games");

    public static GameFile Read(string id) => new(id, Json(id));

    /// <summary>The files of games with one sum and at most so many players.</summary>
    public static IEnumerable<GameFile> Weightings(int mostPlayers) => All.Where(file => file["quotas"].GetArrayLength() == 1 && file.Players <= mostPlayers);

    public bool Has(string property) => json.TryGetProperty(property, out var value) && value.ValueKind != JsonValueKind.Null;

    public BigInteger Integer(string property) => Integer(this[property]);

    public ImmutableArray<BigInteger> Integers(string property) => Integers(this[property]);

    public static BigInteger Integer(JsonElement value) => BigInteger.Parse(value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText(), CultureInfo.InvariantCulture);

    public static ImmutableArray<BigInteger> Integers(JsonElement list) => [.. list.EnumerateArray().Select(Integer)];

    /// <summary>The game, one class for each player.</summary>
    public GameForm Form() => FormOf(json);

    public WeightedGame Weighted() => WeightedGame.From(Form())!;

    /// <summary>The game, players by name.</summary>
    public SimpleGame Game() => new(this["players"].EnumerateArray().Select(name => new Player(name.GetString()!)).ToEquatableArray(), Form());

    /// <summary>The game of a form, players by number.</summary>
    public static SimpleGame GameOf(GameForm form) => new(form.Sizes.Select((size, index) => new Player(index.ToString(CultureInfo.InvariantCulture), size)).ToEquatableArray(), form);

    /// <summary>The game of weights, quotas, and an expression of them such as <c>(1&amp;2)|3</c>.</summary>
    public static GameForm FormOf(JsonElement rule)
    {
        var weights = rule.GetProperty("weights").EnumerateArray().Select(Integers).ToList();
        var quotas = Integers(rule.GetProperty("quotas"));
        var builder = new GameFormBuilder([.. weights[0].Select(_ => 1)]);
        var conditions = weights.Select((each, at) => builder.Add(each.Select((weight, player) => new GameTerm(player, weight)), [], quotas[at])).ToList();
        return builder.Build(new Expression(rule.GetProperty("expression").GetString()!, conditions, builder).Read());
    }

    private static JsonElement Json(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")));
        return document.RootElement.Clone();
    }

    /// <summary>Conditions by number, joined by &amp; and |, with parentheses; &amp; binds closer.</summary>
    private sealed class Expression(string text, List<int> conditions, GameFormBuilder builder)
    {
        private int at;

        public int Read()
        {
            var parts = new List<int> { Conjunction() };
            while (Next() == '|')
            {
                at++;
                parts.Add(Conjunction());
            }

            return builder.Any(parts);
        }

        private int Conjunction()
        {
            var parts = new List<int> { Factor() };
            while (Next() == '&')
            {
                at++;
                parts.Add(Factor());
            }

            return builder.All(parts);
        }

        private int Factor()
        {
            if (Next() == '(')
            {
                at++;
                var inner = Read();
                return Next() == ')' && at++ >= 0 ? inner : throw new FormatException(text);
            }

            var start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                at++;
            }

            return conditions[int.Parse(text.AsSpan(start, at - start), CultureInfo.InvariantCulture) - 1];
        }

        /// <summary>The next character that is not a space; a remark after two spaces ends the expression.</summary>
        private char Next()
        {
            if (text.AsSpan(at).StartsWith("  ", StringComparison.Ordinal))
            {
                at = text.Length;
            }

            while (at < text.Length && text[at] == ' ')
            {
                at++;
            }

            return at < text.Length ? text[at] : '\0';
        }
    }
}
