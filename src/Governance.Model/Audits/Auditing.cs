namespace Governance.Model.Audits;

/// <summary>Runs all checks, sorts what they find, and answers the claims from it.</summary>
internal static class Auditing
{
    private static readonly EquatableArray<AuditCheck> Checks =
    [
        DecisionChecks.Claims, DecisionChecks.Evidence, DecisionChecks.ForumShopping,
        MandateChecks.Ended, MandateChecks.Circular, CompetingChecks.Competing, MandateChecks.SelfHeld, MandateChecks.Duties,
        StakeChecks.LossWithoutPrincipal, LiabilityChecks.Asymmetry,
        PowerChecks.Structure, PowerChecks.Silent, PowerChecks.Clauses,
        GroupChecks.Power, GroupChecks.Consent, DeadlockChecks.Risk, GroupChecks.Regions,
        ChokepointChecks.Bound, ChokepointChecks.SinglePoints, ChokepointChecks.Affordable, ChokepointChecks.Markets, ChokepointChecks.Powerless,
        RecordChecks.All, NameChecks.Observations,
        StateChecks.Equal,
        ControlChecks.Unique, ControlChecks.Layers,
    ];

    public static AuditReport Run(GovernanceModel model, EquatableArray<CaseResult> decided, AuditOptions options)
    {
        var context = new AuditContext(model, decided, options);
        var mistakes = context.Index.Mistakes.Where(mistake => mistake.Severity == DiagnosticSeverity.Error).ToEquatableArray();
        if (!mistakes.IsEmpty)
        {
            throw new GovernanceException(mistakes);
        }

        foreach (var check in Checks)
        {
            options.Analysis.Cancellation.ThrowIfCancellationRequested();
            check(context);
        }

        var settings = options.Settings.GroupBy(setting => setting.Code).ToDictionary(group => group.Key, group => group.Last().Severity, StringComparer.Ordinal);
        var focus = new Focus(options.About);
        var found = context.Findings.Where(focus.Holds).Select(finding => InFile(finding, decided))
            .Select(finding => settings.GetValueOrDefault(finding.Code, finding.Severity) is { } severity ? finding with { Severity = severity } : null).OfType<AuditFinding>()
            .Distinct()
            .OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Code, StringComparer.Ordinal).ThenBy(finding => finding.Subject, StringComparer.Ordinal).ThenBy(finding => finding.Message, StringComparer.Ordinal)
            .ToList();
        var suppressed = found.Select(finding => options.Suppressions.FirstOrDefault(known => known.Covers(finding)) is { } by ? new SuppressedFinding(finding, by) : null).OfType<SuppressedFinding>().ToEquatableArray();
        var accepted = suppressed.Select(entry => entry.Finding).ToHashSet();
        var findings = found.Where(finding => !accepted.Contains(finding)).ToEquatableArray();
        return new(model, options)
        {
            Findings = findings,
            Suppressed = suppressed,
            UnusedSuppressions = options.Suppressions.Where(known => !found.Exists(known.Covers)).ToEquatableArray(),
            Answers = Answering.Answer(context, found, accepted, settings.Where(setting => setting.Value is null).Select(setting => setting.Key).ToHashSet(StringComparer.Ordinal)),
        };
    }

    /// <summary>A finding about a decision on record, with the place of its proposal in the file; any other as it is.</summary>
    private static AuditFinding InFile(AuditFinding finding, EquatableArray<CaseResult> decided)
    {
        if (finding.Path is null && (finding.Rule == AuditRules.BindingWithoutChain || finding.Rule == AuditRules.EvidenceAsAuthority || finding.Rule == AuditRules.ForumShopping))
        {
            for (var i = 0; i < decided.Count; i++)
            {
                var proposal = decided[i].Case.Proposal;
                if ((proposal.Id ?? proposal.Matter.Path) == finding.Subject && finding.Concerns.Contains(proposal.Body))
                {
                    return finding with { Path = $"proposals[{i}]" };
                }
            }
        }

        return finding;
    }
}
