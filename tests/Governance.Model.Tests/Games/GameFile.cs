using System.Numerics;
using System.Text.Json;
using Governance.Model.Games;

namespace Governance.Model.Tests.Games;

/// <summary>A game whose numbers other programs have found too: weights and quotas of its conditions, and how they are joined.</summary>
/// <param name="Form">The game; each player a class of its own.</param>
/// <param name="Numbers">What is known about it.</param>
internal sealed record GameFile(GameForm Form, JsonElement Numbers)
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Data", "games");

    /// <summary>The names of the files of games small enough for a table.</summary>
    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.json")
        .Select(path => Path.GetFileNameWithoutExtension(path)!).Except(["equivalences", "precoalitions_epic"]).Where(name => List(name).GetProperty("n").GetInt32() <= TruthTable.MaxPlayers).Order(StringComparer.Ordinal);

    public static GameFile Read(string name)
    {
        var numbers = List(name);
        return new(FormOf(numbers), numbers);
    }

    /// <summary>A file as it is.</summary>
    public static JsonElement List(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")));
        return document.RootElement.Clone();
    }

    /// <summary>The game of weights, quotas, and an expression of them such as <c>(1&amp;2)|3</c>.</summary>
    public static GameForm FormOf(JsonElement rule)
    {
        var weights = rule.GetProperty("weights").EnumerateArray().Select(Integers).ToList();
        var quotas = Integers(rule.GetProperty("quotas"));
        var nodes = new List<GameNode>();
        var rest = new Queue<char>(rule.GetProperty("expression").GetString()!.Split("   ")[0]);
        Either(rest, nodes, number => Condition(weights[number], quotas[number]));
        return new([.. Enumerable.Repeat(1, weights[0].Length)], [.. nodes]);
    }

    public static GameNode Condition(BigInteger[] weights, BigInteger quota) =>
        new([.. weights.Select((weight, index) => new GameTerm(index, weight)).Where(term => !term.Weight.IsZero)], [], quota);

    public static BigInteger[] Integers(JsonElement list) => [.. list.EnumerateArray().Select(number => BigInteger.Parse(number.GetRawText(), System.Globalization.CultureInfo.InvariantCulture))];

    private static int Either(Queue<char> rest, List<GameNode> nodes, Func<int, GameNode> condition) =>
        Joined(rest, '|', nodes, () => Joined(rest, '&', nodes, () => Part(rest, nodes, condition)));

    private static int Joined(Queue<char> rest, char sign, List<GameNode> nodes, Func<int> part)
    {
        var parts = new List<int> { part() };
        while (rest.TryPeek(out var next) && next == sign)
        {
            rest.Dequeue();
            parts.Add(part());
        }

        return parts is [var only] ? only : Add(nodes, new([], [.. parts.Select(index => new GameTerm(index, 1))], sign == '|' ? 1 : parts.Count));
    }

    private static int Part(Queue<char> rest, List<GameNode> nodes, Func<int, GameNode> condition)
    {
        var next = rest.Dequeue();
        if (next != '(')
        {
            return Add(nodes, condition(next - '1'));
        }

        var inner = Either(rest, nodes, condition);
        rest.Dequeue();
        return inner;
    }

    private static int Add(List<GameNode> nodes, GameNode node)
    {
        nodes.Add(node);
        return nodes.Count - 1;
    }
}
