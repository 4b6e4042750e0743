namespace Governance.Model.Tool;

/// <summary>Runs a question about games over files and bodies: results, diagnostics, exit code.</summary>
internal sealed class GameRun(GameQuestion question, ToolConsole console)
{
    private static readonly string Line = new('─', 78);

    private readonly List<FileReport> files = [];
    private int answered;

    /// <summary>The exit code so far.</summary>
    public int Code { get; private set; } = ExitCode.Success;

    /// <summary>Asks about the bodies of files: the named one, else all.</summary>
    public int Over(IEnumerable<string> names, Func<GovernanceModel, EntityId, GameAsking, GameReport> ask)
    {
        foreach (var (name, loaded) in FileInput.Load(names, console))
        {
            Complain(loaded);
            var reports = loaded.IsUsable ? Bodies(loaded.File.Model).Select(body => Ask(loaded.File.Model, body)).ToEquatableArray() : [];
            Show(name, loaded, reports);
        }

        return Finish();

        GameReport Ask(GovernanceModel model, string body)
        {
            using var asking = new GameAsking(question);
            return asking.Try(_ => ask(model, body, asking)) is { } report ? report with { Diagnostics = asking.Diagnostics } : Failed(body, asking);
        }
    }

    /// <summary>A report of nothing but what went wrong.</summary>
    public static GameReport Failed(string body, GameAsking asking) => new(body) { Diagnostics = asking.Diagnostics };

    /// <summary>Whether a text cannot be the id of a body.</summary>
    public static bool IsNoId(string text)
    {
        try
        {
            _ = new EntityId(text);
            return false;
        }
        catch (GovernanceException)
        {
            return true;
        }
    }

    /// <summary>Writes the diagnostics of a file.</summary>
    public void Complain(LoadResult loaded)
    {
        Code = loaded.IsUsable ? Code : ExitCode.Failure;
        foreach (var diagnostic in loaded.Diagnostics)
        {
            console.Errors.WriteLine(diagnostic);
        }
    }

    /// <summary>Writes the reports of a file; in JSON, keeps them for the end.</summary>
    public void Show(string name, LoadResult loaded, EquatableArray<GameReport> reports)
    {
        files.Add(new(name, loaded.Diagnostics, []) { Games = reports });
        foreach (var report in reports)
        {
            var isSkipped = report.Game is null && report.Clauses is null;
            answered += isSkipped ? 0 : 1;
            foreach (var diagnostic in report.Diagnostics)
            {
                console.Errors.WriteLine($"{name}: body {report.Title}{(isSkipped ? " skipped" : "")}: {diagnostic}");
            }

            if (!report.Diagnostics.IsEmpty && (question.Body is not null || report.Diagnostics.Any(diagnostic => diagnostic.Code == ErrorCodes.AnalysisTooLarge)))
            {
                Code = ExitCode.Failure;
            }

            if (!isSkipped && !question.Json)
            {
                console.Output.WriteLine(Line);
                console.Output.WriteLine(report.ToText());
            }
        }
    }

    /// <summary>Says that the answer is one that a script should stop at.</summary>
    public void Fail() => Code = ExitCode.Failure;

    /// <summary>Writes what is left, and returns the exit code.</summary>
    public int Finish()
    {
        if (question.Json)
        {
            console.Output.Write(ResultJson.Write(files));
        }

        if (answered == 0 && Code == ExitCode.Success)
        {
            console.Errors.WriteLine("governance: no body could be read as a game.");
            return ExitCode.Failure;
        }

        return Code;
    }

    private IEnumerable<string> Bodies(GovernanceModel model) => question.Body is { } only ? [only] : model.Bodies.Select(body => body.Id.Value);
}
