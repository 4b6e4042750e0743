using System.Globalization;

namespace Governance.Model.Tool;

/// <summary><c>governance audit</c>: what the rules of the audit find in each file, as text, JSON or SARIF.</summary>
internal static class AuditCommand
{
    public static int Run(IEnumerable<string> names, AuditQuestion question, string format, ToolConsole console)
    {
        if (Read(question, console) is not { } options || FailingFrom(question.FailOn, console) is not { } failing)
        {
            return ExitCode.Usage;
        }

        var code = ExitCode.Success;
        var reports = new List<FileReport>();
        var audits = new List<(string, ReadOnlyMemory<byte>, AuditReport)>();
        foreach (var (name, loaded) in FileInput.Load(names, console))
        {
            foreach (var diagnostic in loaded.Diagnostics)
            {
                console.Errors.WriteLine(diagnostic);
            }

            var audit = loaded.IsUsable ? Audit(name, loaded.File, options, console) : null;
            code = audit is null || audit.Worst >= failing ? ExitCode.Failure : code;
            reports.Add(new(name, loaded.Diagnostics, []) { Audit = audit });
            if (audit is not null)
            {
                audits.Add((name, File.Exists(name) ? File.ReadAllBytes(name) : ReadOnlyMemory<byte>.Empty, audit));
                if (format == "text")
                {
                    console.Output.Write(audit.ToText(question.Answers));
                }
            }
        }

        if (format != "text")
        {
            console.Output.Write(format == "json" ? ResultJson.Write(reports) : Sarif.Write(audits));
        }

        return code;
    }

    private static AuditReport? Audit(string name, GovernanceFile file, AuditOptions options, ToolConsole console)
    {
        try
        {
            return file.Audit(options);
        }
        catch (GovernanceException mistakes)
        {
            foreach (var diagnostic in mistakes.Diagnostics)
            {
                console.Errors.WriteLine($"{name}: {diagnostic}");
            }

            return null;
        }
    }

    private static AuditOptions? Read(AuditQuestion question, ToolConsole console)
    {
        try
        {
            var on = question.On is null ? (DateOnly?)null
                : DateOnly.TryParseExact(question.On, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
                : throw new GovernanceException(ErrorCodes.NoSuchDate, $"'{question.On}' is no day.", "Write one such as 2016-10-01.");
            return new()
            {
                On = on,
                Settings = question.Severities.Select(Setting).ToEquatableArray(),
                Suppressions = question.Accepted.Select(Suppression).ToEquatableArray(),
            };
        }
        catch (GovernanceException mistake)
        {
            console.Errors.WriteLine($"governance: {mistake.Message}");
            return null;
        }
    }

    private static AuditSetting Setting(string text)
    {
        var (code, level) = Split(text);
        return new(code, level switch
        {
            "error" => DiagnosticSeverity.Error,
            "warning" => DiagnosticSeverity.Warning,
            "note" => DiagnosticSeverity.Info,
            "off" => null,
            _ => throw new GovernanceException(ErrorCodes.UnknownWord, $"'{text}' sets no severity.", "Write a code and error, warning, note or off, such as AUD203=error."),
        });
    }

    private static AuditSuppression Suppression(string text)
    {
        var (what, reason) = Split(text);
        var colon = what.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? new(what, null, reason) : new(what[..colon], what[(colon + 1)..], reason);
    }

    private static (string Before, string After) Split(string text)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? (text, "") : (text[..at], text[(at + 1)..]);
    }

    /// <summary>From which severity on an audit fails; one above all where it never does.</summary>
    private static DiagnosticSeverity? FailingFrom(string word, ToolConsole console)
    {
        switch (word)
        {
            case "error": return DiagnosticSeverity.Error;
            case "warning": return DiagnosticSeverity.Warning;
            case "note": return DiagnosticSeverity.Info;
            case "never": return DiagnosticSeverity.Error + 1;
            default:
                console.Errors.WriteLine($"governance: '{word}' is no severity to fail on. Write error, warning, note or never.");
                return null;
        }
    }
}
