using System.Runtime.CompilerServices;

namespace Governance.Model;

/// <summary>How serious the findings of one rule are in an audit.</summary>
/// <param name="Code">The code of the rule.</param>
/// <param name="Severity">The severity; null to leave the rule out.</param>
/// <exception cref="GovernanceException">No rule has the code (GOV6001), or there is no such severity (GOV1020).</exception>
public sealed record AuditSetting(string Code, DiagnosticSeverity? Severity)
{
    /// <summary>The code of the rule.</summary>
    public string Code { get; init => field = Known(value); } = Known(Code);

    /// <summary>The severity; null to leave the rule out.</summary>
    public DiagnosticSeverity? Severity { get; init => field = Named(value); } = Named(Severity);

    internal static string Known(string code, [CallerMemberName] string name = "") => AuditRule.Find(Guard.Given(code, name)) is not null ? code
        : throw new GovernanceException(ErrorCodes.UnknownAuditRule, $"There is no audit rule '{Text.Printable(code)}'.", Suggestion.For(code, AuditRule.All.Select(rule => rule.Code), "audit rule"));

    private static DiagnosticSeverity? Named(DiagnosticSeverity? severity) => severity is { } given ? Guard.Named(given) : null;
}
