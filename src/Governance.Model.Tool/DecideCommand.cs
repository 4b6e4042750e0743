namespace Governance.Model.Tool;

/// <summary><c>governance decide</c>: every proposal, explained.</summary>
internal static class DecideCommand
{
    private static readonly string Line = new('─', 78);

    public static int Run(IEnumerable<string> names, string? only, bool json, ToolConsole console)
    {
        var code = ExitCode.Success;
        var shown = 0;
        var reports = new List<FileReport>();
        foreach (var (name, loaded) in FileInput.Load(names, console))
        {
            var results = ((loaded.File ?? loaded.Remainder)?.DecideAll() ?? []).Where(result => only is null || result.Case.Proposal.Id == only).ToEquatableArray();
            Complain(name, loaded, results, console);
            if (!loaded.IsUsable || results.Any(result => result.Determination is null))
            {
                code = ExitCode.Failure;
            }

            if (json)
            {
                reports.Add(new(name, loaded.Diagnostics, results));
            }

            foreach (var determination in results.Select(result => result.Determination).OfType<Determination>())
            {
                if (!json)
                {
                    console.Output.WriteLine(Line);
                    console.Output.Write(determination.ToText());
                }

                shown++;
            }
        }

        if (json)
        {
            console.Output.Write(ResultJson.Write(reports));
        }

        if (only is not null && shown == 0 && code == ExitCode.Success)
        {
            console.Errors.WriteLine($"governance: no proposal has the id '{only}'.");
            return ExitCode.Failure;
        }

        return code;
    }

    private static void Complain(string name, LoadResult loaded, EquatableArray<CaseResult> results, ToolConsole console)
    {
        foreach (var diagnostic in loaded.Diagnostics)
        {
            console.Errors.WriteLine(diagnostic);
        }

        foreach (var result in results)
        {
            foreach (var diagnostic in result.Diagnostics)
            {
                console.Errors.WriteLine($"{name}: proposal {result.Case.Proposal.Id ?? result.Case.Proposal.Matter.Path}: {diagnostic}");
            }
        }
    }
}
