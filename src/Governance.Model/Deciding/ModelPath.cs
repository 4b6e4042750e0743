using System.Globalization;

namespace Governance.Model.Deciding;

/// <summary>Paths into a model, as diagnostics and the table of sources write them: <c>parties[members].size</c>.</summary>
internal sealed class ModelPath(GovernanceModel model)
{
    private readonly GovernanceModel model = model;
    private readonly Lazy<HashSet<string>> stakes = new(() => model.Stakes.Select(stake => $"{stake.Party}: {stake.Matter}").ToHashSet(StringComparer.Ordinal));
    private readonly Lazy<HashSet<string>> observations = new(() => model.Observations.Select(observation => observation.Key).ToHashSet(StringComparer.Ordinal));
    private readonly Lazy<HashSet<string>> mandates = new(() => model.Mandates.Select(mandate => mandate.Id).ToHashSet(StringComparer.Ordinal));

    private static readonly string[] PartyProperties = ["name", "size", "kind", "group", "region", "memberOf", "attributes"];
    private static readonly string[] StakeProperties = ["bears", "note"];
    private static readonly string[] MandateProperties = ["from", "to", "power", "over", "by", "inForceFrom", "inForceUntil", "suspended", "revoked", "mayBeDelegated", "endableBy", "noticeDays", "duties"];
    private static readonly string[] BodyProperties = ["name", "of", "seats", "procedures", "rule", "constitutedFrom", "constitutedUntil", "minimumFilled", "suspended"];
    private static readonly string[] ChokepointProperties = ["name", "controller", "share", "market", "mustBeUnique"];
    private static readonly string[] CapabilityProperties = ["name", "wantedBy", "unit", "needs"];
    private static readonly string[] SeatProperties = ["class", "count", "holder", "rights", "weights", "vacant"];

    /// <summary>Whether <paramref name="path"/> names a part of the model.</summary>
    public bool Leads(string path)
    {
        var (collection, id, rest) = Split(path);
        return collection switch
        {
            "parties" => Entity(id) is { } party && model.FindParty(party) is { } found && LeadsInParty(found, rest),
            "stakes" => stakes.Value.Contains(id) && Is(rest, StakeProperties),
            "mandates" => mandates.Value.Contains(id) && Is(rest, MandateProperties),
            "bodies" => Entity(id) is { } body && model.FindBody(body) is { } owner && LeadsInBody(owner, rest),
            "chokepoints" => model.FindChokepoint(id) is not null && Is(rest, ChokepointProperties),
            "capabilities" => model.FindCapability(id) is { } capability && LeadsInCapability(capability, rest),
            "observations" => observations.Value.Contains(id) && Is(rest, ["value"]),
            "matters" => model.Matters.Any(matter => matter.Path == id) && Is(rest, ["layer"]),
            _ => false,
        };
    }

    private static EntityId? Entity(string id)
    {
        try
        {
            return new EntityId(id);
        }
        catch (GovernanceException)
        {
            return null;
        }
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

    private static bool LeadsInCapability(Capability capability, string rest)
    {
        var (collection, id, inner) = Split(rest);
        return collection == "wantedBy" ? capability.WantedBy.Any(want => want.Party.Value == id) && Is(inner, ["budget"]) : Is(rest, CapabilityProperties);
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
