namespace Governance.Model;

/// <summary>A finding that is known and accepted.</summary>
/// <param name="Code">The code of its rule.</param>
/// <param name="Subject">What it is about; null for everything that the rule finds.</param>
/// <param name="Reason">Why it is accepted; not blank.</param>
/// <exception cref="GovernanceException">No rule has the code (GOV6001), or no reason is given (GOV1019).</exception>
public sealed record AuditSuppression(string Code, string? Subject, string Reason)
{
    /// <summary>The code of its rule.</summary>
    public string Code { get; init => field = AuditSetting.Known(value); } = AuditSetting.Known(Code);

    /// <summary>Why it is accepted; not blank.</summary>
    public string Reason { get; init => field = Said(value); } = Said(Reason);

    internal bool Covers(AuditFinding finding) => finding.Code == Code && (Subject is null || Subject == finding.Subject);

    private static string Said(string reason) => Guard.Said(reason, "A finding is suppressed without a reason.", "Say why it is accepted.");
}
