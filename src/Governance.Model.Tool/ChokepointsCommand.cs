namespace Governance.Model.Tool;

/// <summary><c>governance chokepoints</c>: who depends on what, who controls it, and what goes dark without it.</summary>
internal static class ChokepointsCommand
{
    public static int Run(IEnumerable<string> names, string? budget, IEnumerable<string> without, bool json, ToolConsole console)
    {
        Fraction? most = null;
        if (budget is not null)
        {
            if (!Fraction.TryParse(budget, out var amount) || amount.Sign < 0)
            {
                console.Errors.WriteLine($"governance: '{budget}' is no budget. Write 0 or more, such as 500, 2.5 or 1e6.");
                return ExitCode.Usage;
            }

            most = amount;
        }

        var options = ChokepointOptions.Default with { Budget = most, Lost = [.. without] };
        var code = ExitCode.Success;
        var reports = new List<FileReport>();
        foreach (var (name, loaded) in FileInput.Load(names, console))
        {
            foreach (var diagnostic in loaded.Diagnostics)
            {
                console.Errors.WriteLine(diagnostic);
            }

            var report = loaded.IsUsable ? Report(name, loaded.File.Model, options, console) : null;
            code = report is null ? ExitCode.Failure : code;
            reports.Add(new(name, loaded.Diagnostics, []) { Chokepoints = report });
            if (report is not null && !json)
            {
                console.Output.Write(report.ToText());
            }
        }

        if (json)
        {
            console.Output.Write(ResultJson.Write(reports));
        }

        return code;
    }

    private static ChokepointReport? Report(string name, GovernanceModel model, ChokepointOptions options, ToolConsole console)
    {
        try
        {
            return model.ChokepointReport(options);
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
}
