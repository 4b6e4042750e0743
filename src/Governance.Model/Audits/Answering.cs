namespace Governance.Model.Audits;

/// <summary>Answers each claim from the findings of its rules and from what was observed.</summary>
internal static class Answering
{
    private const int MostNamed = 3;

    public static EquatableArray<ClaimAnswer> Answer(AuditContext context, EquatableArray<AuditFinding> findings)
    {
        var byRule = findings.ToLookup(finding => finding.Code, StringComparer.Ordinal);
        return AuditClaim.All.Select(claim => Answer(context, claim, claim.Rules.SelectMany(code => byRule[code]).ToEquatableArray())).ToEquatableArray();
    }

    private static ClaimAnswer Answer(AuditContext context, AuditClaim claim, EquatableArray<AuditFinding> findings)
    {
        var observed = claim.Inputs.Append(claim.Judgement).Distinct(StringComparer.Ordinal).SelectMany(context.Observed).ToEquatableArray();
        var missing = claim.Inputs.Where(name => !context.Observed(name).Any()).ToEquatableArray();
        var looked = claim.Rules.Any(context.Looked);
        var judged = context.Observed(claim.Judgement).Any();
        var status = !findings.IsEmpty ? ClaimStatus.Found
            : !observed.IsEmpty && (judged || !looked) ? ClaimStatus.Recorded
            : looked ? ClaimStatus.Clear
            : claim.Rules.IsEmpty || !missing.IsEmpty ? ClaimStatus.NotJudged
            : ClaimStatus.NotApplicable;
        return new(claim, status, Sentence(context, claim, status, findings, observed, missing))
        {
            Findings = findings,
            Observed = observed,
            Missing = status == ClaimStatus.NotJudged && missing.IsEmpty ? [claim.Judgement] : missing,
        };
    }

    private static string Sentence(AuditContext context, AuditClaim claim, ClaimStatus status, EquatableArray<AuditFinding> findings, EquatableArray<Observation> observed, EquatableArray<string> missing)
    {
        var figures = Words.List(observed.Select(observation => $"{(observation.About is { } about ? $"{context.Title(about)}: " : "")}{observation.Name.Replace('-', ' ')} {observation.Value}"), 6);
        return status switch
        {
            ClaimStatus.Found => $"{Counted(findings)}{(figures.Length > 0 ? $"; on record: {figures}" : "")}.",
            ClaimStatus.Clear => $"Nothing found{(figures.Length > 0 ? $"; on record: {figures}" : "")}.",
            ClaimStatus.Recorded => $"On record: {figures}.",
            ClaimStatus.NotJudged => $"Not judged: it needs {Words.List(missing.Select(name => $"'{name}'").DefaultIfEmpty($"'{claim.Judgement}'"), 8)}.",
            _ => "The model has nothing that this is about.",
        };
    }

    private static string Counted(EquatableArray<AuditFinding> findings)
    {
        var subjects = findings.Select(finding => finding.Subject).Distinct(StringComparer.Ordinal).ToList();
        return $"{string.Join("; ", findings.GroupBy(finding => finding.Rule).Select(group => $"{group.Key.Title}: {group.Count()}"))} ({string.Join(", ", subjects.Take(MostNamed))}{(subjects.Count > MostNamed ? $" and {subjects.Count - MostNamed} more" : "")})";
    }
}
