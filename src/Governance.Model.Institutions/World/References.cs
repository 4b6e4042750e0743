namespace Governance.Model;

/// <summary>What a part names.</summary>
internal static class References
{
    /// <summary>The ids of the parties and bodies that <paramref name="part"/> refers to, wherever they are.</summary>
    /// <remarks>As text: sequences of a structure are compiled for it, sequences of text the framework brings along.</remarks>
    public static IEnumerable<string> Of(GovernanceModel part) =>
        part.Parties.SelectMany(party => Texts(party.MemberOf))
            .Concat(part.Stakes.Select(stake => stake.Party.Value))
            .Concat(part.Mandates.SelectMany(mandate => (string[])[.. Texts(mandate.EndableBy), .. mandate.Duties.Select(duty => duty.Who.Value), mandate.From.Value, mandate.To.Value]))
            .Concat(part.Bodies.SelectMany(Of))
            .Concat(part.Chokepoints.Select(chokepoint => chokepoint.Controller.Value))
            .Concat(part.Capabilities.SelectMany(capability => capability.WantedBy.Select(want => want.Party.Value).Concat(Costs(capability.Needs))))
            .Concat(part.Observations.Select(observation => observation.About).OfType<string>());

    /// <summary>The matters that <paramref name="part"/> names.</summary>
    public static IEnumerable<Matter> MattersOf(GovernanceModel part) =>
        part.Stakes.Select(stake => stake.Matter)
            .Concat(part.Mandates.SelectMany(mandate => mandate.Over.Over.Concat(mandate.Over.Except)))
            .Concat(part.Bodies.SelectMany(body => body.Procedures).SelectMany(procedure => procedure.Over.Over.Concat(procedure.Over.Except)));

    private static IEnumerable<string> Of(Body body) =>
        body.Seats.SelectMany(seat => (string?[])[seat.Holder?.Value, seat.NamedBy?.Value]).Append(body.Of?.Value).OfType<string>();

    private static IEnumerable<string> Costs(Requirement requirement) => requirement.Match(
        chokepoint: _ => [],
        all: all => all.Parts.SelectMany(Costs),
        any: any => any.Parts.SelectMany(Costs),
        atLeast: atLeast => atLeast.Parts.SelectMany(Costs),
        route: route => route.CostFor.Select(cost => cost.Party.Value).Concat(route.Needs is { } needs ? Costs(needs) : []));

    private static string[] Texts(EquatableArray<EntityId> ids)
    {
        var texts = new string[ids.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = ids[i].Value;
        }

        return texts;
    }
}
