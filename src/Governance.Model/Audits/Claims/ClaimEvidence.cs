namespace Governance.Model.Audits;

/// <summary>What is on record for a claim, and how the claim reads it.</summary>
internal sealed class ClaimEvidence
{
    private readonly List<(Observation Observation, ClaimReading Reading)> readings;

    private ClaimEvidence(EquatableArray<Observation> observed, bool isJudged, List<(Observation Observation, ClaimReading Reading)> readings, EquatableArray<string> lacking) =>
        (Observed, IsJudged, this.readings, Lacking) = (observed, isJudged, readings, lacking);

    /// <summary>The observations that the claim reads, and the judgements of it.</summary>
    public EquatableArray<Observation> Observed { get; }

    /// <summary>Whether somebody judged the claim.</summary>
    public bool IsJudged { get; }

    /// <summary>What would have to be on record besides before the claim can be called clear.</summary>
    public EquatableArray<string> Lacking { get; }

    /// <summary>What was computed from the observations, or is odd about them, in words.</summary>
    public IEnumerable<string> Notes => readings.Select(each => each.Reading.Note).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The evidence for <paramref name="claim"/> in the part of the model that is meant.</summary>
    public static ClaimEvidence For(AuditContext context, Focus focus, AuditClaim claim)
    {
        var observed = claim.Inputs.Append(claim.Judgement).Distinct(StringComparer.Ordinal).SelectMany(context.Observed).Where(focus.Holds).ToEquatableArray();
        var read = claim.Tests.SelectMany(test => observed.Where(observation => observation.Name == test.Name).Select(observation => (observation, test.Read(context, observation)))).ToList();
        return new(observed, observed.Any(observation => observation.Name == claim.Judgement), read, LackingOf(claim, observed));
    }

    /// <summary>Whether any observation says so.</summary>
    public bool Says(ClaimSays says) => readings.Exists(each => each.Reading.Says == says);

    /// <summary>The observations that say so.</summary>
    public IEnumerable<Observation> That(ClaimSays says) => readings.Where(each => each.Reading.Says == says).Select(each => each.Observation).Distinct();

    /// <summary>What each subject of which something is on record lacks; everything that is needed where nothing is.</summary>
    private static EquatableArray<string> LackingOf(AuditClaim claim, EquatableArray<Observation> observed)
    {
        var names = claim.Needs.IsEmpty ? claim.Together : claim.Needs;
        if (names.IsEmpty)
        {
            return [];
        }

        var alternatives = names.Select(name => name.Split('|')).ToList();
        var bySubject = observed.Where(observation => alternatives.Exists(any => any.Contains(observation.Name))).GroupBy(observation => observation.About ?? "").ToList();
        var needed = bySubject.SelectMany(subject => alternatives.Where(any => !subject.Any(observation => any.Contains(observation.Name))))
            .Concat(bySubject.Count == 0 ? claim.Needs.Select(name => name.Split('|')) : []).Select(any => any[0]).ToHashSet(StringComparer.Ordinal);
        return alternatives.Select(any => any[0]).Where(needed.Contains).ToEquatableArray();
    }
}
