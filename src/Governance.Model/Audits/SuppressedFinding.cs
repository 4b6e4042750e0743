namespace Governance.Model;

/// <summary>A finding that is accepted, and why.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="By">The suppression it falls under.</param>
public sealed record SuppressedFinding(AuditFinding Finding, AuditSuppression By);
