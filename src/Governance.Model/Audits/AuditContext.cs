using Governance.Model.Deciding;

namespace Governance.Model.Audits;

/// <summary>What the checks of one audit share: the model, who can bind whom, the games of the bodies, and the list of findings.</summary>
internal sealed class AuditContext
{
    private readonly List<AuditFinding> findings = [];
    private readonly HashSet<string> looked = new(StringComparer.Ordinal);
    private readonly ILookup<string, Observation> observations;
    private readonly Lazy<BodyGames> games;
    private readonly Lazy<Dependence> dependence;

    public AuditContext(GovernanceModel model, EquatableArray<CaseResult> decided, AuditOptions options)
    {
        (Model, Decided, Options) = (model, decided, options);
        Index = ModelIndex.Of(model);
        Authority = new(model, options.On);
        Seating = new(this);
        Affected = new(this);
        observations = model.Observations.ToLookup(observation => observation.Name, StringComparer.Ordinal);
        games = new(() => new(this));
        dependence = new(() => new(this));
    }

    public GovernanceModel Model { get; }

    public EquatableArray<CaseResult> Decided { get; }

    public AuditOptions Options { get; }

    public ModelIndex Index { get; }

    public AuthorityMap Authority { get; }

    /// <summary>Who holds or fills which seats.</summary>
    public Seating Seating { get; }

    /// <summary>Who is affected by what, by matter.</summary>
    public AffectedParties Affected { get; }

    /// <summary>The bodies in force as games.</summary>
    public BodyGames Games => games.Value;

    /// <summary>Who depends on which chokepoint.</summary>
    public Dependence Dependence => dependence.Value;

    /// <summary>The bodies that are constituted.</summary>
    public IEnumerable<Body> Bodies => Model.Bodies.Where(body => Authority.IsInForce(body.Term));

    public IReadOnlyList<AuditFinding> Findings => findings;

    /// <summary>The observations called <paramref name="name"/>.</summary>
    public IEnumerable<Observation> Observed(string name) => observations[name];

    /// <summary>The observation called <paramref name="name"/> about <paramref name="subject"/>, or null.</summary>
    public Observation? Observed(string name, string subject) => observations[name].FirstOrDefault(observation => observation.About == subject);

    /// <summary>Records that there was something for <paramref name="rule"/> to look at, so that silence means that all is well.</summary>
    public void Looks(AuditRule rule) => looked.Add(rule.Code);

    /// <summary>Whether there was anything for the rule to look at.</summary>
    public bool Looked(string code) => looked.Contains(code);

    /// <summary>Reports a finding.</summary>
    public void Report(AuditRule rule, string subject, string message, AuditProof proof, IEnumerable<EntityId>? concerns = null, string? path = null)
    {
        looked.Add(rule.Code);
        findings.Add(new(rule, subject, message, proof) { Concerns = (concerns ?? []).Distinct().ToEquatableArray(), Path = path });
    }

    /// <summary>The party whose organ a body is; of anything else, itself.</summary>
    public EntityId Owner(EntityId id) => Model.FindBody(id)?.Of ?? id;

    /// <summary>What a party or body is called in prose.</summary>
    public string Name(EntityId id) => Model.FindParty(id)?.DisplayName ?? Model.FindBody(id)?.DisplayName ?? id.Value;

    /// <summary>What the subject of an observation is called in prose.</summary>
    public string Title(string about) => Model.FindChokepoint(about)?.DisplayName ?? Model.FindCapability(about)?.DisplayName ?? (Entity(about) is [var id] ? Name(id) : about);

    /// <summary>The party or body that an observation is about, if it is about one.</summary>
    public IReadOnlyList<EntityId> Entity(string about) => about.Length == 0 ? [] : Model.FindParty(about) is { } party ? [party.Id]
        : Model.FindBody(about) is { } body ? [body.Id]
        : Model.FindChokepoint(about) is { } chokepoint ? [chokepoint.Controller]
        : [];

    /// <summary>What several parties or bodies are called in prose: the first few, and how many more there are.</summary>
    public string Names(IEnumerable<EntityId> ids, int most = 6)
    {
        var all = ids as IReadOnlyCollection<EntityId> ?? [.. ids];
        return all.Count <= most ? Words.List(all.Select(Name)) : $"{string.Join(", ", all.Take(most).Select(Name))} and {Words.Of(all.Count - most)} more";
    }
}
