namespace Governance.Model.Tool;

/// <summary><c>governance validate</c>: every mistake, and nothing else.</summary>
internal static class ValidateCommand
{
    public static int Run(IEnumerable<string> names, bool json, ToolConsole console)
    {
        var reports = new List<FileReport>();
        var (files, mistakes) = (0, 0);
        foreach (var (name, loaded) in FileInput.Load(names, console))
        {
            files++;
            mistakes += loaded.Diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            foreach (var diagnostic in loaded.Diagnostics)
            {
                console.Errors.WriteLine(diagnostic);
            }

            reports.Add(new(name, loaded.Diagnostics, []));
        }

        console.Output.Write(json ? ResultJson.Write(reports) : $"{Count(files, "file")}: {(mistakes == 0 ? "no mistakes" : Count(mistakes, "mistake"))}\n");
        return mistakes == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    private static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
