using System.Text;
using Governance.Model.Serialization;

namespace Governance.Model.Tests.Serialization;

/// <summary>Deep, wide and hostile files end in a diagnostic, soon.</summary>
[Collection("Slow")]
public sealed class LimitTests
{
    private const string Before = """{ "governance": 1, "tilte": "", "model": { "bodies": [ { "id": "b", "seats": [ { "class": "x" } ], "rule": """;
    private const string Level = """{"rule":"not","part":""";
    private const string After = """ } ], "name": 1 } }""";

    [Fact]
    public void A_rule_nested_100_000_deep_is_refused_and_the_rest_is_still_read()
    {
        var result = GovernanceJson.Read(Before + string.Concat(Enumerable.Repeat(Level, 100_000)) + "\"consent\"" + new string('}', 100_000) + After);
        Assert.Equal([ErrorCodes.UnknownProperty, ErrorCodes.NestingTooDeep, ErrorCodes.WrongType], result.Diagnostics.Select(found => found.Code));
        Assert.Equal(Before.Length + ((JsonTree.DeepestNesting - 4) * Level.Length) + 1, result.Diagnostics[1].Column);
        Assert.StartsWith("model.bodies[0].rule.part.part.", result.Diagnostics[1].Path, StringComparison.Ordinal);
        Assert.Equal("model.name", result.Diagnostics[2].Path);
    }

    [Fact]
    public void A_rule_of_64_levels_is_read_and_one_of_65_is_refused_where_it_begins()
    {
        var before = Before.Replace("tilte", "title", StringComparison.Ordinal);
        var after = After.Replace("1", "\"x\"", StringComparison.Ordinal);
        Assert.Empty(GovernanceJson.Read(before + string.Concat(Enumerable.Repeat(Level, 63)) + "\"consent\"" + new string('}', 63) + after).Diagnostics);
        var found = Assert.Single(GovernanceJson.Read(before + string.Concat(Enumerable.Repeat(Level, 64)) + "\"consent\"" + new string('}', 64) + after).Diagnostics);
        Assert.Equal((ErrorCodes.RuleTooDeep, before.Length + 1), (found.Code, found.Column));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("[{\"\":")]
    public void A_million_open_brackets_are_refused(string bracket)
    {
        var found = GovernanceJson.Read(string.Concat(Enumerable.Repeat(bracket, 1_000_000))).Diagnostics;
        Assert.Equal([ErrorCodes.NestingTooDeep, ErrorCodes.Syntax], found.Select(mistake => mistake.Code));
    }

    [Fact]
    public void A_body_of_a_million_seats_is_read_and_written()
    {
        var text = new StringBuilder("""{ "governance": 1, "model": { "bodies": [ { "id": "b", "rule": "consent", "seats": [""");
        for (var i = 0; i < 1_000_000; i++)
        {
            text.Append(i == 0 ? "" : ",\n").Append("{\"class\":\"member\",\"id\":\"s").Append(i).Append("\"}");
        }

        var json = text.Append("] } ] } }").ToString();
        var result = GovernanceJson.Read(json);
        Assert.True(result.IsUsable, result.Diagnostics.ToString());
        Assert.Equal(1_000_000, result.File.Model.Bodies[0].Seats.Count);
        Assert.Equal(result.File, GovernanceJson.Read(GovernanceJson.WriteUtf8(result.File)).File);
    }

    [Fact]
    public void A_mistake_in_each_of_a_million_seats_is_no_flood()
    {
        var result = GovernanceJson.Read("""{ "governance": 1, "model": { "bodies": [ { "id": "b", "seats": [""" + string.Join(",", Enumerable.Repeat("""{"clas":1}""", 1_000_000)) + "] } ] } }");
        Assert.Equal(Mistakes.MostListed + 1, result.Diagnostics.Count);
    }

    [Fact]
    public void A_file_beyond_the_limit_is_refused_unread()
    {
        var found = Assert.Single(GovernanceJson.Read(new byte[JsonTree.LargestText + 1]).Diagnostics);
        Assert.Equal(ErrorCodes.FileTooLarge, found.Code);
    }

    [Fact]
    public void A_file_of_more_values_than_the_limit_is_refused_where_the_limit_is()
    {
        var text = new byte[(2 * JsonTree.MostValues) + 2];
        for (var i = 1; i < text.Length - 1; i += 2)
        {
            (text[i - 1], text[i]) = ((byte)',', (byte)'0');
        }

        (text[0], text[^2], text[^1]) = ((byte)'[', (byte)' ', (byte)']');
        var found = Assert.Single(GovernanceJson.Read(text).Diagnostics);
        Assert.Equal((ErrorCodes.FileTooLarge, 1, 2 * JsonTree.MostValues), (found.Code, found.Line, found.Column));
    }

    [Fact]
    public void Weights_without_a_common_denominator_are_refused()
    {
        var parts = Enumerable.Range(0, 20_000).Select(i => $$"""{ "weight": "1/{{i + 1}}{{new string('7', 200)}}", "part": "consent" }""");
        var found = Assert.Single(GovernanceJson.Read(Before.Replace("tilte", "title", StringComparison.Ordinal)
            + $$"""{ "rule": "at-least", "required": "1/2", "parts": [ {{string.Join(", ", parts)}} ] } } ] } }""").Diagnostics);
        Assert.Equal(ErrorCodes.CountOutOfRange, found.Code);
    }

    [Fact]
    public void A_scope_of_many_matters_and_exceptions_is_read()
    {
        string Matters(string prefix) => string.Join(", ", Enumerable.Range(0, 50_000).Select(i => $"\"{prefix}{i}\""));
        var result = GovernanceJson.Read($$"""
            { "governance": 1, "model": { "parties": [ { "id": "a" }, { "id": "b" } ], "mandates": [
              { "id": "m", "from": "a", "to": "b", "power": "bind", "by": "charter", "over": { "over": [ {{Matters("x")}} ], "except": [ {{Matters("y")}} ] } } ] } }
            """);
        Assert.True(result.IsUsable, result.Diagnostics.ToString());
    }
}
