using System.Numerics;
using System.Text.Json;

namespace Governance.Model.Rendering;

/// <summary>A report on chokepoints for machines; a number that is not whole is a text such as 2/3, exactly.</summary>
internal static class ChokepointJson
{
    /// <summary>Writes the report as one object.</summary>
    public static void Write(Utf8JsonWriter json, ChokepointReport report)
    {
        json.WriteStartObject();
        Number(json, "budget", report.Options.Budget);
        List(json, "capabilities", report.Capabilities, Capability);
        List(json, "controls", report.Controls, Control);
        List(json, "markets", report.Markets, Market);
        if (report.Darkness is { } darkness)
        {
            json.WriteStartObject("darkness");
            Names(json, "lost", darkness.Lost);
            List(json, "chokepoints", darkness.Chokepoints, Dark);
            Names(json, "capabilities", darkness.Capabilities);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Capability(Utf8JsonWriter json, CapabilityReport report)
    {
        json.WriteString("id", report.Capability.Id);
        Name(json, "unit", report.Capability.Unit);
        List(json, "access", report.Access, Access);
        List(json, "structures", report.Structures, Structure);
        List(json, "exclusivity", report.Exclusivity, Exclusivity);
        Names(json, "singlePointsOfFailure", report.SinglePointsOfFailure);
    }

    private static void Structure(Utf8JsonWriter json, CapabilityStructure structure)
    {
        Name(json, "party", structure.Party?.Value);
        Names(json, "binding", structure.Binding);
        Whole(json, "pathSets", structure.PathSets);
        Whole(json, "cutSets", structure.CutSets);
        Seats(json, "smallestCut", structure.SmallestCut);
        if (structure.Importance is { } importance)
        {
            List(json, "importance", importance, (_, entry) =>
            {
                json.WriteString("chokepoint", entry.Player.Id);
                Number(json, "birnbaum", entry.Value);
            });
        }

        if (structure.Power is { } power)
        {
            List(json, "power", power, Share);
            Number(json, "powerConcentration", structure.PowerConcentration);
        }

        Name(json, "remark", structure.Remark);
    }

    private static void Access(Utf8JsonWriter json, Access access)
    {
        json.WriteString("party", access.Party.Value);
        Whole(json, "heads", access.Heads);
        Number(json, "budget", access.Budget);
        Way(json, "before", access.Before);
        Way(json, "after", access.After);
        json.WriteBoolean("hadWay", access.HadWay);
        json.WriteBoolean("hasWay", access.HasWay);
        json.WriteBoolean("goesDark", access.GoesDark);
        json.WriteBoolean("mustSwitch", access.MustSwitch);
    }

    private static void Way(Utf8JsonWriter json, string name, Way? way)
    {
        if (way is not null)
        {
            json.WriteStartObject(name);
            Number(json, "cost", way.Cost);
            Names(json, "chokepoints", way.Chokepoints);
            Names(json, "routes", way.Routes);
            json.WriteEndObject();
        }
    }

    private static void Exclusivity(Utf8JsonWriter json, Exclusivity entry)
    {
        json.WriteString("chokepoint", entry.Chokepoint);
        json.WriteBoolean("mustBeUnique", entry.MustBeUnique);
        Whole(json, "affected", entry.Affected);
        Whole(json, "switching", entry.Switching);
        Whole(json, "withoutAlternative", entry.WithoutAlternative);
        Number(json, "share", entry.Share);
        Number(json, "collectiveCost", entry.CollectiveCost);
    }

    private static void Control(Utf8JsonWriter json, ChokepointControl control)
    {
        json.WriteString("chokepoint", control.Chokepoint);
        json.WriteString("controller", control.Controller.Value);
        Name(json, "body", control.Body?.Value);
        Seats(json, "toDecide", control.ToDecide);
        Seats(json, "toBlock", control.ToBlock);
        Seats(json, "toStayAway", control.ToStayAway);
        Name(json, "remark", control.Remark);
    }

    private static void Market(Utf8JsonWriter json, MarketConcentration market)
    {
        Name(json, "market", market.Market);
        List(json, "shares", market.Shares, Share);
        Number(json, "known", market.Known);
        Number(json, "index", market.Index);
        Number(json, "indexAtMost", market.IndexAtMost);
    }

    private static void Dark(Utf8JsonWriter json, DarkChokepoint dark)
    {
        json.WriteString("chokepoint", dark.Chokepoint);
        json.WriteString("reason", Words.Of(dark.Reason).Replace(' ', '-'));
        Name(json, "body", dark.Body?.Value);
    }

    private static void Share(Utf8JsonWriter json, ControllerShare entry)
    {
        json.WriteString("controller", entry.Controller.Value);
        Number(json, "share", entry.Share);
    }

    private static void Seats(Utf8JsonWriter json, string name, Capture? capture)
    {
        if (capture is not null)
        {
            List(json, name, capture.Coalition, (_, member) =>
            {
                json.WriteString("id", member.Player.Id);
                json.WriteNumber("count", member.Count);
                Name(json, "holder", member.Player.Holder?.Value);
            });
        }
    }

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Names(Utf8JsonWriter json, string name, IEnumerable<string> names)
    {
        json.WriteStartArray(name);
        foreach (var one in names)
        {
            json.WriteStringValue(one);
        }

        json.WriteEndArray();
    }

    private static void Name(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void Whole(Utf8JsonWriter json, string name, BigInteger? value) => Number(json, name, value is { } whole ? (Fraction)whole : null);

    private static void Number(Utf8JsonWriter json, string name, Fraction? value)
    {
        if (value is { } number)
        {
            if (number.IsInteger && BigInteger.Abs(number.Numerator) <= long.MaxValue)
            {
                json.WriteNumber(name, (long)number.Numerator);
            }
            else
            {
                json.WriteString(name, number.ToString());
            }
        }
    }
}
