namespace Governance.Model;

/// <summary>How serious the findings of one rule are in an audit.</summary>
/// <param name="Code">The code of the rule.</param>
/// <param name="Severity">The severity; null to leave the rule out.</param>
/// <exception cref="GovernanceException">No rule has the code (GOV6001).</exception>
public sealed record AuditSetting(string Code, DiagnosticSeverity? Severity)
{
    /// <summary>The code of the rule.</summary>
    public string Code { get; init => field = Known(value); } = Known(Code);

    internal static string Known(string code) => AuditRule.Find(code) is not null ? code
        : throw new GovernanceException(ErrorCodes.UnknownAuditRule, $"There is no audit rule '{Text.Printable(code ?? "")}'.", Suggestion.For(code ?? "", AuditRule.All.Select(rule => rule.Code), "audit rule"));
}
