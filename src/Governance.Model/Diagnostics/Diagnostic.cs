namespace Governance.Model;

/// <summary>One finding about a model, a decision or a file: what, where, and what to do about it.</summary>
/// <param name="Code">The code that names this kind of finding for ever; see <see cref="ErrorCodes"/>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Path">Where in the model: <c>mandates[members to meeting].from</c>. Empty for the whole.</param>
/// <param name="Message">One sentence that says what is wrong, with the value.</param>
/// <param name="Cure">One sentence that says what would be accepted.</param>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, string Path, string Message, string Cure)
{
    /// <summary>The file it was found in, or null for a model that comes from code.</summary>
    public string? File { get; init; }

    /// <summary>The line, counted from one; zero where there is no file.</summary>
    public int Line { get; init; }

    /// <summary>The column, counted from one in characters (not bytes); zero where there is no file.</summary>
    public int Column { get; init; }

    /// <summary>An error at <paramref name="path"/>.</summary>
    internal static Diagnostic Error(string code, string path, string message, string cure) => new(code, DiagnosticSeverity.Error, path, message, cure);

    /// <summary>A warning at <paramref name="path"/>.</summary>
    internal static Diagnostic Warning(string code, string path, string message, string cure) => new(code, DiagnosticSeverity.Warning, path, message, cure);

    /// <summary>The finding on one line, as compilers print theirs.</summary>
    public override string ToString()
    {
        var place = File is null ? "" : $"{File}({Line},{Column}): ";
        var at = Path.Length == 0 ? "" : $" [{Path}]";
        var word = Severity switch { DiagnosticSeverity.Error => "error", DiagnosticSeverity.Warning => "warning", _ => "info" };
        return $"{place}{word} {Code}: {Message} {Cure}{at}";
    }
}
