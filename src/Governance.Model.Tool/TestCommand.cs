namespace Governance.Model.Tool;

/// <summary><c>governance test</c>: every expectation, compared.</summary>
internal static class TestCommand
{
    public static int Run(IEnumerable<string> names, bool json, ToolConsole console)
    {
        var reports = new List<FileReport>();
        var (passed, failed, without, unusable) = (0, 0, 0, 0);
        foreach (var (name, loaded) in FileInput.Load(names, console))
        {
            foreach (var diagnostic in loaded.Diagnostics)
            {
                console.Errors.WriteLine(diagnostic);
            }

            var results = (loaded.File ?? loaded.Remainder)?.DecideAll() ?? [];
            reports.Add(new(name, loaded.Diagnostics, results));
            unusable += loaded.IsUsable ? 0 : 1;
            foreach (var result in results)
            {
                if (result.Case.Expect is null && result.Determination is not null)
                {
                    without++;
                }
                else if (result.IsAsExpected)
                {
                    passed++;
                }
                else
                {
                    failed++;
                    Complain(name, result, console);
                }
            }
        }

        var summary = $"{passed} passed, {failed} failed, {without} without expectations{(unusable == 0 ? "" : $", {unusable} unusable files")}\n";
        console.Output.Write(json ? ResultJson.Write(reports) : summary);
        return failed == 0 && unusable == 0 && passed > 0 ? ExitCode.Success : ExitCode.Failure;
    }

    private static void Complain(string name, CaseResult result, ToolConsole console)
    {
        foreach (var diagnostic in result.Diagnostics.Concat(result.Mismatches))
        {
            console.Errors.WriteLine($"{name}: proposal {result.Case.Proposal.Id ?? result.Case.Proposal.Matter.Path}: {diagnostic}");
        }
    }
}
