using System.Globalization;

namespace Governance.Model.Tool;

/// <summary><c>governance audit</c>: what the rules of the audit find in each file, as text, JSON or SARIF.</summary>
internal static class AuditCommand
{
    /// <summary>What a path begins with; anything else after the colon of <c>--accept</c> is a subject.</summary>
    private static readonly string[] Collections = ["parties", "stakes", "mandates", "bodies", "matters", "chokepoints", "capabilities", "observations", "sources", "proposals"];

    public static int Run(IReadOnlyList<string> names, AuditQuestion question, string format, ToolConsole console)
    {
        if (Read(question, console) is not { } options || FailingFrom(question.FailOn, console) is not { } failing)
        {
            return ExitCode.Usage;
        }

        var code = ExitCode.Success;
        var files = new List<(FileReport File, ReadOnlyMemory<byte> Text)>();
        var (input, hasHeadings) = (new KeptInput(console), names.Count > 1 || names.Any(Directory.Exists));
        foreach (var (name, loaded) in FileInput.Load(names, input.Console))
        {
            foreach (var diagnostic in loaded.Diagnostics)
            {
                console.Errors.WriteLine(diagnostic);
            }

            if (loaded.IsUsable && question.About.Count > 0)
            {
                if (Part(name, loaded.File.Model, question.About, console) is not { } part)
                {
                    return ExitCode.Usage;
                }

                options = options with { About = part };
            }

            var report = Audit(new(name, loaded.Diagnostics, []), loaded, options, console);
            code = report.Audit is null || report.Audit.Worst >= failing ? ExitCode.Failure : code;
            files.Add((report, format == "sarif" ? input.TextOf(name) : ReadOnlyMemory<byte>.Empty));
            if (format == "text" && report.Audit is { } audit)
            {
                console.Output.Write(hasHeadings ? $"{(files.Exists(file => file.File != report && file.File.Audit is not null) ? "\n" : "")}{name}\n" : "");
                console.Output.Write(audit.ToText(question.Answers));
            }
        }

        Warn(options, [.. files.Select(file => file.File.Audit).OfType<AuditReport>()], console);
        console.Output.Write(format switch { "json" => ResultJson.Write(files.Select(file => file.File)), "sarif" => Sarif.Write(files), _ => "" });
        return code;
    }

    /// <summary>The report with the audit, or with what keeps the model from being audited.</summary>
    private static FileReport Audit(FileReport report, LoadResult loaded, AuditOptions options, ToolConsole console)
    {
        try
        {
            return loaded.IsUsable ? report with { Audit = loaded.File.Audit(options) } : report;
        }
        catch (GovernanceException mistakes)
        {
            foreach (var diagnostic in mistakes.Diagnostics)
            {
                console.Errors.WriteLine($"{report.Name}: {diagnostic}");
            }

            return report with { Diagnostics = [.. report.Diagnostics, .. mistakes.Diagnostics] };
        }
    }

    /// <summary>Says which suppressions nothing fell under in any of the files.</summary>
    private static void Warn(AuditOptions options, IReadOnlyList<AuditReport> audits, ToolConsole console)
    {
        foreach (var unused in options.Suppressions.Where(known => audits.Count > 0 && audits.All(audit => audit.UnusedSuppressions.Contains(known))))
        {
            console.Errors.WriteLine($"governance: warning: nothing fell under --accept '{string.Join(':', new[] { unused.Code, unused.Subject, unused.Path }.OfType<string>())}'; what it accepts is not there any more.");
        }
    }

    private static GovernanceModel? Part(string name, GovernanceModel model, IReadOnlyList<string> about, ToolConsole console)
    {
        try
        {
            return model.PartAbout(about.Select(id => new EntityId(id)));
        }
        catch (GovernanceException mistake)
        {
            console.Errors.WriteLine($"governance: {name}: {mistake.Message}");
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
        return what.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? About(what[..colon], what[(colon + 1)..], reason) : new(what, null, reason);
    }

    private static AuditSuppression About(string code, string what, string reason) =>
        Array.Exists(Collections, name => what.StartsWith($"{name}[", StringComparison.Ordinal)) ? new(code, null, reason) { Path = what } : new(code, what, reason);

    /// <summary>What stands before the first equals sign and after it; those within the brackets of a path are part of it.</summary>
    private static (string Before, string After) Split(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '[' => 1, ']' => -1, _ => 0 };
            if (text[i] == '=' && depth <= 0)
            {
                return (text[..i], text[(i + 1)..]);
            }
        }

        return text.IndexOf('=', StringComparison.Ordinal) is >= 0 and var at ? (text[..at], text[(at + 1)..]) : (text, "");
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
