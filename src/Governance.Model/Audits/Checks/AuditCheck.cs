namespace Governance.Model.Audits;

/// <summary>Asks one or a few related questions of a whole model and reports what it finds.</summary>
internal delegate void AuditCheck(AuditContext context);
