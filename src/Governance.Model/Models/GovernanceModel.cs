namespace Governance.Model;

/// <summary>A structure of governance: who is affected, who authorised whom, and which bodies decide by which rules.</summary>
/// <remarks>
/// An immutable value; parties, stakes, mandates, bodies, matters, chokepoints, capabilities and observations are sets, kept in ordinal order.
/// Nothing is checked across its parts until <c>Validate</c>, which reports all mistakes at once, or <c>Decide</c>, which refuses to work on a wrong model.
/// </remarks>
public sealed record GovernanceModel
{
    /// <summary>What the model is called, or null.</summary>
    public string? Name { get; init; }

    /// <summary>Everyone who can be affected or can authorise, in ordinal order of id.</summary>
    public EquatableArray<Party> Parties { get; init => field = value.SortedBy(party => party.Id.Value); }

    /// <summary>Who is affected by what, in ordinal order of party and matter.</summary>
    public EquatableArray<Stake> Stakes { get; init => field = value.SortedBy(stake => $"{stake.Party}\n{stake.Matter}"); }

    /// <summary>Who authorised whom, in ordinal order of id.</summary>
    public EquatableArray<Mandate> Mandates { get; init => field = value.SortedBy(mandate => mandate.Id); }

    /// <summary>Who decides by which rules, in ordinal order of id.</summary>
    public EquatableArray<Body> Bodies { get; init => field = value.SortedBy(body => body.Id.Value); }

    /// <summary>Matters whose layer is known, in ordinal order of path; what lies below one lies in its layer.</summary>
    public EquatableArray<Matter> Matters { get; init => field = value.SortedBy(matter => matter.Path); }

    /// <summary>Resources under one controller that others need, in ordinal order of id.</summary>
    public EquatableArray<Chokepoint> Chokepoints { get; init => field = value.SortedBy(chokepoint => chokepoint.Id); }

    /// <summary>What parties want to be able to do, in ordinal order of id.</summary>
    public EquatableArray<Capability> Capabilities { get; init => field = value.SortedBy(capability => capability.Id); }

    /// <summary>What was observed or judged besides, for audits to read, in ordinal order of subject and name.</summary>
    public EquatableArray<Observation> Observations { get; init => field = value.SortedBy(observation => observation.Key); }

    /// <summary>Sources of single figures, by the path of the figure, in ordinal order.</summary>
    public EquatableArray<SourcedFigure> Sources { get; init => field = value.SortedBy(figure => figure.Path); }

    /// <summary>The party called <paramref name="id"/>, or null. Cost grows with the logarithm of the parties.</summary>
    public Party? FindParty(EntityId id) => Find(Parties, id.Value, party => party.Id.Value);

    /// <summary>The body called <paramref name="id"/>, or null. Cost grows with the logarithm of the bodies.</summary>
    public Body? FindBody(EntityId id) => Find(Bodies, id.Value, body => body.Id.Value);

    /// <summary>The chokepoint called <paramref name="id"/>, or null. Cost grows with the logarithm of the chokepoints.</summary>
    public Chokepoint? FindChokepoint(string id) => Find(Chokepoints, id, chokepoint => chokepoint.Id);

    /// <summary>The capability called <paramref name="id"/>, or null. Cost grows with the logarithm of the capabilities.</summary>
    public Capability? FindCapability(string id) => Find(Capabilities, id, capability => capability.Id);

    /// <summary>All that is in any of <paramref name="parts"/>, as one model: what several of them hold is there once.</summary>
    /// <remarks>Models that refer to each other's parties and bodies become one in which the references lead somewhere. Near-linear in their size.</remarks>
    /// <exception cref="GovernanceException">Two of them say different things under one id (GOV2026): all such ids are listed.</exception>
    public static GovernanceModel Combine(params ReadOnlySpan<GovernanceModel> parts) => new ModelUnion(parts).ToModel();

    /// <summary>The same model with <paramref name="body"/> in place of the body of the same id: another rule, other seats.</summary>
    /// <exception cref="GovernanceException">The model has no body of this id (GOV2002).</exception>
    public GovernanceModel WithBody(Body body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return FindBody(body.Id) is not null
            ? this with { Bodies = Bodies.Select(known => known.Id == body.Id ? body : known).ToEquatableArray() }
            : throw new GovernanceException(ErrorCodes.UnknownEntity, $"There is no body '{body.Id}' to put another in place of.", Suggestion.For(body.Id.Value, Bodies.Select(known => known.Id.Value), "body"));
    }

    /// <summary>The parties that decisions affect, in ordinal order: a view of <see cref="Stakes"/>.</summary>
    public IEnumerable<Stakeholder> Stakeholders() => Stakes
        .GroupBy(stake => stake.Party)
        .Select(group => FindParty(group.Key) is { } party ? new Stakeholder(party, group.ToEquatableArray()) : null)
        .OfType<Stakeholder>();

    /// <summary>Those who authorised somebody, in ordinal order: a view of <see cref="Mandates"/>.</summary>
    public IEnumerable<Principal> Principals() => Mandates
        .GroupBy(mandate => mandate.From)
        .OrderBy(group => group.Key)
        .Select(group => new Principal(group.Key, group.ToEquatableArray()));

    /// <summary>The layer of <paramref name="matter"/>: its own, else that of the nearest declared matter above it; null where none is known.</summary>
    public Layer? LayerOf(Matter matter)
    {
        ArgumentNullException.ThrowIfNull(matter);
        return matter.Layer ?? Matters.Where(declared => declared.Layer is not null && declared.Covers(matter)).MaxBy(declared => declared.Path.Length)?.Layer;
    }

    /// <summary>The name if there is one, and how much of everything there is.</summary>
    public override string ToString() => $"{Name ?? "a model"}: {Parties.Count} parties, {Bodies.Count} bodies, {Mandates.Count} mandates, {Stakes.Count} stakes, {Chokepoints.Count} chokepoints, {Capabilities.Count} capabilities";

    private static T? Find<T>(EquatableArray<T> sorted, string id, Func<T, string> key)
        where T : class
    {
        var (low, high) = (0, sorted.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            switch (string.CompareOrdinal(key(sorted[middle]), id))
            {
                case 0: return sorted[middle];
                case < 0: low = middle + 1; break;
                default: high = middle - 1; break;
            }
        }

        return null;
    }
}
