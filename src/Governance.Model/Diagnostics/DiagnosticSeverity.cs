namespace Governance.Model;

/// <summary>How much a finding about a model or a file matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Info,

    /// <summary>The answer stands, but something about it deserves a look.</summary>
    Warning,

    /// <summary>The input cannot be used as it is.</summary>
    Error,
}
