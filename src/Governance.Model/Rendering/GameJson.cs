using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Governance.Model.Rendering;

/// <summary>Writes answers about games for machines: counts of coalitions as text, fractions as a/b and as decimals.</summary>
internal static class GameJson
{
    public static void Write(Utf8JsonWriter json, GameReport report)
    {
        json.WriteStartObject();
        json.WriteString("body", report.Body.Value);
        if (report.Question is { } question)
        {
            json.WriteString("question", question);
        }

        json.WriteString("outside", report.Outside.ToString());
        Names(json, "joinedWith", report.JoinedWith);
        Names(json, "captured", report.Captured);
        Names(json, "absent", report.Absent);
        if (report.IsProjected)
        {
            json.WriteBoolean("projected", true);
        }

        Game(json, report.Game);
        Structure(json, report.Structure);
        PowerJson.Write(json, report);
        Coalitions(json, "minimalWinning", report.Winning);
        Coalitions(json, "minimalBlocking", report.Blocking);
        Captures(json, report.Captures);
        Comparison(json, report);
        Clauses(json, report.Clauses);
        if (!report.Diagnostics.IsEmpty)
        {
            Array(json, "diagnostics", report.Diagnostics, diagnostic => DeterminationJson.Diagnostic(json, diagnostic));
        }

        json.WriteEndObject();
    }

    /// <summary>A count that may be beyond what a number holds exactly.</summary>
    public static void Count(Utf8JsonWriter json, string name, BigInteger count) => json.WriteString(name, count.ToString(CultureInfo.InvariantCulture));

    /// <summary>A fraction, exactly and as a decimal.</summary>
    public static void Fraction(Utf8JsonWriter json, string name, Fraction value)
    {
        json.WriteStartObject(name);
        json.WriteString("exact", value.ToString());
        json.WriteString("decimal", GameNumbers.Decimals(value));
        json.WriteEndObject();
    }

    /// <summary>A list.</summary>
    public static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    private static void Game(Utf8JsonWriter json, SimpleGame? game)
    {
        if (game is null)
        {
            return;
        }

        json.WriteNumber("playerCount", game.PlayerCount);
        Array(json, "players", game.Players, player =>
        {
            json.WriteStartObject();
            json.WriteString("id", player.Id);
            json.WriteNumber("count", player.Count);
            Text(json, "body", player.Body?.Value);
            Text(json, "class", player.Class);
            Text(json, "holder", player.Holder?.Value);
            json.WriteEndObject();
        });
        Names(json, "assumed", game.Assumed.Select(rule => rule.ToPhrase()).ToEquatableArray());
    }

    private static void Structure(Utf8JsonWriter json, GameStructure? structure)
    {
        if (structure is null)
        {
            return;
        }

        json.WriteStartObject("structure");
        Count(json, "winningCoalitions", structure.WinningCoalitions);
        Ids("vetoPlayers", structure.VetoPlayers);
        Ids("passers", structure.Passers);
        Ids("dummies", structure.Dummies);
        Text(json, "dictator", structure.Dictator?.Id);
        Array(json, "interchangeable", structure.Interchangeable, group =>
        {
            json.WriteStartArray();
            foreach (var player in group)
            {
                json.WriteStringValue(player.Id);
            }

            json.WriteEndArray();
        });
        json.WriteBoolean("proper", structure.IsProper);
        json.WriteBoolean("strong", structure.IsStrong);
        json.WriteEndObject();

        void Ids(string name, EquatableArray<Player> players) => Array(json, name, players, player => json.WriteStringValue(player.Id));
    }

    private static void Coalitions(Utf8JsonWriter json, string name, CoalitionList? list)
    {
        if (list is null)
        {
            return;
        }

        json.WriteStartObject(name);
        Count(json, "total", list.Total);
        Array(json, "bySize", list.BySize, count => json.WriteStringValue(count.ToString(CultureInfo.InvariantCulture)));
        json.WriteBoolean("complete", list.IsAll);
        Array(json, "first", list.First, coalition => Coalition(json, coalition));
        json.WriteEndObject();
    }

    private static void Coalition(Utf8JsonWriter json, Coalition coalition)
    {
        json.WriteStartObject();
        json.WriteNumber("size", coalition.Size);
        Count(json, "ways", coalition.Ways);
        json.WriteStartObject("members");
        foreach (var member in coalition)
        {
            json.WriteNumber(member.Player.Id, member.Count);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Captures(Utf8JsonWriter json, CapturePair? captures)
    {
        if (captures is null)
        {
            return;
        }

        json.WriteStartObject("capture");
        One("toPass", captures.ToPass);
        One("toBlock", captures.ToBlock);
        json.WriteEndObject();

        void One(string name, Capture? capture)
        {
            json.WritePropertyName(name);
            if (capture is null)
            {
                json.WriteNullValue();
                return;
            }

            json.WriteStartObject();
            Fraction(json, "cost", capture.Cost);
            json.WritePropertyName("coalition");
            Coalition(json, capture.Coalition);
            json.WriteEndObject();
        }
    }

    private static void Comparison(Utf8JsonWriter json, GameReport report)
    {
        if (report.Comparison is not { } comparison)
        {
            return;
        }

        json.WriteStartObject("comparison");
        Text(json, "with", report.ComparedWith);
        json.WriteBoolean("equivalent", comparison.AreEquivalent);
        json.WriteBoolean("firstImpliesSecond", comparison.FirstImpliesSecond);
        json.WriteBoolean("secondImpliesFirst", comparison.SecondImpliesFirst);
        json.WriteBoolean("disjoint", comparison.AreDisjoint);
        Difference("onlyFirst", comparison.OnlyFirst);
        Difference("onlySecond", comparison.OnlySecond);
        Difference("both", comparison.Both);
        json.WriteEndObject();

        void Difference(string name, GameDifference? difference)
        {
            json.WriteStartObject(name);
            Count(json, "count", difference?.Count ?? BigInteger.Zero);
            if (difference is not null)
            {
                json.WritePropertyName("smallest");
                Coalition(json, difference.Smallest);
            }

            json.WriteEndObject();
        }
    }

    private static void Clauses(Utf8JsonWriter json, EquatableArray<ClauseFinding>? clauses)
    {
        if (clauses is not { } findings)
        {
            return;
        }

        Array(json, "clauses", findings, finding =>
        {
            json.WriteStartObject();
            json.WriteString("clause", finding.Clause.ToPhrase());
            json.WriteBoolean("alwaysHolds", finding.AlwaysHolds);
            json.WriteBoolean("neverHolds", finding.NeverHolds);
            json.WriteBoolean("vacuous", finding.IsVacuous);
            json.WriteBoolean("unreachable", finding.IsUnreachable);
            if (finding.InsteadOf is { } other)
            {
                json.WriteString("insteadOf", other.ToPhrase());
            }

            json.WriteEndObject();
        });
    }

    private static void Names(Utf8JsonWriter json, string name, EquatableArray<string> names)
    {
        if (!names.IsEmpty)
        {
            Array(json, name, names, json.WriteStringValue);
        }
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
