namespace Governance.Model.Audits;

/// <summary>Answers each claim from the findings of its rules and from what was observed.</summary>
internal static class Answering
{
    private const int MostNamed = 3;

    public static EquatableArray<ClaimAnswer> Answer(AuditContext context, EquatableArray<AuditFinding> findings)
    {
        var byRule = findings.ToLookup(finding => finding.Code, StringComparer.Ordinal);
        var focus = new Focus(context.Options.About);
        return AuditClaim.All.Select(claim => Answer(context, focus, claim, claim.Rules.SelectMany(code => byRule[code]))).ToEquatableArray();
    }

    private static ClaimAnswer Answer(AuditContext context, Focus focus, AuditClaim claim, IEnumerable<AuditFinding> byRules)
    {
        var findings = byRules.Where(finding => claim.About is not { } about || about.Concerns(context, finding)).ToEquatableArray();
        var evidence = ClaimEvidence.For(context, focus, claim);
        var status = Status(context, claim, findings, evidence);
        var missing = claim.Inputs.Where(name => !evidence.Observed.Any(observation => observation.Name == name)).Union(status == ClaimStatus.NotJudged ? evidence.Lacking : [], StringComparer.Ordinal).ToEquatableArray();
        return new(claim, status, Sentence(context, claim, status, findings, evidence))
        {
            Findings = findings,
            Observed = evidence.Observed,
            Missing = status == ClaimStatus.NotJudged && missing.IsEmpty ? [claim.Judgement] : missing,
        };
    }

    private static ClaimStatus Status(AuditContext context, AuditClaim claim, EquatableArray<AuditFinding> findings, ClaimEvidence evidence)
    {
        var looked = claim.Rules.Any(context.Looked);
        return !findings.IsEmpty ? ClaimStatus.Found
            : evidence.IsJudged ? ClaimStatus.Recorded
            : evidence.Says(ClaimSays.Bad) ? ClaimStatus.Found
            : evidence.Says(ClaimSays.Odd) ? ClaimStatus.Recorded
            : evidence.Observed.IsEmpty && claim.About is { } about && !about.IsThere(context) ? ClaimStatus.NotApplicable
            : !evidence.Lacking.IsEmpty ? ClaimStatus.NotJudged
            : looked || (claim.Rules.IsEmpty && evidence.Says(ClaimSays.Good)) ? ClaimStatus.Clear
            : !evidence.Observed.IsEmpty ? ClaimStatus.Recorded
            : claim.Rules.IsEmpty || !claim.Inputs.IsEmpty ? ClaimStatus.NotJudged
            : ClaimStatus.NotApplicable;
    }

    private static string Sentence(AuditContext context, AuditClaim claim, ClaimStatus status, EquatableArray<AuditFinding> findings, ClaimEvidence evidence)
    {
        var figures = Figures(context, evidence.Observed);
        var notes = string.Concat(evidence.Notes.Take(6).Select(note => $"; {note}"));
        var lacking = evidence.Lacking.IsEmpty ? claim.Inputs.DefaultIfEmpty(claim.Judgement) : evidence.Lacking;
        return status switch
        {
            ClaimStatus.Found when !findings.IsEmpty => $"{Counted(findings)}{(figures.Length > 0 ? $"; on record: {figures}" : "")}{notes}.",
            ClaimStatus.Found => $"Found on record: {Figures(context, evidence.That(ClaimSays.Bad))}{Besides(context, evidence)}{notes}.",
            ClaimStatus.Clear => $"Nothing found{(figures.Length > 0 ? $"; on record: {figures}" : "")}{notes}.",
            ClaimStatus.Recorded => $"On record: {figures}{notes}.",
            ClaimStatus.NotJudged => $"Not judged: it needs {Words.List(lacking.Select(name => $"'{name}'"), 8)}{(figures.Length > 0 ? $"; on record: {figures}" : "")}{notes}.",
            _ => "The model has nothing that this is about.",
        };
    }

    private static string Besides(AuditContext context, ClaimEvidence evidence)
    {
        var bad = evidence.That(ClaimSays.Bad).ToHashSet();
        var others = Figures(context, evidence.Observed.Where(observation => !bad.Contains(observation)));
        return others.Length > 0 ? $"; besides: {others}" : "";
    }

    private static string Figures(AuditContext context, IEnumerable<Observation> observed) =>
        Words.List(observed.Select(observation => $"{(observation.About is { } about ? $"{context.Title(about)}: " : "")}{observation.Name.Replace('-', ' ')} {observation.Value}"), 6);

    private static string Counted(EquatableArray<AuditFinding> findings)
    {
        var subjects = findings.Select(finding => finding.Subject).Distinct(StringComparer.Ordinal).ToList();
        return $"{string.Join("; ", findings.GroupBy(finding => finding.Rule).Select(group => $"{group.Key.Title}: {group.Count()}"))} ({string.Join(", ", subjects.Take(MostNamed))}{(subjects.Count > MostNamed ? $" and {subjects.Count - MostNamed} more" : "")})";
    }
}
