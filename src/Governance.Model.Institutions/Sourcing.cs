namespace Governance.Model;

/// <summary>Gives every fact of a part a source.</summary>
internal static class Sourcing
{
    extension(GovernanceModel part)
    {
        /// <summary>The part, with <paramref name="source"/> wherever it gives none.</summary>
        public GovernanceModel SourcedBy(Source source) => part with
        {
            Parties = part.Parties.Select(party => party with { Source = party.Source ?? source }).ToEquatableArray(),
            Stakes = part.Stakes.Select(stake => stake with { Source = stake.Source ?? source }).ToEquatableArray(),
            Mandates = part.Mandates.Select(mandate => mandate with { Source = mandate.Source ?? source }).ToEquatableArray(),
            Bodies = part.Bodies.Select(body => body with
            {
                Source = body.Source ?? source,
                Procedures = body.Procedures.Select(procedure => procedure with { Source = procedure.Source ?? body.Source ?? source }).ToEquatableArray(),
            }).ToEquatableArray(),
            Chokepoints = part.Chokepoints.Select(chokepoint => chokepoint with { Source = chokepoint.Source ?? source }).ToEquatableArray(),
            Capabilities = part.Capabilities.Select(capability => capability with { Source = capability.Source ?? source }).ToEquatableArray(),
            Observations = part.Observations.Select(observation => observation with { Source = observation.Source ?? source }).ToEquatableArray(),
        };
    }
}
