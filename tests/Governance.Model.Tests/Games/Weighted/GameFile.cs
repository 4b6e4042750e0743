using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Governance.Model.Games;

namespace Governance.Model.Tests.Games.Weighted;

/// <summary>A game whose answers others have found: weights, quotas, and what was counted, to the last digit.</summary>
internal sealed class GameFile
{
    private readonly JsonElement root;

    private GameFile(string id, JsonElement root) => (Id, this.root) = (id, root);

    public string Id { get; }

    public int Players => root.GetProperty("players").GetArrayLength();

    public ImmutableArray<ImmutableArray<BigInteger>> Weights => [.. root.GetProperty("weights").EnumerateArray().Select(Numbers)];

    public ImmutableArray<BigInteger> Quotas => Numbers(root.GetProperty("quotas"));

    public string Expression => root.GetProperty("expression").GetString()!.Split(' ')[0];

    public BigInteger Winning => this["winning_coalitions"]!.Value;

    public ImmutableArray<BigInteger> Swings => Numbers(root.GetProperty("banzhaf_swings"));

    public ImmutableArray<Fraction> Shapley => [.. root.GetProperty("shapley_shubik").EnumerateArray().Select(text => Fraction.Parse(text.GetString()!))];

    public BigInteger? this[string name] => root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? Number(value) : null;

    public static GameFile Read(string id) =>
        new(id, JsonDocument.Parse(File.ReadAllText(Repository.PathTo("tests", "Governance.Model.Tests", "Data", "games", id + ".json"))).RootElement);

    /// <summary>All files, by name.</summary>
    public static IEnumerable<GameFile> All => Directory.EnumerateFiles(Repository.PathTo("tests", "Governance.Model.Tests", "Data", "games"), "*.json")
        .Select(path => Path.GetFileNameWithoutExtension(path)).Except(["equivalences", "precoalitions_epic"]).Order(StringComparer.Ordinal).Select(Read).Where(file => file.root.TryGetProperty("weights", out _));

    /// <summary>The files of games with one sum and at most so many players.</summary>
    public static IEnumerable<GameFile> Weightings(int mostPlayers) => All.Where(file => file.Expression == "1" && file.Players <= mostPlayers);

    public ImmutableArray<BigInteger>? Row(string name) => root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? Numbers(value) : null;

    /// <summary>One class for each player, one node for each condition, and one for each and, or.</summary>
    public GameForm Form()
    {
        var nodes = Weights.Zip(Quotas, (weights, quota) =>
            new GameNode([.. weights.Select((weight, i) => new GameTerm(i, weight)).Where(term => !term.Weight.IsZero)], [], quota)).ToList();
        if (Expression != "1")
        {
            var position = 0;
            Either(nodes, ref position);
        }

        return new([.. Enumerable.Repeat(1, Players)], [.. nodes]);
    }

    public WeightedGame Weighted() => WeightedGame.From(Form())!;

    private int Either(List<GameNode> nodes, ref int position)
    {
        List<int> parts = [Both(nodes, ref position)];
        while (position < Expression.Length && Expression[position] == '|')
        {
            position++;
            parts.Add(Both(nodes, ref position));
        }

        return Join(nodes, parts, 1);
    }

    private int Both(List<GameNode> nodes, ref int position)
    {
        List<int> parts = [One(nodes, ref position)];
        while (position < Expression.Length && Expression[position] == '&')
        {
            position++;
            parts.Add(One(nodes, ref position));
        }

        return Join(nodes, parts, parts.Count);
    }

    private int One(List<GameNode> nodes, ref int position)
    {
        if (Expression[position++] != '(')
        {
            return Expression[position - 1] - '1';
        }

        var node = Either(nodes, ref position);
        position++;
        return node;
    }

    private static int Join(List<GameNode> nodes, List<int> parts, int bound)
    {
        if (parts is [var only])
        {
            return only;
        }

        nodes.Add(new([], [.. parts.Order().Select(part => new GameTerm(part, 1))], bound));
        return nodes.Count - 1;
    }

    private static ImmutableArray<BigInteger> Numbers(JsonElement array) => [.. array.EnumerateArray().Select(Number)];

    private static BigInteger Number(JsonElement number) => BigInteger.Parse(number.GetRawText(), CultureInfo.InvariantCulture);
}
