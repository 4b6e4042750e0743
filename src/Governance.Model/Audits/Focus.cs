namespace Governance.Model.Audits;

/// <summary>The part of a model that is meant, where the rest is context.</summary>
internal sealed class Focus
{
    private readonly HashSet<string>? paths;
    private readonly HashSet<EntityId> entities = [];

    /// <summary>A focus on <paramref name="part"/>; on everything where it is null.</summary>
    public Focus(GovernanceModel? part)
    {
        if (part is null)
        {
            return;
        }

        entities = [.. part.Parties.Select(party => party.Id), .. part.Bodies.Select(body => body.Id)];
        paths =
        [
            .. part.Parties.Select(party => $"parties[{party.Id}]"),
            .. part.Bodies.Select(body => $"bodies[{body.Id}]"),
            .. part.Stakes.Select(stake => $"stakes[{stake.Party}: {stake.Matter}]"),
            .. part.Mandates.Select(mandate => $"mandates[{mandate.Id}]"),
            .. part.Chokepoints.Select(chokepoint => $"chokepoints[{chokepoint.Id}]"),
            .. part.Capabilities.Select(capability => $"capabilities[{capability.Id}]"),
            .. part.Observations.Select(observation => $"observations[{observation.Key}]"),
        ];
    }

    /// <summary>Whether a party or body is meant.</summary>
    public bool Holds(EntityId id) => paths is null || entities.Contains(id);

    /// <summary>Whether the stake is meant.</summary>
    public bool Holds(Stake stake) => Leads($"stakes[{stake.Party}: {stake.Matter}]");

    /// <summary>Whether the chokepoint is meant.</summary>
    public bool Holds(Chokepoint chokepoint) => Leads($"chokepoints[{chokepoint.Id}]");

    /// <summary>Whether the observation is meant.</summary>
    public bool Holds(Observation observation) => Leads($"observations[{observation.Key}]");

    /// <summary>Whether a finding is about what is meant: by its place, or, if it has none, by whom it concerns.</summary>
    public bool Holds(AuditFinding finding) => paths is null || (finding.Path is { } path ? Leads(path) : finding.Concerns.Any(entities.Contains));

    private bool Leads(string path)
    {
        if (paths is null)
        {
            return true;
        }

        for (var end = path.IndexOf(']', StringComparison.Ordinal); end >= 0; end = path.IndexOf(']', end + 1))
        {
            if (paths.Contains(path[..(end + 1)]))
            {
                return true;
            }
        }

        return false;
    }
}
