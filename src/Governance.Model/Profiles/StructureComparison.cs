using Governance.Model.Profiles;

namespace Governance.Model;

/// <summary>Structures side by side: rules, power by group and region, who is bound, chokepoints, and what audits find.</summary>
public sealed record StructureComparison
{
    private const int MostNamed = 8;

    /// <summary>A comparison of these profiles, in their order.</summary>
    /// <exception cref="GovernanceException">There is none (GOV1005).</exception>
    public StructureComparison(params EquatableArray<StructureProfile> profiles) => Profiles = !profiles.IsEmpty ? profiles.WithoutNulls()
        : throw new GovernanceException(ErrorCodes.CountOutOfRange, "A comparison of nothing has nothing to show.", "Give one structure or more.");

    /// <summary>What is compared.</summary>
    public EquatableArray<StructureProfile> Profiles { get; }

    /// <summary>The lines of the comparison, except for the answers to claims.</summary>
    public EquatableArray<ComparisonRow> Rows =>
    [
        Row("Parties, bodies, mandates", profile => $"{profile.Model.Parties.Count}, {profile.Model.Bodies.Count}, {profile.Model.Mandates.Count}"),
        Row("Who decides, by which rule", profile => Lines(profile.Bodies.Select(body => $"{body.Name}: {body.Rule}"))),
        Row("Power by stakeholder group", profile => Powers(profile, body => body.ByGroup, ShareNames.OfGroup)),
        Row("Power by region", profile => Powers(profile, body => body.ByRegion, ShareNames.OfRegion)),
        Row("Who is bound", profile => Names(profile, profile.Bound)),
        Row("Who bears loss without a principal", profile => Names(profile, profile.Exposed)),
        Row("Chokepoints without a way around", profile => Lines(profile.Chokepoints.Select(chokepoint => $"{chokepoint.Name} ({profile.Title(chokepoint.Controller)}): {Words.List(chokepoint.Bound.Select(profile.Title), 4)}"))),
        .. AuditRule.All.Where(rule => Profiles.Any(profile => profile.Audit.Of(rule.Code).Any()))
            .Select(rule => Row($"{rule.Code} {rule.Title}", profile => profile.Audit.Of(rule.Code).Count() is > 0 and var count ? Words.Of(count) : "")),
    ];

    /// <summary>What the audits answer to each claim, in the order of the claims; where none has anything to say, the claim is left out.</summary>
    public EquatableArray<ComparisonRow> Answers => AuditClaim.All
        .Where(claim => Profiles.Any(profile => profile.Audit.Answer(claim.Id) is { Status: not ClaimStatus.NotApplicable }))
        .Select(claim => Row($"{claim.Id} {claim.Question}", profile => profile.Audit.Answer(claim.Id)!.Sentence)).ToEquatableArray();

    /// <summary>The names of what is compared.</summary>
    public override string ToString() => string.Join(" beside ", Profiles.Select(profile => profile.Name));

    private ComparisonRow Row(string topic, Func<StructureProfile, string> cell) => new(topic, Profiles.Select(cell).ToEquatableArray());

    private static string Names(StructureProfile profile, EquatableArray<EntityId> ids) => Words.List(ids.Select(profile.Title), MostNamed);

    private static string Lines(IEnumerable<string> lines)
    {
        var all = lines.ToList();
        return string.Join("\n", all.Take(MostNamed).Concat(all.Count > MostNamed ? [$"and {all.Count - MostNamed} more"] : []));
    }

    /// <summary>Whose the power in each body is; where no body tells, that it was computed and is not told, or that it was not computed.</summary>
    private static string Powers(StructureProfile profile, Func<BodyProfile, EquatableArray<PowerShare>> sharesOf, Func<string, string> nameOf)
    {
        var telling = profile.Bodies.Where(body => sharesOf(body).Any(share => share.Name.Length > 0)).ToList();
        return telling.Count > 0 ? Lines(telling.Select(body => $"{body.Name}: {string.Join(", ", sharesOf(body).Select(share => $"{(share.Name.Length > 0 ? nameOf(share.Name) : ShareNames.NotTold)} {Words.Percent(share.Share)}"))}"))
            : profile.Bodies.Any(body => !sharesOf(body).IsEmpty) ? ShareNames.NotTold
            : profile.Bodies.IsEmpty ? "" : ShareNames.NotComputed;
    }
}
