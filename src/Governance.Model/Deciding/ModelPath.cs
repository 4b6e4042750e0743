using System.Globalization;

namespace Governance.Model.Deciding;

/// <summary>Paths into a model, as diagnostics and the table of sources write them: <c>parties[members].size</c>.</summary>
internal static class ModelPath
{
    private static readonly string[] PartyProperties = ["name", "size", "kind", "group", "region", "memberOf", "attributes"];
    private static readonly string[] StakeProperties = ["bears", "note"];
    private static readonly string[] MandateProperties = ["from", "to", "power", "over", "by", "inForceFrom", "inForceUntil", "suspended", "revoked", "mayBeDelegated", "endableBy", "noticeDays", "duties"];
    private static readonly string[] BodyProperties = ["name", "of", "seats", "procedures", "rule", "constitutedFrom", "constitutedUntil", "minimumFilled", "suspended"];
    private static readonly string[] SeatProperties = ["class", "count", "holder", "rights", "weights", "vacant"];

    /// <summary>Whether <paramref name="path"/> names a part of <paramref name="model"/>.</summary>
    public static bool Leads(GovernanceModel model, string path)
    {
        var (collection, id, rest) = Split(path);
        return collection switch
        {
            "parties" => model.Parties.FirstOrDefault(party => party.Id.Value == id) is { } party && LeadsInParty(party, rest),
            "stakes" => model.Stakes.Any(stake => $"{stake.Party}: {stake.Matter}" == id) && Is(rest, StakeProperties),
            "mandates" => model.Mandates.Any(mandate => mandate.Id == id) && Is(rest, MandateProperties),
            "bodies" => model.Bodies.FirstOrDefault(body => body.Id.Value == id) is { } body && LeadsInBody(body, rest),
            "matters" => model.Matters.Any(matter => matter.Path == id) && Is(rest, ["layer"]),
            _ => false,
        };
    }

    private static bool LeadsInParty(Party party, string rest) => Is(rest, PartyProperties)
        || party.Attributes.Any(attribute => rest == $"attributes.{attribute.Name}" || rest == $"attributes[{attribute.Name}]");

    private static bool LeadsInBody(Body body, string rest)
    {
        var (collection, id, inner) = Split(rest);
        return collection switch
        {
            "seats" => body.Seats.FirstOrDefault(seat => seat.Id == id) is { } seat
                && (Is(inner, SeatProperties) || seat.Weights.Any(weight => inner == $"weights.{weight.Measure}")),
            "procedures" => int.TryParse(id, CultureInfo.InvariantCulture, out var index) && index >= 0 && index < body.Procedures.Count,
            _ => Is(rest, BodyProperties),
        };
    }

    private static bool Is(string rest, string[] properties) => rest.Length == 0 || properties.Contains(rest, StringComparer.Ordinal);

    /// <summary>Splits <c>parties[a].size</c> into <c>parties</c>, <c>a</c> and <c>size</c>; ids may hold brackets that pair.</summary>
    private static (string Collection, string Id, string Remainder) Split(string path)
    {
        var open = path.IndexOf('[', StringComparison.Ordinal);
        if (open < 0)
        {
            return ("", "", path);
        }

        var depth = 0;
        for (var i = open; i < path.Length; i++)
        {
            depth += path[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (depth == 0)
            {
                var rest = path[(i + 1)..];
                return rest.Length > 0 && rest[0] != '.' ? ("", "", path) : (path[..open], path[(open + 1)..i], rest.TrimStart('.'));
            }
        }

        return ("", "", path);
    }
}
