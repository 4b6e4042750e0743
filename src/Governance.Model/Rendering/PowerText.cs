using System.Text;

namespace Governance.Model.Rendering;

/// <summary>Power as tables, a line for each kind of player.</summary>
internal static class PowerText
{
    public static void Append(StringBuilder text, BanzhafPower power)
    {
        text.AppendLineFeed($"Banzhaf and Coleman: {GameNumbers.Count(power.WinningCoalitions)} of {GameNumbers.Plural(power.Coalitions, "coalition")} win ({GameNumbers.Percent(power.PowerToAct)}).");
        var table = new TextTable("player", "swings", "share", "", "absolute", "to initiate", "to prevent");
        foreach (var entry in power)
        {
            table.Add(entry.Player.ToString(), GameNumbers.Count(entry.Swings), GameNumbers.Percent(entry.Normalised), GameNumbers.Exact(entry.Normalised),
                GameNumbers.Percent(entry.Absolute), GameNumbers.Percent(entry.ToInitiate), GameNumbers.Percent(entry.ToPrevent));
        }

        table.AppendTo(text);
        End(text, power.Select(entry => entry.Player), power.Method);
    }

    public static void Append(StringBuilder text, PowerIndex index)
    {
        text.AppendLineFeed($"{char.ToUpperInvariant(index.Name[0])}{index.Name[1..]}: the values sum to {Words.Of(Rounded(index.Sum))}.");
        var table = new TextTable("player", "value", "");
        foreach (var entry in index)
        {
            table.Add(entry.Player.ToString(), GameNumbers.Percent(entry.Value), GameNumbers.Exact(entry.Value));
        }

        table.AppendTo(text);
        End(text, index.Select(entry => entry.Player), index.Method);
    }

    public static void Append(StringBuilder text, TernaryPower power)
    {
        text.AppendLineFeed($"Three positions: {GameNumbers.Count(power.Carried)} of {GameNumbers.Plural(power.Divisions, "division")} into favour, abstention and opposition carry ({GameNumbers.Percent(new(power.Carried, power.Divisions))}).");
        var table = new TextTable("player", "swings", "by support", "by opposition", "absolute", "");
        foreach (var entry in power)
        {
            table.Add(entry.Player.ToString(), GameNumbers.Count(entry.Swings), GameNumbers.Count(entry.BySupport), GameNumbers.Count(entry.ByOpposition),
                GameNumbers.Percent(entry.Absolute), GameNumbers.Exact(entry.Absolute));
        }

        table.AppendTo(text);
        End(text, power.Select(entry => entry.Player), "decision diagram");
    }

    private static void End(StringBuilder text, IEnumerable<Player> players, string method)
    {
        text.AppendLineFeed($"Exact, by {method}.{(players.Any(player => player.Count > 1) ? " Of several alike (×n), each has these numbers." : "")}");
    }

    /// <summary>Four decimals: enough for a sum that is not one.</summary>
    private static Fraction Rounded(Fraction value) => new(((value * 10_000) + Fraction.Half).Floor(), 10_000);
}
