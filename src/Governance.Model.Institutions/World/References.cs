namespace Governance.Model;

/// <summary>What a part names.</summary>
internal static class References
{
    /// <summary>The parties and bodies that <paramref name="part"/> refers to, wherever they are.</summary>
    public static IEnumerable<EntityId> Of(GovernanceModel part) =>
        part.Parties.SelectMany(party => party.MemberOf)
            .Concat(part.Stakes.Select(stake => stake.Party))
            .Concat(part.Mandates.SelectMany(mandate => mandate.EndableBy.Concat(mandate.Duties.Select(duty => duty.Who)).Append(mandate.From).Append(mandate.To)))
            .Concat(part.Bodies.SelectMany(Of))
            .Concat(part.Chokepoints.Select(chokepoint => chokepoint.Controller))
            .Concat(part.Capabilities.SelectMany(capability => capability.WantedBy.Select(want => want.Party).Concat(Costs(capability.Needs))))
            .Concat(part.Observations.Where(observation => observation.About is not null).Select(observation => new EntityId(observation.About!)));

    /// <summary>The matters that <paramref name="part"/> names.</summary>
    public static IEnumerable<Matter> MattersOf(GovernanceModel part) =>
        part.Stakes.Select(stake => stake.Matter)
            .Concat(part.Mandates.SelectMany(mandate => mandate.Over.Over.Concat(mandate.Over.Except)))
            .Concat(part.Bodies.SelectMany(body => body.Procedures).SelectMany(procedure => procedure.Over.Over.Concat(procedure.Over.Except)));

    private static IEnumerable<EntityId> Of(Body body)
    {
        var seats = body.Seats.SelectMany(seat => (EntityId?[])[seat.Holder, seat.NamedBy]).OfType<EntityId>();
        return body.Of is { } owner ? seats.Append(owner) : seats;
    }

    private static IEnumerable<EntityId> Costs(Requirement requirement) => requirement.Match(
        chokepoint: _ => [],
        all: all => all.Parts.SelectMany(Costs),
        any: any => any.Parts.SelectMany(Costs),
        atLeast: atLeast => atLeast.Parts.SelectMany(Costs),
        route: route => route.CostFor.Select(cost => cost.Party).Concat(route.Needs is { } needs ? Costs(needs) : []));
}
