using System.Text.Json;

namespace Governance.Model.Rendering;

/// <summary>Writes power for machines.</summary>
internal static class PowerJson
{
    public static void Write(Utf8JsonWriter json, GameReport report)
    {
        if (report.Banzhaf is { } banzhaf)
        {
            Banzhaf(json, banzhaf);
        }

        if (!report.Indices.IsEmpty)
        {
            GameJson.Array(json, "indices", report.Indices, index => Index(json, index));
        }

        if (report.Ternary is { } ternary)
        {
            Ternary(json, ternary);
        }
    }

    private static void Banzhaf(Utf8JsonWriter json, BanzhafPower power)
    {
        json.WriteStartObject("banzhaf");
        json.WriteString("method", power.Method);
        GameJson.Count(json, "winningCoalitions", power.WinningCoalitions);
        GameJson.Count(json, "coalitions", power.Coalitions);
        GameJson.Count(json, "totalSwings", power.TotalSwings);
        GameJson.Fraction(json, "powerToAct", power.PowerToAct);
        GameJson.Array(json, "players", power, entry =>
        {
            Start(json, entry.Player);
            GameJson.Count(json, "swings", entry.Swings);
            GameJson.Count(json, "winningCoalitions", entry.WinningCoalitions);
            GameJson.Fraction(json, "normalised", entry.Normalised);
            GameJson.Fraction(json, "absolute", entry.Absolute);
            GameJson.Fraction(json, "toInitiate", entry.ToInitiate);
            GameJson.Fraction(json, "toPrevent", entry.ToPrevent);
            GameJson.Fraction(json, "rae", entry.Rae);
            GameJson.Fraction(json, "nevison", entry.Nevison);
            GameJson.Fraction(json, "koenigBraeuninger", entry.KoenigBraeuninger);
            GameJson.Fraction(json, "publicHelp", entry.PublicHelp);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Index(Utf8JsonWriter json, PowerIndex index)
    {
        json.WriteStartObject();
        json.WriteString("name", index.Name);
        json.WriteString("method", index.Method);
        GameJson.Fraction(json, "sum", index.Sum);
        GameJson.Array(json, "players", index, entry =>
        {
            Start(json, entry.Player);
            GameJson.Fraction(json, "value", entry.Value);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Ternary(Utf8JsonWriter json, TernaryPower power)
    {
        json.WriteStartObject("ternary");
        GameJson.Count(json, "carried", power.Carried);
        GameJson.Count(json, "divisions", power.Divisions);
        GameJson.Array(json, "players", power, entry =>
        {
            Start(json, entry.Player);
            GameJson.Count(json, "swings", entry.Swings);
            GameJson.Count(json, "bySupport", entry.BySupport);
            GameJson.Count(json, "byOpposition", entry.ByOpposition);
            GameJson.Fraction(json, "absolute", entry.Absolute);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Start(Utf8JsonWriter json, Player player)
    {
        json.WriteStartObject();
        json.WriteString("player", player.Id);
        json.WriteNumber("count", player.Count);
    }
}
