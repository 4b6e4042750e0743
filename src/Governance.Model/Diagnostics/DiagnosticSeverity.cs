namespace Governance.Model;

/// <summary>How much a finding about a model or a file matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing is wrong. Audits call it a note, in text, JSON and SARIF as on the command line.</summary>
    Info,

    /// <summary>The answer stands, but something about it deserves a look.</summary>
    Warning,

    /// <summary>The input cannot be used as it is.</summary>
    Error,
}
