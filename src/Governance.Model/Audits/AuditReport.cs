namespace Governance.Model;

/// <summary>What an audit of a model found, and what it says of each claim.</summary>
public sealed record AuditReport
{
    internal AuditReport(GovernanceModel model, AuditOptions options) => (Model, Options) = (model, options);

    /// <summary>The model.</summary>
    public GovernanceModel Model { get; }

    /// <summary>How it was audited.</summary>
    public AuditOptions Options { get; }

    /// <summary>What was found: the most serious first, then by code and subject.</summary>
    public EquatableArray<AuditFinding> Findings { get; internal init; }

    /// <summary>What was found and is accepted for a reason, in the same order.</summary>
    public EquatableArray<SuppressedFinding> Suppressed { get; internal init; }

    /// <summary>Suppressions that nothing fell under: what they accept is not there any more.</summary>
    public EquatableArray<AuditSuppression> UnusedSuppressions { get; internal init; }

    /// <summary>One answer for each claim, in their order.</summary>
    public EquatableArray<ClaimAnswer> Answers { get; internal init; }

    /// <summary>How serious the most serious finding is, or null where there is none.</summary>
    public DiagnosticSeverity? Worst => Findings.IsEmpty ? null : Findings[0].Severity;

    /// <summary>The answer to the claim with this id, or null where there is no such claim.</summary>
    public ClaimAnswer? Answer(string id) => Answers.FirstOrDefault(answer => answer.Claim.Id == id);

    /// <summary>The findings of one rule, in the order of the report.</summary>
    public IEnumerable<AuditFinding> Of(string code) => Findings.Where(finding => finding.Code == code);

    /// <summary>How many findings there are of each severity.</summary>
    public override string ToString() =>
        $"{Model.Name ?? "a model"}: {Words.Plural(Count(DiagnosticSeverity.Error), "error")}, {Words.Plural(Count(DiagnosticSeverity.Warning), "warning")}, {Words.Plural(Count(DiagnosticSeverity.Info), "note")}, {Suppressed.Count} suppressed";

    private int Count(DiagnosticSeverity severity) => Findings.Count(finding => finding.Severity == severity);
}
