using Governance.Model.Audits;

namespace Governance.Model;

/// <summary>One question that an audit asks of every structure, with the code under which it reports.</summary>
/// <param name="Code">The code, which stays what it is from release to release.</param>
/// <param name="Title">What a finding means, in a few words.</param>
/// <param name="Severity">How serious a finding is unless the options say otherwise.</param>
/// <param name="Asks">What is asked, in one sentence.</param>
/// <param name="Cure">What would help, in one sentence.</param>
public sealed record AuditRule(string Code, string Title, DiagnosticSeverity Severity, string Asks, string Cure)
{
    /// <summary>All rules, in the order of their codes.</summary>
    public static EquatableArray<AuditRule> All => AuditRules.All;

    /// <summary>The rule with this code, or null.</summary>
    public static AuditRule? Find(string code) => AuditRules.Find(code);

    /// <summary>The code and the title.</summary>
    public override string ToString() => $"{Code} {Title}";
}
