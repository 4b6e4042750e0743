namespace Governance.Model.Tool;

/// <summary><c>governance compare</c>: two bodies, two questions, or two versions of a file.</summary>
internal static class CompareCommand
{
    private const string Nothing = "governance: nothing to compare: name two bodies, two questions or another file, or ask for --clauses.";

    public static int Run(string first, string[] others, CompareQuestion compare, GameQuestion question, ToolConsole console)
    {
        var run = new GameRun(question, console);
        if (Load(first, run, console) is not { } left)
        {
            return run.Finish();
        }

        var bodies = others.Where(other => left.Model.Bodies.Any(body => body.Id.Value == other)).ToList();
        var rest = others.Except(bodies).ToList();
        if (rest is [not "-" and var stranger] && !File.Exists(stranger))
        {
            console.Errors.WriteLine($"governance: '{stranger}' is neither a body of {left.Name} nor a file.");
            return ExitCode.Usage;
        }

        if (rest.Count > 1 || bodies.Count > 2 || compare.Questions.Length > 2 || (bodies.Count < 2 && rest.Count == 0 && compare.Questions.Length < 2 && !compare.WithClauses))
        {
            console.Errors.WriteLine(rest.Count > 1 ? $"governance: neither bodies of {left.Name} nor one file: {string.Join(", ", rest)}." : Nothing);
            return ExitCode.Usage;
        }

        var right = rest is [var second] ? Load(second, run, console) : left;
        if (right is null)
        {
            return run.Finish();
        }

        using var clock = new CancellationTokenSource(TimeSpan.FromSeconds(question.Seconds));
        var isComparing = bodies.Count == 2 || rest.Count == 1 || compare.Questions.Length == 2;
        var reports = Pairs(left, right, bodies).SelectMany(pair => Ask(left, right, pair, isComparing)).ToEquatableArray();
        run.Show(left.Name, left.Result, reports);
        if (reports.Any(report => report.Comparison is { AreEquivalent: false } || report.Clauses?.Any(clause => clause.IsVacuous || clause.IsUnreachable) == true))
        {
            run.Fail();
        }

        return run.Finish();

        IEnumerable<GameReport> Ask(Side one, Side two, (string First, string Second) pair, bool compares)
        {
            var (from, to) = (compare.Questions.FirstOrDefault(question.Question), compare.Questions.LastOrDefault(question.Question));
            yield return new Comparing(compare, question, clock.Token).Report(one, pair.First, from, compares ? (two, pair.Second, to) : null);
            if (compares && compare.WithClauses)
            {
                yield return new Comparing(compare, question, clock.Token).Report(two, pair.Second, to, null);
            }
        }
    }

    private static Side? Load(string name, GameRun run, ToolConsole console)
    {
        if (Directory.Exists(name))
        {
            console.Errors.WriteLine($"governance: '{name}' is a folder; compare two files.");
            run.Fail();
            return null;
        }

        var (found, loaded) = FileInput.Load([name], console).First();
        run.Complain(loaded);
        if (loaded.IsUsable)
        {
            return new(found, loaded, loaded.File.Model);
        }

        run.Show(found, loaded, []);
        return null;
    }

    private static IEnumerable<(string First, string Second)> Pairs(Side left, Side right, List<string> bodies) => bodies.Count > 0
        ? [(bodies[0], bodies[^1])]
        : left.Model.Bodies.Select(body => body.Id.Value).Where(id => right.Model.Bodies.Any(body => body.Id.Value == id)).Select(id => (id, id));

    /// <summary>A file to compare.</summary>
    private sealed record Side(string Name, LoadResult Result, GovernanceModel Model);

    /// <summary>Asks about one pair of bodies.</summary>
    private sealed class Comparing(CompareQuestion compare, GameQuestion question, CancellationToken cancellation)
    {
        private readonly GameAsking asking = new(question, cancellation);

        public GameReport Report(Side side, string body, string? type, (Side Side, string Body, string? Type)? other)
        {
            var report = new GameReport(body) { Question = type, Outside = question.Position, IsProjected = question.IsProjected };
            if (other is { } right)
            {
                report = Compare(report, side, right);
            }

            if (compare.WithClauses && (other is null || report.Game is not null))
            {
                var clauses = asking.Try(options => new Box(side.Model.Clauses(body, question.Options(type), options)));
                report = report with { Clauses = clauses?.Clauses };
            }

            return report with { Diagnostics = asking.Diagnostics };
        }

        private GameReport Compare(GameReport report, Side side, (Side Side, string Body, string? Type) right)
        {
            var game = asking.Try(_ => Read(side.Model, report.Body, report.Question));
            var second = asking.Try(_ => Read(right.Side.Model, right.Body, right.Type));
            var comparison = game is null || second is null ? null : asking.Try(options => game.CompareWith(second, options));
            var title = new GameReport(right.Body) { Question = right.Type }.Title;
            return report with { ComparedWith = side == right.Side ? title : $"{title} of {right.Side.Name}", Comparison = comparison, Game = comparison is null ? null : game };
        }

        private SimpleGame Read(GovernanceModel model, EntityId body, string? type) =>
            asking.Read(model, body, type) is var read && compare.IsByHolder ? read.ByHolder() : read;

        private sealed record Box(EquatableArray<ClauseFinding> Clauses);
    }
}
