namespace Governance.Model;

/// <summary>Collects what is found, so that several mistakes are reported together.</summary>
internal sealed class DiagnosticSink
{
    /// <summary>How many diagnostics are kept: more of them help nobody.</summary>
    public const int Most = 1_000;

    private readonly List<Diagnostic> found = [];

    public bool HasErrors { get; private set; }

    /// <summary>Whether no more is kept, so that finding more is wasted work.</summary>
    public bool IsFull => found.Count >= Most;

    public EquatableArray<Diagnostic> ToArray() => found.ToEquatableArray();

    public void Add(Diagnostic diagnostic)
    {
        HasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
        if (found.Count < Most && !found.Contains(diagnostic))
        {
            found.Add(diagnostic);
        }
    }

    public void Error(string code, string path, string message, string cure) => Add(Diagnostic.Error(code, path, message, cure));

    public void Warn(string code, string path, string message, string cure) => Add(Diagnostic.Warning(code, path, message, cure));

    /// <summary>Throws the errors among what was found; what else was found rests on input that is refused, and says nothing.</summary>
    public void ThrowIfErrors()
    {
        if (HasErrors)
        {
            throw new GovernanceException(found.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToEquatableArray());
        }
    }
}
