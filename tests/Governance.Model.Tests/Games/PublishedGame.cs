using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Governance.Model.Games;

namespace Governance.Model.Tests.Games;

/// <summary>A published game: weights, quotas and an expression over the conditions, with what others computed of it.</summary>
internal sealed class PublishedGame
{
    private readonly JsonElement json;

    private PublishedGame(string name, JsonElement json) => (Name, this.json) = (name, json);

    public string Name { get; }

    public static IEnumerable<string> AllNames => Directory.EnumerateFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => name is not ("equivalences" or "precoalitions_epic")).Order(StringComparer.Ordinal);

    private static string Folder => Repository.PathTo("tests", "Governance.Model.Tests", "Data", "games");

    public int PlayerCount => json.GetProperty("n").GetInt32();

    public JsonElement this[string property] => json.GetProperty(property);

    public static PublishedGame Load(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")));
        return new(name, document.RootElement.Clone());
    }

    public bool Has(string property) => json.TryGetProperty(property, out var value) && value.ValueKind != JsonValueKind.Null;

    public BigInteger[] Integers(string property) => Integers(json.GetProperty(property));

    public static BigInteger[] Integers(JsonElement list) => [.. list.EnumerateArray().Select(Integer)];

    public BigInteger Integer(string property) => Integer(json.GetProperty(property));

    public static BigInteger Integer(JsonElement value) => BigInteger.Parse(value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText(), CultureInfo.InvariantCulture);

    /// <summary>Pairs of rules, and how they compare.</summary>
    public static IReadOnlyList<JsonElement> Pairs => Read("equivalences");

    /// <summary>Games with a-priori unions.</summary>
    public static IReadOnlyList<JsonElement> Precoalitions => Read("precoalitions_epic");

    private static JsonElement[] Read(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")));
        return [.. document.RootElement.Clone().EnumerateArray()];
    }

    /// <summary>The game, players by name.</summary>
    public SimpleGame ToGame() => new(json.GetProperty("players").EnumerateArray().Select(name => new Player(name.GetString()!)).ToEquatableArray(), ToForm());

    /// <summary>The game of a form, players by number.</summary>
    public static SimpleGame ToGame(GameForm form) => new(form.Sizes.Select((size, index) => new Player(index.ToString(CultureInfo.InvariantCulture), size)).ToEquatableArray(), form);

    /// <summary>The game, one class for each player.</summary>
    public GameForm ToForm() => ToForm(json, PlayerCount);

    /// <summary>The game of a rule in a file.</summary>
    public static GameForm ToForm(JsonElement rule, int players)
    {
        var builder = new GameFormBuilder([.. Enumerable.Repeat(1, players)]);
        var quotas = Integers(rule.GetProperty("quotas"));
        var conditions = rule.GetProperty("weights").EnumerateArray()
            .Select((weights, at) => builder.Add(Integers(weights).Select((weight, player) => new GameTerm(player, weight)), [], quotas[at])).ToList();
        return builder.Build(new Expression(rule.GetProperty("expression").GetString()!, conditions, builder).Read());
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
