namespace Governance.Model;

/// <summary>A finding that is known and accepted.</summary>
/// <param name="Code">The code of its rule.</param>
/// <param name="Subject">What it is about; null for everything that the rule finds.</param>
/// <param name="Reason">Why it is accepted; not blank.</param>
/// <exception cref="GovernanceException">No rule has the code (GOV6001), or the subject, the place or the reason is blank (GOV1019).</exception>
public sealed record AuditSuppression(string Code, string? Subject, string Reason)
{
    /// <summary>The code of its rule.</summary>
    public string Code { get; init => field = AuditSetting.Known(value); } = AuditSetting.Known(Code);

    /// <summary>What it is about; null for everything that the rule finds.</summary>
    public string? Subject { get; init => field = Named(value); } = Named(Subject);

    /// <summary>The one place that is accepted, as <see cref="AuditFinding.Path"/> names it, such as <c>stakes[public: peace]</c>; null for every place.</summary>
    public string? Path { get; init => field = Named(value); }

    /// <summary>Why it is accepted; not blank.</summary>
    public string Reason { get; init => field = Said(value); } = Said(Reason);

    /// <summary>The code, with the subject and the place where they are given.</summary>
    internal string Target => string.Join(' ', new[] { Code, Subject, Path }.OfType<string>());

    internal bool Covers(AuditFinding finding) => finding.Code == Code && (Subject is null || Subject == finding.Subject) && (Path is null || Path == finding.Path);

    private static string? Named(string? name) => name is null ? null : Guard.Said(name, "A finding is suppressed of which the subject or the place is blank.", "Name it, or leave it out for all that the rule finds.");

    private static string Said(string reason) => Guard.Said(reason, "A finding is suppressed without a reason.", "Say why it is accepted.");
}
