namespace Governance.Model.Audits;

/// <summary>Answers each claim from the findings of its rules and from what was observed.</summary>
/// <remarks>What was accepted was found all the same; what nobody looked for, because its rule is left out, is not known to be missing.</remarks>
internal sealed class Answering
{
    private const int MostNamed = 3;

    private readonly AuditContext context;
    private readonly Focus focus;
    private readonly ILookup<string, AuditFinding> byRule;
    private readonly IReadOnlySet<AuditFinding> accepted;
    private readonly IReadOnlySet<string> leftOut;

    private Answering(AuditContext context, IEnumerable<AuditFinding> found, IReadOnlySet<AuditFinding> accepted, IReadOnlySet<string> leftOut)
    {
        (this.context, focus, this.accepted, this.leftOut) = (context, new(context.Options.About), accepted, leftOut);
        byRule = found.ToLookup(finding => finding.Code, StringComparer.Ordinal);
    }

    /// <summary>The answers to all claims.</summary>
    /// <param name="context">The audit.</param>
    /// <param name="found">What was found, accepted or not.</param>
    /// <param name="accepted">What of it was accepted.</param>
    /// <param name="leftOut">The codes of the rules that the settings leave out.</param>
    public static EquatableArray<ClaimAnswer> Answer(AuditContext context, IEnumerable<AuditFinding> found, IReadOnlySet<AuditFinding> accepted, IReadOnlySet<string> leftOut)
    {
        var answering = new Answering(context, found, accepted, leftOut);
        return AuditClaim.All.Select(answering.Answer).ToEquatableArray();
    }

    private ClaimAnswer Answer(AuditClaim claim)
    {
        var findings = claim.Rules.SelectMany(code => byRule[code]).Where(finding => claim.About is not { } about || about.Concerns(context, finding)).ToEquatableArray();
        var evidence = ClaimEvidence.For(context, focus, claim);
        var status = Status(claim, findings, evidence);
        var missing = claim.Inputs.Where(name => !evidence.Observed.Any(observation => observation.Name == name)).Union(status == ClaimStatus.NotJudged ? evidence.Lacking : [], StringComparer.Ordinal).ToEquatableArray();
        return new(claim, status, Sentence(claim, status, findings, evidence))
        {
            Findings = findings,
            Observed = evidence.Observed,
            Missing = status == ClaimStatus.NotJudged && missing.IsEmpty ? [claim.Judgement] : missing,
        };
    }

    private ClaimStatus Status(AuditClaim claim, EquatableArray<AuditFinding> findings, ClaimEvidence evidence)
    {
        var looked = claim.Rules.Any(context.Looked);
        return !findings.IsEmpty ? ClaimStatus.Found
            : evidence.IsJudged ? ClaimStatus.Recorded
            : evidence.Says(ClaimSays.Bad) ? ClaimStatus.Found
            : evidence.Says(ClaimSays.Odd) ? ClaimStatus.Recorded
            : evidence.Observed.IsEmpty && claim.About is { } about && !about.IsThere(context) ? ClaimStatus.NotApplicable
            : !evidence.Lacking.IsEmpty || claim.Rules.Any(leftOut.Contains) ? ClaimStatus.NotJudged
            : looked || (claim.Rules.IsEmpty && evidence.Says(ClaimSays.Good)) ? ClaimStatus.Clear
            : !evidence.Observed.IsEmpty ? ClaimStatus.Recorded
            : claim.Rules.IsEmpty || !claim.Inputs.IsEmpty ? ClaimStatus.NotJudged
            : ClaimStatus.NotApplicable;
    }

    private string Sentence(AuditClaim claim, ClaimStatus status, EquatableArray<AuditFinding> findings, ClaimEvidence evidence)
    {
        var figures = Figures(evidence.Observed);
        var notes = string.Concat(evidence.Notes.Take(6).Select(note => $"; {note}"));
        var unasked = claim.Rules.Where(leftOut.Contains).ToList();
        var lacking = evidence.Lacking.IsEmpty ? claim.Inputs.DefaultIfEmpty(claim.Judgement) : evidence.Lacking;
        return status switch
        {
            ClaimStatus.Found when !findings.IsEmpty => $"{Counted(findings)}{(figures.Length > 0 ? $"; on record: {figures}" : "")}{notes}.",
            ClaimStatus.Found => $"Found on record: {Figures(evidence.That(ClaimSays.Bad))}{Besides(evidence)}{notes}.",
            ClaimStatus.Clear => $"Nothing amiss found{(figures.Length > 0 ? $"; on record: {figures}" : "")}{notes}.",
            ClaimStatus.Recorded => $"On record: {figures}{notes}.",
            ClaimStatus.NotJudged when unasked.Count > 0 => $"Not judged: {Words.List(unasked)} {(unasked.Count == 1 ? "is" : "are")} left out{(figures.Length > 0 ? $"; on record: {figures}" : "")}{notes}.",
            ClaimStatus.NotJudged => $"Not judged: it needs {Words.List(lacking.Select(name => $"'{name}'"), 8)}{(figures.Length > 0 ? $"; on record: {figures}" : "")}{notes}.",
            _ => "The model has nothing that this is about.",
        };
    }

    private string Besides(ClaimEvidence evidence)
    {
        var bad = evidence.That(ClaimSays.Bad).ToHashSet();
        var others = Figures(evidence.Observed.Where(observation => !bad.Contains(observation)));
        return others.Length > 0 ? $"; besides: {others}" : "";
    }

    private string Figures(IEnumerable<Observation> observed) =>
        Words.List(observed.Select(observation => $"{(observation.About is { } about ? $"{context.Title(about)}: " : "")}{observation.Name.Replace('-', ' ')} {observation.Value}"), 6);

    private string Counted(EquatableArray<AuditFinding> findings)
    {
        var known = findings.Count(accepted.Contains);
        var subjects = findings.Select(finding => finding.Subject).Distinct(StringComparer.Ordinal).ToList();
        return $"{string.Join("; ", findings.GroupBy(finding => finding.Rule).Select(group => $"{group.Key.Title}: {group.Count()}"))} ({string.Join(", ", subjects.Take(MostNamed))}{(subjects.Count > MostNamed ? $" and {subjects.Count - MostNamed} more" : "")}){(known == 0 ? "" : known == findings.Count ? "; accepted" : $"; {known} of them accepted")}";
    }
}
